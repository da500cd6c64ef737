import type { Manuscript } from "../../article/manuscript.ts";
import { languages } from "../../language/languages.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { moduleSizes } from "../sizes.ts";
import { masks, selfBit } from "./word-masks.ts";
import { lastWords } from "./words.ts";

const nameArticles = languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.patterns.nameArticle));

/** What the publisher may call itself, without spaces: 'the daily quay' is 'thedailyquay' in its host. */
export function selfNames(manuscript: Manuscript): readonly string[] {
  const names = new Set<string>();
  const { host, name } = manuscript.publisher;
  const labels = host?.toLowerCase().split(".") ?? [];
  for (const label of labels.slice(0, -1)) {
    const bare = label.replaceAll("-", "");
    if (bare.length >= moduleSizes.ownName.hostPart) names.add(bare);
  }
  if (name !== undefined) names.add(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
  for (const each of [...names]) {
    for (const article of nameArticles) {
      const rest = each.slice(article.length);
      if (each.startsWith(article) && rest.length > moduleSizes.ownName.name) names.add(rest);
    }
  }
  return [...names].filter((each) => each.length >= moduleSizes.ownName.name);
}

/** Marks where the publisher names itself; returns how often. */
export function markSelf(text: string, words: number, names: readonly string[]): number {
  const { starts, ends, firsts } = lastWords;
  let count = 0;
  for (const name of names) {
    const first = name.charCodeAt(0);
    for (let start = 0; start < words; start++) {
      if (firsts[start] !== first) continue;
      let length = 0;
      let end = start;
      while (end < words && length < name.length) {
        const size = ends[end]! - starts[end]!;
        if (length + size > name.length) break;
        if (!name.startsWith(text.slice(starts[end]!, ends[end]!).toLowerCase(), length)) break;
        length += size;
        end++;
      }
      if (length !== name.length) continue;
      count++;
      for (let at = start; at < end; at++) masks[at]! |= selfBit;
    }
  }
  return count;
}
