import { anyOf } from "./any-of.ts";

const document = new RegExp(String.raw`\b${anyOf("source")}\W*$`, "i");

/** 'Read the full report': whether words end in a document that an article may have as its source. */
export const endsInDocument = (text: string): boolean => document.test(text);
