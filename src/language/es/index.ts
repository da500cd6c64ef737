import type { Language } from "../language.ts";
import { esBoilerplate } from "./boilerplate.ts";
import { esSpeech } from "./speech.ts";

/** Spanish. */
export const es: Language = { tag: "es", speech: esSpeech, boilerplate: esBoilerplate };
