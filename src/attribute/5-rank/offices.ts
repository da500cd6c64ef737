import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { has, is, shape } from "../1-text/tokens.ts";
import { findRole } from "../3-people/roles.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";

const { mostMentions, shortestOffice } = thresholds.offices;

/** Stands for 'ancien' and 'ancienne' in the name of an office. */
const former = "former";

/** How often the article gives an office to somebody: by entity. */
export type Holders = ReadonlyMap<number, number>;

/** The offices that an article gives to the people whom it names, each by its words: 'vice president', 'former mayor'. */
export class Offices {
  readonly #doc: Doc;
  #holders: ReadonlyMap<string, Holders> | undefined;
  #short: ReadonlyMap<string, string> | undefined;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  holdersOf(office: string): Holders | undefined {
    return this.#all().get(office);
  }

  /** Whether the article gives a person an office, and never this one. */
  hasOther(entity: number, own: string): boolean {
    const offices = [...this.#all()].flatMap(([office, holders]) => (holders.has(entity) ? [office] : []));
    return offices.length > 0 && !offices.includes(own);
  }

  /** Whether the article gives a person an office, or one with the same word or meaning: 'der Finanzprofessor', 'Professor Mara Quay'. */
  isGiven(entity: number, own: string): boolean {
    for (const [office, holders] of this.#all()) {
      if (!holders.has(entity)) continue;
      const isPart = office.length >= shortestOffice && own.endsWith(office);
      if (office === own || isPart || office.startsWith(`${own} `) || this.#isSameOffice(own, office))
        return true;
    }
    return this.#isBehindOffice(entity, own);
  }

  /** 'El cura, Mara Quay, cuelga una olla. Según el párroco' */
  #isBehindOffice(entity: number, own: string): boolean {
    const { entities, mentions, tokens } = this.#doc;
    return entities.list[entity]!.mentions.some((index) => {
      const { from, tail } = mentions.list[index]!;
      if (from < 2 || !has(tokens, from - 1, shape.comma)) return false;
      if (tail >= tokens.count || !has(tokens, tail, shape.comma)) return false;
      const office = tokens.lower[from - 2]!;
      return office === own || this.#isSameOffice(own, office);
    });
  }

  /** The office that a phrase names. */
  ofPhrase(at: number): string {
    const { from, nameFrom } = this.#doc.mentions.list[at]!;
    return this.at(nameFrom, from);
  }

  /** The office that a token ends, in a phrase from a token on. */
  at(at: number, from: number): string {
    return this.#officeOf(this.#doc.tokens.lower.slice(Math.max(from, at - 1), at + 1));
  }

  /** 'vice president', not 'president': the last of some words, with the one before it where that is a title. */
  #officeOf(words: readonly string[]): string {
    const own = this.#full(words[words.length - 1]!);
    const before = words[words.length - 2];
    // 'ancien maire' is no 'maire'.
    if (before !== undefined && this.isFormer(before)) return `${former} ${own}`;
    const rank = before !== undefined && (this.#doc.lexicon.entries.get(before)?.name ?? 0) & name.title;
    return rank ? `${this.#full(before)} ${own}` : own;
  }

  /** 'le curé' and 'le prêtre' */
  #isSameOffice(one: string, other: string): boolean {
    return phrasesIn(this.#doc.lexicon.speech.sameOffices)
      .map((line) => line.split(" "))
      .some((words) => words.includes(one) && words.includes(other));
  }

  /** 'ancien', 'ex' */
  isFormer(word: string): boolean {
    return phrasesIn(this.#doc.lexicon.speech.formers).includes(word);
  }

  #full(office: string): string {
    this.#short ??= new Map(
      phrasesIn(this.#doc.lexicon.speech.shortTitles).map((pair) => pair.split("=") as [string, string]),
    );
    return this.#short.get(office) ?? office;
  }

  #all(): ReadonlyMap<string, Holders> {
    this.#holders ??= this.#read();
    return this.#holders;
  }

  #read(): ReadonlyMap<string, Holders> {
    const { entities, mentions, tokens } = this.#doc;
    const holders = new Map<string, Map<number, number>>();
    const add = (office: string, entity: number) => {
      const known = holders.get(office) ?? new Map<number, number>();
      holders.set(office, known.set(entity, (known.get(entity) ?? 0) + 1));
    };
    for (const entity of entities.list) {
      if (entity.kind === "organization" || entity.kind === "place") continue;
      for (const index of entity.mentions.slice(0, mostMentions)) {
        const mention = mentions.list[index]!;
        for (let token = mention.from; token < mention.nameFrom; token++) {
          if (tokens.name[token]! & name.title || is(tokens, token, word.role))
            add(this.at(token, mention.from), entity.index);
        }
      }
      const words = findRole(this.#doc, entity).role?.toLowerCase().split(" ");
      if (words) add(this.#officeOf(words), entity.index);
    }
    return holders;
  }
}
