import type { PageSign } from "../../article/page-sign.ts";
import type { RemovalLabel } from "../../article/removal.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** What each part of a page is, where the page itself calls it so. Missing: it may well be of the article. */
const labels: Partial<Record<PageSign, RemovalLabel>> = {
  newsletter: "newsletter",
  donation: "fundraising",
  subscription: "fundraising",
  share: "share",
  related: "related",
  advertisement: "ad",
  navigation: "navigation",
  topics: "navigation",
  comments: "comment-prompt",
  legal: "legal",
  footer: "legal",
  biography: "other",
  sidebar: "other",
  form: "other",
};

/** So much of it is links that no guard of reporting speaks for it. */
export const isMarkedLink = ({ block, linked }: Evidence): boolean =>
  linked > limits.linked.most && block.page !== undefined && labels[block.page] !== undefined;

/** Parts that the saved page sets apart by its own tags, roles and class names. */
export const pageStructure: Rule = {
  id: "page-structure",
  reason: "The saved page itself sets it apart from the article",
  examples: {
    remove: [],
    keep: ["Newsletters were read in the harbour.", "The sidebar of the chart shows the tide."],
  },
  matches: ({ evidence: { block } }) => (block.page === undefined ? undefined : labels[block.page]),
};
