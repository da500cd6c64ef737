import { nameWords } from "../../language/name-words.ts";
import { phrasesIn } from "../../language/phrases.ts";
import { thresholds } from "../thresholds.ts";
import type { Entity } from "./entity.ts";
import { lookAlike } from "./look-alike.ts";
import type { Mention } from "./mention.ts";

const {
  farthestNamesake,
  unnamed,
  points,
  mostNamesakes,
  longestAcronym,
  shortestPart,
  blends,
  shortestBlend,
  shortestMisspelt,
  mostLike,
  mostOfName,
} = thresholds.entityIndex;

/** The entities of an article while its names are read, with an index by each word that may stand for one. */
export class EntityIndex {
  readonly list: Entity[] = [];
  /** Of mentions by a surname that somebody else bears, named since or, at the first of all, about as often: a mention of that one. */
  readonly namesakes = new Map<number, number>();
  readonly #exact = new Map<string, Entity>();
  readonly #last = new Map<string, Entity[]>();
  readonly #first = new Map<string, Entity[]>();
  readonly #acronyms = new Map<string, Entity>();
  /** Names whose acronyms nobody has asked for yet. */
  #unread: { readonly name: string; readonly entity: Entity }[] = [];
  readonly #aliases = new Map<string, string>();

  alias(full: string, aliases: readonly string[]) {
    const key = full.toLowerCase();
    for (const other of [full, ...aliases]) this.#aliases.set(other.toLowerCase(), key);
  }

  full(
    words: readonly string[],
    text: string,
    mention: Mention,
    gender: Entity["gender"],
    index: number,
  ): number {
    const key = this.#keyOf(words);
    const entity =
      this.#exact.get(key) ??
      (mention.looks === "organization" ? this.#organization(words) : this.#person(words, gender)) ??
      this.#create(words, text, mention);
    this.#exact.set(key, entity);
    return this.#join(entity, words, text, gender, index);
  }

  single(
    words: readonly string[],
    text: string,
    mention: Mention,
    gender: Entity["gender"],
    index: number,
  ): number {
    const only = words[0] ?? text.toLowerCase();
    const key = this.#keyOf(words);
    const entity =
      this.#exact.get(key) ??
      this.#byAlias(key) ??
      (text.length <= longestAcronym && text === text.toUpperCase()
        ? this.#byAcronym(acronym(text))
        : undefined) ??
      this.#nearest(this.#last.get(only), gender, index) ??
      (mention.looks === "organization" && !/^[A-Z]/.test(text)
        ? undefined
        : this.#nearest(this.#first.get(only), gender, index)) ??
      (mention.looks === "place" ? undefined : this.#misspelt(only)) ??
      this.#create(words, text, mention);
    if (entity.key.length === 1) this.#exact.set(key, entity);
    return this.#join(entity, words, text, gender, index);
  }

  #keyOf(words: readonly string[]): string {
    const key = words.join(" ");
    return this.#aliases.get(key) ?? key;
  }

  #byAlias(key: string): Entity | undefined {
    return this.#exact.get(this.#aliases.get(key) ?? key);
  }

  #join(
    entity: Entity,
    words: readonly string[],
    text: string,
    gender: Entity["gender"],
    index: number,
  ): number {
    entity.mentions.push(index);
    entity.wordings.add(text);
    if (entity.gender === "unknown") entity.gender = gender;
    if (words.length > entity.key.length) {
      entity.name = text;
      entity.key = words;
      this.#index(entity);
    }
    return entity.index;
  }

