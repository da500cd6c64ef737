import { forenamesOf } from "./forenames.ts";
import { fallback, languageOf } from "./languages.ts";
import { learnedSigns } from "./learned-signs.ts";
import { nameWords } from "./name-words.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";
import type { Speech } from "./speech.ts";

// A token has a number of 31 bits for each of four sets of classes: what its lower-case form is, all of it.

/** Classes of words. */
export const word = {
  say: 1 << 0,
  report: 1 << 1,
  according: 1 << 2,
  determiner: 1 << 3,
  possessive: 1 << 4,
  preposition: 1 << 5,
  conjunction: 1 << 6,
  subordinator: 1 << 7,
  relative: 1 << 8,
  auxiliary: 1 << 9,
  adverb: 1 << 10,
  male: 1 << 11,
  female: 1 << 12,
  they: 1 << 13,
  first: 1 << 14,
  second: 1 << 15,
  neuter: 1 << 16,
  indefinite: 1 << 17,
  role: 1 << 18,
  group: 1 << 19,
  document: 1 << 20,
  verb: 1 << 21,
  naming: 1 << 22,
  occasion: 1 << 23,
  date: 1 << 24,
  locative: 1 << 25,
  article: 1 << 26,
} as const;

/** Classes of words that names are made of. */
export const name = {
  maleTitle: 1 << 0,
  femaleTitle: 1 << 1,
  title: 1 << 2,
  organization: 1 << 3,
  demonym: 1 << 4,
  place: 1 << 5,
  particle: 1 << 6,
  suffix: 1 << 7,
  abbreviation: 1 << 8,
  maleForename: 1 << 9,
  femaleForename: 1 << 10,
  maleRole: 1 << 11,
  femaleRole: 1 << 12,
  body: 1 << 13,
  monthName: 1 << 14,
  agency: 1 << 15,
  relation: 1 << 16,
  premodifier: 1 << 17,
} as const;

/** Classes of words that hold a name or a phrase together. */
export const link = {
  linking: 1 << 0,
  modifier: 1 << 1,
  postmodifier: 1 << 2,
  genitive: 1 << 3,
  bodyLink: 1 << 4,
  joiner: 1 << 5,
  bodyWord: 1 << 6,
  officeWord: 1 << 7,
  affiliationLink: 1 << 8,
  innerArticle: 1 << 9,
  leadingArticle: 1 << 10,
  placeWord: 1 << 11,
  placeOpener: 1 << 12,
  chief: 1 << 13,
} as const;

/** Classes of words that matter around what is said. */
export const speech = {
  attributing: 1 << 0,
  staging: 1 << 1,
  self: 1 << 2,
  quoting: 1 << 3,
  addressing: 1 << 4,
  passive: 1 << 5,
  negation: 1 << 6,
  viewing: 1 << 7,
  opinion: 1 << 8,
  trailing: 1 << 9,
  asking: 1 << 10,
  oblique: 1 << 11,
  agent: 1 << 12,
  infinitive: 1 << 13,
  rate: 1 << 14,
  capitalPronoun: 1 << 15,
  question: 1 << 16,
  account: 1 << 17,
  elder: 1 << 18,
  younger: 1 << 19,
  child: 1 << 20,
  photoCredit: 1 << 21,
  reading: 1 << 22,
  reflexive: 1 << 23,
  namesake: 1 << 24,
  joining: 1 << 25,
  surface: 1 << 26,
  utterance: 1 << 27,
  contesting: 1 << 28,
  citing: 1 << 29,
  origin: 1 << 30,
} as const;

/** Forenames of either gender, in `name`. */
export const anyForename = name.maleForename | name.femaleForename;

/** The classes of one word. */
export interface WordClasses {
  readonly word: number;
  readonly name: number;
  readonly link: number;
  readonly speech: number;
}

/** The classes of a word that the lexicon does not have. */
export const noClass: WordClasses = { word: 0, name: 0, link: 0, speech: 0 };

/** The words of one language with their classes. */
export interface Lexicon {
  readonly speech: Speech;
  readonly entries: ReadonlyMap<string, WordClasses>;
}

const compiled = new Map<Speech, Lexicon>();

/** English for a language that has no folder: its words are hardly ever right there, so less is certain. */
const foreign: Speech = { ...fallback.speech, learned: false };

/** Finds the words of a language by its tag ('en-GB'). */
export function lexiconOf(tag: string): Lexicon {
  const speech = languageOf(tag)?.speech ?? foreign;
  let lexicon = compiled.get(speech);
  if (!lexicon) {
    lexicon = compile(speech);
    compiled.set(speech, lexicon);
  }
  return lexicon;
}

