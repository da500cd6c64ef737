import { phrasesIn } from "../../language/phrases.ts";
import { name, word } from "../../language/word-classes.ts";
import { is, shape } from "../1-text/tokens.ts";
import { lastBefore } from "../3-people/entity-index.ts";
import { findRole } from "../3-people/roles.ts";
import type { Doc } from "../4-cues/annotate.ts";

/** How many mentions back another holder of an office is looked for. */
const farthest = 40;

/** How often the article gives an office to somebody: by office, then by entity. */
type Holders = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * Who holds an office, as far as the article says so: 'the mayor' after 'Mayor Lisa Quay' is Lisa Quay.
 *
 * Only where nobody else of the article holds one of that name, or is called by it a third as often.
 */
export class RoleHolders {
  readonly #doc: Doc;
  #holders: Holders | undefined;
  #short: ReadonlyMap<string, string> | undefined;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** The entity that a phrase stands for, -1 where it names no office or more than one person has it. */
  holderOf(at: number): number {
    const { mentions, tokens } = this.#doc;
    const mention = mentions.list[at]!;
    if (mention.kind !== "common" || mention.tail !== mention.to) return -1;
    const head = mention.nameFrom;
    if (!(tokens.name[head]! & name.title) && !is(tokens, head, word.role)) return -1;
    if (!this.#isDefinite(mention.from)) return -1;
    this.#holders ??= this.#read();
    const holders = this.#holders.get(this.#officeAt(head, mention.from));
    if (!holders) return -1;
    const [first, second] = [...holders].sort((a, b) => b[1] - a[1]);
    if (!first || (second && first[1] < 3 * second[1])) return -1;
    if (!this.#isDescribed(at, first[0])) return -1;
    const last = lastBefore(this.#doc.entities.list[first[0]]!.mentions, at);
    return last >= 0 && !this.#isAnother(at, last) ? first[0] : -1;
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
    return phrasesIn(lexicon.language.definite).includes(tokens.lower[at]!);
  }

  /** Whether the article says of the holder what the phrase says: 'the former mayor' is not every mayor. */
  #isDescribed(at: number, holder: number): boolean {
    const { entities, mentions, tokens } = this.#doc;
    const mention = mentions.list[at]!;
    const wanted = new Set(tokens.lower.slice(mention.from + 1, mention.nameFrom));
    if (wanted.size === 0) return true;
    for (const index of entities.list[holder]!.mentions.slice(0, 30)) {
      const { from, to } = mentions.list[index]!;
      for (let near = from; near < to + 10 && near < tokens.count; near++) wanted.delete(tokens.lower[near]!);
    }
    return wanted.size === 0;
  }

  /** The office that a token ends, in a phrase from a token on. */
  #officeAt(at: number, from: number): string {
    return this.#officeOf(this.#doc.tokens.lower.slice(Math.max(from, at - 1), at + 1));
  }

  /** 'vice president', not 'president': the last of some words, with the one before it where that is a title. */
  #officeOf(words: readonly string[]): string {
    const own = this.#full(words[words.length - 1]!);
    const before = words[words.length - 2];
    const rank = before !== undefined && (this.#doc.lexicon.entries.get(before)?.name ?? 0) & name.title;
    return rank ? `${this.#full(before)} ${own}` : own;
  }

  #full(office: string): string {
    this.#short ??= new Map(
      phrasesIn(this.#doc.lexicon.language.shortTitles).map((pair) => pair.split("=") as [string, string]),
    );
    return this.#short.get(office) ?? office;
  }

  #read(): Holders {
    const { entities, mentions, tokens } = this.#doc;
    const holders = new Map<string, Map<number, number>>();
    const add = (office: string, entity: number) => {
      const known = holders.get(office) ?? new Map<number, number>();
      holders.set(office, known.set(entity, (known.get(entity) ?? 0) + 1));
    };
    for (const entity of entities.list) {
      if (entity.kind === "organization" || entity.kind === "place") continue;
      for (const index of entity.mentions.slice(0, 30)) {
        const mention = mentions.list[index]!;
        for (let token = mention.from; token < mention.nameFrom; token++) {
          if (tokens.name[token]! & name.title || is(tokens, token, word.role))
            add(this.#officeAt(token, mention.from), entity.index);
        }
      }
      const words = findRole(this.#doc, entity).role?.toLowerCase().split(" ");
      if (words) add(this.#officeOf(words), entity.index);
    }
    return holders;
  }
}
