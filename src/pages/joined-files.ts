/** Files that have a part of each article: of an article that did not change it is cut from the file that stands. */
export interface JoinedFiles {
  readonly files: readonly JoinedFile[];
  /** As `FileGroup.madeOf`: where it is equal, so are the files. */
  readonly key: readonly unknown[];
  readonly parts: () => readonly JoinedPart[];
}

export interface JoinedFile {
  readonly path: string;
  readonly opening: string;
  /** What stands between two parts; an empty part leaves no trace. */
  readonly between: string;
  readonly closing: string;
}

export interface JoinedPart {
  /** Where it is equal, so is the part. */
  readonly key: unknown;
  /** Makes the part of each of the files. */
  readonly make: () => readonly string[];
}

/** Joins the parts of one file. */
export function joinParts({ opening, between, closing }: JoinedFile, parts: readonly string[]): string {
  return opening + parts.filter((part) => part !== "").join(between) + closing;
}

/** Cuts a file into its parts again; `lengths` are theirs, in UTF-16 units. */
export function cutParts(
  { opening, between }: JoinedFile,
  content: string,
  lengths: readonly number[],
): readonly string[] {
  let at = opening.length;
  return lengths.map((length) => {
    if (length === 0) return "";
    const part = content.slice(at, at + length);
    at += length + between.length;
    return part;
  });
}
