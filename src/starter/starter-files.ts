import type { HostName } from "../hosts/host.ts";
import { hosts } from "../hosts/index.ts";
import type { StarterChoices } from "./choices.ts";
import { initialIcon } from "./initial-icon.ts";
import { settingsFile } from "./settings-file.ts";
import { starterTexts } from "./starter-texts.ts";

export interface StarterFile {
  /** Below the folder of the site, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** Makes every file of a new site. */
export function starterFiles(choices: StarterChoices): readonly StarterFile[] {
  const { article, about } = starterTexts(choices.language);
  return [
    { path: "package.json", content: packageFile(choices) },
    { path: ".gitignore", content: "node_modules/\n_site/\n._site.*\n.cache/\nparts/\nshards/\n" },
    { path: ".vscode/settings.json", content: editorSettings },
    { path: ".vscode/extensions.json", content: editorExtensions },
    { path: "articles/site.yml", content: settingsFile(choices) },
    { path: "articles/speakers.yml", content: speakersFile },
    {
      path: `articles/${article.file}.md`,
      content: `---\ntitle: ${article.title}\nstandfirst: ${article.standfirst}\npublished: ${choices.today}\n---\n\n${article.body}\n`,
    },
    { path: `pages/${about.file}.md`, content: `---\ntitle: ${about.title}\n---\n\n${about.body}\n` },
    { path: "static/favicon.svg", content: initialIcon(choices.name, choices.accent) },
    ...(choices.host ? hostFiles(choices.host) : []),
  ];
}

/** Where the configuration of a host belongs; what configures a server is printed by `quotidian host` when it is due. */
const places: Readonly<Partial<Record<HostName, string>>> = {
  cloudflare: ".github/workflows/publish.yml",
  "github-pages": ".github/workflows/publish.yml",
  "github-shards": ".github/workflows/publish.yml",
  kubernetes: "quotidian.yml",
  netlify: "netlify.toml",
  rsync: ".github/workflows/publish.yml",
  s3: ".github/workflows/publish.yml",
  vercel: "vercel.json",
};

function hostFiles(host: HostName): readonly StarterFile[] {
  const path = places[host];
  return path === undefined ? [] : [{ path, content: hosts[host]({ base: "/", moves: [] }) }];
}

function packageFile({ name, dependency }: StarterChoices): string {
  const manifest = {
    name: packageName(name),
    private: true,
    type: "module",
    scripts: {
      dev: "quotidian dev",
      build: "quotidian build",
      check: "quotidian check",
      preview: "quotidian preview",
      quotidian: "quotidian",
    },
    engines: { node: ">=20.19" },
    dependencies: { quotidian: dependency },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** 'Der Hafenbote' -> 'der-hafenbote' */
function packageName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  // What would name this program itself cannot depend on it.
  return plain === "" || plain === "quotidian" ? "my-site" : plain.slice(0, 100);
}

/** A list of nobody yet, with an example of each use. */
const speakersFile = `# yaml-language-server: $schema=../.vscode/speakers.schema.json
# Speakers that several articles name. A line that begins with # is off. Examples:
#
# - name: Mara Quay
#   aliases: [M. Quay, Harbour Master Quay]  # merge: these wordings mean her too
#   role: { en: harbour master, de: Hafenmeisterin }
#
# - name: Tom Reed                           # split: this entry is for one article
#   slug: tom-reed-teacher
#   articles: [school-opens]
#
# - name: Ines Hale                          # rename: her old address leads to the new one
#   aliases: [Ines Brandt]
`;

/** The YAML extension of VS Code checks the settings against the schemas beside this file. */
const editorSettings = `${JSON.stringify(
  {
    "yaml.schemas": {
      "./.vscode/article.schema.json": "articles/*.md",
      "./.vscode/site.schema.json": "articles/site.yml",
      "./.vscode/speakers.schema.json": "articles/speakers.yml",
    },
    "files.exclude": { ".cache": true, _site: true },
  },
  undefined,
  2,
)}\n`;

/** The extension that the settings are for. */
const editorExtensions = `${JSON.stringify({ recommendations: ["redhat.vscode-yaml"] }, undefined, 2)}\n`;
