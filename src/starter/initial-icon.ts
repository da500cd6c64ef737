import { escapeXml } from "../escape/xml.ts";

/** Draws the first letter of a name on a square: a favicon to begin with. */
export function initialIcon(name: string, accent = "#1f4e9e"): string {
  const [initial = "Q"] = name.trim().toUpperCase();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="10" fill="${escapeXml(accent)}"/>
<text x="32" y="47" text-anchor="middle" font-family="Georgia, serif" font-size="44" fill="#fff">${escapeXml(initial)}</text>
</svg>
`;
}
