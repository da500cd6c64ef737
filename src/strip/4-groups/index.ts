import { besideFurniture } from "./beside-furniture.ts";
import { datedEntries } from "./dated-entries.ts";
import type { Group } from "./group.ts";
import { headlineStack } from "./headline-stack.ts";
import { linkList } from "./link-list.ts";
import { pageFrame } from "./page-frame.ts";
import { readerComments } from "./reader-comments.ts";
import { relatedList } from "./related-list.ts";
import { repeatedBlock } from "./repeated-block.ts";

/** In order: each sees what those before it decided. */
export const groups: readonly Group[] = [
  repeatedBlock,
  relatedList,
  datedEntries,
  linkList,
  headlineStack,
  besideFurniture,
  readerComments,
  pageFrame,
];
