/**
 * How many words, signs and characters the steps of the stripper ask for.
 *
 * Where they come from: set by hand while the development articles were read, and no other value was measured. Each
 * rule and guard has examples on both sides, which a test runs; `npm run bench -- boilerplate` shows what a change costs.
 */

/** Words of a block that mean the same wherever they are asked for. */
export const sizes = {
  /** Most words of a button or an exclamation: 'Buy now'. A quotation, a post or a headline has more. */
  button: 3,
  /** Most words of a label, a topic, a name or an amount: 'Most read', 'Mara Quay'. */
  label: 4,
  /** Most words of a short line, fewest of a sentence: 'More news from the harbour'. */
  line: 6,
  /** Most words of a byline, a salutation, a heading of a list; fewest of a finished line that states something. */
  statement: 8,
  /** Most words of an offer in one line. */
  offer: 10,
  /** Most words of a long line; from more on a sentence is running text. */
  longLine: 12,
  /** Most words of a headline, of a date with its hour, of an invitation in one sentence. */
  headline: 14,
  /** Most words of a short paragraph: one or two sentences. */
  paragraph: 40,
} as const;

/** One word of the third person in so many is no sign that a block tells of others: an appeal has some. */
export const wordsPerThird = {
  usual: 12,
  /** In forum rules that open with a request. */
  houseRule: 6,
  /** Invitations to a newsletter name what it tells of. */
  newsletter: 9,
  /** Beside an appeal. */
  beside: 10,
  /** An appeal in words of its own. */
  readerAppeal: 15,
} as const;

