import { phrasesIn } from "../../language/phrases.ts";
import { word } from "../../language/word-classes.ts";
import { softmax } from "../1-text/feature-space.ts";
import { is, shape } from "../1-text/tokens.ts";
import type { Entity } from "../3-people/entity.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { Cue } from "../4-cues/cue.ts";
import { thresholds } from "../thresholds.ts";
import { type Discourse, type Gender, genderOf } from "./antecedent-candidates.ts";
import { findAntecedents, weighAntecedents } from "./antecedents.ts";
import { findCandidates, type SpeakerCandidate } from "./candidate-features.ts";
import type { AttributionModel } from "./model.ts";
import { firstMentionFrom, type Previous } from "./quotation-context.ts";
import { noReferent, phraseOf, referentOfPhrase } from "./referents.ts";
import { RoleHolders } from "./role-coreference.ts";
import { whoSpokeBefore } from "./spoke-before.ts";
import { type StatedSpeaker, statedSpeaker } from "./stated-speakers.ts";

const { farthestPart, farthestHead, leastCounted, likely } = thresholds.rankSpeakers;

/** Who may have said one quotation: an entity, or a phrase that names nobody. */
export interface RankedSpeaker {
  /** Index of an entity, -1 for a phrase. */
  readonly entity: number;
  /** The mention whose words are printed where it is no entity: its own, or the 'one woman' that 'she' stands for. */
  readonly phrase: number;
  /** The mention that speaks best for it. */
  readonly mention: number;
  readonly probability: number;
  readonly cue: Cue | undefined;
  /** Probability of the mention and of its antecedent, for calibration. */
  readonly source: number;
  readonly antecedent: number;
}

/** A voice while its mentions are counted, and the largest share of one of them. */
type Tally = { -readonly [Key in keyof RankedSpeaker]: RankedSpeaker[Key] } & { best: number };

/** What was decided on one quotation. */
export interface Ranking {
  /** Likeliest first. */
  readonly speakers: readonly RankedSpeaker[];
  readonly candidates: readonly SpeakerCandidate[];
  /** Referent of each pronoun and office that was read so far, by index of the mention. */
  readonly referents: Int32Array;
  /** The page names the speaker outright: nothing is weighed, and nothing speaks against it. */
  readonly isStated?: boolean;
}

/** Whom a mention may stand for. */
interface Meaning {
  /** `noReferent` where the mention stands for itself. */
  readonly referent: number;
  readonly probability: number;
}

/** Pronouns that stand for somebody, verbs without theirs, and the 'su' of 'en su opinión'. */
const pronominal = word.male | word.female | word.neuter | word.they | word.say | word.possessive;

/** Whether a pronoun may mean a person of a gender. */
const isOfGender = (pronoun: Gender, gender: Entity["gender"]) =>
  pronoun !== "they all" && (gender === "unknown" || pronoun === "he or she" || pronoun === gender);

const unknown: readonly Meaning[] = [{ referent: noReferent, probability: 1 }];

/** Ranks the speakers of all quotations, in the order of the text: each ranking builds on those before it. */
export function rankSpeakers(doc: Doc, model: AttributionModel): readonly Ranking[] {
  const ranker = new SpeakerRanker(doc, model);
  return doc.quotations.map((_, index) => {
    const ranking = ranker.rank(index);
    // A pull quote stands somewhere: what follows does not go on with it.
    if (doc.quotations[index]!.span.repeats === undefined) ranker.commit(index, ranking.speakers[0]);
    return ranking;
  });
}

/** Weighs the candidates of one quotation after another, in the order of the text. */
export class SpeakerRanker {
  readonly #doc: Doc;
  readonly #model: AttributionModel;
  readonly #resolved = new Map<number, readonly Meaning[]>();
  readonly #roleHolders: RoleHolders;
  #previous: Previous | undefined;
  readonly #referents: Int32Array;
  #followed = 0;
  /** Where the quotation ends that is being ranked. */
  #ranked = 0;
  #discourse: Discourse;

