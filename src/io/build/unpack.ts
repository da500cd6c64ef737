import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { isInside, listName } from "../publish/build-manifest.ts";
import { type PublishOptions, publish } from "../publish/publish.ts";
import { openPack, type Pack } from "./open-pack.ts";
import { packName, packsIn } from "./pack-file.ts";
import { missingParts, partProblem } from "./part-problems.ts";

/** A pack and where it lies. */
interface PlacedPack extends Pack {
  readonly place: string;
}

interface FoundFile {
  readonly pack: PlacedPack;
  readonly hash: string;
}

/**
 * Publishes the site that packs hold, without its articles. `places` are packs, or folders of them.
 *
 * Throws `ArticleError`, and publishes nothing, where a pack is missing, is damaged, is of another site than the others,
 * or names a file outside the site.
 */
export async function unpack(
  places: readonly string[],
  output: string,
  options: Pick<PublishOptions, "publish"> = {},
): Promise<{ readonly packs: number; readonly files: number }> {
  const packs: PlacedPack[] = [];
  try {
    for (const place of places.flatMap(packsAt)) packs.push(openAt(place));
    refuseIncomplete(places, packs);
    const files = filesOf(packs);
    const { manifest } = await publish(output, { ...options, expected: ["index.html"] }, async (staging) => {
      for (const [path, { pack, hash }] of files) {
        const bytes = pack.read(hash);
        if (!bytes) throw damaged(pack.place);
        staging.write(path, bytes);
      }
    });
    return { packs: packs.length, files: manifest.files.size };
  } finally {
    for (const pack of packs) pack.close();
  }
}

function packsAt(place: string): readonly string[] {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) throw refusal("pack/missing", place, "Missing pack, expected a file that `build --pages` wrote");
  return stat.isDirectory() ? packsIn(place).map((part) => join(place, packName(part))) : [place];
}

function openAt(place: string): PlacedPack {
  try {
    return { place, ...openPack(place) };
  } catch {
    throw damaged(place);
  }
}

/** Each part of one site has to be there. */
function refuseIncomplete([place]: readonly string[], packs: readonly PlacedPack[]): void {
  const [first] = packs;
  if (!first) {
    throw refusal("pack/missing", place ?? ".", "Missing packs, expected files that `build --pages` wrote");
  }
  const { code, site, part } = first.origin;
  for (const { place, origin } of packs) {
    if (origin.code === code && origin.site === site && origin.part.of === part.of) continue;
    const reason = `Unexpected pack of other articles, settings or version than ${first.place}, expected parts of one site`;
    throw refusal("pack/other", place, reason);
  }
  const absent = missingParts(
    dirname(first.place),
    packs.map(({ origin }) => origin.part),
    { nameOf: packName, code: "pack/missing", what: "pack, expected all parts of the site" },
    "error",
  );
  if (absent.length > 0) throw new ArticleError(absent);
}

/** The files of all packs, by their paths below the site. */
function filesOf(packs: readonly PlacedPack[]): ReadonlyMap<string, FoundFile> {
  const files = new Map<string, FoundFile>();
  const folders = new Set<string>();
  for (const pack of packs)
    for (const { path } of pack.files) for (const each of foldersOf(path)) folders.add(each);
  for (const pack of packs) {
    for (const { path, hash } of pack.files) {
      const other = files.get(path);
      if (!isOfSite(path) || folders.has(path) || (other && other.hash !== hash)) {
        throw refusal(
          "pack/path",
          pack.place,
          `Unexpected path ${JSON.stringify(path)} in a pack, expected one file of the site`,
        );
      }
      files.set(path, other ?? { pack, hash });
    }
  }
  return files;
}

/** 'a/b/c' -> 'a/b', 'a' */
function* foldersOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    yield path.slice(0, end);
}

/** A path that leads to one place below a folder, whatever the system, and is not that of the list that is written. */
function isOfSite(path: string): boolean {
  const names = path.split("/");
  const isName = (name: string) => name !== "" && name !== "." && !/[\\\0]/.test(name);
  return isInside(path) && names.every(isName) && path !== listName;
}

function damaged(place: string): ArticleError {
  return refusal("pack/damaged", place, "Unexpected bytes, expected the pack as it was written");
}

function refusal(code: string, place: string, reason: string): ArticleError {
  return new ArticleError([partProblem(code, place, reason, "error")]);
}
