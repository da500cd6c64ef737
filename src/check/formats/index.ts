import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { asJson } from "./json.ts";
import { line } from "./line.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";

/** The ways in which `check` prints what it finds; the first is the usual one. */
export const formats = { line, stylish, json: asJson, github, sarif } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
