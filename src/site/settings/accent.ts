/** Grounds of the two themes, as `tokens.css` has them. */
export const papers = { light: "#fcfcfa", dark: "#14161a" } as const;
export type Theme = keyof typeof papers;

/** WCAG 2.2 asks this of text: what links are drawn with is text. */
const least = 4.5;

export function isAccent(value: string): boolean {
  return /^#[\da-f]{6}$/i.test(value);
}

/** Says why links in a colour could not be read in a theme: 'contrast 2.1 on the light ground'. `undefined` where they can. */
export function unreadable(colour: string, theme: Theme): string | undefined {
  const found = contrast(colour, papers[theme]);
  if (found >= least) return undefined;
  // Rounded down: 4.46 must not read as enough.
  return `contrast ${(Math.floor(found * 10) / 10).toFixed(1)} on the ${theme} ground`;
}

/** The colour for the dark theme: as it is where it can be read there, else lighter in small steps. */
export function accentInDark(accent: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(accent, share);
    if (contrast(lighter, papers.dark) >= least) return lighter;
  }
  return "#ffffff";
}

/** Contrast ratio of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, white: number): string {
  const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * white));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
