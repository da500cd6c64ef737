import type { Language } from "../language.ts";
import { frBoilerplate } from "./boilerplate.ts";
import { frSpeech } from "./speech.ts";

/** French. */
export const fr: Language = { tag: "fr", speech: frSpeech, boilerplate: frBoilerplate };
