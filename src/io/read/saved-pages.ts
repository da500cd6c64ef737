import { buffer } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { ArticleError } from "../../article/diagnostic.ts";
import { looksLikeFeed } from "../../import/feed.ts";
import { type DecodedHtml, decodeHtml } from "../../import/html/decode-html.ts";
import { type FetchOptions, fetchPage, UnreachablePage } from "./fetch-page.ts";
import { readRegularFile, UnreadableFile } from "./read-regular.ts";

/** Something that was given to be imported, read but not understood yet. */
export interface SavedPage {
  /** What messages name. */
  readonly path: string;
  readonly kind: "html" | "markdown" | "text" | "feed";
  readonly text: string;
  /** Where it came from, if that is known. */
  readonly address?: string;
  /** As it was read, before anything was made of it. */
  readonly original?: { readonly bytes: Uint8Array; readonly extension: string };
}

/** Larger than any page of words. */
const largest = 20 * 2 ** 20;

/** An address that gave no page. */
export class UnloadedPage extends ArticleError {
  /** Says whether it will hardly give one later. */
  readonly isLasting: boolean;

  constructor(diagnostics: ArticleError["diagnostics"], isLasting: boolean) {
    super(diagnostics);
    this.isLasting = isLasting;
  }
}

/** Reads an input: a file, standard input or an address. Throws `ArticleError` with one line that says what is wrong. */
export async function readSaved(input: string, options: FetchOptions): Promise<SavedPage> {
  const path = input === "-" ? "stdin" : input.replaceAll("\\", "/");
  try {
    if (/^https?:\/\//i.test(input)) {
      const { address, bytes, type } = await fetchPage(input, options);
      return { ...(await understand(path, bytes, type)), address };
    }
    const bytes = input === "-" ? await buffer(process.stdin) : await readRegularFile(input, largest);
    return await understand(path, bytes, "");
  } catch (error) {
    if (error instanceof UnreachablePage)
      throw new UnloadedPage(problem(path, error.message, error.code).diagnostics, error.isLasting);
    if (error instanceof UnreadableFile) {
      const reason = error.code === "vanished" ? "Missing file, expected one at this path" : error.message;
      throw new ArticleError([
        {
          path,
          line: 1,
          column: 1,
          severity: "error",
          reason,
          code: `file/${error.code === "vanished" ? "unreadable" : error.code}`,
        },
      ]);
    }
    throw error;
  }
}

/** An error of an input as a whole. `code` is what follows `import/`. */
export function problem(path: string, reason: string, code: string): ArticleError {
  return new ArticleError([{ path, line: 1, column: 1, severity: "error", reason, code: `import/${code}` }]);
}

/** Reads the bytes of a page that came from somewhere else: an archive, an address. */
export async function understand(path: string, bytes: Uint8Array, type: string): Promise<SavedPage> {
  const page = await kindOf(path, bytes, type);
  const extension = { html: "html", markdown: "md", text: "txt", feed: "xml" }[page.kind];
  const isMail = /\.mht(?:ml)?$/i.test(path);
  return { ...page, original: { bytes, extension: isMail ? "mhtml" : extension } };
}

async function kindOf(path: string, bytes: Uint8Array, type: string): Promise<SavedPage> {
  if (bytes.length === 0) throw problem(path, "Missing text, expected a saved page", "empty");
  if (/\.mht(?:ml)?$/i.test(path) || isMhtml(bytes)) return fromMhtml(path, bytes);
  const { html, encoding } = decodeHtml(bytes, type);
  if (isBinary(bytes, encoding))
    throw problem(path, "Unexpected bytes, expected a page of text: this is a file of another kind", "kind");
  const opening = html.slice(0, 2_000).trimStart();
  if (looksLikeFeed(html)) return { path, kind: "feed", text: html };
  const isHtml =
    /\.x?html?$/i.test(path) ||
    /html/i.test(type) ||
    /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype|html|head|body)\b/i.test(opening);
  if (isHtml) return { path, kind: "html", text: html };
  if (/^<\?xml/i.test(opening))
    throw problem(path, "Unexpected XML, expected a page or a feed: RSS, Atom, JSON Feed or OPML", "kind");
  if (isJson(html))
    throw problem(path, "Unexpected JSON, expected a page or a feed: RSS, Atom, JSON Feed or OPML", "kind");
  return { path, kind: /\.(?:md|markdown)$/i.test(path) ? "markdown" : "text", text: html };
}

/** Data, and no text that begins with a bracket. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isMhtml(bytes: Uint8Array): boolean {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  return (
    /^(?:[\w-]+:[^\n]*\n)*?(?:mime-version|from|snapshot-content-location):/i.test(opening) &&
    /multipart\/related/i.test(opening)
  );
}

async function fromMhtml(path: string, bytes: Uint8Array): Promise<SavedPage> {
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  const location = mail?.headers.find(({ key }) => key === "snapshot-content-location")?.value;
  if (!mail?.html) throw problem(path, "Missing page in the MHTML file, expected one part of HTML", "empty");
  return {
    path,
    kind: "html",
    text: mail.html,
    ...(location && /^https?:/.test(location) ? { address: location } : {}),
  };
}

const signatures = [
  "PK\u0003\u0004",
  "%PDF",
  "GIF8",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "\u001f\u008b",
  "Rar!",
  "7z",
];

/** A picture, an archive, a PDF: text has no zero bytes, nor does it begin as these do. */
function isBinary(bytes: Uint8Array, encoding: DecodedHtml["encoding"]): boolean {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 8));
  if (signatures.some((signature) => opening.startsWith(signature))) return true;
  if (encoding.startsWith("utf-16")) return false;
  const start = bytes.subarray(0, 4_000);
  return start.includes(0) || start.filter(isControl).length > mostControls * start.length;
}

/** Which part of a text's bytes are control characters at most: of noise it is an eighth. */
const mostControls = 0.02;

/** Not a tab, a line's or a page's end, nor the escape that ISO-2022-JP begins its letters with. */
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
