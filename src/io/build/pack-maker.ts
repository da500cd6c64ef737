import { codeKey } from "../cache/code-key.ts";
import { keyOf } from "../cache/keys.ts";
import type { PackOrigin } from "./pack-index.ts";
import { sharedKey } from "./page-cache.ts";
import type { OpenSite } from "./site-input.ts";

/** What a pack is made by, and beside its articles of: a pack that differs here has nothing of use. */
export function packMaker({ newsroom, templates }: OpenSite): Pick<PackOrigin, "code" | "settings"> {
  return {
    code: codeKey(),
    settings: keyOf(sharedKey(newsroom, templates), newsroom.speakers.entries),
  };
}
