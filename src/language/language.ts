/** A pair of quotation marks; `nested` ones are a quotation only where a text uses no others. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/**
 * What the attribution of quotations knows of one language. Lists are words separated by spaces, in lower case.
 *
 * Everything here is a closed class or a short list of the commonest words of an open one: the code around it is the
 * same for every language.
 */
export interface Language {
  readonly tag: string;
  /** Marks that open and close a quotation, besides the straight ones. */
  readonly marks: readonly MarkPair[];
  readonly words: {
    /** Verbs that report speech whatever their object: 'said', 'told', 'added'. */
    readonly say: string;
    /** Verbs that may report speech: 'called', 'praised', 'described'. */
    readonly report: string;
    /** Words that end a phrase before its source: the 'according' of 'according to'. */
    readonly according: string;
    /** Verbs of asking: somebody else answers. */
    readonly askings: string;
    /** Beside a verb of speech they say that nothing was said, or that nobody said it. */
    readonly negations: string;
    /** Verbs whose object speaks: 'quoted Quay as saying', 'shows Quay saying'. */
    readonly quotings: string;
    /** Words that name the speaker right behind a quotation only: '„…“, so Quay'. */
    readonly attributing: string;
    readonly determiners: string;
    readonly possessives: string;
    readonly prepositions: string;
    /** Prepositions that stand before a place: 'in', 'near'. */
    readonly locatives: string;
    /** Prepositions that stand before a programme or a work: 'said on', 'wrote in'. */
    readonly stagings: string;
    /** 'the' and 'a'. */
    readonly articles: string;
    readonly conjunctions: string;
    readonly subordinators: string;
    readonly relatives: string;
    /** Auxiliary and modal verbs and negations. */
    readonly auxiliaries: string;
    readonly adverbs: string;
    readonly male: string;
    readonly female: string;
    readonly they: string;
    readonly first: string;
    /** Those of `first` that mean the speaker alone: 'I', 'my'. */
    readonly self: string;
    readonly second: string;
    /** Pronouns that stand for no person: 'it', 'this'. */
    readonly neuter: string;
    /** Pronouns and phrases without an antecedent: 'everyone', 'others'. */
    readonly indefinite: string;
    /** Honorifics before a name. */
    readonly maleTitles: string;
    readonly femaleTitles: string;
    /** Ranks and offices that stand before a name: 'sen.', 'president'. */
    readonly titles: string;
    /** Words for one person. */
    readonly roles: string;
    readonly maleRoles: string;
    readonly femaleRoles: string;
    /** Words for several persons. */
    readonly groups: string;
    /** Things that speak: 'statement', 'report', 'ad'. */
    readonly documents: string;
    /** Words in the names of organisations. */
    readonly organizations: string;
    /** Those of them that are nobody's surname: 'university', 'county'. */
    readonly bodies: string;
    /** Adjectives of country and party. */
    readonly demonyms: string;
    /** Countries, states, cities: never a person on their own. */
    readonly places: string;
    readonly dates: string;
    /** Words inside a name that are not capitalised: 'van', 'de', 'bin'. */
    readonly particles: string;
    /** After a name: 'jr.', 'iii'. */
    readonly suffixes: string;
    /** Abbreviations whose full stop ends no sentence. */
    readonly abbreviations: string;
    readonly maleForenames: string;
    readonly femaleForenames: string;
    /** Common verbs in the past tense and others that are never part of a name or noun phrase. */
    readonly verbs: string;
    /** Words before a term that nobody says: 'so-called', 'titled', 'dubbed'. */
    readonly naming: string;
    /** Adjectives that follow a noun and lead on to what it hangs on: 'a person close to the family'. */
    readonly postmodifiers: string;
    /** Ends of adjectives that begin with a name: 'Marsh-based'. */
    readonly modifiers: string;
    /** Words that lead from a head to what it belongs to: 'a spokesman for', 'the mayor of'. */
    readonly linkings: string;
    /** Occasions of speech: 'statement', 'interview', 'tweet'. */
    readonly occasions: string;
  };
  /** Ends of the form of a verb that says 'saying': '-ing', '-ando'. */
  readonly participles: string;
  /** Prepositions that open a sentence before whoever holds a view: 'pour', 'para'; empty where none does. */
  readonly viewing: string;
  /** Nouns between two prepositions before a source: the 'juicio' of 'a juicio de'; empty where there are none. */
  readonly opinions: string;
  /** News agencies whose name a person's may follow at once: 'dijo a Efe Mara Quay'; empty where none does. */
  readonly agencies: string;
  /** Words of `according` that stand behind the source: 'zufolge'; empty where none does. */
  readonly trailing: string;
  /** Whether the press names the speaker inside of the marks: «We left, says Mara Quay. Why not?» */
  readonly incises: boolean;
  /** Whether 'said' may stand without 'he' or 'she': «Non lo so», ha detto. */
  readonly dropsPronouns: boolean;
  /** Whether a verb with nobody before it has its subject behind it: 'Gestern sagte Mara Quay'. */
  readonly verbFirst: boolean;
  /** Whether what hangs on the verb may stand before its subject: '«…», ha detto all'Ansa il sindaco'. */
  readonly lateSubjects: boolean;
  /** Whether a dash at the start of a paragraph opens what somebody says. */
  readonly dialogues: boolean;
  /** Whether the weights were learned from text of this language: where not, less is certain. */
  readonly learned: boolean;
  /** Articles that point to somebody known. */
  readonly definite: string;
  /** Words before the names of who wrote the article: 'By Mara Quay'. */
  readonly byline: string;
  /** Auxiliaries before a verb of speech whose subject does not speak: 'was asked'. */
  readonly passive: string;
  /** Months that are surnames, too: 'Mrs May'. */
  readonly monthNames: string;
  /** Articles that no subject has: 'den Bürgermeister'. */
  readonly oblique: string;
  /** Verbs of speech that whom it is said to follows at once, never who says it: 'told Quay'. */
  readonly addressing: string;
  /** Relative pronouns of persons: 'who'. */
  readonly personal: string;
  /** Titles and what they are short for: 'sen.=senator'. */
  readonly shortTitles: string;
  /** Endings of words for persons: '-ist', '-er'. */
  readonly roleEndings: string;
  /** Endings of adverbs. */
  readonly adverbEndings: string;
  /** Endings that make most verbs of a past tense. */
  readonly verbEndings: string;
  /** Whether nouns are written with a capital and in one word: 'Finanzminister'. */
  readonly capitalNouns: boolean;
  /** What makes a word for a woman of one for a man: '-in'; empty where nothing does. */
  readonly feminine: string;
  /** What marks a possessive after a name; empty where nothing does. */
  readonly possessive: string;
}
