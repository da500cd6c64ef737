/**
 * `npm run bench -- dev [ARTICLES [EDITS]]`: from saving an article to its words on the screen, under `dev`.
 *
 * The compiled command (`npm run compile`) and a browser with one page of the site open: milliseconds from the write to
 * the frame in which the page has the new words. The machine should be quiet.
 */
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium, howToInstall } from "../browser/find-chromium.ts";
import { writeCorpus } from "./corpus.ts";

const [count = 1000, edits = 7] = process.argv.slice(2).map(Number);
const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
if (!existsSync(command)) throw new Error("Missing dist/cli.js, expected `npm run compile` to be run first");
const executablePath = findChromium();
if (!executablePath) throw new Error(howToInstall);
const work = mkdtempSync(join(tmpdir(), "quotidian-dev-"));
const articles = join(work, "articles");
const slug = `report-${String(Math.floor(count / 2)).padStart(6, "0")}`;
writeCorpus(articles, count);

const port = 9800 + (process.pid % 100);
const words = [command, "dev", "--articles", articles, "--port", String(port)];
const dev = spawn(process.execPath, words, { cwd: work, stdio: ["ignore", "pipe", "ignore"] });
let builds = 0;
dev.stdout.on("data", (chunk) => {
  builds += String(chunk).match(/ in [\d.]+ s/g)?.length ?? 0;
});
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  const origin = await new Promise<string>((resolve, reject) => {
    let text = "";
    dev.stdout.on("data", (chunk) => {
      text += chunk;
      const [, address] = /Open (http:\S+?)\/? /.exec(`${text.replaceAll("\n", " ")} `) ?? [];
      if (address) resolve(address);
    });
    dev.once("exit", (code) => reject(new Error(`Unexpected end of dev (${code})`)));
  });
  // The wait is a string, which the pages’ own policy forbids.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${origin}/articles/${slug}/`);
  const times: number[] = [];
  for (let edit = 0; edit <= edits; edit++) {
    const word = `edition-${edit}`;
    // What `dev` still does after the last edit is not of this one: it says a line once it has built.
    while (builds <= edit) await page.waitForTimeout(50);
    await page.waitForTimeout(500);
    const began = performance.now();
    appendFileSync(join(articles, `${slug}.md`), `\nIt was ${word}.\n`);
    await page.waitForFunction(`document.body?.textContent?.includes("${word}")`, undefined, {
      polling: "raf",
    });
    // The first edit finds no site before the last one to go on from.
    if (edit > 0) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const [least, middle, most] = [times[0]!, times[times.length >> 1]!, times.at(-1)!].map((time) =>
    time.toFixed(0),
  );
  console.log(`${count} articles: saved to screen in ${middle} ms (${least} to ${most}, ${edits} edits)`);
} finally {
  await browser.close();
  dev.kill();
  rmSync(work, { recursive: true, force: true });
}
