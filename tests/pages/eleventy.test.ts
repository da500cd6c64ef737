import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it, vi } from "vitest";
import { renderPages } from "../../src/io/build/eleventy.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import type { PageRecord } from "../../src/pages/records.ts";
import { makeNewsroom } from "../../src/site/newsroom.ts";
import { siteSchema } from "../../src/site/settings/site.ts";

it("lets the records of pages go once they are rendered", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const folder = mkdtempSync(join(tmpdir(), "quotidian-templates-"));
  writeFileSync(join(folder, "own.njk"), "{{ record.headline }}");
  const newsroom = makeNewsroom(siteSchema.parse({}), [], await readStrings(["templates"], "en"));
  const records: WeakRef<object>[] = [];
  const render = async (headline: string) => {
    const record = { permalink: `${headline}.html`, headline };
    records.push(new WeakRef(record));
    const pages = { own: [record as unknown as PageRecord] };
    return renderPages({ newsroom, templates: [folder], pages });
  };
  expect(await render("harbour")).toEqual([{ permalink: "harbour.html", html: "harbour" }]);
  expect(await render("quay")).toEqual([{ permalink: "quay.html", html: "quay" }]);
  await wait(0);
  collect();
  expect(records.map((each) => each.deref())).toEqual([undefined, undefined]);
});

it("says nothing of its own, however slow the machine is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quotidian-templates-"));
  writeFileSync(join(folder, "own.njk"), "{{ record.headline }}");
  const newsroom = makeNewsroom(siteSchema.parse({}), [], await readStrings(["templates"], "en"));
  const pages = { own: [{ permalink: "pier.html", headline: "pier" } as unknown as PageRecord] };
  let now = 0;
  // Time passes only while Eleventy measures what its configuration costs.
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    if (/BenchmarkGroup/.test(String(new Error("clock").stack))) now += 1000;
    return now;
  });
  const said = (["log", "warn", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  await renderPages({ newsroom, templates: [folder], pages });
  expect(clock).toHaveBeenCalled();
  for (const each of said) expect(each).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
