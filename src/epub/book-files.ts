import type { Book, BookPicture, BookPlace } from "./book.ts";
import { chapterFile } from "./chapter-file.ts";
import { containerFile, navigationFile, packageFile } from "./package-files.ts";
import { bookStyle } from "./style.ts";

/** What lies in an EPUB. */
export interface BookFiles {
  /** Paths and contents, in the order in which the archive has them: `mimetype` comes first. */
  readonly texts: readonly (readonly [path: string, content: string])[];
  /** `file` is a path in the archive. */
  readonly pictures: readonly BookPicture[];
}

/** Writes the files of an EPUB 3. The same book gives the same files. */
export function bookFiles(book: Book, place: BookPlace): BookFiles {
  const names = book.chapters.map((_, index) => `chapter-${index + 1}.xhtml`);
  const byUrl = new Map(book.chapters.map(({ url }, index) => [url, names[index]!]));
  const within = { ...place, language: book.pageLanguage };
  const made = book.chapters.map((chapter) => chapterFile(chapter, within, (url) => byUrl.get(url)));
  const byFile = new Map(made.flatMap(({ pictures }) => pictures).map((picture) => [picture.file, picture]));
  const pictures = [...byFile.values()];
  return {
    texts: [
      ["mimetype", "application/epub+zip"],
      ["META-INF/container.xml", containerFile],
      ["EPUB/package.opf", packageFile(book, names, pictures)],
      ["EPUB/nav.xhtml", navigationFile(book, names)],
      ["EPUB/style.css", bookStyle],
      ...made.map(({ content }, index) => [`EPUB/${names[index]}`, content] as const),
    ],
    pictures: pictures.map(({ url, file }) => ({ url, file: `EPUB/${file}` })),
  };
}
