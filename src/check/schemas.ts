import * as z from "zod";
import { frontMatterSchema } from "../parse/front-matter/fields.ts";
import { foreignKeys, synonyms } from "../parse/front-matter/spellings.ts";
import { siteSchema, speakersSchema } from "../site/settings/site.ts";

type Json = z.core.JSONSchema.BaseSchema;

export const schemaNames = ["article", "site", "speakers"] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Writes the JSON Schema of an article's front matter or of a settings file, made from the one that checks it. */
export function schemaText(name: SchemaName): string {
  const json = {
    article: articleSchema,
    site: () => ({ ...toJson(siteSchema), title: "Settings of a Quotidian site" }),
    speakers: () => ({ ...toJson(speakersSchema), title: "Speakers of a Quotidian site" }),
  }[name]();
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/**
 * What is written in our names is checked as we mean it. Under the names of other tools stands what those tools
 * write, in shapes of their own: only the names are checked. A headline may also stand in the body.
 */
function articleSchema(): Json {
  const { required: _, ...json } = toJson(frontMatterSchema);
  const properties: Record<string, unknown> = { ...json.properties };
  for (const [key, shape] of Object.entries(shapesOfOthers)) {
    const ours = properties[key] as Json;
    properties[key] = { description: ours.description, anyOf: [{ ...ours, description: undefined }, shape] };
  }
  for (const [synonym, meaning] of Object.entries(synonyms)) {
    properties[synonym] ??=
      meaning in frontMatterSchema.shape ? { description: `Another tool's name for \`${meaning}\`` } : {};
  }
  const spellings = [...Object.keys(properties), ...foreignKeys].map(spelling);
  return {
    ...json,
    title: "Front matter of an article",
    properties,
    patternProperties: { [`^(?:${[...new Set(spellings)].join("|")})$`]: {}, "^(?:dg|wp|_)[-_]?.": {} },
    additionalProperties: false,
  } as Json;
}

/** Our own keys that may also hold what another tool writes there. */
const shapesOfOthers: Readonly<Record<string, object>> = {
  author: { type: ["object", "array"] },
  published: { const: false, description: "Makes a draft" },
  image: { type: ["object", "array"] },
  // Words without an address name the publication.
  source: { type: "string", minLength: 1 },
  aliases: { type: "string", minLength: 1 },
};

/** `publish_date` -> an expression for `publishDate`, `Publish-Date` and the like. */
function spelling(key: string): string {
  return key
    .split("_")
    .map(([first = "", ...rest]) => `[${first}${first.toUpperCase()}]${rest.join("")}`)
    .join("[-_ ]?");
}

function toJson(type: z.ZodType): Json {
  return z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
}
