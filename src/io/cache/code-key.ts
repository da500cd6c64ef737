import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeFolder, packageFolder } from "../package-folder.ts";

let known: string | undefined;

/**
 * The hash of all that decides what comes out of the same input: our own code, compiled or not, with its weights and
 * word lists, the exact versions of what it uses, and the runtime's Unicode data.
 */
export function codeKey(): string {
  known ??= hashCode();
  return known;
}

function hashCode(): string {
  const names = readdirSync(codeFolder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(?:js|ts|json)$/.test(name) && !name.endsWith(".d.ts"),
  );
  const key = createHash("sha256");
  for (const name of names.sort()) key.update(name).update(readFileSync(join(codeFolder, name)));
  const { version, dependencies } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const { icu, unicode, tz } = process.versions;
  return key.update(JSON.stringify({ version, dependencies, icu, unicode, tz })).digest("hex");
}
