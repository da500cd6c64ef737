import { shape } from "../1-text/tokens.ts";
import type { Doc } from "../4-cues/annotate.ts";
import { thresholds } from "../thresholds.ts";

const { mostMentions, officeWords } = thresholds.roleComplements;

/**
 * What the article says offices are of: 'le professeur de l'UPM' is Mara Quay behind 'Mara Quay, professeur à l'université
 * populaire de Marsh (UPM)', and 'le professeur de la FGV' is not.
 */
export class RoleComplements {
  readonly #doc: Doc;
  readonly #officeAt: (at: number) => string;
  readonly #said = new Map<string, ReadonlyMap<string, number>>();

  /** `officeAt` gives the office that a token ends. */
  constructor(doc: Doc, officeAt: (at: number) => string) {
    this.#doc = doc;
    this.#officeAt = officeAt;
  }

  /** Whether every name of what a role is of stands, before the role, behind that office of a person; false where none does. */
  tellOf(role: number, holder: number, office: string): boolean {
    const { mentions, tokens } = this.#doc;
    const { from, to, tail } = mentions.list[role]!;
    let isNamed = false;
    for (let at = to; at < tail; at++) {
      if (!(tokens.shape[at]! & shape.capital)) continue;
      isNamed = true;
      if ((this.#saidOf(holder, office).get(tokens.lower[at]!) ?? from) >= from) return false;
    }
    return isNamed;
  }

  /** The words behind an office beside the names of who holds it, each with the first place of the office. */
  #saidOf(holder: number, office: string): ReadonlyMap<string, number> {
    const key = `${holder} ${office}`;
    const known = this.#said.get(key);
    if (known) return known;
    const { mentions, entities, tokens } = this.#doc;
    const said = new Map<string, number>();
    this.#said.set(key, said);
    for (const index of entities.list[holder]!.mentions.slice(0, mostMentions)) {
      const { from, to, quoted } = mentions.list[index]!;
      if (quoted) continue;
      const end = Math.min(to + officeWords, tokens.count);
      for (let at = Math.max(0, from - officeWords); at < end; at++) {
        if (this.#officeAt(at) !== office) continue;
        for (const word of this.#clauseBehind(at)) said.set(word, Math.min(said.get(word) ?? at, at));
      }
    }
    return said;
  }

  /** The words behind an office, up to the next comma or stop. */
  #clauseBehind(office: number): readonly string[] {
    const { tokens } = this.#doc;
    let to = office + 1;
    while (
      to < tokens.count &&
      to - office < officeWords &&
      !(tokens.shape[to]! & (shape.comma | shape.stop))
    )
      to++;
    return tokens.lower.slice(office + 1, to);
  }
}
