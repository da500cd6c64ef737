import { once } from "node:events";
import { watch } from "chokidar";

/** An editor writes a file in several steps: it is read once they are over, ms after the last. */
const pause = 30;

/**
 * Tells of files below these folders that were saved, added or deleted, several at a time where they come together. Ends
 * once no change is missed any more: of 10,000 files that takes a second. A folder may be made later.
 */
export async function watchSaves(
  folders: readonly string[],
  tell: (saved: ReadonlySet<string>) => void,
): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let saved = new Set<string>();
  const note = (_: string, path: string) => {
    saved.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const all = saved;
      saved = new Set();
      tell(all);
    }, pause);
  };
  // One for each: of several, a folder that is not there makes the watcher say too early that it is ready.
  await Promise.all(
    folders.map((folder) => once(watch(folder, { ignoreInitial: true }).on("all", note), "ready")),
  );
}
