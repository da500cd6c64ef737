import { mkdirSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { hashedName } from "../../hosts/security.ts";
import {
  type BuildManifest,
  hashOf,
  isPublishedSite,
  listName,
  printManifest,
  readManifest,
  readPublished,
} from "./build-manifest.ts";
import {
  changeFolder,
  changeLink,
  linkedFolder,
  moves,
  type Place,
  placeKind,
  placeOf,
  recover,
  remove,
} from "./change-over.ts";
import { type Lock, lock, lockOwner } from "./lock.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { outputProblem } from "./output-problem.ts";
import {
  type Differences,
  type FileRecords,
  type FolderTimes,
  type HadBefore,
  isSameTree,
  newFolder,
  openStaging,
  type Staging,
  siteBefore,
} from "./staging.ts";

export interface PublishOptions {
  /** `folder`: a real folder, changed by two renames. `link`: a symlink, changed in one step. */
  readonly publish?: "folder" | "link";
  /** Folders that must not lie in the output, for they would go with it: the articles, the working folder. */
  readonly inputs?: readonly string[];
  /** Files without which the site is not whole. */
  readonly expected?: readonly string[];
  /** How long to wait for another build to end, in ms. */
  readonly wait?: number;
  /** What the last publication gave of the files of the site that stands. */
  readonly known?: FileRecords;
  /**
   * The site before the one that stands, with the times of its folders, and where it differs: what it has already need
   * not be linked anew. `folder` is where a real folder's is kept; its disk should be the site's.
   */
  readonly spare?: {
    readonly folder: string;
    readonly folders: FolderTimes;
    readonly differences: Differences;
  };
  /** Reads files of the site that stands before they are taken over, instead of trusting their size and time. */
  readonly verify?: boolean;
}

/** What was published: the list of files, and what tells later that they are untouched. */
export interface Publication {
  readonly manifest: BuildManifest;
  readonly records: FileRecords;
  readonly folders: FolderTimes;
  /** Where the site before differs. */
  readonly differences: Differences;
  /** A file of the site before was changed since it was published: it is nothing to go on from. */
  readonly wasTouched: boolean;
}

/** A file whose name changes with its bytes, so that an old one can stay beside the new one. */
const hashedAsset = new RegExp(`^${hashedName}$`);

/**
 * Replaces the site at `output` by what `fill` puts into an empty folder beside it: wholly or not at all.
 *
 * Whatever fails, and whenever the process is killed, the site that was there stands whole; killed between the two
 * renames it does so once any build has begun. Files whose bytes did not change are taken over as they are.
 * Throws an `ArticleError` naming the output for whatever an operator can mend.
 */
export async function publish(
  output: string,
  options: PublishOptions,
  fill: (staging: Staging) => Promise<void>,
): Promise<Publication> {
  try {
    const place = placeOf(output);
    refuseInputs(place, options.inputs ?? []);
    mkdirSync(dirname(place.output), { recursive: true });
    const mine = await lock(place.lock, options.wait ?? 60_000);
    if (!mine)
      throw problem(output, `Unexpected build by ${lockOwner(place.lock)}, expected it to end`, "locked");
    let folder: string | undefined;
    const stopListening = onInterrupt(() => {
      if (folder) remove(folder);
      mine.release();
    });
    try {
      recover(place);
      refuseForeign(place);
      const current = linkedFolder(place);
      const isLink = options.publish === "link";
      folder = isLink ? place.linked[current === place.linked[0] ? 1 : 0] : place.next;
      const had = takeSpare(folder, isLink, options);
      const list = () => readManifest(place.output);
      const { known = new Map(), verify = false } = options;
      const staging = openStaging(folder, place.output, { known, list, verify, had });
      await fill(touching(staging, mine));
      const made = finish(place, staging, options);
      refuseTakenLock(mine, output);
      if (isLink) changeLink(place, folder);
      else changeFolder(place, staging.wasTouched() ? undefined : options.spare?.folder);
      return { ...made, records: staging.records, wasTouched: staging.wasTouched() };
    } catch (error) {
      if (folder && linkedFolder(place) !== folder) remove(folder);
      throw error;
    } finally {
      stopListening();
      mine.release();
    }
  } catch (error) {
    throw outputProblem(error, output) ?? error;
  }
}

/** Pages are written one after the other without a pause: each shows that this process is at work. */
function touching(staging: Staging, { touch }: Lock): Staging {
  return {
    ...staging,
    keep: (path) => {
      touch();
      staging.keep(path);
    },
    write: (path, content) => {
      touch();
      staging.write(path, content);
    },
  };
}

/** Makes the folder of the next site: of the one before, where that is as it was left, else a new one. */
function takeSpare(folder: string, isLink: boolean, { spare, known }: PublishOptions): HadBefore {
  const from = isLink ? folder : spare?.folder;
  if (spare && known && from && isSameTree(from, spare.folders) && (from === folder || moves(from, folder)))
    return siteBefore(known, spare.differences, spare.folders);
  remove(folder);
  mkdirSync(folder);
  return newFolder;
}

/** Checks what was made, takes over what readers may still ask for, and writes the list. */
function finish(
  place: Place,
  staging: Staging,
  options: PublishOptions,
): Pick<Publication, "manifest" | "folders" | "differences"> {
  const { records } = staging;
  // Files that all stood together are no others' doubles.
  for (const path of records.keys()) {
    if (options.known?.has(path)) continue;
    refuseCollisions(records, place.output);
    break;
  }
  for (const path of options.expected ?? []) {
    if (!records.has(path))
      throw problem(place.output, `Missing ${path}, expected it in every site`, "missing");
  }
  const before = options.publish === "link" ? readManifest(place.output) : undefined;
  const kept = before ? keepAssets(before, staging, place.output) : [];
  const files = new Map([...records.keys()].sort().map((path) => [path, records.get(path)!.hash]));
  const manifest = { files, kept };
  staging.write(listName, printManifest(manifest));
  return { manifest, ...staging.finish() };
}

/** Takes over assets that readers of the site before may still ask for; where nothing changed, its own list goes on. */
function keepAssets(before: BuildManifest, staging: Staging, live: string): readonly string[] {
  const { records } = staging;
  const old = new Set(before.kept);
  const own = [...before.files.keys()].filter((path) => !old.has(path));
  const same =
    own.length === records.size && own.every((path) => records.get(path)?.hash === before.files.get(path));
  const kept: string[] = [];
  for (const path of same ? before.kept : own) {
    if (records.has(path) || !hashedAsset.test(path)) continue;
    const bytes = readPublished(join(live, path));
    if (!bytes || hashOf(bytes) !== before.files.get(path)) continue;
    staging.write(path, bytes);
    kept.push(path);
  }
  return kept.sort();
}

/** Nearly every path: one that no letter case and no Unicode form makes another. */
const isPlain = /^[\0-@[-\x7f]*$/;

/** Two files that one name would hold on a disk that ignores letter case or Unicode form. */
function refuseCollisions(paths: ReadonlyMap<string, unknown>, output: string): void {
  const seen = new Map<string, string>();
  for (const path of paths.keys()) {
    if (isPlain.test(path)) continue;
    const key = path.normalize("NFC").toLowerCase();
    const other = seen.get(key) ?? (key !== path && paths.has(key) ? key : undefined);
    if (other)
      throw problem(output, `Unexpected pages ${other} and ${path}, expected names that differ`, "collision");
    seen.set(key, path);
  }
}

function refuseForeign({ output }: Place): void {
  const kind = placeKind(output);
  if (kind === undefined) return;
  if (kind === "other") throw problem(output, "Unexpected file, expected a folder for the site", "foreign");
  const names = readdirSync(output);
  if (names.includes(".git")) {
    throw problem(output, "Unexpected `.git`, expected a folder that only builds write", "foreign");
  }
  if (names.length > 0 && !isPublishedSite(output)) {
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
