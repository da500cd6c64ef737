import { anyForename, word } from "../../language/word-classes.ts";
import { is, isName, type Tokens } from "../1-text/tokens.ts";
import type { Entities, Entity } from "./entity.ts";
import { core, lastBefore } from "./entity-index.ts";
import type { Mention } from "./mention.ts";

/**
 * Marks surnames that may mean either of two people who were last named together: 'Hugo Quay and Mara Quay came.
 * “…,” Quay said.' A later 'Quay' means the same person as the first one, so it is marked, too.
 */
export function markPairs(
  tokens: Tokens,
  mentions: readonly Mention[],
  { list, of }: Pick<Entities, "list" | "of">,
  namesakes: Map<number, number>,
) {
  const paired = new Map<number, number>();
  for (let at = 0; at < mentions.length; at++) {
    const own = list[of[at]!];
    if (own?.kind !== "person" || namesakes.has(at) || !isBareSurname(mentions[at]!, own)) continue;
    const last = lastBefore(own.mentions, at);
    const before = mentions[last];
    if (!before) continue;
    const other = isBareSurname(before, own)
      ? paired.get(last)
      : [last - 1, last + 1].find((near) => isPair(tokens, mentions, { list, of }, last, near));
    if (other === undefined) continue;
    paired.set(at, other);
    namesakes.set(at, other);
  }
}

/** 'Quay' of Mara Quay; 'Mrs. Quay' tells which one of two is meant. */
const isBareSurname = ({ kind, from, nameFrom, nameTo }: Mention, { key }: Entity) =>
  kind === "name" && from === nameFrom && nameTo - nameFrom === 1 && core(key).length > 1;

/** Whether 'and' joins two people of one surname: 'Hugo Quay and Mara Quay', 'Hugo and Mara Quay'. */
function isPair(
  tokens: Tokens,
  mentions: readonly Mention[],
  { list, of }: Pick<Entities, "list" | "of">,
  one: number,
  other: number,
): boolean {
  const [a, b] = [mentions[one], mentions[other]];
  if (!a || !b || b.kind !== "name") return false;
  const and = Math.min(a.to, b.to);
  if (and + 1 !== Math.max(a.from, b.from) || !is(tokens, and, word.conjunction)) return false;
  const [own, mate] = [list[of[one]!]!, list[of[other]!]!];
  if (own === mate || mate.kind === "organization" || mate.kind === "place") return false;
  const isForename = mate.key.length === 1 && b.to < a.from && isName(tokens, b.nameFrom, anyForename);
  return isForename || (core(mate.key).length > 1 && core(mate.key).at(-1) === core(own.key).at(-1));
}
