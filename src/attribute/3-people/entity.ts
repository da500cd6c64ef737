import type { SpeakerKind } from "../../article/speaker.ts";

/** Somebody or something that names of the article mean. */
export interface Entity {
  readonly index: number;
  /** The fullest name, as printed. */
  name: string;
  /** Its words in lower case, without titles. */
  key: readonly string[];
  kind: SpeakerKind | "place" | "unknown";
  gender: "male" | "female" | "unknown";
  readonly mentions: number[];
  readonly wordings: Set<string>;
}

export interface Entities {
  readonly list: readonly Entity[];
  /** Entity of each mention, -1 where it has none: pronouns and noun phrases. */
  readonly of: Int32Array;
  /** Of mentions that may mean somebody else of the same surname: a mention of that one. */
  readonly namesakes: ReadonlyMap<number, number>;
}
