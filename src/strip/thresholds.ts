/**
 * The thresholds of the stripper: shares, distances, and what groups of blocks need. They were set by hand on the
 * development articles (`npm run bench -- boilerplate`), and no other value was measured, unless a comment says otherwise.
 *
 * How many words, signs and characters a step asks for stands in `sizes.ts`; the few that belong to a distance or a share
 * stand beside it here.
 * Shares are from 0 to 1.
 */
export const limits = {
  /** Characters read of a long block, at its start and at its end. They are enough to tell what it is, and keep 1 MB fast. */
  head: 2000,
  tail: 600,
  /** Share of the article's prose that may follow a block at the end of the text: a last line is often read as prose. */
  end: 0.02,
  /** Share of a block's words from which all of it is furniture: single precision keeps it from 1. */
  whole: 0.99,
  /** Fewest words of a paragraph of prose, and of one without a full stop. */
  proseWords: 18,
  openProseWords: 40,
  /** Prose is not linked, and not furniture, beyond these shares. */
  proseLinked: 0.5,
  proseFurniture: 0.25,
  /** Fewest words, less those that short lines cost, of a text that is sure to be the article of a page. */
  bodyWeight: 120,
  /** How many blocks behind that text to search for more of it. */
  bodyGap: 30,
  /** Most blocks between two lines that say the headline of the same article. */
  headlineGap: 10,
  /** From these words on a paragraph is running text that ends a list at the end of the page. */
  longProseWords: 70,
  /** How many blocks to search for the next prose, in both directions. */
  proseDistance: 12,
  /** Fewest other articles of the source with the same block: it stands in three. */
  repeatedIn: 2,
  /** Share of a block's words that are linked: a link to an article, a line that is a link, most of it, half, some. */
  linked: { article: 0.85, line: 0.8, most: 0.6, half: 0.5, some: 0.3 },
  /** Share of a block's words that are furniture, of any label or of one. */
  covered: { most: 0.7, more: 0.6, half: 0.5, some: 0.3, little: 0.15 },
  /** Share of a block's words in quotation marks: most of it, after an opening mark, some, little, hardly any. */
  quoted: { most: 0.55, opened: 0.35, some: 0.3, little: 0.1, hardly: 0.05 },
  /** Share of the article's prose that may follow a link of a menu that ends the page. */
  nearEnd: 0.05,
  /** Share of a heading's words from which it heads furniture. */
  headingCovered: 0.75,
  /** Share of a legal notice's words that are legal terms: without another sign; a line with reported speech, and without. */
  legal: { without: 0.35, spoken: 0.25, silent: 0.5 },
  /** Share of an invitation's words that are of newsletters, where one sign stands for it. */
  newsletterCovered: 0.4,
  /** Pronouns of the third person a word, above which a paragraph tells of others and asks for nothing. */
  thirdPersons: 0.14,
  /** Share of a question's characters that are bold. */
  boldQuestion: 0.7,
  /** Share of capitals in a list of names: 'Marsh, Quay, Reed'. */
  listCapitals: 0.7,
  /** Length of a heading, against the mean of the headlines above it, from which it is one of the list. */
  shorterHeading: 0.6,
  /** Phrases that the reason of a removal shows. */
  shownPhrases: 3,
  /** Two lines that say the same headline. */
  headline: {
    /** Longest and shortest text beside the headline: so many times its length and so many characters more, and a share of it. */
    longest: { times: 3, more: 40 },
    leastLength: 0.4,
    /** Fewest letters of a part of a headline: fewer may be a word of its own. They are half as many in Chinese. */
    shortest: 10,
    /** Share of a text that the headline in it has, and of a headline that a part of it has. */
    leastHeadline: 0.5,
    leastPart: 0.6,
    /** Fewest words that are compared, and the share of them that both lines have. */
    fewestWords: 5,
    leastShared: 0.7,
  },
  /** The run of blocks that is the article of a page. */
  body: {
    /** Words that a short line, a link or furniture takes from the weight of a run. */
    lineCost: -8,
    /** Most words that one paragraph counts for: a long appeal is no article. */
    mostWords: 60,
    /** Fewest words of a sentence that takes nothing. */
    sentenceWords: 6,
  },
  /** The menus and buttons around the article of a page. */
  frame: {
    /** Fewest lines above and below the text. */
    fewestAbove: 6,
    fewestBelow: 8,
    /** Fewest lines that a rule decided, and the share of labels, where nothing else tells that there is a frame. */
    fewestDecided: 3,
    labels: 0.7,
    /** Blocks beside the text where a line may be of the article: a name, a date, a note. */
    near: 12,
    /** Fewest words of a line that may be a caption or a standfirst that near to the headline. */
    longLine: 12,
    /** Teasers of other articles: most words, fewest words of the headline above, most blocks between two. */
    teaser: { longest: 60, headline: 4, reach: 6 },
  },
  /** Lines with sentences under each, far behind the text: fewest of them, most sentences under one. */
  pairs: { fewestPairs: 2, mostSentences: 4 },
  /** Fewest headings without a text that make a list of headlines. */
  emptyHeadings: 2,
  /** A list of other articles whose entries end in a day. */
  datedEntries: {
    /** Fewest entries of a list. */
    fewest: 2,
    /** Most blocks of an entry, its day among them: kicker, headline, teaser, byline, day. */
    longest: 5,
    /** Fewest and most words of a headline. */
    headline: { from: 4, to: 25 },
    /** Most words of a teaser. */
    teaser: 60,
  },
  /** The comments of readers. */
  comments: {
    /** Fewest comments, and the least share of different names above them. */
    fewest: 2,
    distinct: 0.4,
    /** Most blocks between two comments, and between the heading, with its form, and the first. */
    reach: 16,
    formReach: 30,
    /** Fewest words of prose above the heading: comments stand under an article. */
    proseAbove: 100,
  },
  /** A part of a block that is cut from reporting. */
  parts: {
    /** Fewest words of the reporting that stays. */
    words: 6,
    /** The same, of more than so many words, where a rule took the whole block: of one sentence, and of several. */
    statement: 7,
    sureWords: 14,
    /** The words of such an appeal for each of the report: a longer one begins with a fact. */
    longAppeal: 2,
    /** Words of five letters and more that such a fact shares with the other paragraphs, from which it stays. */
    sharedWords: 3,
    /** Words of the appeal's topic in 100 words of the article's prose, from which the article may be about it. */
    topic: 2,
  },
  /** Most blocks of a cited letter. */
  letterBlocks: 25,
  /** Fewest questions of an interview. */
  interviewQuestions: 3,
} as const;

/**
 * Chances from which the trees decide. Chosen among five pairs by ten folds over publishers: 0.8 and 0.9 decide the
 * same, 0.7 and 0.85 lose three kept blocks for one block more; beside a removed block 0.2 loses two.
 */
export const treeLimits = {
  /** For a short block. */
  alone: 0.85,
  /** For a long one: a wrong cut costs more. */
  long: 0.92,
  /** Beside a block that goes. */
  beside: 0.25,
  /** Share of furniture from which a block without signs of reporting may go. */
  furniture: 0.4,
  /** Blocks that are searched for one that a rule decided. Learned with: a change asks for `npm run train -- strip`. */
  reach: 8,
  /** Words from which a block is long. */
  longWords: 25,
} as const;

/** Points that tell which label a block has. */
export const labelPoints = {
  /** For the share of its words that are covered, and for each sign and link, up to a most. */
  covered: 4,
  strong: 2,
  weak: 0.5,
  mostSigns: 3,
  link: 1.5,
  mostLinks: 2,
  /** By which a label must lead, so that a rounding error decides nothing. */
  lead: 1e-9,
} as const;
