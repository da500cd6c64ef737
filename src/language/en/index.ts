import type { Language } from "../language.ts";
import { enBoilerplate } from "./boilerplate.ts";
import { enSpeech } from "./speech.ts";

/** English. */
export const en: Language = { tag: "en", speech: enSpeech, boilerplate: enBoilerplate };
