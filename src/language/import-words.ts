import type { Phrases } from "./phrases.ts";

/** Words at the top of a saved page, in lower case. Of each list the words of every language are looked for at once. */
export interface ImportWords {
  /** Whose names of months and weekdays are known: 'de', 'de-AT' (BCP 47). */
  readonly locales: Phrases;
  /** Months cut short, with or without a full stop: 'jan'. */
  readonly shortMonths: Phrases;
  /** An end of weekdays that may be left out: '-feira'. */
  readonly weekdayEnding: Phrases;
  /** Weekdays cut short in a way that no locale has: 'tues'. */
  readonly shortWeekdays: Phrases;
  /** Words between the parts of a date: '7 de fevereiro de 2024'. */
  readonly ofMonth: Phrases;
  /** Letters behind the number of a day: the 'th' of '7th'. */
  readonly ordinals: Phrases;
  /** Words between a day and its time: 'at', 'a las'. */
  readonly atTime: Phrases;
  /** What stands between hours and minutes beside ':' and '.': the 'h' of '18 h 30'. */
  readonly hourSigns: Phrases;
  /** Words behind a time: 'hrs', 'Uhr'. */
  readonly afterTime: Phrases;
  /** Words before the day of publication: 'published'. */
  readonly published: Phrases;
  /** Words between these and the day: 'on'. */
  readonly on: Phrases;
  /** Articles before the day: 'den 7. Februar'. */
  readonly dateArticle: Phrases;
  /** Words before the time of a change: 'last updated'. */
  readonly updated: Phrases;
  /** Words before the names of the authors: 'by'. */
  readonly byline: Phrases;
  /** Labels before the names of the authors, 'author'; with a colon those that mean somebody else without it: 'interview:'. */
  readonly bylineLabels: Phrases;
  /** Words between two names: 'and'. */
  readonly and: Phrases;
  /** Parts of a name without a capital: 'van', 'de'. */
  readonly nameParticles: Phrases;
  /** Words between a name and its place or paper: 'Mara Quay in Marsh'. */
  readonly bylinePlace: Phrases;
  /** Words of a line that names no person: 'staff', 'newsroom'. */
  readonly desks: Phrases;
  /** Common nouns in the names of places: the 'harbour' of 'Victoria Harbour'. */
  readonly placeNouns: Phrases;
  /** Words of a line that tells how long the text takes: 'min read'. */
  readonly readingTime: Phrases;
  /** Words of rows of buttons that share, save or print. */
  readonly shareWords: Phrases;
  /** Words of a picture's credit: 'photo by'; `|` is the end of a word. */
  readonly pictureCredits: Phrases;
  /** Words at the head of a line that says whose a picture or a text is, before `creditBy` or a colon: 'photo'. */
  readonly creditWords: Phrases;
  /** Words between these and a name: the 'by' of 'photo by'. */
  readonly creditBy: Phrases;
  /** Words before the date that ends a caption: 'on'. */
  readonly captionDate: Phrases;
}
