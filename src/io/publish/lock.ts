import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** A lock that is held. */
export interface Lock {
  /** False once somebody took the lock away, for instance by hand. */
  isOurs(): boolean;
  /** Says that its owner is at work: for a long piece of work in which no timer is looked at. */
  touch(): void;
  release(): void;
}

/** A process, so that its number given again to another is told apart. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Linux: boot, process namespace and start; elsewhere empty. */
  readonly boot: string;
  readonly namespace: string;
  readonly start: string;
}

/** A lock whose owner cannot be seen from here (another machine, another container) lapses so long after the last touch. */
const foreignAge = 2 * 60_000;
const touchEvery = 5_000;
/** Between making the file and writing it lies an instant. */
const unwrittenAge = 2_000;

const held = new Set<string>();

/**
 * Takes the lock file `path`, waiting up to `wait` ms; `undefined` when it stays with another.
 *
 * A lock of a process that ended is taken over at once, which is why this is not proper-lockfile: there a lock
 * lapses when its owner does not touch it for some seconds, which a long synchronous build may not, and the build
 * after a killed one would wait for that.
 */
export async function lock(path: string, wait: number): Promise<Lock | undefined> {
  const mine = JSON.stringify(describe(process.pid));
  const until = performance.now() + wait;
  for (;;) {
    if (take(path, mine)) return hold(path, mine);
    const seen = read(path);
    if (seen !== undefined && !held.has(path) && isStale(path, seen)) {
      breakLock(path, seen);
      continue;
    }
    if (performance.now() >= until) return undefined;
    await pause(100);
  }
}

function hold(path: string, mine: string): Lock {
  held.add(path);
  const isOurs = () => read(path) === mine;
  let touched = Date.now();
  const touch = () => {
    const now = Date.now();
    if (now - touched < touchEvery || !isOurs()) return;
    touched = now;
    try {
      utimesSync(path, now / 1000, now / 1000);
    } catch {
      // It was taken away, or the disk refuses: it lapses then, and `isOurs` tells.
    }
  };
  const timer = setInterval(touch, touchEvery).unref();
  return {
    isOurs,
    touch,
    release: () => {
      clearInterval(timer);
      if (held.delete(path) && isOurs()) rmSync(path, { force: true });
    },
  };
}

/** Says whose the lock is: 'process 123', or 'another build' where that is not known. */
export function lockOwner(path: string): string {
  const owner = parse(read(path) ?? "");
  return owner ? `process ${owner.pid}` : "another build";
}

function take(path: string, mine: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(file, mine);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function isStale(path: string, seen: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const owner = parse(seen);
  if (!owner) return age > unwrittenAge;
  const here = describe(process.pid);
  if (owner.host === here.host && owner.boot !== here.boot) return true;
  if (owner.boot !== here.boot || owner.host !== here.host || owner.namespace !== here.namespace) {
    return age > foreignAge;
  }
  return !isRunning(owner.pid) || describe(owner.pid).start !== owner.start || owner.pid === process.pid;
}

/** Moves the lock aside, looks whether it is the one that was judged, and puts it back if not. */
function breakLock(path: string, seen: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== seen) linkSync(aside, path);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function describe(pid: number): Owner {
  const stat = read(`/proc/${pid}/stat`) ?? "";
  return {
    pid,
    host: hostname(),
    boot: (read("/proc/sys/kernel/random/boot_id") ?? "").trim(),
    namespace: namespaceHere(),
    // The name in brackets may hold spaces; the start, in ticks since the boot, is the 20th field after it.
    start: stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "",
  };
}

function namespaceHere(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function parse(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Owner;
    return Number.isInteger(owner.pid) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
