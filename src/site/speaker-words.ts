import type { Speaker } from "../article/speaker.ts";

/** A shorter wording that the article itself uses: a surname, an acronym; else the name as it is. */
export function shortName(name: string, { aliases, kind }: Pick<Speaker, "aliases" | "kind">): string {
  const words = name.split(/\s+/);
  const fitting = aliases.filter(
    (alias) =>
      alias.length > 1 && alias.length < name.length && /^\p{Lu}/u.test(alias) && !/^the\s/i.test(alias),
  );
  const surname = kind === "person" ? fitting.find((alias) => alias === words.at(-1)) : undefined;
  const acronym =
    kind === "person" ? undefined : fitting.find((alias) => /^\p{Lu}[\p{Lu}.&-]+$/u.test(alias));
  const [shortest] = [...fitting].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return surname ?? acronym ?? shortest ?? name;
}
