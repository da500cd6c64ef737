import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import type { Mention } from "../3-people/mention.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";
import {
  isAge,
  isCounterpart,
  isDefiniteRole,
  isEpithet,
  isIntroduced,
  isRelation,
} from "./definite-roles.ts";
import { fittingPersons, otherGender } from "./fitting-persons.ts";
import { Offices } from "./offices.ts";
import { RoleComplements } from "./role-complements.ts";
import { hasOtherOffice, type LastVoice, speakerByRole } from "./role-of-speaker.ts";

const { farthest, clearMajority, mostMentions, describedWords } = thresholds.roleCoreference;

/**
 * Who holds an office, as far as the article says so: 'the mayor' after 'Mayor Lisa Quay' is Lisa Quay.
 *
 * Only where nobody else of the article holds one of that name, or is called by it a third as often.
 */
export class RoleHolders {
  readonly #doc: Doc;
  readonly #offices: Offices;
  readonly #complements: RoleComplements;

  constructor(doc: Doc) {
    this.#doc = doc;
    this.#offices = new Offices(doc);
    this.#complements = new RoleComplements(doc, (at) => this.#offices.at(at, 0));
  }

  /** The entity that a phrase stands for, -1 where it is no definite role or may mean more than one person. */
  holderOf(at: number): number {
    if (!isDefiniteRole(this.#doc, at)) return -1;
    const apposed = this.#bySamePhrase(at);
    if (apposed >= 0) return apposed;
    if (isAge(this.#doc, at)) return this.#nearestPerson(at);
    const holder = Math.max(this.#byOffice(at), this.#byOfficeOf(at));
    return holder >= 0 ? holder : this.#onlyPerson(at);
  }

  /**
   * 'el líder de la Liga' behind 'el líder de la Liga, Mara Quay' or 'Mara Quay, líder de la Liga,': the same words stand
   * beside a name.
   */
  #bySamePhrase(at: number): number {
    const { mentions, tokens } = this.#doc;
    const wordsOf = ({ from, nameFrom, tail }: Mention) => {
      const isFormer = nameFrom > from && this.#offices.isFormer(tokens.lower[nameFrom - 1]!);
      return tokens.lower.slice(isFormer ? nameFrom - 1 : nameFrom, tail).join(" ");
    };
    const own = mentions.list[at]!;
    if (own.tail === own.to) return -1;
    const words = wordsOf(own);
    for (let index = at - 1; index >= 0 && at - index < farthest; index--) {
      const { kind, tail } = mentions.list[index]!;
      if (kind !== "common" || tail >= tokens.count || wordsOf(mentions.list[index]!) !== words) continue;
      const named = this.#namedBeside(index);
      if (named >= 0) return named;
    }
    return -1;
  }

  /** The person whose name stands behind a phrase, or before it and a comma; -1 where none does. */
  #namedBeside(at: number): number {
    const { mentions, entities, tokens } = this.#doc;
    const { from, tail } = mentions.list[at]!;
    const isComma = (token: number) => token >= 0 && (tokens.shape[token]! & shape.comma) !== 0;
    const behind = mentions.startingAt[isComma(tail) ? tail + 1 : tail]!;
    if (mentions.list[behind]?.looks === "person") return entities.of[behind]!;
    if (this.#doc.lexicon.speech.learned || !isComma(from - 1)) return -1;
    const before = mentions.endingAt[from - 1]!;
    return mentions.list[before]?.looks === "person" ? entities.of[before]! : -1;
  }

  /** 'die 51-Jährige': the only person whom it fits in the nearest paragraph that names one. */
  #nearestPerson(at: number): number {
    const { mentions, entities, tokens } = this.#doc;
    const fitting = fittingPersons(this.#doc, at);
    let nearest = -1;
    let paragraph = -1;
    for (let index = at - 1; index >= 0 && at - index < farthest; index--) {
      const { kind, quoted, from } = mentions.list[index]!;
      if (nearest >= 0 && tokens.paragraph[from] !== paragraph) break;
      if (kind !== "name" || quoted || !fitting.has(entities.of[index]!)) continue;
      if (nearest >= 0 && entities.of[index] !== nearest) return -1;
      nearest = entities.of[index]!;
      paragraph = tokens.paragraph[from]!;
    }
    return nearest;
  }

  /**
   * 'the expert', where one person alone may be meant: the only one of the article, or who spoke last and was named last,
   * whom the article gives no other office, and who has been quoted before.
   */
  #onlyPerson(at: number): number {
    const { mentions, entities, speaking, lexicon } = this.#doc;
    const { from, to, tail } = mentions.list[at]!;
    if (!lexicon.speech.lateSubjects || tail > to || isIntroduced(this.#doc, at)) return -1;
    if (isRelation(this.#doc, at)) return -1;
    const fitting = fittingPersons(this.#doc, at);
    const { paragraph } = this.#doc.tokens;
    let nearest = -1;
    for (let index = at - 1; index >= 0 && at - index < farthest; index--) {
      const mention = mentions.list[index]!;
      const entity = entities.of[index]!;
      const isHere = paragraph[mention.from] === paragraph[from];
      // 'El cura, Mara Quay, cuelga una olla. Según el párroco': nobody else is named in the paragraph.
      if (nearest >= 0 && !isHere) return nearest;
      if (mention.quoted || mention.kind !== "name" || !fitting.has(entity)) continue;
      // 'Pour Mara Quay, le procureur a requis «…»' tells of two.
      if (this.#doc.sentences.of[mention.from] === this.#doc.sentences.of[from]) return -1;
      if (nearest >= 0 && entity !== nearest) return -1;
      if (!this.#mayBeCalled(at, entity)) return -1;
      const only = fitting.size === 1 || speaking.has(index);
      if (only && !hasOtherOffice(this.#doc, this.#offices, entity, at)) return entity;
      if (!isHere) return -1;
      nearest = entity;
    }
    return nearest;
  }

  /**
   * Whether a role may stand for a person by its place alone: one whom the article calls so, or who has been quoted (has
   * spoken, for 'l'expert'), where the role is no office ('le ministre') and none of people whom others have to do with ('le
   * policier', 'la victime').
   */
  #mayBeCalled(at: number, entity: number): boolean {
    const { mentions, entities, speaking, tokens, lexicon } = this.#doc;
    if (lexicon.speech.learned || this.#offices.isGiven(entity, this.#offices.ofPhrase(at))) return true;
    const { nameFrom } = mentions.list[at]!;
    if (tokens.name[nameFrom]! & name.title) return false;
    if (isCounterpart(this.#doc, nameFrom)) return false;
    const isEpithet = this.isEpithet(at);
    return entities.list[entity]!.mentions.some(
      (index) => index < at && speaking.has(index) && (isEpithet || this.#isBesideMarks(index)),
    );
  }

  /** Whether a mention stands in the sentence of a quotation. */
  #isBesideMarks(index: number): boolean {
    const { mentions, sentences } = this.#doc;
    const here = sentences.of[mentions.list[index]!.from]!;
    for (let at = sentences.starts[here]!; sentences.of[at] === here; at++)
      if (sentences.quote[at]! >= 0) return true;
    return false;
  }

  /** Who spoke last, or is named last, where a role stands for that person; -1 where it may mean another. */
  speakerBefore(at: number, last: LastVoice): number {
    return speakerByRole(this.#doc, this.#offices, at, last);
  }

  /** 'l'expert': who spoke last goes before who is called so. */
  isEpithet(at: number): boolean {
    return !this.#doc.lexicon.speech.learned && isEpithet(this.#doc, at);
  }

  /** Who holds the office of the phrase, as far as the article says so. */
  #byOffice(at: number): number {
    const { mentions } = this.#doc;
    const mention = mentions.list[at]!;
    if (mention.tail !== mention.to) return -1;
    const holders = this.#offices.holdersOf(this.#offices.ofPhrase(at));
    if (!holders) return -1;
    const [first, second] = [...holders].sort((a, b) => b[1] - a[1]);
    if (!first || (second && first[1] < clearMajority * second[1])) return -1;
    const other = otherGender(this.#doc, at);
    if (other && this.#doc.entities.list[first[0]]!.gender === other && !this.#isOfBoth(at, other)) return -1;
    if (!this.#isDescribed(at, first[0])) return -1;
    const latest = second ? this.#latestHolder(at, holders) : first[0];
    if (latest >= 0 && latest !== first[0]) return -1;
    const last = lastBefore(this.#doc.entities.list[first[0]]!.mentions, at);
    return last >= 0 && !this.#isAnother(at, last) ? first[0] : -1;
  }

  /** 'l'assessore' is she whom the article calls so: an office, behind an article that tells no gender. */
  #isOfBoth(at: number, other: "male" | "female"): boolean {
    const { mentions, tokens, lexicon } = this.#doc;
    const { from, nameFrom } = mentions.list[at]!;
    if (lexicon.speech.learned || other !== "female" || !(tokens.name[nameFrom]! & name.title)) return false;
    return !phrasesIn(lexicon.speech.maleArticles).includes(tokens.lower[from]!);
  }

  /** 'le professeur de l'UPM': the only one of the article who holds the office, and is said to hold that one. */
  #byOfficeOf(at: number): number {
    const { mentions, tokens, lexicon } = this.#doc;
    const { to, tail, nameFrom } = mentions.list[at]!;
    if (lexicon.speech.learned || tail === to || tokens.name[nameFrom]! & name.relation) return -1;
    const office = this.#offices.ofPhrase(at);
    const holders = this.#offices.holdersOf(office);
    const [holder = -1] = holders?.keys() ?? [];
    if (holders?.size !== 1 || !fittingPersons(this.#doc, at).has(holder)) return -1;
    return this.#complements.tellOf(at, holder, office) ? holder : -1;
  }

  /** 'Minister Quay spoke … the minister': of several the one whom the same paragraph named last under that office; -1 for none. */
  #latestHolder(at: number, holders: ReadonlyMap<number, number>): number {
    const { mentions, entities, tokens } = this.#doc;
    const { from } = mentions.list[at]!;
    const office = this.#offices.ofPhrase(at);
    for (let index = at - 1; index >= 0 && at - index < farthest; index--) {
      const one = mentions.list[index]!;
      if (tokens.paragraph[one.from] !== tokens.paragraph[from]) return -1;
      if (one.kind !== "name" || !holders.has(entities.of[index]!)) continue;
      for (let token = one.from; token < one.nameFrom; token++)
        if (this.#offices.at(token, one.from) === office) return entities.of[index]!;
    }
    return -1;
  }

  /** 'a Marsh aide said … the aide added': somebody else of that office came in after the holder was named last. */
  #isAnother(at: number, last: number): boolean {
    const { mentions, tokens } = this.#doc;
    const own = mentions.list[at]!.nameFrom;
    const head = tokens.lower[own];
    // 'the former mayor' is no second mayor, but 'the Marsh aide' is another aide.
    const isRank = (tokens.name[own]! & name.title) !== 0;
    for (let index = at - 1; index > last && at - index < farthest; index--) {
      const { kind, from, nameFrom } = mentions.list[index]!;
      if (kind !== "common" || tokens.lower[nameFrom] !== head) continue;
      const described = from > 0 && (tokens.shape[from - 1]! & shape.comma) !== 0;
      if (!described && !isRank && nameFrom > from + 1) return true;
      if (!described && is(tokens, from, word.article) && !this.#isDefinite(from)) return true;
    }
    return false;
  }

  #isDefinite(at: number): boolean {
    const { tokens, lexicon } = this.#doc;
    return phrasesIn(lexicon.speech.definite).includes(tokens.lower[at]!);
  }

  /** Whether the article says of the holder what the phrase says: 'the former mayor' is not every mayor. */
  #isDescribed(at: number, holder: number): boolean {
    const { entities, mentions, tokens } = this.#doc;
    const mention = mentions.list[at]!;
    const wanted = new Set<string>();
    // 'the Republican governor' is the governor: a party or a country parts two of them, which the caller has counted.
    for (let at = mention.from + 1; at < mention.nameFrom; at++)
      if (!(tokens.name[at]! & name.demonym)) wanted.add(tokens.lower[at]!);
    if (wanted.size === 0) return true;
    for (const index of entities.list[holder]!.mentions.slice(0, mostMentions)) {
      const { from, to } = mentions.list[index]!;
      for (let near = from; near < to + describedWords && near < tokens.count; near++)
        wanted.delete(tokens.lower[near]!);
    }
    return wanted.size === 0;
  }
}
