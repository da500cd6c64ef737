import type { RemovalLabel } from "../article/removal.ts";
import type { Phrases } from "./phrases.ts";

/** Words that point to a kind of furniture, in three strengths. */
export interface LabelCues {
  /** May make up a whole block of furniture: 'Advertisement', 'Share', 'Most read'. */
  readonly whole: Phrases;
  /** Unmistakable wherever a publisher says it of itself: 'leave a comment', 'tax-deductible donation'. */
  readonly strong: Phrases;
  /** The topic only: reporting uses these words too. */
  readonly weak: Phrases;
}

/** Words that tell who speaks to whom, and how. */
export const voices = [
  /** The publisher of itself: we, our. */
  "we",
  /** The reader: you, your. */
  "you",
  /** One person of themselves: I, my. A publisher is many. */
  "me",
  /** Imperatives and other asks. */
  "ask",
  /** What a publisher says of its own work: independent journalism, our newsroom. */
  "cause",
  /** The publisher's trade: stories, reporting, readers, the paper. */
  "press",
  /** Who made the article, its pictures and its corrections. */
  "credit",
  /** Openings of a credit: it stands at the start of the block. */
  "byline",
  /** Somebody is reported to have said something. */
  "said",
  /** Third persons and past tenses: somebody else's story. */
  "third",
  /** What may be cited at length: a letter, an e-mail. */
  "document",
  /** How a letter begins. */
  "greeting",
  /** Headings of lists of other articles: 'Most read'. */
  "listHead",
  /** Headings of lists of topics: 'Tagged'. */
  "tagHead",
  /** Small words that may stand between the words of a button. */
  "filler",
] as const;

export type Voice = (typeof voices)[number];

/** Words that tell a credit by where they stand in it: the guards look for them. */
export const creditParts = [
  /** Verbs behind an author's name: 'Mara Quay covers the harbour'. */
  "life",
  /** What stands before a colon and words that an article cites: 'The e-mail read:'. */
  "citing",
  /** What refers, behind a colon, to words that an article speaks of: 'Sign up now: that phrase'. */
  "mention",
  /** How an article calls itself in a note on where it comes from. */
  "piece",
  /** What happened to it there, */
  "published",
  /** what stands before the name of the place, */
  "place",
  /** and the words that say it did not. */
  "denial",
  /** What a report says that others must or may do: 'residents must', */
  "obliged",
  /** what they do with a publisher, too: 'sign up', */
  "enrols",
  /** and who is spoken to if it stands before the first. */
  "reader",
  /** What the button of a sign-up box says, */
  "button",
  /** and what leads to whom somebody else gives: 'a gift to the Red Cross'. */
  "recipient",
  /** How a note begins that says who pays for the reporting. */
  "disclosure",
  /** What is reserved behind a copyright mark. */
  "rights",
  /** What stands beside a time: 'a.m.', 'updated'. */
  "clock",
] as const;

export type CreditPart = (typeof creditParts)[number];
export type Strength = keyof LabelCues;

/**
 * The cues of one language. Each value is a list of phrases, one a line, in lower case; a phrase is words between
 * spaces, and apostrophes and hyphens count as spaces.
 */
export interface BoilerplateWords {
  readonly labels: Readonly<Record<RemovalLabel, LabelCues>>;
  readonly voices: Readonly<Record<Voice, Phrases>>;
  readonly credits: Readonly<Record<CreditPart, Phrases>>;
}
