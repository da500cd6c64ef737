import { absolute } from "../site/newsroom.ts";
import { quoteDownloads } from "./quote-downloads.ts";
import type { SiteRecords } from "./site-records.ts";

const newest = 20;

/** `llms.txt`: what the site is and where its data lie, for programs that read Markdown. */
export function llmsFile({ newsroom, summaries, terms }: SiteRecords): string {
  const { site, base, say } = newsroom;
  const link = (text: string, path: string) => `- [${plain(text)}](${absolute(newsroom, base + path)})`;
  const sections = terms.filter(({ kind }) => kind === "sections");
  const lines = [
    `# ${plain(site.masthead)}`,
    "",
    `> ${plain(site.tagline)}`,
    "",
    `## ${say("about.data-headline")}`,
    "",
    ...[...quoteDownloads(summaries), "feed.json", "sitemap.xml"].map((file) => link(file, file)),
    "",
    `## ${say("nav.articles")}`,
    "",
    ...summaries
      .filter(({ draft }) => !draft)
      .slice(0, newest)
      .map(({ headline, slug }) => link(headline, `articles/${slug}/${site.markdown ? "index.md" : ""}`)),
    link(say("nav.archive"), "archive/"),
    link(say("nav.speakers"), "speakers/"),
    ...(sections.length > 0
      ? [
          "",
          `## ${say("nav.sections")}`,
          "",
          ...sections.map(({ label, slug }) => link(label, `sections/${slug}/`)),
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Words in a line of Markdown that start nothing. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[[\]<>\\`]/g, "\\$&");
}
