/** A piece of a text that is read as something else. Offsets are into the text as written; `end` is exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made, and the way back from its offsets to those of the text as written. */
export interface EditedText {
  readonly text: string;
  /** Where a character of the edited text stands in the written one; of an inserted one, where it was inserted. */
  readonly sourceOf: (offset: number) => number;
  /** The next offset from `offset` on at which the way back takes a step: up to there, both run alike. */
  readonly stepAfter: (offset: number) => number;
}

/** The text as written. */
export function unedited(text: string): EditedText {
  return { text, sourceOf: (offset) => offset, stepAfter: () => text.length };
}

/** Makes edits. They are sorted and do not overlap; of two that do, the one that begins first is made. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(text);
  const steps: { readonly at: number; readonly source: number; readonly inserted: boolean }[] = [];
  let edited = "";
  let done = 0;
  const step = (source: number, inserted: boolean) => steps.push({ at: edited.length, source, inserted });
  step(0, false);
  for (const { start, end, text: words } of edits) {
    if (start < done) continue;
    edited += text.slice(done, start);
    step(start, true);
    edited += words;
    step(end, false);
    done = end;
  }
  edited += text.slice(done);
  const indexAt = (offset: number) => {
    let [low, high] = [0, steps.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (steps[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: edited,
    sourceOf: (offset) => {
      const { at, source, inserted } = steps[indexAt(offset)]!;
      return inserted ? source : source + offset - at;
    },
    stepAfter: (offset) => {
      const index = indexAt(offset);
      // Inserted words have no place of their own: each is a step.
      return steps[index]!.inserted ? offset : (steps[index + 1]?.at ?? edited.length);
    },
  };
}
