/** One document of a book: an article, or what stands before the first. */
export interface Chapter {
  /** Address of its page on the site, base included: links that lead there lead here. */
  readonly url: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  /** What is printed between `body` tags: safe HTML, with addresses as on the site. */
  readonly html: string;
}

/** Articles that are read as one book. Plain data. */
export interface Book {
  /** Permanent and unique. */
  readonly identifier: string;
  readonly title: string;
  /** Of what is read in it. */
  readonly language: string;
  /** Of labels and notes: that of the site's pages. */
  readonly pageLanguage: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly description?: string;
  readonly rights?: string;
  /** Instant of the last change of an article, `2026-02-03T17:30:00Z`; missing where none has a date. */
  readonly modified?: string;
  /** Heading of the list of chapters. */
  readonly contents: string;
  readonly chapters: readonly Chapter[];
}

/** A picture that a book takes from the site. */
export interface BookPicture {
  /** Address on the site, base included. */
  readonly url: string;
  /** Below the folder of the package. */
  readonly file: string;
}

/** Where the site of a book lies. */
export interface BookPlace {
  readonly base: string;
  /** Missing: links to pages that are not in the book give their words only. */
  readonly origin: string | undefined;
}
