/** One font file that is made from one of fontsource's. */
export interface FontCut {
  /** Name of the file made, and of the preload. */
  readonly name: string;
  readonly family: string;
  readonly source: string;
  readonly style: "normal" | "italic";
  /** What the style sheet may ask of it. */
  readonly weight: string;
  /** Axes fixed or limited; an axis that is left out is kept as it is. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  readonly preload: boolean;
}

const newsreader = "@fontsource-variable/newsreader/files/newsreader-latin";
const franklin = "@fontsource-variable/libre-franklin/files/libre-franklin-latin";

/** The cuts of every page. Latin; other scripts fall back to the reader's own fonts. */
export const fontCuts: readonly FontCut[] = [
  {
    name: "text",
    family: "Newsreader",
    source: `${newsreader}-opsz-normal.woff2`,
    style: "normal",
    weight: "400 600",
    axes: { opsz: 18, wght: { min: 400, max: 600 } },
    preload: true,
  },
  {
    name: "text-italic",
    family: "Newsreader",
    source: `${newsreader}-opsz-italic.woff2`,
    style: "italic",
    weight: "400 600",
    axes: { opsz: 18, wght: 400 },
    preload: false,
  },
  {
    name: "display",
    family: "Newsreader Display",
    source: `${newsreader}-opsz-normal.woff2`,
    style: "normal",
    weight: "400 700",
    axes: { opsz: 60, wght: 560 },
    preload: true,
  },
  {
    name: "sans",
    family: "Libre Franklin",
    source: `${franklin}-wght-normal.woff2`,
    style: "normal",
    weight: "400 600",
    axes: { wght: { min: 400, max: 600 } },
    preload: true,
  },
];

interface Fallback {
  readonly family: string;
  readonly locals: readonly string[];
  readonly weight?: string;
  /** Mean width of the cut's letters over that of the local font's, in running English. */
  readonly width: number;
}

/** Height above and below the baseline, in em, of the cuts. */
const heights = { serif: [0.735, 0.265], sans: [0.966, 0.246] } as const;

const fallbacks: Readonly<Record<"serif" | "sans", readonly Fallback[]>> = {
  serif: [
    { family: "Text G", locals: ["Georgia"], width: 0.915 },
    {
      family: "Text T",
      locals: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"],
      width: 1.001,
    },
    { family: "Text N", locals: ["Noto Serif", "DejaVu Serif"], width: 0.84 },
    { family: "Display G", locals: ["Georgia Bold", "Georgia-Bold"], width: 0.887 },
    {
      family: "Display T",
      locals: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
      width: 1.062,
    },
    { family: "Display N", locals: ["Noto Serif Bold", "DejaVu Serif Bold"], width: 0.9 },
  ],
  sans: [
    {
      family: "Sans A",
      locals: ["Arial", "ArialMT", "Liberation Sans", "Roboto"],
      weight: "400",
      width: 1.041,
    },
    {
      family: "Sans A",
      locals: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Roboto Bold"],
      weight: "600",
      width: 0.987,
    },
  ],
};

/**
 * Writes the `@font-face` rules: the cuts, and the reader's own fonts set to the cuts' measure.
 *
 * `font-display: swap` for what is preloaded: a first visit is set in our faces, and the fallbacks have their measure,
 * so that a late font moves next to nothing. An italic that comes late is kept for the next page.
 */
export function fontFaces(files: ReadonlyMap<string, string>): string {
  const cuts = fontCuts.map(
    ({ name, family, style, weight, preload }) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:${preload ? "swap" : "optional"};` +
      `src:url("${files.get(name)}") format("woff2")}`,
  );
  const locals = (["serif", "sans"] as const).flatMap((kind) =>
    fallbacks[kind].map(({ family, locals, weight, width }) => {
      const [ascent, descent] = heights[kind];
      const percent = (value: number) => `${Math.round((value / width) * 1000) / 10}%`;
      return (
        `@font-face{font-family:"${family}";${weight ? `font-weight:${weight};` : ""}` +
        `src:${locals.map((local) => `local("${local}")`).join(",")};size-adjust:${Math.round(width * 1000) / 10}%;` +
        `ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:0%}`
      );
    }),
  );
  return [...cuts, ...locals].join("\n");
}
