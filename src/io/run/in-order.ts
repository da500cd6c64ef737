/**
 * Works on up to `most` items at a time and gives the results in the order of the items.
 *
 * No more than `most` results wait: an item that takes long holds back those after it, so memory stays bounded.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    const started = work(item);
    // Its failure is told where its turn comes.
    started.catch(() => {});
    running.push(started);
    if (running.length >= most) yield await running.shift()!;
  }
  for (const each of running) yield await each;
}
