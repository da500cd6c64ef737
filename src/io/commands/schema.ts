import { z } from "zod";
import { frontMatterSchema } from "../../parse/fields.ts";
import { siteSchema, speakersSchema } from "../../settings/site.ts";

export const schemas = { article: frontMatterSchema, site: siteSchema, speakers: speakersSchema } as const;

/** Prints the JSON Schema of an article's front matter or of a settings file. Gives the exit code. */
export function schema(name: keyof typeof schemas): number {
  const json = z.toJSONSchema(schemas[name], { io: "input", unrepresentable: "any" });
  process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`);
  return 0;
}
