import { join } from "node:path";
import type { Remember } from "../../pages/remember.ts";
import { codeKey } from "./code-key.ts";
import { keyOf } from "./keys.ts";
import { readSealedJson, writeSealedJson } from "./sealed.ts";

/** Remembers from build to build, a file a name, what was made of the same by the same code. */
export function rememberIn(cache: string): Remember {
  return <T>(name: string, of: readonly unknown[], make: () => T): T => {
    const place = join(cache, `${name}.json`);
    const key = keyOf(codeKey(), of);
    const before = readSealedJson(place) as { readonly key: string; readonly made: T } | undefined;
    if (before?.key === key) return before.made;
    const made = make();
    writeSealedJson(place, { key, made });
    return made;
  };
}