  #create(words: readonly string[], text: string, mention: Mention): Entity {
    const entity: Entity = {
      index: this.list.length,
      name: text,
      key: words,
      kind:
        mention.looks === "person" || mention.looks === "organization" || mention.looks === "place"
          ? mention.looks
          : "unknown",
      gender: "unknown",
      mentions: [],
      wordings: new Set(),
    };
    this.list.push(entity);
    if (words.length > 1) this.#index(entity);
    return entity;
  }

  #index(entity: Entity) {
    const words = core(entity.key);
    if (words.length < 2) return;
    push(this.#last, words[words.length - 1]!, entity);
    push(this.#first, words[0]!, entity);
    // 'Garcia' for 'Maria Garcia-Lopez', 'Al-Saadi' for 'Abu Baqir Al-Saadi'
    for (const part of words[words.length - 1]!.split("-"))
      if (part.length >= shortestPart) push(this.#last, part, entity);
    if (words.length > 2 && entity.kind !== "organization")
      push(this.#last, words[words.length - 2]!, entity);
    if (entity.kind === "organization" || entity.kind === "unknown" || words.length > 2)
      this.#unread.push({ name: entity.name, entity });
  }

  #byAcronym(initials: string): Entity | undefined {
    for (const { name, entity } of this.#unread) this.#shorten(name, entity);
    this.#unread = [];
    return this.#acronyms.get(initials);
  }

  /** 'FDA' for 'Food and Drug Administration'. */
  #shorten(name: string, entity: Entity) {
    const initials = acronym(name.replace(/\b[\p{Ll}][\p{L}]*\b/gu, ""));
    if (initials.length > 1 && !this.#acronyms.has(initials)) this.#acronyms.set(initials, entity);
    const merged = name.match(/[\p{Lu}][\p{L}.]*/gu);
    if (merged && merged.length > 1) this.#blend(merged, entity);
  }

  /** 'CENTCOM' for 'Central Command': beginnings of the last two words. */
  #blend(words: readonly string[], entity: Entity) {
    const [a, b] = [words[words.length - 2]!.toUpperCase(), words[words.length - 1]!.toUpperCase()];
    for (const [i, j] of blends) {
      const blend = a.slice(0, i) + b.slice(0, j);
      if (blend.length >= shortestBlend && !this.#acronyms.has(blend)) this.#acronyms.set(blend, entity);
    }
  }

  #person(words: readonly string[], gender: Entity["gender"]): Entity | undefined {
    const own = core(words);
    const last = own[own.length - 1];
    if (last === undefined) return undefined;
    const candidates = this.#last.get(last);
    if (!candidates) return this.#typo(own);
    const suffix = suffixOf(words);
    return candidates.find((entity) => {
      const other = core(entity.key);
      if (entity.kind === "organization" || other[other.length - 1] !== last) return false;
      if (suffix !== suffixOf(entity.key)) return false;
      if (gender !== "unknown" && entity.gender !== "unknown" && gender !== entity.gender) return false;
      if (sameForename(own[0]!, other[0]!) || (other.length > 2 && sameForename(own[0]!, other[1]!)))
        return true;
      // 'de Quay' and 'Lisa de Quay': the shorter is the end of the longer
      return own.length > 2 && other.length === 2 && own[own.length - 2] === other[0];
    });
  }

  /** A full name of which one letter differs. */
  #typo(words: readonly string[]): Entity | undefined {
    if (words.length < 2) return undefined;
    return this.#first.get(words[0]!)?.find((entity) => {
      const other = core(entity.key);
      return (
        other.length === words.length &&
        lookAlike(other[other.length - 1]!, words[words.length - 1]!) &&
        other.slice(0, -1).every((part, at) => part === words[at])
      );
    });
  }

  #organization(words: readonly string[]): Entity | undefined {
    const last = words[words.length - 1]!;
    return this.#last.get(last)?.find((entity) => {
      if (entity.kind === "person") return false;
      const [long, short] = entity.key.length > words.length ? [entity.key, words] : [words, entity.key];
      return short.every((part, at) => long[long.length - short.length + at] === part);
    });
  }

  /** Of several of one surname: the one of the title's gender, then the one that was named last before. */
  #nearest(
    candidates: readonly Entity[] | undefined,
    gender: Entity["gender"],
    index: number,
  ): Entity | undefined {
    if (!candidates || candidates.length === 0) return undefined;
    const fitting = candidates.filter(
      (entity) => gender === "unknown" || entity.gender === "unknown" || entity.gender === gender,
    );
    if (fitting.length < 2) return fitting[0];
    let best: Entity | undefined;
    let recent: Entity | undefined;
    // One that was not named before counts for nobody.
    let latest = Math.max(-1, index - farthestNamesake);
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const entity of fitting.slice(0, mostNamesakes)) {
      const before = lastBefore(entity.mentions, index);
      if (before > latest) {
        latest = before;
        recent = entity;
      }
      const score =
        (before < 0 ? unnamed : 0) +
        Math.min(entity.mentions.length, points.mostMentions) * points.mention -
        (before < 0 ? 0 : Math.min(points.farthest, index - before)) +
        (entity.kind === "person" ? points.person : 0);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    if (recent !== undefined && recent !== best) this.namesakes.set(index, latest);
    const rival =
      bestScore < unnamed / 2 && fitting.find((entity) => entity !== best && rivals(entity, best));
    if (rival) this.namesakes.set(index, rival.mentions[0]!);
    return best;
  }

  #misspelt(only: string): Entity | undefined {
    if (only.length < shortestMisspelt) return undefined;
    // One letter is left out, doubled or changed: the first letter and the rest of the frame stay.
    for (const [last, entities] of this.#frames(only)) if (lookAlike(last, only)) return entities[0];
    return undefined;
  }

  *#frames(only: string): Generator<[string, readonly Entity[]]> {
    // Only names of persons with the same three first letters and nearly the same length.
    const start = only.slice(0, 2);
    for (const entity of this.#byStart.get(start)?.slice(0, mostLike) ?? []) {
      const words = core(entity.key);
      yield [words[words.length - 1]!, [entity]];
    }
  }

  get #byStart(): Map<string, Entity[]> {
    if (this.#starts === undefined || this.#startsSize !== this.#last.size) {
      this.#starts = new Map();
      this.#startsSize = this.#last.size;
      for (const [last, entities] of this.#last) {
        if (last.length >= shortestMisspelt && entities[0]!.kind !== "organization")
          push(this.#starts, last.slice(0, 2), entities[0]!);
      }
    }
    return this.#starts;
  }
  #starts: Map<string, Entity[]> | undefined;
  #startsSize = 0;
}

