import type { Block } from "../../article/block.ts";
import type { Manuscript } from "../../article/manuscript.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { lexiconOf } from "../../language/word-classes.ts";
import { countCapitals } from "../1-text/capitals.ts";
import { tokenize } from "../1-text/tokenize.ts";
import type { Tokens } from "../1-text/tokens.ts";
import { findQuotations, type Quotation, spansOf } from "../2-quotations/find-quotations.ts";
import { findSentences } from "../2-quotations/sentences.ts";
import type { QuotationSpan } from "../2-quotations/spans.ts";
import { isByline } from "../3-people/bylines.ts";
import { inferGenders } from "../3-people/gender.ts";
import { joinEntities, type KnownName } from "../3-people/link-entities.ts";
import { findMentions } from "../3-people/mentions.ts";
import type { PeopleLayer } from "../3-people/people-layer.ts";
import { findPersonhood } from "../3-people/personhood.ts";
import type { Cue } from "../4-cues/cue.ts";
import { findCues, findSpeaking } from "../4-cues/cues.ts";
import { findMentionFeatures, type MentionFeatures } from "../4-cues/mention-features.ts";

/** Everything that is known of an article before anybody is named. */
export interface Doc extends PeopleLayer {
  readonly cues: readonly Cue[];
  /** Mentions that are said to speak. */
  readonly speaking: ReadonlySet<number>;
  readonly mentionFeatures: MentionFeatures;
  /** Bits of `standing`, by index of the entity. */
  readonly personhood: Uint8Array;
}

/** Reads an article: words, quotations, mentions, entities and cues, each in one pass. */
export function annotate(
  manuscript: Manuscript,
  removed: ReadonlySet<number>,
  known: readonly KnownName[],
  accept: (tokens: Tokens, quotation: Quotation, blocks: readonly Block[]) => boolean,
  spans: readonly QuotationSpan[] = spansOf(manuscript, removed),
): Doc {
  const { blocks } = manuscript;
  const lexicon = lexiconOf(manuscript.language);
  const quoting = new Set(spans.flatMap(({ block, credit }) => [block, credit?.block ?? block]));
  const wanted = (index: number) =>
    !removed.has(index) && (quoting.has(index) || !isByline(blocks[index]!, lexicon));
  const tokens = tokenize(blocks, wanted, lexicon);
  const quotations = findQuotations(tokens, spans, lexicon.speech.inquits, (quotation) =>
    accept(tokens, quotation, blocks),
  );
  const sentences = findSentences(tokens, quotations);
  const credits = quotations.flatMap(({ credit }) => credit ?? []);
  const mentions = findMentions(tokens, sentences, countCapitals(tokens), credits);
  const entities = joinEntities(tokens, mentions.list, known);
  inferGenders(tokens, sentences, mentions.list, entities);
  const cues = findCues(tokens, sentences, mentions, lexicon.speech);
  const endings = phrasesIn(lexicon.speech.roleEndings);
  const mentionFeatures = findMentionFeatures({ tokens, sentences, mentions, entities, endings });
  const speaking = findSpeaking(cues);
  const personhood = findPersonhood(tokens, mentions.list, entities, speaking);
  return {
    lexicon,
    blocks,
    tokens,
    quotations,
    sentences,
    mentions,
    entities,
    cues,
    speaking,
    mentionFeatures,
    personhood,
  };
}
