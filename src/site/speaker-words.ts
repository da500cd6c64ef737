import type { Speaker } from "../article/speaker.ts";
import type { SpeakerEntry } from "./settings/site.ts";
import { speakerSlug } from "./speaker-book.ts";

const acronymShape = /^\p{Lu}[\p{Lu}.&-]+$/u;

/**
 * A shorter wording that the article itself uses: a surname, an acronym; else the name as it is.
 *
 * `name` is the one shown, and `entry` the operator's: a wording that it replaces does not come back as a short one.
 */
export function shortName(
  name: string,
  { aliases, kind }: Pick<Speaker, "aliases" | "kind">,
  entry?: Pick<SpeakerEntry, "aliases">,
): string {
  const words = name.split(/\s+/);
  const replaced = new Set(entry?.aliases.map(speakerSlug));
  const isOfName = (alias: string) =>
    alias.split(/\s+/).every((word) => words.includes(word)) ||
    (kind !== "person" && acronymShape.test(alias) && !replaced.has(speakerSlug(alias)));
  const fitting = aliases.filter(
    (alias) =>
      alias.length > 1 &&
      alias.length < name.length &&
      /^\p{Lu}/u.test(alias) &&
      !/^the\s/i.test(alias) &&
      (entry === undefined || isOfName(alias)),
  );
  const surname = kind === "person" ? fitting.find((alias) => alias === words.at(-1)) : undefined;
  const acronym = kind === "person" ? undefined : fitting.find((alias) => acronymShape.test(alias));
  const [shortest] = [...fitting].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return surname ?? acronym ?? shortest ?? name;
}
