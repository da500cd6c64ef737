import type { RemovalLabel } from "../article/removal.ts";
import type { Phrases } from "./phrases.ts";

/** Words that point to a kind of furniture, in three strengths. */
export interface LabelPhrases {
  /** May make up a whole block of furniture: 'Advertisement', 'Share', 'Most read'. */
  readonly whole: Phrases;
  /** Unmistakable wherever a publisher says it of itself: 'leave a comment', 'tax-deductible donation'. */
  readonly strong: Phrases;
  /** Only the topic: reporting uses these words too. */
  readonly weak: Phrases;
}

/** Words that tell who speaks, to whom, and how. */
export const registers = [
  /** The publisher of itself: we, our. */
  "we",
  /** The reader: you, your. */
  "you",
  /** One person: I, my. A publisher says we. */
  "me",
  /** Imperatives and other asks. */
  "ask",
  /** What a publisher says of its own work: independent journalism, our newsroom. */
  "cause",
  /** The publisher's trade: stories, reporting, readers, the paper. */
  "press",
  /** Who made the article, its pictures and its corrections. */
  "credit",
  /** Openings of a byline or of a credit, at the start of the block: 'By', 'Photo:'. Trees were learned with this name. */
  "byline",
  /** Reported speech: said, told. */
  "said",
  /** Third persons and past tenses: a story about others. */
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

export type Register = (typeof registers)[number];

/** Words that patterns of the guards and rules have gaps for: they tell something by where they stand in a block. */
export const patternParts = [
  /** Verbs behind an author's name: 'Mara Quay covers the harbour'. */
  "life",
  /** What stands before a colon and words that an article cites: 'The e-mail read:'. */
  "citing",
  /** What refers, behind a colon, to words that an article speaks of: 'Sign up now: that phrase'. */
  "mention",
  /** How an article calls itself in a note on where it comes from, */
  "piece",
  /** what may stand before that. */
  "versionOf",
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
  /** and what leads to another recipient: 'a gift to the Red Cross'. */
  "recipient",
  /** How a note begins that says who pays for the reporting. */
  "disclosure",
  /** What is reserved behind a copyright mark. */
  "rights",
  /** The form of a company, at the end of its name. */
  "company",
  /** What stands beside a time: 'a.m.', 'updated'. */
  "clock",
  /** How a note begins that names the archive a text is from, behind 'this article', */
  "comesFrom",
  /** the archive, */
  "archive",
  /** or whose partner it is from, */
  "our",
  /** and the partner: 'this story is from our partner the Quay'. */
  "partner",
  /** What stands between 'Write' and the author's name, */
  "addressed",
  /** the author's trade, */
  "reporter",
  /** what stands before the address: 'Mara Quay at', */
  "reachedAt",
  /** and behind it, before an account of theirs: 'or', */
  "or",
  /** 'follow her'. */
  "followThem",
  /** Single letters that open a turn of an interview: 'Q:'. */
  "turn",
  /** Endings of a number of a day: '3rd'. */
  "ordinal",
  /** Verbs that open an invitation to follow an account. */
  "follow",
  /** Where a pointer ends that sends the reader on: 'here'. */
  "here",
  /** What a colon makes a pointer of: 'More: …', */
  "moreOn",
  /** and what points without one: 'Also on …'. */
  "alsoOn",
  /** What goes on with a list's heading, and begins no headline: 'Most read of …'. */
  "continues",
  /** Documents that an article points to as its source. */
  "source",
  /** Both ends of a button that names a site: 'To donate to', */
  "donateTo",
  /** 'click here'. */
  "clickHere",
  /** What a pointer to films or pictures says before its colon, in capitals: '(PHOTOS: …)'. */
  "gallery",
  /** An age beside the date of a page: what stands before it, 'vor' 3 Stunden, */
  "ageBefore",
  /** what it is counted in, */
  "ageUnit",
  /** and what stands behind it: 3 hours 'ago'. */
  "ageBehind",
  /** How long it takes to read a page: what stands before the minutes, */
  "readingTime",
  /** the minutes, */
  "minutes",
  /** and what stands behind them: '4 min read'. */
  "ofReading",
  /** What a publisher offers to be downloaded. */
  "app",
  /** What a player says of a clock that stands at nought: 'Duration 0:00'. */
  "playerTime",
  /** What it says before a share of the film: 'Loaded: 40%', */
  "playerShare",
  /** before a countdown: 'Your video begins in 5', */
  "playerStart",
  /** and behind it. */
  "seconds",
  /** A 'you' that has a capital, and means 'they' without one: 'Ihre'. */
  "polite",
  /** Whose lists, addresses and calls are no publisher's: 'town hall', */
  "office",
  /** and who asks for help and witnesses: 'the Red Cross', 'police'. */
  "relief",
  /** What an article says that it cites next: 'sentence', 'message'. */
  "message",
  /** Articles that a publication's name begins with, and its host may not have. */
  "nameArticle",
] as const;

export type PatternPart = (typeof patternParts)[number];

/**
 * Where a link leads, by parts of its address: `*` is any run of letters, `|` the end of a word. Of `topic` and
 * `author` each is a whole step of the path: '/tags/'.
 */
export type AddressKind = "give" | "account" | "topic" | "author" | "policy";

export type Strength = keyof LabelPhrases;

/**
 * The signs of one language. Each value is a list of phrases, one a line, in lower case; a phrase is words between
 * spaces, and apostrophes and hyphens count as spaces.
 */
export interface BoilerplateWords {
  readonly labels: Readonly<Record<RemovalLabel, LabelPhrases>>;
  readonly registers: Readonly<Record<Register, Phrases>>;
  readonly patterns: Readonly<Record<PatternPart, Phrases>>;
  readonly addresses: Readonly<Record<AddressKind, Phrases>>;
}
