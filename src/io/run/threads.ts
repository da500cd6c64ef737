import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { runsSources, type ThreadModule, threadModule } from "../package-folder.ts";

/** Threads that answer requests. */
export interface Threads {
  readonly count: number;
  /** Asks the thread that has least to do. Throws what is thrown there. */
  readonly ask: <T>(request: object) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** What goes to a thread, and what comes back. */
export interface ThreadRequest {
  readonly id: number;
  readonly request: object;
}
export type ThreadAnswer =
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly id: number; readonly thrown: unknown };

interface Asked {
  readonly resolve: (made: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Asked>;
}

/** Requests that a thread has at a time: it does not wait for this one between them. */
const mostAtThread = 2;

/** One thread a core, or as many as are asked for; none where it would be one, or where there is too little to do. */
export function threadsFor(items: number, fewest: number, threads: number | undefined): number {
  const count = threads ?? (items < fewest ? 1 : availableParallelism());
  return count > 1 ? count : 0;
}

/** Starts threads of a module that calls `answerWith`. */
export function openThreads(module: ThreadModule, count: number): Threads {
  const threads: Thread[] = [];
  const queue: (Asked & { readonly request: object })[] = [];
  let last = 0;
  const start = (): Thread => {
    const worker = startThread(module);
    const waiting: Thread["waiting"] = new Map();
    worker.on("message", (answer: ThreadAnswer) => {
      const asked = waiting.get(answer.id)!;
      waiting.delete(answer.id);
      handOut();
      if ("made" in answer) asked.resolve(answer.made as never);
      else asked.reject("diagnostics" in answer ? new ArticleError(answer.diagnostics) : answer.thrown);
    });
    // It ended: what it was asked has no answer any more.
    worker.on("error", (error) => {
      for (const { reject } of [...waiting.values(), ...queue.splice(0)]) reject(error);
      waiting.clear();
    });
    return { worker, waiting };
  };
  const handOut = () => {
    while (queue.length > 0) {
      const free = threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
      if (free.waiting.size >= mostAtThread) return;
      const { request, ...asked } = queue.shift()!;
      const id = ++last;
      free.waiting.set(id, asked);
      free.worker.postMessage({ id, request } satisfies ThreadRequest);
    }
  };
  for (let number = 0; number < count; number++) threads.push(start());
  return {
    count,
    ask: (request) =>
      new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject });
        handOut();
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Node 20 reads no TypeScript: from the sources, a thread loads tsx first. */
function startThread(module: ThreadModule): Worker {
  const path = threadModule(module);
  if (!runsSources) return new Worker(path);
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const own = JSON.stringify(pathToFileURL(path).href);
  const script = `import(${tsx}).then(({ register }) => { register(); return import(${own}); })`;
  return new Worker(script, { eval: true });
}
