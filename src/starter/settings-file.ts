import type { z } from "zod";
import { siteSchema } from "../site/settings/site.ts";
import { usualFoot, usualMenu } from "../site/settings/usual-navigation.ts";
import type { StarterChoices } from "./choices.ts";
import { starterTexts } from "./starter-texts.ts";

/** Writes `site.yml` with every setting explained; what was not chosen stands as a comment with its default. */
export function settingsFile({ name, tagline, language, url, accent, timeZone }: StarterChoices): string {
  const chosen: Readonly<Record<string, string | undefined>> = {
    masthead: name,
    tagline: tagline ?? starterTexts(language).tagline,
    language,
    url,
    accent,
    timeZone,
  };
  const defaults = siteSchema.parse({}) as Readonly<Record<string, unknown>>;
  const settings = Object.entries(siteSchema.shape).map(([key, type]) => {
    const about = wrap((type as z.ZodType).description ?? "");
    const value = chosen[key];
    return value === undefined
      ? `${about}\n# ${key}: ${yaml(defaults[key] ?? examples[key])}`
      : `${about}\n${key}: ${yaml(value)}`;
  });
  return `# yaml-language-server: $schema=../.vscode/site.schema.json
# The settings of the site. A line that begins with # is off: it shows the default or an example.\n\n${settings.join("\n\n")}\n`;
}

/** What a setting without a default may look like. */
const examples: Readonly<Record<string, unknown>> = {
  url: "https://example.org",
  base: "/news/",
  contact: "desk@example.org",
  license: "CC-BY-4.0",
  articleLanguage: "en",
  menu: usualMenu,
  foot: usualFoot,
  accent: "#1f4e9e",
  accentDark: "#a3c0f5",
};

/** JSON is YAML; a plain text needs no marks. */
function yaml(value: unknown): string {
  if (typeof value === "string" && /^[\p{L}/][\p{L}\p{N} /.,@+-]*(?:(?<=https?):[^\s#]*)?$/u.test(value))
    return value;
  return JSON.stringify(value)
    .replace(/"(\w+)":/g, " $1: ")
    .replace(/\}$/, " }");
}

function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!;
    if (line.length + word.length > 96) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line) => `# ${line}`).join("\n");
}
