/** Words that stand for somebody or something that may speak. */
export interface Mention {
  /** `name`: a proper name; `pronoun`; `relative`: who; `common`: a noun phrase. */
  readonly kind: "name" | "pronoun" | "relative" | "common";
  /** All of its words, with what stands before the name. */
  readonly from: number;
  /** Exclusive; without what follows the head. */
  readonly to: number;
  /** The proper name alone, or the head noun of a phrase. */
  readonly nameFrom: number;
  /** Exclusive. */
  readonly nameTo: number;
  /** Exclusive end with 'for the harbour board', 'of Quay University' after the head. */
  readonly tail: number;
  /** For names: what kind of thing it looks like on its own. */
  readonly looks: "person" | "organization" | "place" | "unknown" | "thing";
  /** Part of a longer phrase: the 'Quay' of 'Quay's lawyer', of 'the Quay campaign'. */
  readonly embedded: boolean;
  readonly quoted: boolean;
}

export interface Mentions {
  readonly list: readonly Mention[];
  /** Index of the mention that starts at a token, -1 where none does; the longest one. */
  readonly startingAt: Int32Array;
  /** Index of the mention that ends before a token. */
  readonly endingAt: Int32Array;
  /** By the token of a verb of speech that may stand without its pronoun: the mention of that pronoun. */
  readonly dropped: ReadonlyMap<number, number>;
}

/** A run of capitalised words that may be a name. */
export interface Run {
  readonly nameFrom: number;
  readonly to: number;
  readonly looks: Mention["looks"];
}
