import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { WARCParser } from "warcio";

/** A page in an archive of the web. */
export interface ArchivedPage {
  /** Where it was loaded from. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** `content-type` of the answer. */
  readonly type: string;
}

/** A page that is larger than any page of words: it is passed over, and said. */
export interface OversizedPage {
  readonly address: string;
  readonly bytes: undefined;
}

const largest = 20 * 2 ** 20;

/** Says whether a file is an archive of the web (WARC), by its name or its first bytes. */
export async function isWarc(path: string): Promise<boolean> {
  if (/\.warc(?:\.gz)?$/i.test(path)) return true;
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(7), 0, 7, 0);
    return buffer.toString("latin1", 0, bytesRead) === "WARC/1.";
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/**
 * Reads the pages of an archive one by one: answers with status 200 that are HTML, in the order of the file. One record
 * is held at a time. Throws where the file is no archive.
 */
export async function* pagesInWarc(path: string): AsyncGenerator<ArchivedPage | OversizedPage> {
  const source = Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>;
  for await (const record of new WARCParser(source)) {
    if (record.warcType !== "response" || Number(record.httpHeaders?.statusCode) !== 200) continue;
    const type = record.httpHeaders?.headers.get("content-type") ?? "";
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) continue;
    const address = record.warcTargetURI ?? "";
    const chunks: Uint8Array[] = [];
    let size = 0;
    // What is too large is read on, so that the next record is found, and not kept.
    for await (const chunk of record) {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      else chunks.length = 0;
    }
    yield size > largest ? { address, bytes: undefined } : { address, bytes: Buffer.concat(chunks), type };
  }
}
