import type { Language } from "../language.ts";
import { ptBoilerplate } from "./boilerplate.ts";
import { ptSpeech } from "./speech.ts";

/** Portuguese. */
export const pt: Language = { tag: "pt", speech: ptSpeech, boilerplate: ptBoilerplate };
