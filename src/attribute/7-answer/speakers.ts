import type { Quote } from "../../article/quote.ts";
import type { Speaker, SpeakerKind } from "../../article/speaker.ts";
import { word } from "../../language/word-classes.ts";
import { cut } from "../1-text/printed.ts";
import type { Mention } from "../3-people/mention.ts";
import { findRole } from "../3-people/roles.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { jointSubject } from "../4-cues/joint-subject.ts";
import type { RankedSpeaker, Ranking } from "../5-rank/rank-speakers.ts";
import { thresholds } from "../thresholds.ts";
import { Ids, wordsToId } from "./ids.ts";
import type { QuoteOrder } from "./orders.ts";

const { idWords } = thresholds.speakers;

/** Several people who say something together, and the mention of one of them. */
interface Joint {
  readonly speaker: Speaker;
  readonly mention: number;
}

/** What goes on without a cue from words that several people say is theirs, too. */
function goesOn(joint: Joint | undefined, { mention, cue }: RankedSpeaker): Joint | undefined {
  return cue === undefined && joint?.mention === mention ? joint : undefined;
}

/** The speakers of one article, each once. */
export class SpeakerList {
  readonly #doc: Doc;
  readonly #known: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly #byEntity = new Map<number, Speaker>();
  readonly #byName = new Map<string, Speaker>();
  readonly #ids = new Ids();

  constructor(doc: Doc, known: readonly { readonly name: string; readonly aliases: readonly string[] }[]) {
    this.#doc = doc;
    this.#known = known;
  }

  /** The speaker that a voice stands for; missing for a pronoun that stands for nobody known. */
  find(ranked: RankedSpeaker): Speaker | undefined {
    return ranked.entity >= 0 ? this.#entity(ranked.entity) : this.#unnamed(ranked.phrase);
  }

  /** The speaker that the author names. */
  named(name: string): Speaker {
    const wanted = name.toLowerCase();
    const entity = this.#doc.entities.list.find(
      (one) =>
        one.name.toLowerCase() === wanted ||
        [...one.wordings].some((wording) => wording.toLowerCase() === wanted),
    );
    if (entity) return this.#entity(entity.index);
    const known = [...this.#byName.values()].find((one) => one.name.toLowerCase() === wanted);
    return known ?? this.#take({ name, kind: "person", aliases: [] });
  }

  /** The speaker of each quotation: the one that an order names, or the first of the ranking. */
  forAll(
    rankings: readonly Ranking[],
    orders: readonly (QuoteOrder | undefined)[],
  ): readonly (Speaker | undefined)[] {
    let joint: Joint | undefined;
    return orders.map((order, index) => {
      const ranked = rankings[index]!.speakers[0];
      if (typeof order?.says === "object") return this.named(order.says.speaker);
      if (order || !ranked) return undefined;
      joint = this.#joint(ranked) ?? goesOn(joint, ranked);
      return joint?.speaker ?? this.find(ranked);
    });
  }

  /** Who says it together; missing where one person does. */
  #joint({ mention, cue }: RankedSpeaker): Joint | undefined {
    const joint = jointSubject(this.#doc, mention, cue);
    if (joint === undefined) return undefined;
    const names = joint.mentions.map((at) => this.#nameOf(at));
    const name = `${names.slice(0, -1).join(", ")} ${this.#doc.tokens.text[joint.and]} ${names.at(-1)}`;
    const speaker = this.#byName.get(name) ?? this.#take({ name, kind: "group", aliases: [] });
    return { speaker, mention };
  }

  /** The speakers of some quotations, each once, in the order of their first quotation. */
  quotedIn(quotes: readonly Quote[]): readonly Speaker[] {
    const all = new Map<string, Speaker>();
    for (const speaker of [...this.#byEntity.values(), ...this.#byName.values()])
      all.set(speaker.id, speaker);
    const used = new Set(quotes.flatMap((quote) => quote.speaker ?? []));
    return [...used].map((id) => all.get(id)!);
  }

  #entity(index: number): Speaker {
    const known = this.#byEntity.get(index);
    if (known) return known;
    const entity = this.#doc.entities.list[index]!;
    const site = this.#known.find(({ name, aliases }) =>
      [name, ...aliases].some((one) => entity.wordings.has(one) || one === entity.name),
    );
    const name = site?.name ?? entity.name;
    const kind: SpeakerKind =
      entity.kind === "organization" || entity.kind === "place" ? "organization" : "person";
    const speaker = this.#take({
      name,
      kind,
      aliases: [...entity.wordings].filter((wording) => wording !== name),
      ...(kind === "person" ? findRole(this.#doc, entity) : {}),
    });
    this.#byEntity.set(index, speaker);
    return speaker;
  }

  /** The fullest name of a person; a phrase as printed. */
  #nameOf(at: number): string {
    const { entities, mentions } = this.#doc;
    const entity = entities.list[entities.of[at]!];
    return entity ? entity.name : this.#phrase(mentions.list[at]!);
  }

  #unnamed(at: number): Speaker | undefined {
    const { mentions } = this.#doc;
    const mention = mentions.list[at]!;
    if (mention.kind !== "common") return undefined;
    const name = this.#phrase(mention);
    const known = this.#byName.get(name);
    if (known) return known;
    const speaker = this.#take({ name, kind: this.#kindOf(mention), aliases: [] });
    this.#byName.set(name, speaker);
    return speaker;
  }

  /** The phrase as printed; without the capital that only the sentence gave it. */
  #phrase({ from, tail }: Mention): string {
    const { tokens } = this.#doc;
    const text = cut(tokens, from, tail);
    const nouns = this.#doc.lexicon.speech.capitalNouns ? 0 : word.group | word.role | word.document;
    const plain = tokens.word[from]! & (word.determiner | word.possessive | nouns);
    const upper = text.length > 1 && text[1] === text[1]!.toUpperCase() && text[1] !== " ";
    return plain && !upper ? text[0]!.toLowerCase() + text.slice(1) : text;
  }

  #kindOf({ nameFrom }: Mention): SpeakerKind {
    const bits = this.#doc.tokens.word[nameFrom]!;
    if (bits & word.role) return "unnamed";
    if (bits & word.group) return "group";
    return bits & word.document ? "document" : "unnamed";
  }

  #take(speaker: Omit<Speaker, "id">): Speaker {
    const made = { id: this.#ids.take(wordsToId(speaker.name, idWords) || "speaker"), ...speaker };
    if (!this.#byName.has(made.name)) this.#byName.set(made.name, made);
    return made;
  }
}
