import { escapeXml } from "../escape/xml.ts";
import { isRightToLeft } from "../site/text-direction.ts";
import type { Book, BookPicture } from "./book.ts";

/** Says nothing: the first day that a zip archive can name. EPUB wants a date of every book. */
const undated = "1980-01-01T00:00:00Z";

const mediaTypes: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
};

/** `META-INF/container.xml`: where the package lies. */
export const containerFile = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** `package.opf`: what the book is, its files and their order. https://www.w3.org/TR/epub-33/#sec-package-doc */
export function packageFile(
  book: Book,
  chapters: readonly string[],
  pictures: readonly BookPicture[],
): string {
  const { identifier, title, language, publisher, authors, description, rights } = book;
  const modes = pictures.length > 0 ? ["textual", "visual"] : ["textual"];
  const metadata = [
    `<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    ...authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    `<dc:publisher>${escapeXml(publisher)}</dc:publisher>`,
    ...(description ? [`<dc:description>${escapeXml(description)}</dc:description>`] : []),
    ...(rights ? [`<dc:rights>${escapeXml(rights)}</dc:rights>`] : []),
    meta("dcterms:modified", book.modified ?? undated),
    ...modes.map((mode) => meta("schema:accessMode", mode)),
    meta("schema:accessModeSufficient", "textual"),
    ...["tableOfContents", "readingOrder", "structuralNavigation"].map((feature) =>
      meta("schema:accessibilityFeature", feature),
    ),
    meta(
      "schema:accessibilityHazard",
      pictures.some(({ file }) => file.endsWith(".gif")) ? "unknown" : "none",
    ),
  ];
  const manifest = [
    item("nav", "nav.xhtml", "application/xhtml+xml", ' properties="nav"'),
    item("style", "style.css", "text/css"),
    ...chapters.map((file, index) => item(`c${index + 1}`, file, "application/xhtml+xml")),
    ...pictures.map(({ file }, index) =>
      item(`p${index + 1}`, file, mediaTypes[file.slice(file.lastIndexOf(".") + 1)]!),
    ),
  ];
  const spine = chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`);
  const direction = isRightToLeft(language) ? ' page-progression-direction="rtl"' : "";
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join("\n")}
</metadata>
<manifest>
${manifest.join("\n")}
</manifest>
<spine${direction}>
${spine.join("\n")}
</spine>
</package>
`;
}

/** `nav.xhtml`: the list of chapters that a reading program shows. */
export function navigationFile(
  { title, pageLanguage: language, contents, chapters }: Book,
  files: readonly string[],
): string {
  const tag = escapeXml(language);
  const links = chapters.map(
    (chapter, index) =>
      `<li><a href="${files[index]}" lang="${escapeXml(chapter.language)}" dir="auto">${escapeXml(chapter.title)}</a></li>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body${isRightToLeft(language) ? ' dir="rtl"' : ""}><nav epub:type="toc" id="toc"><h1>${escapeXml(contents)}</h1>
<ol>
${links.join("\n")}
</ol></nav></body>
</html>
`;
}

function meta(property: string, value: string): string {
  return `<meta property="${property}">${escapeXml(value)}</meta>`;
}

function item(id: string, href: string, type: string, more = ""): string {
  return `<item id="${id}" href="${href}" media-type="${type}"${more}/>`;
}
