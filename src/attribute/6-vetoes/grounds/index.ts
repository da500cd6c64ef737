import type { Ground } from "./ground.ts";
import { soleSpeaker } from "./sole-speaker.ts";
import { speaksOn } from "./speaks-on.ts";

/** Asked one after another where a name is only doubted, and in languages that the weights were not learned from. */
export const grounds: readonly Ground[] = [speaksOn, soleSpeaker];
