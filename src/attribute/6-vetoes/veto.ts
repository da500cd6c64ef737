import type { Unclear } from "../../article/quote.ts";
import type { Speaker } from "../../article/speaker.ts";
import type { Quotation } from "../2-quotations/find-quotations.ts";
import type { Doc } from "../4-cues/annotate.ts";
import type { RankedSpeaker } from "../5-rank/rank-speakers.ts";

/** One quotation, and the speaker that the ranking puts first. */
export interface Case {
  readonly doc: Doc;
  readonly quotation: Quotation;
  readonly ranked: RankedSpeaker;
  /** Referent of each pronoun and office, by index of the mention. */
  readonly referents: Int32Array;
  /** The person or body that `ranked` stands for; missing for a pronoun that stands for no one known. */
  readonly speaker: Speaker | undefined;
  /** Calibrated probability that the speaker is right. */
  readonly confidence: number;
  /** What the clause after the quotation says; read only where the speaker was taken without a cue. */
  readonly clause: ClauseFinding | undefined;
  /** The quotation before this one. */
  readonly before: Previous | undefined;
}

/** A quotation that has been decided. */
interface Previous {
  readonly quotation: Quotation;
  readonly ranked: RankedSpeaker | undefined;
  /** Whether the article says something against its speaker. */
  readonly contested: boolean;
  /** Whether its speaker is shown. */
  readonly isShown: boolean;
  /** Whether its speaker is shown, and the words around it, or around those of the paragraph that it goes on from, name that speaker. */
  readonly isAnchored: boolean;
}

/**
 * What the clause after a quotation says against a speaker that was taken without a cue; `undefined` where it says
 * nothing, or names that speaker.
 */
export type ClauseFinding =
  /** '“…,” it was said' */
  | "passive"
  /** '“…,” Olm once wrote', where no subject of the verb was read. */
  | "unread-subject"
  /** '“…,” were his first words', of a woman. */
  | "other-gender"
  /** '“…,” went the song of Peter Marsh' */
  | "another-name"
  /** '“…,” to the horror of the nurse' */
  | "role"
  /** No verb of speech that is known. */
  | "unread-verb";

/** How sure the speaker of a quotation is, and why it is unclear where it is. */
export interface Judgement {
  readonly confidence: number;
  /** Missing where the name is shown. */
  readonly unclear?: Unclear;
}

/** Why a speaker stays unclear. */
export interface Reason {
  readonly id: string;
  /** A short sentence for a reader, without its full stop; `{name}` takes the figure of that name. */
  readonly reason: string;
  /** Short articles of our own with invented people: of each, the last quotation is the example. */
  readonly examples: {
    /** English where missing. */
    readonly language?: string;
    /** Articles that look alike, and the name that their last quotation gets. */
    readonly names: readonly (readonly [article: string, name: string])[];
    /** Articles whose last speaker stays unclear, for this reason. */
    readonly unclear: readonly string[];
  };
}

/** Leaves the speaker of a quotation unclear, however probable the name is. */
export interface Veto extends Reason {
  /** Asked only where a cue leads to the speaker, or only where nothing but the context does; always where missing. */
  readonly evidence?: "cue" | "context";
  /** Asked only in languages that the weights were not learned from. */
  readonly unlearned?: true;
  applies(one: Case): boolean;
  /** The figures that `reason` names. */
  figures?(one: Case): Readonly<Record<string, number>>;
}

/** The reason as it is kept with a quotation. */
export function unclearFor({ id, reason }: Reason, figures?: Readonly<Record<string, number>>): Unclear {
  if (!figures) return { id, reason };
  const filled = reason.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name]));
  return { id, reason: filled, figures };
}

/** What a mention means: its entity, or what a pronoun or office stands for. */
export function referentAt({ doc, referents }: Case, mention: number): number {
  const entity = doc.entities.of[mention]!;
  return entity < 0 ? referents[mention]! : entity;
}
