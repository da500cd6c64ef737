import { forenamesOf } from "./forenames.ts";

let forenames: ReadonlySet<string> | undefined;

/** Says whether a word is a forename in any language: 'Mara', 'ELENA'. Some are other words, too: 'June'. */
export function isKnownForename(word: string): boolean {
  const kinds = ["certain", "common"] as const;
  forenames ??= new Set(
    kinds.flatMap((kind) => [...forenamesOf(kind, "male"), ...forenamesOf(kind, "female")]),
  );
  return forenames.has(word.toLowerCase());
}