/** Words and signs that one module asks for, by its name. */
export const moduleSizes = {
  // Evidence
  evidence: {
    /** Characters of a word, where a long block is only read at its ends. */
    charactersPerWord: 6,
  },
  ownName: {
    /** Fewest letters of a part of a host that the publisher may call itself, and of the same without its article. */
    hostPart: 4,
    name: 3,
  },
  pageBody: {
    /** Letters of a word, above which a script sets no spaces. */
    lettersPerWord: 8,
  },
  position: {
    /** From so many words on a block that stands twice is no prose. */
    copied: 25,
  },
  /** A block that asks the reader for something in words of its own. */
  address: {
    longest: 26,
    /** Signs of its topic that it needs within the text, and under the last paragraph. */
    within: 3,
    last: 2,
    /** Words of its topic in 100 words of the article's prose, from which the article may be about it. */
    topic: 1,
    /** One word with a capital in so many: more are names, but for German. */
    wordsPerName: 3,
  },
  // What stays
  agencyCredit: { longest: 90 },
  authorsLife: { longest: 160 },
  creditSigns: {
    /** Most words of a line that opens as a credit, and fewest and most of a text with several words of one. */
    line: 60,
    from: 4,
    to: 160,
  },
  dateLine: {
    /** Most characters. */
    longest: 70,
  },
  interview: { longestQuestion: 70 },
  leadCredit: { dated: 9 },
  lifeSigns: { longest: 60 },
  obligation: { longest: 160 },
  otherBody: { longest: 60 },
  provenance: { longest: 90 },
  reportingFirst: {
    /** More words than these stand before the appeal: of a credit, of reporting, of one statement. */
    credit: 5,
    reporting: 14,
    statement: 7,
  },
  // Rules
  advertisement: { longest: 45 },
  breadcrumb: {
    longest: 16,
    /** Fewest parts; one more where nothing else tells that it is a path. Most words and characters of a part. */
    parts: 3,
    partWords: 3,
    partCharacters: 28,
  },
  commentInvitation: {
    longest: 120,
    /** Most words of one under the last paragraph. */
    last: 30,
    /** Most words of the rules of a forum; fewest signs in them, and words for each sign. */
    houseRule: 240,
    houseSigns: 4,
    wordsPerSign: 16,
    /** Signs that one of more than 40 words needs. */
    signsOfLong: 3,
  },
  donationAppeal: {
    longest: 220,
    /** More signs than these make an appeal so dense that a word of reported speech is none. */
    dense: 3,
    /** From more words on it needs this many signs, and one for so many words. */
    long: 90,
    signsOfLong: 3,
    wordsPerSign: 30,
    /** From more words on it needs two. */
    middle: 35,
    /** Most words beside a link to where the publisher is paid. */
    beforeTill: 60,
    /** Most words of an offer of a trial, with a price and without. */
    trial: 30,
    pricedTrial: 20,
  },
  menuLink: {
    /** Digits from which it is a date or a number. */
    digits: 3,
    /** Most words for each link, with words between them; of links to topics; fewest of headlines. */
    wordsPerLink: 6,
    wordsPerTopic: 5,
    wordsPerHeadline: 4,
  },
  newsletterSignup: {
    longest: 160,
    /** From more words on it needs so many signs, or two. */
    long: 60,
    signsOfLong: 3,
    middle: 25,
    /** Most words of a box with its button, of a consent, of a line that is only reported, of one under the text. */
    box: 30,
    consent: 45,
    reported: 25,
    last: 45,
  },
  pageCode: { longest: 120 },
  pageFurniture: {
    /** Blocks on either side of a player's bar that are searched for another of its labels. */
    player: 2,
  },
  readOn: { longest: 24 },
  readerAppeal: {
    longest: 120,
    /** Most words of one under the last paragraph, of one that does not ask, of one that asks without 'you'. */
    last: 60,
    statement: 25,
    asking: 20,
    /** Most capitalised words that begin no sentence, and what the publisher's own name takes from them. */
    names: 3,
    ownName: 3,
    /** Signs of money and of the press: of one that opens with a request, and of others. */
    signsOfAsk: 3,
    signs: 4,
    /** Within the text: most words, and words for each sign of money. */
    within: 90,
    wordsPerSign: 15,
  },
  readerService: {
    longest: 140,
    /** Most words of an offer that asks with weak signs, of one under the text, of one with a strong and a weak sign. */
    ask: 16,
    last: 30,
    short: 20,
    /** From more words on it needs four signs, or three. */
    long: 60,
    signsOfLong: 4,
    middle: 25,
    signsOfMiddle: 3,
  },
  relatedPointer: { longest: 80, labelled: 34 },
  rightsNotice: {
    longest: 120,
    /** From more words on it needs so many signs, or two. */
    long: 50,
    signsOfLong: 3,
    middle: 24,
    /** Most words of one with nothing but legal terms, and of a line of marks with its digits. */
    dense: 30,
    footer: 30,
    digits: 4,
  },
  tagLine: {
    longest: 24,
    /** Characters of a topic. */
    topic: 40,
  },
  // Groups
  besideFurniture: {
    longest: 70,
    /** Most words of a request at the edge of the text, and of an invitation to a newsletter. */
    request: 30,
    newsletter: 30,
    /** Most words of an invitation to comment, of what speaks to the reader, of what names a cause. */
    comment: 20,
    spoken: 25,
    cause: 30,
    /** Most words of the last line of the page. */
    last: 15,
    /** Most words of a block between two of the same appeal. */
    between: 120,
  },
  pageFrame: {
    /** Lines above the text where a weaker guard holds. */
    nearText: 3,
  },
  readerComments: {
    /** Fewest words of a comment without a full stop, and the blocks behind its name that are searched for it. */
    comment: 15,
    textWithin: 3,
  },
  relatedList: {
    /** Most words of a link, of a headline, of a teaser. */
    link: 45,
    headline: 28,
    teaser: 60,
    /** Blocks between two teasers of one list. */
    teaserReach: 6,
  },
  repeatedBlock: { shortest: 5 },
  // The whole
  decide: {
    /** Links from which a block is not plain. */
    links: 3,
  },
  reason: {
    /** How much a strong sign and a whole one count against a word, where a reason shows only some. */
    strong: 20,
    whole: 10,
  },
} as const;

/** Characters of a text that a pattern is tried on, from its beginning or its end: enough for what it looks for. */
export const charactersRead = {
  openingMark: 6,
  /** The end of a sentence, with its marks; of a question. */
  closingMarks: 8,
  questionMark: 6,
  lastWord: 12,
  lastButton: 24,
  agency: 30,
  /** What shows a script without spaces. */
  script: 100,
  /** A line of a player: it is read whole, or not at all. */
  playerLine: 60,
  /** A pointer to a film or to pictures. */
  pointer: 120,
  /** A speaker before a question, and before a turn. */
  asker: 30,
  turn: 45,
  /** A name or a label, with its colon. */
  label: 60,
  /** A name and what the person is; a document and its verb. */
  subject: 90,
  /** Words in marks; what stands before a colon; a sentence of a label and its verb. */
  marked: 200,
  beforeColon: 100,
  labelSaid: 140,
  published: 160,
  recipient: 400,
  signature: 600,
  /** What the author quotes of a block. */
  order: 1000,
  /** A paragraph before its appeal; a script. */
  report: 1500,
  code: 1500,
  /** What blocks are compared by: the whole of a short one, the beginning and the end of a long one. */
  key: { whole: 800, start: 500, end: 200 },
} as const;
