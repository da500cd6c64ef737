/** `npm run shots [SITE [OUTPUT]]`: every page type at 390 and 1440 px, light and dark, into `.cache/shots/`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium, howToInstall } from "./find-chromium.ts";
import { pageTypes } from "./page-types.ts";
import { serve } from "./serve.ts";

const [site = "_site", output = ".cache/shots", only] = process.argv.slice(2);
const executablePath = findChromium();
if (!executablePath) throw new Error(howToInstall);
await mkdir(output, { recursive: true });
const { origin, close } = await serve(site);
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [390, 1440]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      // A font that comes late is kept for the next page: the first load fills the cache.
      await page.goto(`${origin}/`, { waitUntil: "networkidle" });
      for (const [name, path] of Object.entries(pageTypes(site))) {
        if (only && !only.split(",").includes(name)) continue;
        await page.goto(`${origin}/${path}`, { waitUntil: "networkidle" });
        // Pictures further down come late, and are drawn later than they are read.
        await page.evaluate(() =>
          Promise.all(
            [...document.images].map((image) => {
              Object.assign(image, { loading: "eager", decoding: "sync" });
              return image.decode().catch(() => {});
            }),
          ),
        );
        await page.screenshot({ path: join(output, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await close();
}
