import { speech } from "../../language/word-classes.ts";
import { has, isSpeech, shape } from "../1-text/tokens.ts";
import { thresholds } from "../thresholds.ts";
import type { Veto } from "./veto.ts";

const { longestName } = thresholds.wordsOfAnAccount;

/** 'Quay shared a text of the account “Quay First”: “…”': they are the account's words, not those of who shares them. */
export const wordsOfAnAccount: Veto = {
  id: "words-of-an-account",
  reason: "The words before the colon name an account, and not the person",
  examples: {
    names: [
      ["Mara Quay shared a picture of the wall and wrote: “It will stand for a hundred years.”", "Mara Quay"],
    ],
    unclear: [
      "Mara Quay told us about a text of the account “Quay First”: “It will stand for a hundred years.”",
    ],
  },
  applies({ doc: { mentions, tokens }, quotation: { from }, ranked: { mention } }) {
    const close = from - 2;
    if (close < 2 || !has(tokens, from - 1, shape.colon) || !has(tokens, close, shape.mark)) return false;
    for (let open = close - 1; open > 0 && close - open <= longestName; open--)
      if (has(tokens, open, shape.mark))
        return isSpeech(tokens, open - 1, speech.account) && mentions.list[mention]!.from < open;
    return false;
  },
};
