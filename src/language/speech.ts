import type { Phrases } from "./phrases.ts";

/** A pair of quotation marks; `nested` ones are a quotation only where a text uses no others. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/** Verbs whose forms are every stem with every ending: 'afirm' and 'ó'. */
export interface RegularVerbs {
  readonly kind: "say" | "report";
  readonly stems: Phrases;
  readonly endings: Phrases;
}

/**
 * What the attribution of quotations knows of one language. Lists are words, one a line, in lower case.
 *
 * Everything here is a closed class or a short list of the commonest words of an open one: the code around it is the
 * same for every language.
 */
export interface Speech {
  /** Marks that open and close a quotation, besides the straight ones. */
  readonly marks: readonly MarkPair[];
  /** Whether the press sets what is said in single marks, too, where it sets other words in double ones. */
  readonly singlesBeside: boolean;
  readonly words: {
    /** Verbs that report speech whatever their object: 'said', 'told', 'added'. */
    readonly say: Phrases;
    /** Verbs that may report speech: 'called', 'praised', 'described'. */
    readonly report: Phrases;
    /** Words that end a phrase before its source: the 'according' of 'according to'. */
    readonly according: Phrases;
    /** Verbs of asking: another person answers. */
    readonly askings: Phrases;
    /** Beside a verb of speech they say that it was not said. */
    readonly negations: Phrases;
    /** Verbs whose object speaks: 'quoted Quay as saying', 'shows Quay saying'. */
    readonly quotings: Phrases;
    /** Words that name the speaker right behind a quotation only: '„…“, so Quay'. */
    readonly attributing: Phrases;
    readonly determiners: Phrases;
    readonly possessives: Phrases;
    readonly prepositions: Phrases;
    /** Prepositions that stand before a place: 'in', 'near'. */
    readonly locatives: Phrases;
    /** Prepositions that stand before a programme or a work: 'said on', 'wrote in'. */
    readonly stagings: Phrases;
    /** 'the' and 'a'. */
    readonly articles: Phrases;
    readonly conjunctions: Phrases;
    readonly subordinators: Phrases;
    readonly relatives: Phrases;
    /** Auxiliary and modal verbs and negations. */
    readonly auxiliaries: Phrases;
    readonly adverbs: Phrases;
    readonly male: Phrases;
    readonly female: Phrases;
    readonly they: Phrases;
    readonly first: Phrases;
    /** Those of `first` that mean the speaker alone: 'I', 'my'. */
    readonly self: Phrases;
    readonly second: Phrases;
    /** Pronouns that stand for no person: 'it', 'this'. */
    readonly neuter: Phrases;
    /** Pronouns and phrases without an antecedent: 'everyone', 'others'. */
    readonly indefinite: Phrases;
    /** Honorifics before a name. */
    readonly maleTitles: Phrases;
    readonly femaleTitles: Phrases;
    /** Those of the titles that are no office without another word: 'former', 'deputy'. */
    readonly premodifiers: Phrases;
    /** Ranks and offices that stand before a name: 'sen.', 'president'. */
    readonly titles: Phrases;
    /** Words for one person. */
    readonly roles: Phrases;
    readonly maleRoles: Phrases;
    readonly femaleRoles: Phrases;
    /** Those of the roles that tell whose relative, friend or rival it is, or no more than a person: no office. */
    readonly relations: Phrases;
    /** Words for several persons. */
    readonly groups: Phrases;
    /** Things that speak: 'statement', 'report', 'ad'. */
    readonly documents: Phrases;
    /** Words in the names of organisations. */
    readonly organizations: Phrases;
    /** Those of them that are never a surname: 'university', 'county'. */
    readonly bodies: Phrases;
    /** Adjectives of country and party. */
    readonly demonyms: Phrases;
    /** Countries, states, cities: never a person on their own. */
    readonly places: Phrases;
    readonly dates: Phrases;
    /** Words inside a name that are not capitalised: 'van', 'de', 'bin'. */
    readonly particles: Phrases;
    /** After a name: 'jr.', 'iii'. */
    readonly suffixes: Phrases;
    /** Abbreviations whose full stop ends no sentence. */
    readonly abbreviations: Phrases;
    /** Forenames besides those of `forenames.json`, which serve every language. */
    readonly maleForenames: Phrases;
    readonly femaleForenames: Phrases;
    /** Common verbs in the past tense and others that are never part of a name or noun phrase. */
    readonly verbs: Phrases;
    /** Words before a term in marks that is no speech: 'so-called', 'titled', 'dubbed'. */
    readonly naming: Phrases;
    /** Adjectives that follow a noun and lead on to what it hangs on: 'a person close to the family'. */
    readonly postmodifiers: Phrases;
    /** Ends of adjectives that begin with a name: 'Marsh-based'. */
    readonly modifiers: Phrases;
    /** Words that lead from a head to what it belongs to: 'a spokesman for', 'the mayor of'. */
    readonly linkings: Phrases;
    /** Occasions of speech: 'statement', 'interview', 'tweet'. */
    readonly occasions: Phrases;
  };
  /** Words by which whoever asks in an interview speaks to whoever answers: 'you', 'Ihre'; with their capitals. */
  readonly interviewer: Phrases;
  /** Words by which whoever answers speaks of themselves: 'my', 'creo'. */
  readonly interviewed: Phrases;
  /** Ends of a figure that make it an age: '51-year-old', '51-Jährige'; empty where none does. */
  readonly ages: Phrases;
  /** Words behind a figure that make it an age: the 'ans' of 'le défenseur de 33 ans'; empty where none does. */
  readonly years: Phrases;
  /** Joins two words for one office: the 'en' of 'rédactrice en chef'; empty where none does. */
  readonly chiefs: Phrases;
  /** Verbs that lead to a written source over a preposition: 'heißt es im Bericht', 'lit-on dans la lettre'. */
  readonly readings: Phrases;
  /** Nouns for a question, which the writer may put without anybody who asks. */
  readonly questions: Phrases;
  /** Nouns for a place on the web whose name in marks stands before its own words: 'the account “Quay First”: “…”'. */
  readonly accounts: Phrases;
  /** Words for the elder of two of one surname. */
  readonly elder: Phrases;
  /** Words for the younger of two of one surname. */
  readonly younger: Phrases;
  /** Words for somebody who is younger than the person whose relative they are. */
  readonly children: Phrases;
  /** Words before the name of who took a picture: 'Photo: Mara Quay'. */
  readonly photoCredits: Phrases;
  /** Verbs of `say` and `report` that are not listed form by form. */
  readonly regularVerbs: readonly RegularVerbs[];
  /** Ends of the form of a verb that says 'saying': '-ing', '-ando'. */
  readonly participles: Phrases;
  /** Prepositions before the holder of a view at the start of a sentence: 'pour', 'para'; empty where there are none. */
  readonly viewing: Phrases;
  /** Nouns between two prepositions before a source: the 'juicio' of 'a juicio de'; empty where there are none. */
  readonly opinions: Phrases;
  /** News agencies whose name a person's may follow at once: 'dijo a Efe Mara Quay'; empty where none does. */
  readonly agencies: Phrases;
  /** Words of `according` that stand behind the source: 'zufolge'; empty where none does. */
  readonly trailing: Phrases;
  /** Whether the press names the speaker inside of the marks: «We left, says Mara Quay. Why not?» */
  readonly inquits: boolean;
  /** Whether 'said' may stand without 'he' or 'she': «Non lo so», ha detto. */
  readonly dropsPronouns: boolean;
  /** Endings of its verbs of speech for several: 'dicono'; empty where pronouns are not dropped. */
  readonly pluralVerbs: Phrases;
  /** Endings of words for several people: 'carabinieri'; empty where pronouns are not dropped. */
  readonly pluralNouns: Phrases;
  /** Whether a verb without a subject before it has its subject behind it: 'Gestern sagte Mara Quay'. */
  readonly verbFirst: boolean;
  /**
   * Whether what hangs on the verb may stand before its subject: '«…», ha detto all'Ansa il sindaco'. True of every
   * language here but English. Such a language is also read with offices before names without a comma ('la ministra de
   * Salud Mara Quay', 'Bürgermeisterin Mara Quay'), and asks for a sign that a name is a person's before 'he' may be it.
   */
  readonly lateSubjects: boolean;
  /** Whether a dash at the start of a paragraph opens a speech. */
  readonly dialogues: boolean;
  /** Whether the weights were learned from text of this language: where not, less is certain, and an office may stand for who held it last. */
  readonly learned: boolean;
  /** Whether the confidence, which is fitted to English, is too high here: labelled articles set what a name must have. */
  readonly overconfident: boolean;
  /** Articles that point to a person already named. */
  readonly definite: Phrases;
  /** 'un', 'une': articles of what is told of for the first time. */
  readonly indefiniteArticles: Phrases;
  /** Those that only a word for a man has: 'il'; empty where articles have no gender. */
  readonly maleArticles: Phrases;
  /** Those that only a word for a woman has: 'la'. */
  readonly femaleArticles: Phrases;
  /** Words before the names of who wrote the article: 'By Mara Quay'. */
  readonly byline: Phrases;
  /** Auxiliaries before a verb of speech whose subject does not speak: 'was asked'. */
  readonly passive: Phrases;
  /** Before such an auxiliary they make the subject speak all the same: the 's'' of 's'est dit'; empty where none does. */
  readonly reflexives: Phrases;
  /** What carries a person's name: the 'rue' of 'rue Mara Quay'; empty where a name does not follow at once. */
  readonly namesakes: Phrases;
  /** Words for a person that go with every office: 'expert'. */
  readonly epithets: Phrases;
  /**
   * Roles of people whom others in the news have to do with, of police, courts, medicine and press, spokesmen, witnesses and
   * victims: 'le policier' need not be the one person named. Empty where nobody is a role by position.
   */
  readonly counterparts: Phrases;
  /** Words for who held an office before: 'ancien'; empty where the weights tell. */
  readonly formers: Phrases;
  /** Words for one office, a line each: 'curé prêtre'; empty where the weights tell. */
  readonly sameOffices: Phrases;
  /** Months that are surnames, too: 'Mrs May'. */
  readonly monthNames: Phrases;
  /** Articles that no subject has: 'den Bürgermeister'. */
  readonly oblique: Phrases;
  /** Verbs of speech with the listener, never the speaker, right behind them: 'told Quay'. */
  readonly addressing: Phrases;
  /** Relative pronouns of persons: 'who'. */
  readonly personal: Phrases;
  /** Titles and what they are short for: 'sen.=senator'. */
  readonly shortTitles: Phrases;
  /** Endings of words for persons: '-ist', '-er'. */
  readonly roleEndings: Phrases;
  /** Endings that only words for persons have: the 'ologin' of 'Biologin'; empty where small letters tell no name. */
  readonly personEndings: Phrases;
  /** Endings of words for persons that take another form behind an article: 'der Vorsitzende', 'ein Vorsitzender'. */
  readonly inflectedEndings: Phrases;
  /** Endings of an adjective before the noun of a subject: 'der frühere', 'früherer'; empty where none changes. */
  readonly nominativeEndings: Phrases;
  /** Endings of an adjective in every case. */
  readonly adjectiveEndings: Phrases;
  /** Endings of what cannot stand without its article and preposition: '(dem) Vorsitzenden'. */
  readonly obliqueEndings: Phrases;
  /** Endings that a noun takes in another case or number: the 's' of 'des Vereins'. */
  readonly caseEndings: Phrases;
  /** Endings of words for what a person can speak for: the 'verein' of 'Segelverein'; empty where none is needed. */
  readonly bodyEndings: Phrases;
  /** Before whoever does what a passive verb tells: 'was called so by Quay'; empty where none is read. */
  readonly agents: Phrases;
  /** How a sentence opens that tells by a verb whose the words before it are, with spaces between words: 'that is what'. */
  readonly backToVerb: Phrases;
  /** How one opens that tells so by a noun: 'those were the'. */
  readonly backToNoun: Phrases;
  /** How one opens that tells so by the name behind it: 'with those words'. */
  readonly backToName: Phrases;
  /** Prepositions between words and whose they are: 'from'. */
  readonly origins: Phrases;
  /** Participles of those who give the words of another: 'quoting'. */
  readonly citings: Phrases;
  /** Words that keep 'that is what Quay said' from telling who spoke: 'denied', 'also', the German passive. */
  readonly contestings: Phrases;
  /** Words that join two names: 'and'. */
  readonly joinings: Phrases;
  /** How it is told that somebody says nothing, with spaces between words: 'declined to comment'. */
  readonly refusals: Phrases;
  /** Verbs of those who go on from their own words: 'added', 'concluded'. */
  readonly continuings: Phrases;
  /** Verbs of those who answer what another said: 'replied', 'retorted'. */
  readonly replies: Phrases;
  /** What words are written on for all to see: 'banner', 'T-shirt'. */
  readonly surfaces: Phrases;
  /** Nouns for what somebody said, besides documents and occasions: 'answer', 'words'. */
  readonly utterances: Phrases;
  /** Words before an infinitive: 'to say'; empty where none stands alone. */
  readonly infinitives: Phrases;
  /** Words of `according` that count where no preposition follows: 'per day'; empty where none does. */
  readonly rates: Phrases;
  /** Endings that make no compound of a word: the 'stadt' of 'Innenstadt' is no town; empty where there are none. */
  readonly noCompoundEndings: Phrases;
  /** Endings of adverbs. */
  readonly adverbEndings: Phrases;
  /** Verbs of those who give the words of another: 'sings', 'recites', 'has read'. */
  readonly relaying: Phrases;
  /** Endings of a verb that tells of what a third person does; empty where no unlisted verb is read as one of speech. */
  readonly tellingEndings: Phrases;
  /** Endings that make most verbs of a past tense. */
  readonly verbEndings: Phrases;
  /** Whether nouns are written with a capital and in one word: 'Finanzminister'. */
  readonly capitalNouns: boolean;
  /** What makes a word for a woman of one for a man: '-in'; empty where nothing does. */
  readonly feminine: Phrases;
  /** What marks a possessive after a name; empty where nothing does. */
  readonly possessive: Phrases;
}
