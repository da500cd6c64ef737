import { rules } from "./3-rules/index.ts";

/** Every id that a removal may carry, beside those of the rules themselves. */
const others = [
  "related-list",
  "tag-list",
  "headline-stack",
  "beside-furniture",
  "repeated-block",
  "evidence",
  "author",
];

/** Every id that a removal may carry: what `keep:` in the front matter may name. */
export const ruleIds: readonly string[] = [...rules.map(({ id }) => id), ...others];
