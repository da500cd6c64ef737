import { advertisement } from "./advertisement.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { commentInvitation } from "./comment-invitation.ts";
import { donationAppeal } from "./donation-appeal.ts";
import { followLine } from "./follow-line.ts";
import { linkedArticle } from "./linked-article.ts";
import { menuLink } from "./menu-link.ts";
import { newsletterSignup } from "./newsletter-signup.ts";
import { pageCode } from "./page-code.ts";
import { pageFurniture } from "./page-furniture.ts";
import { pageStructure } from "./page-structure.ts";
import { readOn } from "./read-on.ts";
import { readerAppeal } from "./reader-appeal.ts";
import { readerService } from "./reader-service.ts";
import { relatedPointer } from "./related-pointer.ts";
import { repeatedLink } from "./repeated-link.ts";
import { rightsNotice } from "./rights-notice.ts";
import type { Rule } from "./rule.ts";
import { shareInvitation } from "./share-invitation.ts";
import { tagLine } from "./tag-line.ts";

/** Order is precedence: the first rule that matches names the removal. */
export const rules: readonly Rule[] = [
  pageCode,
  pageStructure,
  donationAppeal,
  newsletterSignup,
  readerAppeal,
  relatedPointer,
  pageFurniture,
  commentInvitation,
  shareInvitation,
  followLine,
  rightsNotice,
  readerService,
  readOn,
  advertisement,
  breadcrumb,
  tagLine,
  menuLink,
  linkedArticle,
  repeatedLink,
];
