import { z } from "zod";
import { frontMatterSchema } from "../../parse/front-matter/fields.ts";
import { synonyms } from "../../parse/front-matter/spellings.ts";
import { siteSchema, speakersSchema } from "../../site/settings/site.ts";

type Json = z.core.JSONSchema.BaseSchema;

type SchemaName = "article" | "site" | "speakers";

/** Prints the JSON Schema of an article's front matter or of a settings file, made from the one that checks it. */
export function schema(name: SchemaName): number {
  process.stdout.write(schemaText(name));
  return 0;
}

export function schemaText(name: SchemaName): string {
  const json = {
    article: articleSchema,
    site: () => toJson(siteSchema),
    speakers: () => toJson(speakersSchema),
  }[name]();
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** What other tools call a key is as good; a headline may also stand in the body. */
function articleSchema(): Json {
  const { required: _, ...json } = toJson(frontMatterSchema);
  const properties: Record<string, unknown> = { ...json.properties };
  for (const [synonym, key] of Object.entries(synonyms)) properties[synonym] ??= properties[key] ?? {};
  return { ...json, title: "Front matter of an article", properties } as Json;
}

function toJson(type: z.ZodType): Json {
  return z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
}
