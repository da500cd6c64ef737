import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { type CardFaces, ourFaces } from "../../site/card-faces.ts";
import { isInOurFaces } from "../../site/font-characters.ts";

/**
 * Faces for letters that our own lack, by the languages that want each first. The Arabic one comes with Quotidian, whose
 * pages speak Arabic; the others are used where a site has installed them: those of Chinese, Japanese and Korean take
 * some 60 MB each.
 */
const packages: readonly {
  readonly name: string;
  readonly languages: readonly string[];
  readonly letters: RegExp;
}[] = [
  {
    name: "ibm-plex-sans-arabic",
    languages: ["ar", "fa"],
    // Of what its range promises, the letters, figures and marks that it has.
    letters:
      /[\u060c\u061b\u061f\u0621-\u063a\u0640-\u064a\u0660-\u066c\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9\u200c]/u,
  },
  { name: "noto-sans-hebrew", languages: ["he"], letters: /[\u05be\u05d0-\u05ea\u05f3\u05f4]/u },
  { name: "noto-sans-jp", languages: ["ja"], letters: /[^\p{M}]/u },
  { name: "noto-sans-kr", languages: ["ko"], letters: /[^\p{M}]/u },
  { name: "noto-sans-tc", languages: ["zh-TW", "zh-HK", "zh-Hant"], letters: /[^\p{M}]/u },
  { name: "noto-sans-sc", languages: ["zh"], letters: /[^\p{M}]/u },
];

/** Semi-bold, as our own on a card. */
const weight = 600;

type Range = readonly [from: number, to: number];

/** One file of a face, and what it has. */
interface Piece {
  readonly file: string;
  readonly ranges: readonly Range[];
}

interface InstalledFace {
  readonly name: string;
  readonly languages: readonly string[];
  readonly pieces: readonly Piece[];
  readonly letters: RegExp;
}

export interface InstalledFaces extends CardFaces {
  /** The files that have the letters of a text which our own faces lack; those for its language first. */
  readonly filesFor: (text: string, language: string | undefined) => readonly string[];
}

const here = createRequire(import.meta.url);

/** Names the faces that are installed, in the site or with Quotidian, with their versions: quick, for every build. */
export function installedFaceNames(): readonly string[] {
  return packages.flatMap(({ name }) => {
    const folder = folderOf(name);
    if (folder === undefined) return [];
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return [`${name}@${version}`];
  });
}

/** Opens the faces that are installed; a file is read only where a card is drawn with it. */
export function installedFaces(): InstalledFaces {
  const faces = packages.flatMap(({ name, languages, letters }): InstalledFace[] => {
    const folder = folderOf(name);
    return folder === undefined ? [] : [{ name, languages, letters, pieces: piecesIn(folder, name) }];
  });
  const pieceOf = ({ pieces, letters }: InstalledFace, character: string): Piece | undefined => {
    if (!letters.test(character)) return undefined;
    const code = character.codePointAt(0)!;
    return pieces.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
  };
  return {
    key: installedFaceNames().join(" "),
    has: (text) =>
      ourFaces.has(text) ||
      [...text].every(
        // What draws sets combining marks in the wrong place: a text that has some gets no card.
        (character) =>
          isInOurFaces(character) || faces.some((face) => pieceOf(face, character) !== undefined),
      ),
    filesFor: (text, language) => {
      const rank = ({ languages }: InstalledFace) => {
        const fits = languages.some((tag) => language === tag || language?.startsWith(`${tag}-`));
        return fits ? 0 : 1;
      };
      const ranked = [...faces].sort((a, b) => rank(a) - rank(b));
      const files = new Set<string>();
      for (const character of new Set(text)) {
        if (isInOurFaces(character)) continue;
        for (const face of ranked) {
          const piece = pieceOf(face, character);
          if (!piece) continue;
          files.add(piece.file);
          break;
        }
      }
      return [...files].sort();
    },
  };
}

/** Where a package of fontsource lies: in the site, else where Quotidian has its own. */
function folderOf(name: string): string | undefined {
  const own = resolve("node_modules/@fontsource", name);
  if (existsSync(join(own, "unicode.json"))) return own;
  if (!besideUs.has(name)) besideUs.set(name, folderBesideUs(name));
  return besideUs.get(name);
}

/** Looked for once a process: what is not there is searched in every folder above. */
const besideUs = new Map<string, string | undefined>();

function folderBesideUs(name: string): string | undefined {
  try {
    return dirname(here.resolve(`@fontsource/${name}/unicode.json`));
  } catch {
    return undefined;
  }
}

/** `{ "[119]": "U+20-7e,…", "arabic": "U+600-6ff" }`: the scripts of our own faces are left out. */
function piecesIn(folder: string, name: string): readonly Piece[] {
  const subsets = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
  return Object.entries(subsets)
    .filter(([subset]) => /^(?:arabic|hebrew|\[\d+\])$/.test(subset))
    .map(([subset, ranges]) => ({
      file: join(folder, "files", `${name}-${subset.replace(/[[\]]/g, "")}-${weight}-normal.woff2`),
      ranges: ranges.split(",").map((range): Range => {
        const [from = "", to = from] = range.replace("U+", "").split("-");
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      }),
    }));
}
