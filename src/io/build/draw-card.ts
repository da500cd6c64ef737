import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ShareCard } from "../../pages/cards.ts";
import { cardSize } from "../../pages/share-picture.ts";
import { isDrawnRightToLeft } from "../../site/card-faces.ts";
import { isInOurFaces } from "../../site/font-characters.ts";
import { keyOf } from "../cache/keys.ts";
import { readSealed, writeSealed } from "../cache/sealed.ts";
import { type InstalledFaces, installedFaces } from "./card-fonts.ts";
import { cutFont } from "./fonts.ts";

/** Goes up with every change of how a card looks: those drawn before are drawn again. */
const look = 1;

/** The colours of the light theme in `tokens.css`. */
const colours = { marker: "#ffd84a", paper: "#fcfcfa", ink: "#15171a", ink2: "#4b5056" } as const;
const newsreader = "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2";
const franklin = "@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2";
const faces = [
  { name: "card-display", family: "Display", source: newsreader, weight: 400, axes: { opsz: 60, wght: 560 } },
  { name: "card-sans", family: "Sans", source: franklin, weight: 400, axes: { wght: 450 } },
  { name: "card-strong", family: "Sans", source: franklin, weight: 600, axes: { wght: 620 } },
] as const;

/** Sizes of the large text in pixels, by how many characters it has at most. */
const textSizes = [
  [45, 104],
  [80, 88],
  [125, 72],
  [180, 62],
  [Number.POSITIVE_INFINITY, 50],
] as const;

export type DrawCard = (card: ShareCard) => Promise<Uint8Array>;

/** Draws cards as PNG. One that was drawn before is taken from `cache`; what draws is loaded with the first other one. */
export function cardDrawer(cache: string): DrawCard {
  let pen: Promise<DrawCard> | undefined;
  const faces = installedFaces();
  return async (card) => {
    const isOurs = isInOurFaces(wordsOn(card));
    const kept = join(cache, "cards", `${keyOf(look, card, ...(isOurs ? [] : [faces.key]))}.png`);
    const before = readSealed(kept);
    if (before) return before;
    pen ??= openPen(cache, faces);
    const drawn = await (await pen)(card);
    writeSealed(kept, drawn);
    return drawn;
  };
}

/** Cuts the fonts that cards are drawn in, in satori's form; what was cut before is taken from `cache`. */
export function cutCardFonts(cache: string) {
  return Promise.all(
    faces.map(async ({ name, family, source, weight, axes }) => ({
      name: family,
      weight,
      style: "normal" as const,
      data: await cutFont({ name, source, axes }, cache, "sfnt"),
    })),
  );
}

async function openPen(cache: string, { filesFor }: InstalledFaces): Promise<DrawCard> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import("satori"), import("sharp")]);
  const fonts = await cutCardFonts(cache);
  const read = new Map<string, Buffer>();
  return async (card) => {
    const more = await Promise.all(
      filesFor(wordsOn(card), card.language).map(async (file, index) => {
        const data = read.get(file) ?? (await readFile(file));
        read.set(file, data);
        return { name: `More ${index}`, weight: 400 as const, style: "normal" as const, data };
      }),
    );
    const names = more.map(({ name }) => name);
    const svg = await satori(layOut(card, names), { ...cardSize, fonts: [...fonts, ...more] });
    return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
  };
}

/** An element as satori takes it. */
interface Box {
  readonly type: "div";
  readonly key: null;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: unknown };
}

function box(style: Box["props"]["style"], children: unknown): Box {
  return { type: "div", key: null, props: { style: { display: "flex", ...style }, children } };
}

/** All words of a card. */
function wordsOn({ text, name = "", line = "", masthead }: ShareCard): string {
  return [text, name, line, masthead].join("");
}

/** Letters that are as wide as they are high count as two. */
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff00-\uff60]/u;

function widthOf(text: string): number {
  return isInOurFaces(text)
    ? text.length
    : [...text].reduce((sum, each) => sum + (wide.test(each) ? 2 : 1), 0);
}

/** `more`: families for letters that our own lack. */
function layOut({ kind, text, name, line, masthead }: ShareCard, more: readonly string[]): Box {
  const size = textSizes.find(([most]) => widthOf(text) <= most)![1];
  const isRightToLeft = isDrawnRightToLeft(text);
  const family = (own: string) => [own, ...more].join(", ");
  const below = [
    ...(name ? [box({ fontWeight: 600, fontSize: 34 }, name)] : []),
    ...(line ? [lines(kind === "quotation" ? 1 : 2, { fontSize: 28, lineHeight: 1.35 }, line)] : []),
  ];
  const brand = box(
    {
      fontFamily: family("Display"),
      fontSize: 36,
      [isRightToLeft ? "marginRight" : "marginLeft"]: 48,
      flexShrink: 0,
      ...(kind === "quotation" ? {} : { borderBottom: `9px solid ${colours.marker}` }),
    },
    masthead,
  );
  return box(
    {
      boxSizing: "border-box",
      ...cardSize,
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "60px 72px 52px",
      borderTop: `14px solid ${colours.ink}`,
      background: kind === "quotation" ? colours.marker : colours.paper,
      color: colours.ink,
      fontFamily: family("Sans"),
      ...(isRightToLeft ? { direction: "rtl" } : {}),
    },
    [
      lines(
        5,
        {
          fontFamily: family("Display"),
          fontSize: size,
          lineHeight: more.length === 0 ? 1.14 : 1.3,
          textWrap: "balance",
          // Korean has spaces, and breaks at them.
          ...(/\p{Script=Hangul}/u.test(text) ? { wordBreak: "keep-all" } : {}),
        },
        text,
      ),
      box({ justifyContent: "space-between", alignItems: "flex-end" }, [
        box(
          {
            flexDirection: "column",
            flexShrink: 1,
            ...(kind === "quotation" ? {} : { color: colours.ink2 }),
          },
          below,
        ),
        ...(text === masthead ? [] : [brand]),
      ]),
    ],
  );
}

/** Text of at most so many lines: more ends in an ellipsis. */
function lines(most: number, style: Box["props"]["style"], text: string): Box {
  return box({ ...style, display: "block", lineClamp: most }, text);
}
