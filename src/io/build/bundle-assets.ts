import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { browserslistToTargets, bundleAsync } from "lightningcss";
import type { AssetPlaces } from "../../site/asset-places.ts";
import type { Strings } from "../../site/phrases.ts";
import { accentInDark } from "../../site/settings/accent.ts";
import { baseOf, type SiteSettings } from "../../site/settings/site.ts";
import { assetProblem } from "./asset-problem.ts";
import { bundleScript } from "./bundle-script.ts";
import { fontFaces } from "./font-faces.ts";
import { cutFonts } from "./fonts.ts";
import { type ScriptName, wordsOf } from "./script-words.ts";
import { findTemplate } from "./template-files.ts";

/** What style sheet, scripts and fonts are made of. */
export interface AssetParts {
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  readonly site: Pick<SiteSettings, "base" | "url" | "accent" | "accentDark" | "typeface" | "offline">;
  readonly strings: Strings;
}

const fontFacesFile = "font-faces.css";
/** Lightning CSS writes what these need and nothing for what is gone. */
const targets = browserslistToTargets(["chrome 123", "firefox 125", "safari 17.5"]);

/**
 * Builds style sheet, scripts, fonts and icon, each named by its content, and hands them to `write`.
 *
 * A site's own `templates/assets/css/…` takes the place of the package's file of that name. Throws `ArticleError` where
 * one of them cannot be read.
 */
export async function bundleAssets(
  parts: AssetParts,
  write: (path: string, bytes: Uint8Array | string) => void,
  cache: string,
): Promise<AssetPlaces> {
  try {
    return await bundleAll(parts, write, cache);
  } catch (error) {
    throw assetProblem(error, parts.templates) ?? error;
  }
}

async function bundleAll(
  { templates, site, strings }: AssetParts,
  write: (path: string, bytes: Uint8Array | string) => void,
  cache: string,
): Promise<AssetPlaces> {
  const offline: string[] = [];
  const put = async (name: string, bytes: Uint8Array | string) => {
    const path = hashedName(name, bytes);
    write(path, bytes);
    if (/\.(?:css|js|svg)$/.test(path)) offline.push(path);
    return path;
  };
  const fonts = await cutFonts(cache);
  const places = new Map<string, string>();
  for (const { cut, bytes } of fonts) places.set(cut.name, await put(`assets/${cut.name}.woff2`, bytes));
  const beside = new Map([...places].map(([name, path]) => [name, path.slice("assets/".length)]));
  const faces = fontFaces(beside);
  const script = async (name: ScriptName, format: "iife" | "esm", modules: Record<string, string> = {}) => {
    const words = wordsOf(name, strings);
    const constants = { BASE: baseOf(site), WORDS: words, MODULES: modules, OFFLINE: site.offline };
    const code = await bundleScript(templates, name, format, constants);
    // Scripts lie in one folder: one imports another by its file's name.
    return put(`assets/${name === "page" ? "quotidian" : name}.js`, code);
  };
  const besideOthers = (path: string) => path.replace("assets/", "./");
  const cite = besideOthers(await script("citations", "esm"));
  const keys = besideOthers(await script("keys-dialog", "esm"));
  const listen = besideOthers(await script("listen", "esm"));
  const zoom = besideOthers(await script("zoom", "esm"));
  const tools = besideOthers(await script("tools", "esm", { keys, listen, zoom }));
  const preload = fonts.filter(({ cut }) => cut.preload).map(({ cut }) => places.get(cut.name)!);
  return {
    style: await put(
      "assets/quotidian.css",
      await bundleStyle(templates, "main.css", faces + ownRules(site)),
    ),
    desk: await put("assets/desk.css", await bundleStyle(templates, "desk.css", faces)),
    print: await put("assets/print.css", await bundleStyle(templates, "print.css", faces)),
    early: await script("early", "iife"),
    script: await script("page", "iife", { cite, tools }),
    search: await script("search", "iife"),
    saved: await script("saved", "esm"),
    preload,
    icon: await put("assets/icon.svg", await readFile(findTemplate(templates, "assets/icons/icon.svg"))),
    offline: [...offline, ...preload].sort(),
  };
}

async function bundleStyle(templates: readonly string[], entry: string, faces: string): Promise<Uint8Array> {
  const { code } = await bundleAsync({
    filename: entry,
    minify: true,
    targets,
    resolver: {
      resolve: (specifier) => specifier,
      read: (name) =>
        name === fontFacesFile ? faces : readFile(findTemplate(templates, `assets/css/${name}`), "utf8"),
    },
  });
  return code;
}

/** The site's own typeface and colour in the place of ours: among the tokens, and more specific than they are. */
function ownRules({ accent, accentDark, typeface }: AssetParts["site"]): string {
  const faces = {
    serif: "",
    sans: "--text:var(--sans);--display:var(--sans);",
    system: "--text:system-ui,sans-serif;--display:system-ui,sans-serif;--sans:system-ui,sans-serif;",
  };
  const rules = faces[typeface] + accentRule({ accent, accentDark });
  return rules === "" ? "" : `@layer tokens{html:root{${rules}}}`;
}

function accentRule({ accent, accentDark }: Pick<SiteSettings, "accent" | "accentDark">): string {
  if (accent === undefined && accentDark === undefined) return "";
  const light = accent ?? "#1f4e9e";
  return `--pencil:light-dark(${light},${accentDark ?? accentInDark(light)})`;
}

/** `assets/quotidian.css` -> `assets/quotidian.3f2a9c1b.css` */
function hashedName(name: string, bytes: Uint8Array | string): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return name.replace(/(\.\w+)$/, `.${hash}$1`);
}
