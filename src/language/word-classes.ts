import { forenamesOf } from "./forenames.ts";
import { fallback, languageOf } from "./languages.ts";
import { type Phrases, phrasesIn } from "./phrases.ts";
import type { Speech } from "./speech.ts";

/** Classes of words, one bit each: a token carries all that its lower-case form has. */
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
  postmodifier: 1 << 27,
  self: 1 << 28,
  staging: 1 << 29,
  attributing: 1 << 30,
} as const;

/** Classes of words that matter in and around names. */
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
  linking: 1 << 13,
  body: 1 << 14,
  modifier: 1 << 15,
  quoting: 1 << 16,
  addressing: 1 << 17,
  passive: 1 << 18,
  negation: 1 << 19,
  monthName: 1 << 20,
  viewing: 1 << 21,
  opinion: 1 << 22,
  trailing: 1 << 23,
  agency: 1 << 24,
  asking: 1 << 25,
  oblique: 1 << 26,
  relation: 1 << 27,
  premodifier: 1 << 28,
} as const;

/** Forenames of either gender, in `name`. */
export const anyForename = name.maleForename | name.femaleForename;

export interface Entry {
  readonly word: number;
  readonly name: number;
}

export interface Lexicon {
  readonly language: Speech;
  readonly entries: ReadonlyMap<string, Entry>;
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
  const entries = new Map<string, { word: number; name: number }>();
  const addForm = (form: string, kind: "word" | "name", bits: number) => {
    const entry = entries.get(form) ?? { word: 0, name: 0 };
    entry[kind] |= bits;
    entries.set(form, entry);
  };
  const add = (list: Phrases, kind: "word" | "name", bits: number) => {
    for (const form of phrasesIn(list)) addForm(form, kind, bits);
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
  add(words.attributing, "word", word.attributing);
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
  add(words.self, "word", word.self);
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
  add(words.postmodifiers, "word", word.postmodifier);
  add(words.occasions, "word", word.occasion);
  add(words.dates, "word", word.date);
  add(words.locatives, "word", word.locative);
  add(words.articles, "word", word.article);
  add(words.stagings, "word", word.staging);
  add(words.linkings, "name", name.linking);
  add(words.quotings, "name", name.quoting);
  add(words.negations, "name", name.negation);
  add(words.askings, "name", name.asking);
  add(language.addressing, "name", name.addressing);
  add(language.passive, "name", name.passive);
  add(language.oblique, "name", name.oblique);
  add(language.monthNames, "name", name.monthName);
  add(words.modifiers, "name", name.modifier);
  add(words.relations, "name", name.relation);
  add(words.premodifiers, "name", name.premodifier);
  add(language.viewing, "name", name.viewing);
  add(language.opinions, "name", name.opinion);
  add(language.trailing, "name", name.trailing);
  add(language.agencies, "name", name.agency);
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
  return { language, entries };
}
