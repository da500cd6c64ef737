/** Text of a page, and the encoding it was read in. */
export interface DecodedHtml {
  readonly html: string;
  readonly encoding: string;
}

/**
 * Reads the bytes of a page as a browser does: by the byte order mark, the header, or what the page declares. Without
 * them: UTF-8 where the bytes are valid UTF-8, else what the bytes look like. A wrong declaration ('utf-8' over other
 * bytes) is ignored.
 */
export function decodeHtml(bytes: Uint8Array, header?: string): DecodedHtml {
  const mark = markOf(bytes);
  if (mark) return decode(bytes, mark);
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  const said = [
    charsetIn(header ?? ""),
    charsetIn(/<meta[^>]+charset[^>]*>/i.exec(opening)?.[0] ?? ""),
    charsetIn(/<\?xml[^>]*>/i.exec(opening)?.[0] ?? ""),
  ];
  for (const name of said) {
    if (name === undefined || !isKnown(name) || /^utf-?16/i.test(name)) continue;
    if (/^utf-?8$/i.test(name) && !isUtf8(bytes)) continue;
    return decode(bytes, name);
  }
  return decode(bytes, isUtf8(bytes) ? "utf-8" : guess(bytes));
}

function decode(bytes: Uint8Array, encoding: string): DecodedHtml {
  const decoder = new TextDecoder(encoding);
  const html = decoder.decode(bytes);
  return {
    html: decoder.encoding === "windows-1252" ? withMarks(html) : html,
    encoding: encoding.toLowerCase(),
  };
}

/** What Windows has where Latin-1 has control characters. */
const marks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads Windows-1252 as Latin-1: quotation marks and dashes would be control characters. */
function withMarks(html: string): string {
  return html.replace(/[\u0080-\u009f]/g, (control) => marks[control.charCodeAt(0) - 0x80]!);
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

function charsetIn(words: string): string | undefined {
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/i.exec(words)?.[1];
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 has a zero in every second byte; Japanese and Korean encodings are those that read without a fault. */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  if (zeros[1]! > sample.length / 5) return "utf-16le";
  if (zeros[0]! > sample.length / 5) return "utf-16be";
  // Western text has single letters above 127; the double-byte encodings have them in long runs.
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 20_000));
  const high = opening.match(/[^ -~\s]/g)?.length ?? 0;
  const inRuns = (opening.match(/[^ -~\s]{3,}/g) ?? []).join("").length;
  if (inRuns < 0.5 * high) return "windows-1252";
  for (const name of ["shift_jis", "euc-jp", "euc-kr", "gb18030"]) {
    try {
      new TextDecoder(name, { fatal: true }).decode(bytes);
      return name;
    } catch {
      // Not this one.
    }
  }
  return "windows-1252";
}