/** The last of the ascending `mentions` before one; -1 where there is none. */
export function lastBefore(mentions: readonly number[], index: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : mentions[low - 1]!;
}

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value) && list.length < mostOfName) list.push(value);
}

const withoutStop = (part: string) => (part.endsWith(".") ? part.slice(0, -1) : part);

const suffixes: ReadonlySet<string> = new Set(
  phrasesIn(nameWords.suffixes).flatMap((one) => [one, `${one}.`]),
);

const isSuffix = (part: string) => suffixes.has(part);

/** The 'jr' of 'Hugo Quay Jr.', who is not 'Hugo Quay Sr.' */
export function suffixOf(words: readonly string[]): string | undefined {
  const suffix = words.find(isSuffix);
  return suffix && withoutStop(suffix);
}

/** The words of a name without 'Jr.' and the like. */
export function core(words: readonly string[]): readonly string[] {
  return words.some(isSuffix) ? words.filter((part) => !isSuffix(part)) : words;
}

function sameForename(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.replace(".", ""), b.replace(".", "")];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return x.length > 2 && y.length > 2 && (x.startsWith(y) || y.startsWith(x));
}

function acronym(text: string): string {
  return text.replace(/[^\p{Lu}]/gu, "");
}

/** A surname in the headline, before anybody is named in full: one that is named about as often may be meant. */
function rivals(entity: Entity, best: Entity | undefined): boolean {
  return (
    best !== undefined && entity.mentions.length > 0 && entity.mentions.length * 2 >= best.mentions.length
  );
}
