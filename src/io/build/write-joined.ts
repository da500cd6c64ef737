import { join } from "node:path";
import { cutParts, type JoinedFiles, joinParts } from "../../pages/joined-files.ts";
import { keyOf, textKey } from "../cache/keys.ts";
import { readSealedJson, writeSealedJson } from "../cache/sealed.ts";
import { type Renewal, takeOver } from "./take-over.ts";

/** What is noted of files that were joined: by it their parts are found again. */
interface JoinedNote {
  readonly shared: string;
  /** The hashes of the files. */
  readonly hashes: readonly string[];
  /** For each part its key, and its length in each file. */
  readonly parts: readonly (readonly [key: string, ...lengths: readonly number[]])[];
}

/**
 * Writes files that have a part of each article. Of the same as in the last build they are taken over; else only parts
 * of articles that changed are made, and the others cut from the files that stand.
 */
export function writeJoined(
  groups: readonly JoinedFiles[],
  renewal: Renewal,
  {
    cache,
    shared,
  }: {
    readonly cache: string;
    /** Stands for what all of them are made of. */
    readonly shared: string;
  },
): void {
  const { staging, made } = renewal;
  for (const { files, key, parts } of groups) {
    const paths = files.map(({ path }) => path);
    const group = keyOf(shared, paths, key);
    if (takeOver(paths, group, renewal)) continue;
    for (const path of paths) made.set(path, { group, page: undefined });
    const hashes = paths.map(staging.published);
    const place = join(cache, "joined", textKey(paths[0]!).slice(0, 16));
    const note = readSealedJson(place) as JoinedNote | undefined;
    const standing =
      note?.shared === shared && note.hashes.every((hash, at) => hash === hashes[at])
        ? standingParts(
            files,
            note,
            paths.map((path) => Buffer.from(staging.readPublished(path) ?? []).toString("utf8")),
          )
        : new Map<string, readonly string[]>();
    const texts = parts().map((part) => {
      const key = keyOf(part.key);
      return { key, of: standing.get(key) ?? part.make() };
    });
    for (const [at, file] of files.entries()) {
      const content = joinParts(
        file,
        texts.map(({ of }) => of[at]!),
      );
      staging.write(file.path, content);
    }
    const noted: JoinedNote = {
      shared,
      hashes: paths.map((path) => staging.records.get(path)!.hash),
      parts: texts.map(({ key, of }) => [key, ...of.map(({ length }) => length)]),
    };
    writeSealedJson(place, noted);
  }
}

/** The parts of files that stand, by their keys; none where a file is not what was noted. */
function standingParts(
  files: JoinedFiles["files"],
  { hashes, parts }: JoinedNote,
  texts: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  if (!texts.every((text, at) => textKey(text) === hashes[at])) return new Map();
  const cut = files.map((file, at) =>
    cutParts(
      file,
      texts[at]!,
      parts.map((part) => part[at + 1] as number),
    ),
  );
  return new Map(parts.map(([key], index) => [key, cut.map((texts) => texts[index]!)]));
}
