import { parentPort } from "node:worker_threads";
import { ArticleError } from "../../article/diagnostic.ts";
import type { ThreadAnswer, ThreadRequest } from "./threads.ts";

/** Answers what this thread is asked. `moved` names memory that goes over instead of being copied. */
export function answerWith<Request, T>(
  make: (request: Request) => T | Promise<T>,
  moved: (made: T) => readonly ArrayBuffer[] = () => [],
): void {
  const answer = async ({ id, request }: ThreadRequest): Promise<void> => {
    try {
      const made = await make(request as Request);
      parentPort?.postMessage({ id, made } satisfies ThreadAnswer, moved(made));
    } catch (thrown) {
      // Of a class of ours only what every error has would arrive.
      const told = thrown instanceof ArticleError ? { diagnostics: thrown.diagnostics } : { thrown };
      parentPort?.postMessage({ id, ...told } satisfies ThreadAnswer);
    }
  };
  // One after the other: of two at a time, both would be in memory.
  let last: Promise<void> = Promise.resolve();
  parentPort?.on("message", (request: ThreadRequest) => {
    last = last.then(() => answer(request));
  });
}
