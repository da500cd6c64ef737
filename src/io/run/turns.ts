/** Jobs that may run beside each other, and jobs that run while no other does. */
export interface Turns {
  readonly together: <T>(job: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(job: () => Promise<T>) => Promise<T>;
}

/** A job that is to be alone waits for those at work; those that come after it wait for it. */
export function openTurns(): Turns {
  let atWork = new Set<Promise<unknown>>();
  let lastAlone: Promise<unknown> = Promise.resolve();
  const settled = (job: Promise<unknown>) => job.catch(() => {});
  return {
    together: (job) => {
      const mine = lastAlone.then(job);
      const done = settled(mine);
      const beside = atWork;
      beside.add(done);
      void done.then(() => beside.delete(done));
      return mine;
    },
    alone: (job) => {
      const before = [lastAlone, ...atWork];
      const mine = Promise.all(before).then(job);
      lastAlone = settled(mine);
      atWork = new Set();
      return mine;
    },
  };
}
