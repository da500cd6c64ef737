import { agencyCredit } from "./agency-credit.ts";
import { announcedWords } from "./announced-words.ts";
import { authorLink } from "./author-link.ts";
import { authorsLife } from "./authors-life.ts";
import { blockQuote } from "./block-quote.ts";
import { byline } from "./byline.ts";
import { citedLetter } from "./cited-letter.ts";
import { citedWords } from "./cited-words.ts";
import { contact } from "./contact.ts";
import { creditLine } from "./credit-line.ts";
import { dateLine } from "./date-line.ts";
import { disclosure } from "./disclosure.ts";
import { foldLabel } from "./fold-label.ts";
import type { Guard, PassageGuard } from "./guard.ts";
import { interview } from "./interview.ts";
import { leadCredit } from "./lead-credit.ts";
import { mentionedWords } from "./mentioned-words.ts";
import { numberedStep } from "./numbered-step.ts";
import { obligation } from "./obligation.ts";
import { otherBody } from "./other-body.ts";
import { pictureRights } from "./picture-rights.ts";
import { post } from "./post.ts";
import { provenance } from "./provenance.ts";
import { quotedWords } from "./quoted-words.ts";
import { reportingFirst } from "./reporting-first.ts";
import { reportingLine } from "./reporting-line.ts";
import { transcriptTurn } from "./transcript-turn.ts";

/** Someone else's words, then duties of others, then credits. One is enough; the cheapest go first. */
export const guards: readonly Guard[] = [
  quotedWords,
  blockQuote,
  post,
  citedWords,
  mentionedWords,
  transcriptTurn,
  obligation,
  dateLine,
  authorLink,
  leadCredit,
  byline,
  contact,
  agencyCredit,
  disclosure,
  provenance,
  creditLine,
  authorsLife,
  pictureRights,
  foldLabel,
  reportingFirst,
  reportingLine,
  otherBody,
];

/** What only the blocks around it explain. */
export const passageGuards: readonly PassageGuard[] = [citedLetter, announcedWords, interview, numberedStep];
