import type { Language } from "../language.ts";
import { itBoilerplate } from "./boilerplate.ts";
import { itSpeech } from "./speech.ts";

/** Italian. */
export const it: Language = { tag: "it", speech: itSpeech, boilerplate: itBoilerplate };
