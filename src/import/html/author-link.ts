import type { Element } from "hast";

const authorPage =
  /\/(?:authors?|autor(?:en|in|es|as)?|auteurs?|autori|contributors?|journalists?|journalistes?|redakteure?|staff|columnists?|reporters?)\/[^/]/i;

/** Says whether a link leads to the page of an author. */
export function leadsToAuthor({ properties }: Element): boolean {
  return authorPage.test(String(properties["href"] ?? ""));
}

/** Says whether a link leads to what an author has written. */
export function isAuthorLink(element: Element): boolean {
  const rel = [element.properties["rel"] ?? []].flat();
  return element.tagName === "a" && (rel.includes("author") || leadsToAuthor(element));
}
