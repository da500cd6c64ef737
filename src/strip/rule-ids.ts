import { rules } from "./3-rules/index.ts";
import { groups } from "./4-groups/index.ts";

/** Every id that a removal may carry: what `keep:` in the front matter may name. */
export const ruleIds: readonly string[] = [
  ...new Set([
    ...rules.map(({ id }) => id),
    ...groups.flatMap(({ id, otherIds = [] }) => [id, ...otherIds]),
    "evidence",
    "author",
  ]),
];
