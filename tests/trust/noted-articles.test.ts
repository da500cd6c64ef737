import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { openArticleWorkers } from "../../src/io/build/article-workers.ts";
import { readStrings } from "../../src/io/build/read-strings.ts";
import { siteSchema } from "../../src/site/settings/site.ts";

it("what is noted of an article does not keep its text", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const workers = openArticleWorkers(1, 1);
  const strings = await readStrings(["templates"], "en");
  const settings = {
    site: siteSchema.parse({}),
    strings,
    speakers: [],
    language: "en",
    folder: "",
    shown: [],
  };
  const store = { folder: "", has: () => false, get: () => undefined, put: () => {}, prune: () => {} };
  const printer = workers.openPrinter(settings, store);
  const paragraph = "The harbour master said on Monday that the wall would stand until Easter at least.\n\n";
  const note = async (number: number) => {
    const standfirst = `"What the harbour master says of the wall, and why the town waits: ${number}"`;
    const text = `---\ntitle: The wall\ndescription: ${standfirst}\n---\n${paragraph.repeat(500)}`;
    const path = `wall-${number}.md`;
    const { article, note, pictures } = await workers.read(text, path, "en");
    const job = { article, key: path, repeated: new Map(), named: pictures, pictures: new Map() };
    return { note, result: await printer(job) };
  };
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const notes: unknown[] = [];
  for (let number = 1; number <= 20; number++) notes.push(await note(number));
  const held = used();
  notes.length = 0;
  expect((held - used()) / 20).toBeLessThan((paragraph.length * 500) / 2);
});