  constructor(doc: Doc, model: AttributionModel) {
    this.#model = model;
    this.#doc = doc;
    this.#roleHolders = new RoleHolders(doc);
    this.#referents = new Int32Array(doc.mentions.list.length).fill(noReferent);
    this.#discourse = {
      speaker: noReferent,
      speakerBlock: -1,
      chain: noReferent,
      chainSentence: -1,
      referents: this.#referents,
    };
  }

  /** Who said a quotation; where paragraphs of it follow, the first of them that names its speaker tells. */
  rank(index: number): Ranking {
    const stated = statedSpeaker(this.#doc, index);
    if (stated) return this.#stated(index, stated);
    const own = this.#rank(index);
    const { quotations } = this.#doc;
    for (let next = index + 1; next <= index + farthestPart; next++) {
      if (own.speakers[0]?.cue || !quotations[next]?.span.continued) return own;
      const later = this.#rank(next);
      if (later.speakers[0]?.cue) return later;
    }
    return own;
  }

  /** The speaker whom the page names outright, or nobody where its words name nobody. */
  #stated(index: number, { entity, mention }: StatedSpeaker): Ranking {
    this.#follow(firstMentionFrom(this.#doc, this.#doc.quotations[index]!.from));
    const referents = this.#referents;
    if (mention < 0) return { speakers: [], candidates: [], referents };
    const sure = { probability: 1, source: 1, antecedent: 1, cue: undefined };
    const phrase = entity >= 0 ? -1 : mention;
    return { speakers: [{ entity, phrase, mention, ...sure }], candidates: [], referents, isStated: true };
  }

  #rank(index: number): Ranking {
    const doc = this.#doc;
    this.#ranked = doc.quotations[index]!.to;
    this.#follow(firstMentionFrom(doc, doc.quotations[index]!.from));
    const candidates = findCandidates(doc, index, this.#previous);
    const odds = softmax(candidates.map((candidate) => candidate.features.score(this.#model.mention)));
    const speakers = new Map<number, Tally>();
    for (let at = 0; at < candidates.length; at++) {
      const { mention, cue } = candidates[at]!;
      // A pronoun is resolved all the same: by what is known here, not by what a later quotation adds.
      if (odds[at]! < leastCounted && doc.entities.of[mention]! >= 0) continue;
      for (const { referent, probability } of this.#meaning(mention)) {
        const share = odds[at]! * probability;
        if (share < leastCounted) continue;
        const key = referent === noReferent ? referentOfPhrase(mention) : referent;
        let tally = speakers.get(key);
        if (tally === undefined) {
          tally = {
            entity: Math.max(key, noReferent),
            phrase: phraseOf(key),
            mention,
            cue,
            probability: 0,
            source: 0,
            antecedent: 0,
            best: 0,
          };
          speakers.set(key, tally);
        }
        tally.probability += share;
        tally.source += odds[at]!;
        if (share <= tally.best) continue;
        tally.best = share;
        tally.mention = mention;
        tally.cue = cue;
        tally.antecedent = probability;
      }
    }
    const list = [...speakers.values()].sort((a, b) => b.probability - a.probability);
    return { speakers: list, candidates, referents: this.#referents };
  }

  /** Takes a voice as the speaker of a quotation: those that follow build on it. */
  commit(
    index: number,
    ranked:
      | (Pick<RankedSpeaker, "entity" | "phrase" | "mention"> & Partial<Pick<RankedSpeaker, "cue">>)
      | undefined,
  ) {
    const { mentions, quotations, tokens } = this.#doc;
    if (!ranked || ranked.mention < 0) return;
    const referent =
      ranked.entity < 0 && ranked.phrase >= 0 ? referentOfPhrase(ranked.phrase) : ranked.entity;
    this.#previous = {
      quotation: index,
      mention: ranked.mention,
      entity: ranked.entity,
      isCued: ranked.cue !== undefined,
    };
    if (mentions.list[ranked.mention]!.kind === "pronoun") this.#referents[ranked.mention] = referent;
    const speakerBlock = tokens.paragraph[quotations[index]!.from]!;
    const mention = mentions.list[ranked.mention]!;
    const chained = mention.kind === "pronoun" && referent !== noReferent;
    this.#discourse = {
      speaker: referent,
      speakerBlock,
      chain: chained ? referent : this.#discourse.chain,
      chainSentence: chained ? this.#doc.sentences.of[mention.from]! : this.#discourse.chainSentence,
      referents: this.#referents,
    };
  }

  get discourse(): Discourse {
    return this.#discourse;
  }

  get previous(): Previous | undefined {
    return this.#previous;
  }

  /** Finds whom the pronouns and offices of the reporter stand for, one after another: those that follow build on them. */
  #follow(to: number) {
    const { mentions, tokens } = this.#doc;
    const told = { ...this.#discourse, speaker: noReferent, chain: noReferent };
    for (; this.#followed < to; this.#followed++) {
      const at = this.#followed;
      const { kind, quoted, from } = mentions.list[at]!;
      if (quoted || this.#referents[at] !== noReferent) continue;
      if (kind === "common") this.#referents[at] = this.#roleHolders.holderOf(at);
      if (kind !== "pronoun" || !(tokens.word[from]! & (word.male | word.female))) continue;
      // What the reporter tells of somebody need not be of the last one who spoke.
      const meaning = this.#antecedentsOf(at, told);
      const best = meaning.reduce((one, other) => (other.probability > one.probability ? other : one));
      if (best.probability > likely) this.#referents[at] = best.referent;
    }
  }

  /** Whom a mention may stand for. */
  #meaning(at: number): readonly Meaning[] {
    const { entities, mentions, tokens } = this.#doc;
    const own = entities.of[at]!;
    if (own >= 0) return [{ referent: own, probability: 1 }];
    const known = this.#resolved.get(at);
    if (known) return known;
    const mention = mentions.list[at]!;
    const bits = tokens.word[mention.from]!;
    let meaning = unknown;
    if (mention.kind === "pronoun" && bits & pronominal) meaning = this.#antecedentsOf(at, this.#discourse);
    else if (mention.kind === "relative") {
      const head = this.#headOf(mention.from);
      const kind = head >= 0 ? mentions.list[head]!.kind : "relative";
      if (kind === "name") meaning = [{ referent: entities.of[head]!, probability: 1 }];
      else if (kind === "common") meaning = [{ referent: this.#standsFor(head), probability: 1 }];
    }
    if (mention.kind === "common") {
      const known = this.#roleHolders.holderOf(at);
      const before = known < 0 || this.#roleHolders.isEpithet(at) ? this.#speakerBefore(at) : -1;
      const holder = before >= 0 ? before : known;
      if (holder >= 0) meaning = [{ referent: holder, probability: 1 }];
    }
    // '« … », dit Mara Quay. « … », ajoute la joueuse': behind the first quotation, it is not known who said that.
    const isBehind = mention.kind === "common" && mention.from >= this.#ranked;
    if (!isBehind) this.#resolved.set(at, meaning);
    return meaning;
  }

  /** Whom a pronoun may stand for, after what has been decided before it. */
  #antecedentsOf(at: number, discourse: Discourse): readonly Meaning[] {
    const answers = findAntecedents(this.#doc, at, discourse);
    if (answers.length === 0) return this.#onlyPerson(at);
    const spoke = this.#doc.lexicon.speech.learned
      ? noReferent
      : whoSpokeBefore(this.#doc, at, discourse.referents);
    if (spoke >= 0 && answers.some(({ referent }) => referent === spoke))
      return [{ referent: spoke, probability: 1 }];
    const odds = weighAntecedents(answers, this.#model.antecedent);
    return answers.map(({ referent }, index) => ({ referent, probability: odds[index]! }));
  }

  /** 'Segundo ele … Tiago Marsal falou ontem': the only person of the article, where nobody is named before the pronoun. */
  #onlyPerson(at: number): readonly Meaning[] {
    const { entities, mentions, tokens } = this.#doc;
    if (!is(tokens, mentions.list[at]!.from, word.male | word.female | word.say)) return unknown;
    const people = entities.list.filter(
      (one) => one.kind === "person" && one.mentions.some((own) => !mentions.list[own]!.quoted),
    );
    const [only] = people;
    const fits =
      people.length === 1 &&
      only!.key.length > 1 &&
      isOfGender(genderOf(tokens, mentions.list[at]!.from), only!.gender);
    return fits ? [{ referent: only!.index, probability: 1 }] : unknown;
  }

  /** Who spoke last, or is the one named in the sentence before and holds the role; -1 where a role may mean another. */
  #speakerBefore(at: number): number {
    const { mentions, sentences, lexicon } = this.#doc;
    const spoke = lexicon.speech.learned ? noReferent : whoSpokeBefore(this.#doc, at, this.#referents);
    const start = sentences.starts[sentences.of[mentions.list[at]!.from]! - 1] ?? 0;
    const own = this.#roleHolders.speakerBefore(at, { entity: spoke, since: start, spoke: false });
    if (own >= 0) return own;
    const before = this.#previous;
    if (before === undefined || !(before.isCued || this.#doc.speaking.has(before.mention))) return -1;
    const { to } = this.#doc.quotations[before.quotation]!;
    return this.#roleHolders.speakerBefore(at, { entity: this.#discourse.speaker, since: to, spoke: true });
  }

  /** The holder of an office, or the phrase itself. */
  #standsFor(phrase: number): number {
    const holder = this.#roleHolders.holderOf(phrase);
    return holder >= 0 ? holder : referentOfPhrase(phrase);
  }

  /** The name or phrase before 'who'; past 'the head of the Harbour Board,' the person it tells of. */
  #headOf(at: number): number {
    const { mentions, entities, tokens, lexicon } = this.#doc;
    const comma = at > 0 && tokens.shape[at - 1]! & shape.comma ? at - 1 : -1;
    const head = mentions.endingAt[comma < 0 ? at : comma] ?? -1;
    const body = mentions.list[head];
    // 'Mara Quay, PDG de Marsh, qui'
    const named =
      comma >= 0 && body?.kind === "common" && body.from > 0 && tokens.shape[body.from - 1]! & shape.comma;
    const apposed = named ? mentions.endingAt[body.from - 1]! : -1;
    if (mentions.list[apposed]?.looks === "person") return apposed;
    const personal = phrasesIn(lexicon.speech.personal).includes(tokens.lower[at]!);
    const kind = entities.list[entities.of[head] ?? noReferent]?.kind;
    if (comma < 0 || !personal || !body || (kind !== "organization" && kind !== "place")) return head;
    for (let back = body.from - 1; back > 0 && comma - back < farthestHead; back--) {
      if (tokens.paragraph[back] !== tokens.paragraph[at] || tokens.shape[back]! & shape.stop) break;
      if (tokens.word[back]! & (word.say | word.report | word.verb | word.auxiliary)) break;
      const owner = tokens.shape[back]! & shape.comma ? mentions.endingAt[back]! : -1;
      if (mentions.list[owner]?.looks === "person") return owner;
    }
    return head;
  }
}
