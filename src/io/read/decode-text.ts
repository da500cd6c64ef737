import type { Diagnostic } from "../../article/diagnostic.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8, or says where they stop being it: text is never lost in silence. */
export function decodeText(bytes: Uint8Array, path: string): string | Diagnostic {
  try {
    return strict.decode(bytes);
  } catch {
    return { path, ...firstFault(bytes), severity: "error", reason: reasonFor(bytes), code: "file/encoding" };
  }
}

function reasonFor(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16 ? "Unexpected UTF-16, expected text in UTF-8" : "Unexpected bytes, expected text in UTF-8";
}

/** A line break is one byte that is part of no other character, so that lines can be tried one by one. */
function firstFault(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const column = faultIn(bytes.subarray(start, end));
    if (column !== undefined) return { line, column };
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function faultIn(bytes: Uint8Array): number | undefined {
  if (decodes(bytes, false)) return undefined;
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (middle <= bytes.length && decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return (
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true }).length + 1
  );
}

function decodes(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
