import type { Language } from "../language.ts";
import { deBoilerplate } from "./boilerplate.ts";
import { deSpeech } from "./speech.ts";

/** German. */
export const de: Language = { tag: "de", speech: deSpeech, boilerplate: deBoilerplate };