function compile(language: Speech): Lexicon {
  const entries = new Map<string, { -readonly [Set in keyof WordClasses]: number }>();
  const addForm = (form: string, set: keyof WordClasses, bits: number) => {
    const entry = entries.get(form) ?? { ...noClass };
    entry[set] |= bits;
    entries.set(form, entry);
  };
  const add = (list: Phrases, set: keyof WordClasses, bits: number) => {
    for (const form of phrasesIn(list)) addForm(form, set, bits);
  };
  const { words } = language;
  add(words.say, "word", word.say);
  add(words.report, "word", word.report);
  for (const { kind, stems, endings } of language.regularVerbs) {
    for (const stem of phrasesIn(stems)) {
      for (const ending of phrasesIn(endings)) addForm(stem + ending, "word", word[kind]);
    }
  }
  add(words.according, "word", word.according);
  add(words.attributing, "speech", speech.attributing);
  add(words.determiners, "word", word.determiner);
  add(words.possessives, "word", word.possessive);
  add(words.prepositions, "word", word.preposition);
  add(words.conjunctions, "word", word.conjunction);
  add(words.subordinators, "word", word.subordinator);
  add(words.relatives, "word", word.relative);
  add(words.auxiliaries, "word", word.auxiliary);
  add(words.adverbs, "word", word.adverb);
  add(words.male, "word", word.male);
  add(words.female, "word", word.female);
  add(words.they, "word", word.they);
  add(words.first, "word", word.first);
  add(words.self, "speech", speech.self);
  add(words.second, "word", word.second);
  add(words.neuter, "word", word.neuter);
  add(words.indefinite, "word", word.indefinite);
  add(words.roles, "word", word.role);
  add(words.maleRoles, "word", word.role);
  add(words.femaleRoles, "word", word.role);
  add(words.groups, "word", word.group);
  add(words.documents, "word", word.document);
  add(words.verbs, "word", word.verb);
  add(words.naming, "word", word.naming);
  add(words.postmodifiers, "link", link.postmodifier);
  add(words.occasions, "word", word.occasion);
  add(words.dates, "word", word.date);
  add(words.locatives, "word", word.locative);
  add(words.articles, "word", word.article);
  add(words.stagings, "speech", speech.staging);
  add(words.linkings, "link", link.linking);
  add(words.quotings, "speech", speech.quoting);
  add(words.negations, "speech", speech.negation);
  add(words.askings, "speech", speech.asking);
  add(language.addressing, "speech", speech.addressing);
  add(language.passive, "speech", speech.passive);
  add(language.reflexives, "speech", speech.reflexive);
  add(language.namesakes, "speech", speech.namesake);
  add(language.joinings, "speech", speech.joining);
  add(language.surfaces, "speech", speech.surface);
  add(language.utterances, "speech", speech.utterance);
  add(language.origins, "speech", speech.origin);
  add(language.contestings, "speech", speech.contesting);
  add(language.citings, "speech", speech.citing);
  add(language.oblique, "speech", speech.oblique);
  add(language.monthNames, "name", name.monthName);
  add(words.modifiers, "link", link.modifier);
  add(words.relations, "name", name.relation);
  add(words.premodifiers, "name", name.premodifier);
  add(language.viewing, "speech", speech.viewing);
  add(language.opinions, "speech", speech.opinion);
  add(language.trailing, "speech", speech.trailing);
  add(language.agents, "speech", speech.agent);
  add(language.infinitives, "speech", speech.infinitive);
  add(language.rates, "speech", speech.rate);
  add(learnedSigns.capitalPronouns, "speech", speech.capitalPronoun);
  add(language.questions, "speech", speech.question);
  add(language.accounts, "speech", speech.account);
  add(language.elder, "speech", speech.elder);
  add(language.younger, "speech", speech.younger);
  add(language.children, "speech", speech.child);
  add(language.readings, "speech", speech.reading);
  add(language.photoCredits, "speech", speech.photoCredit);
  add(language.agencies, "name", name.agency);
  add(nameWords.genitives, "link", link.genitive);
  add(nameWords.bodyLinks, "link", link.bodyLink);
  add(nameWords.joiners, "link", link.joiner);
  add(nameWords.bodyWords, "link", link.bodyWord);
  add(nameWords.officeWords, "link", link.officeWord);
  add(nameWords.affiliationLinks, "link", link.affiliationLink);
  add(nameWords.innerArticles, "link", link.innerArticle);
  add(nameWords.leadingArticles, "link", link.leadingArticle);
  add(nameWords.placeWords, "link", link.placeWord);
  add(language.chiefs, "link", link.chief);
  add(nameWords.placeOpeners, "link", link.placeOpener);
  add(words.maleTitles, "name", name.maleTitle | name.title);
  add(words.femaleTitles, "name", name.femaleTitle | name.title);
  add(words.titles, "name", name.title);
  add(words.organizations, "name", name.organization);
  add(words.bodies, "name", name.body | name.organization);
  add(words.demonyms, "name", name.demonym);
  add(words.places, "name", name.place);
  add(words.particles, "name", name.particle);
  add(words.suffixes, "name", name.suffix);
  add(words.abbreviations, "name", name.abbreviation);
  add(words.maleForenames, "name", name.maleForename);
  add(words.femaleForenames, "name", name.femaleForename);
  for (const form of forenamesOf("certain", "male")) addForm(form, "name", name.maleForename);
  for (const form of forenamesOf("certain", "female")) addForm(form, "name", name.femaleForename);
  add(words.maleRoles, "name", name.maleRole);
  add(words.femaleRoles, "name", name.femaleRole);
  // 'Sprecher' and 'Sprecherin'
  const { feminine } = language;
  for (const form of feminine === "" ? [] : phrasesIn(words.roles)) {
    const her = entries.get(form + feminine);
    if (!her || !(her.word & word.role)) continue;
    addForm(form, "name", name.maleRole);
    addForm(form + feminine, "name", name.femaleRole);
  }
  // Last, and only what is no other word: 'Said' is a forename, too.
  for (const [forms, bit] of [
    [forenamesOf("common", "male"), name.maleForename],
    [forenamesOf("common", "female"), name.femaleForename],
  ] as const) {
    for (const form of forms) if (!entries.get(form)?.word) addForm(form, "name", bit);
  }
  return { speech: language, entries };
}
