import { linkSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { hashedName } from "../../hosts/security.ts";
import {
  type Edition,
  hashOf,
  isEdition,
  listFiles,
  readEdition,
  readRegular,
  writeEdition,
} from "./build-manifest.ts";
import {
  changeFolder,
  changeLink,
  kindOf,
  linkedEdition,
  type Place,
  placeOf,
  recover,
  remove,
} from "./change-over.ts";
import { type Lock, lock, lockOwner } from "./lock.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { outputProblem } from "./output-problem.ts";

export interface PublishOptions {
  /** `folder`: a real folder, changed by two renames. `link`: a symlink, changed in one step. */
  readonly publish?: "folder" | "link";
  /** Folders that must not lie in the output, for they would go with it: the articles, the working folder. */
  readonly inputs?: readonly string[];
  /** Files without which the site is not whole. */
  readonly expected?: readonly string[];
  /** How long to wait for another build to end, in ms. */
  readonly wait?: number;
}

/** A file whose name changes with its bytes, so that an old one can stay beside the new one. */
const hashedAsset = new RegExp(`^${hashedName}$`);

/**
 * Replaces the site at `output` by what `fill` writes into an empty folder beside it: wholly or not at all.
 *
 * Whatever fails, and whenever the process is killed, the site that was there stands whole; killed between the two
 * renames it does so once any build has begun. Files whose bytes did not change keep their modification time.
 * Throws an `ArticleError` naming the output for whatever an operator can mend.
 */
export async function publish(
  output: string,
  options: PublishOptions,
  fill: (staging: string) => Promise<void>,
): Promise<Edition> {
  try {
    const place = placeOf(output);
    refuseInputs(place, options.inputs ?? []);
    mkdirSync(dirname(place.output), { recursive: true });
    const mine = await lock(place.lock, options.wait ?? 60_000);
    if (!mine)
      throw problem(output, `Unexpected build by ${lockOwner(place.lock)}, expected it to end`, "locked");
    let staging: string | undefined;
    const stopListening = onInterrupt(() => {
      if (staging) remove(staging);
      mine.release();
    });
    try {
      recover(place);
      refuseForeign(place);
      const current = linkedEdition(place);
      staging =
        options.publish === "link" ? place.editions[current === place.editions[0] ? 1 : 0] : place.next;
      remove(staging);
      mkdirSync(staging);
      await fill(staging);
      const edition = finish(place, staging, options);
      refuseTakenLock(mine, output);
      if (options.publish === "link") changeLink(place, staging);
      else changeFolder(place);
      return edition;
    } catch (error) {
      if (staging && linkedEdition(place) !== staging) remove(staging);
      throw error;
    } finally {
      stopListening();
      mine.release();
    }
  } catch (error) {
    throw outputProblem(error, output) ?? error;
  }
}

/** Checks what was built, makes unchanged files the old ones again, and writes the list. */
function finish(place: Place, staging: string, options: PublishOptions): Edition {
  const before = kindOf(place.output) === undefined ? undefined : readEdition(place.output);
  const paths = listFiles(staging);
  refuseCollisions(paths, place.output);
  for (const path of options.expected ?? []) {
    if (!paths.includes(path))
      throw problem(place.output, `Missing ${path}, expected it in every site`, "missing");
  }
  const files = new Map<string, string>();
  for (const path of paths) {
    const bytes = readRegular(join(staging, path))!;
    const digest = hashOf(bytes);
    files.set(path, digest);
    if (before?.files.get(path) === digest) reuse(join(place.output, path), join(staging, path), bytes);
  }
  const kept = options.publish === "link" && before ? keepAssets(before, files, place.output, staging) : [];
  const edition = { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), kept };
  writeEdition(staging, edition);
  return edition;
}

/** Takes the published file itself, with its time, in the place of an equal one; not where links cannot be made. */
function reuse(published: string, staged: string, bytes: Buffer): void {
  if (!readRegular(published)?.equals(bytes)) return;
  rmSync(staged);
  try {
    linkSync(published, staged);
  } catch {
    writeFileSync(staged, bytes);
  }
}

/** Copies what readers of the edition before may still ask for; where nothing changed, its own list goes on. */
function keepAssets(
  before: Edition,
  files: Map<string, string>,
  published: string,
  staging: string,
): readonly string[] {
  const old = new Set(before.kept);
  const own = [...before.files.keys()].filter((path) => !old.has(path));
  const same = own.length === files.size && own.every((path) => files.get(path) === before.files.get(path));
  const kept: string[] = [];
  for (const path of same ? before.kept : own) {
    if (files.has(path) || !hashedAsset.test(path)) continue;
    const bytes = readRegular(join(published, path));
    if (!bytes || hashOf(bytes) !== before.files.get(path)) continue;
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), bytes);
    reuse(join(published, path), join(staging, path), bytes);
    files.set(path, hashOf(bytes));
    kept.push(path);
  }
  return kept.sort();
}

/** Two files that one name would hold on a disk that ignores letter case or Unicode form. */
function refuseCollisions(paths: readonly string[], output: string): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const key = path.normalize("NFC").toLowerCase();
    const other = seen.get(key);
    if (other)
      throw problem(output, `Unexpected pages ${other} and ${path}, expected names that differ`, "collision");
    seen.set(key, path);
  }
}

function refuseForeign({ output }: Place): void {
  const kind = kindOf(output);
  if (kind === undefined) return;
  if (kind === "other") throw problem(output, "Unexpected file, expected a folder for the site", "foreign");
  const names = readdirSync(output);
  if (names.includes(".git")) {
    throw problem(output, "Unexpected `.git`, expected a folder that only builds write", "foreign");
  }
  if (names.length > 0 && !isEdition(output)) {
    const reason = "Unexpected folder with other files, expected an empty one or a site built by Quotidian";
    throw problem(output, reason, "foreign");
  }
}

function refuseInputs({ output }: Place, inputs: readonly string[]): void {
  const site = statSync(output, { throwIfNoEntry: false }) ? realpathSync(output) : output;
  for (const input of [process.cwd(), ...inputs]) {
    if (!statSync(input, { throwIfNoEntry: false })) continue;
    const path = relative(site, realpathSync(input));
    if (path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(path))) {
      throw problem(
        output,
        `Unexpected output around ${input}, expected a folder of its own`,
        "around-input",
      );
    }
  }
}

function refuseTakenLock(mine: Lock, output: string): void {
  if (!mine.isOurs())
    throw problem(output, "Unexpected end of the lock, expected it to last the build", "locked");
}

function problem(path: string, reason: string, what: string): ArticleError {
  return new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code: `output/${what}` }]);
}
