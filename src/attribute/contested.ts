import { word } from "./lexicon.ts";
import type { Quotation, Scene } from "./scene.ts";
import { is, shape, type Tokens } from "./tokens.ts";
import type { Voice } from "./voices.ts";

/** How many words behind a quotation are looked at for whoever its clause names. */
const clauseWords = 8;

/**
 * '“…,” intoned Mara Quay': the clause behind a quotation names somebody, and whoever was taken by context, without a
 * cue, is another one. In a language that the weights were not learned from, a clause behind it without any known verb
 * of speech is enough, and so is a colon before it where the speaker stands in another sentence.
 */
export function isContested(scene: Scene, quotation: Quotation, voice: Voice): boolean {
  if (voice.cue !== undefined) return false;
  const { tokens, mentions, entities, sentences, lexicon } = scene;
  const { from } = quotation;
  const { learned } = lexicon.language;
  const introduced =
    from > 0 && tokens.paragraph[from - 1] === tokens.paragraph[from] && colonBefore(tokens, from);
  if (!learned && introduced && sentences.of[mentions.list[voice.mention]!.from] !== sentences.of[from])
    return true;
  const clause = clauseBehind(tokens, quotation);
  let unread = false;
  for (let at = clause; at < clause + clauseWords && at < tokens.count; at++) {
    if (tokens.paragraph[at] !== tokens.paragraph[from]) break;
    const flags = tokens.shape[at]!;
    if (flags & (shape.stop | shape.mark | shape.colon | shape.semicolon)) break;
    // 'explicó', and nobody: whoever spoke before may go on.
    if (is(tokens, at, word.say | word.report)) unread = false;
    else if (at === clause) unread = !learned && (flags & shape.word) !== 0;
    const index = mentions.startingAt[at]!;
    if (index < 0) continue;
    if (index === voice.mention) return false;
    const { kind, looks, nameFrom } = mentions.list[index]!;
    if (kind === "name" && looks !== "place") return entities.of[index] !== voice.entity;
    if (kind === "common" && is(tokens, nameFrom, word.role)) return true;
  }
  return unread;
}

const colonBefore = (tokens: Tokens, from: number) => (tokens.shape[from - 1]! & shape.colon) !== 0;

/** Where the clause begins that a comma at the end of a quotation leads to; past the text where there is none. */
function clauseBehind(tokens: Tokens, { from, to }: Quotation): number {
  if (to >= tokens.count) return to;
  if (tokens.shape[to]! & shape.comma) return to + 1;
  let last = to - 1;
  while (last > from && tokens.shape[last]! & (shape.mark | shape.close)) last--;
  return tokens.shape[last]! & shape.comma ? to : tokens.count;
}
