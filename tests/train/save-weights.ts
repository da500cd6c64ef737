import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";

/** What weights were learned by: enough to learn them again. */
export interface Made {
  /** The commit whose scripts and rules learned them. */
  readonly commit: string;
  /** The day of that commit. */
  readonly date: string;
  /** SHA-256 over the names and contents of the files outside the repository. */
  readonly data: string;
}

/** The hash of files that the repository does not have, in the order given. */
export function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${basename(file)}\n`).update(readFileSync(file));
  return `sha256:${hash.digest("hex")}`;
}

const git = (...words: readonly string[]) => execFileSync("git", words, { encoding: "utf8" }).trim();

/**
 * Writes learned weights, with what made them in front. With `--check` writes nothing, and fails where they are not
 * those of the file.
 *
 * Writes only from a checkout whose scripts and rules are committed: otherwise no commit could be named.
 */
export function saveWeights<T extends object>(
  file: URL,
  data: readonly string[],
  weights: T,
  print: (all: { readonly made: Made } & T) => string,
) {
  if (process.argv.includes("--check")) {
    const { made, ...shipped } = JSON.parse(readFileSync(file, "utf8")) as { made: Made };
    const same = isDeepStrictEqual(shipped, JSON.parse(JSON.stringify(weights)));
    console.log(
      `${same ? "The same" : "Not the same"} as the file, which commit ${made.commit.slice(0, 12)} learned`,
    );
    process.exitCode = same ? 0 : 1;
    return;
  }
  const changed = git("status", "--porcelain", "--", "src", "tests/train");
  if (changed !== "")
    throw new Error(`Unexpected changes, expected them in a commit that can be named:\n${changed}`);
  const made = {
    commit: git("rev-parse", "HEAD"),
    date: git("show", "-s", "--format=%cs", "HEAD"),
    data: hashOf(data),
  };
  writeFileSync(file, print({ made, ...weights }));
}
