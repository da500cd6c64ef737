import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { insertLines, linesFor } from "../src/ask/accept-proposal.ts";
import { judgeAnswer } from "../src/ask/judge-answer.ts";
import { messagesFor, questionsOf } from "../src/ask/question.ts";
import { analyzeArticle } from "../src/pipeline/pipeline.ts";
import { program } from "./program.ts";

const quoted = "“The wall will not hold another winter.”";
const because = "It was Mara Quay who broke the silence in the room at last";
const source = `---
title: Harbour wall closed
# A line of mine.
---

The council of Quaytown met on Monday to hear what the engineers had found in the footing of the wall.

${because}. Tom Reed of the ferry company sat beside her.

${quoted}

The meeting ended at noon, and nothing was decided before the engineers had been heard once more.
`;
const article = analyzeArticle(source, "wall.md");
const [question] = questionsOf(article);
const answer = (value: object | string) => (typeof value === "string" ? value : JSON.stringify(value));

describe("an answer counts only where the article bears it out", () => {
  test("the quotation is asked about, with the article as data", () => {
    expect(question?.words).toEqual([quoted]);
    const messages = messagesFor(article, question!);
    expect(messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(messages[1]!.content).toContain(because);
    expect(messages[1]!.content).toContain("The wall will not hold another winter.");
  });

  test.each([
    [{ speaker: "Mara Quay", because }],
    [
      'Here it is:\n```json\n{"speaker": "Mara Quay", "because": "It was Mara Quay who broke the silence"}\n```',
    ],
    [{ speaker: "Mara Quay", because: "It was  Mara Quay\nwho broke the silence" }],
  ])("%j is a proposal", (value) => {
    expect(judgeAnswer(article, question!, answer(value))).toMatchObject({ speaker: "Mara Quay" });
  });

  test.each([
    [{ speaker: null }, "no-name"],
    ["I think it was the mayor.", "unreadable"],
    ["", "unreadable"],
    ['{"speaker": 7}', "unreadable"],
    [{ speaker: "Ilse Brandt", because }, "name-not-in-article"],
    [{ speaker: "Mara", because: "It was Mara Quail who broke the silence" }, "passage-not-in-article"],
    [{ speaker: "Mar", because }, "name-not-in-article"],
    [{ speaker: "Mara Quay" }, "passage-not-in-article"],
    [{ speaker: "Mara Quay", because: "Mara Quay said so, as everybody knows" }, "passage-not-in-article"],
    [{ speaker: "Mara Quay", because: "Mara Quay" }, "passage-not-in-article"],
    [{ speaker: "Tom Reed", because: "The council of Quaytown met on Monday" }, "passage-shows-nothing"],
    [{ speaker: "the ferry company", because }, "no-name-of-a-person"],
    [{ speaker: "The wall", because }, "no-name-of-a-person"],
    [{ speaker: 'Quay"\ndraft: true', because }, "no-name-of-a-person"],
    [{ speaker: "Mara Quay\u202e", because }, "no-name-of-a-person"],
  ])("%j is none: %s", (value, why) => {
    expect(judgeAnswer(article, question!, answer(value))).toBe(why);
  });

  test("a name within the quotation alone is no speaker's", () => {
    const text = source.replace("another winter.”", "another winter, Otto Web.”");
    const other = analyzeArticle(text, "wall.md");
    const [asked] = questionsOf(other);
    expect(judgeAnswer(other, asked!, answer({ speaker: "Otto Web", because }))).toBe("name-not-in-article");
  });
});

describe("an accepted proposal is lines of the front matter, and the rest stays byte for byte", () => {
  const proposal = { question: question!, speaker: "Mara Quay", because };
  const lines = linesFor(proposal, "small");

  test.each([
    [source],
    [
      source.replace(
        "---\n\nThe",
        'quotes:\n- { text: "Another", speaker: "Tom Reed" }\n- text: More\n  speaker: Tom Reed\ntags: [a]\n---\n\nThe',
      ),
    ],
    [source.replaceAll("\n", "\r\n")],
  ])("%#", (before) => {
    const after = insertLines(before, lines)!;
    expect(
      after.replace(/^(?:quotes:\r?\n)?.*proposed by small.*\r?\n/m, "").replace(/^quotes:\r?\n(?=---)/m, ""),
    ).toBe(before);
    const read = analyzeArticle(after, "wall.md");
    expect(read.frontMatter.quotes.at(-1)).toMatchObject({ speaker: "Mara Quay" });
    expect(read.quotes.map(({ rule }) => rule)).toEqual(["author"]);
  });

  test.each([
    ["+++\ntitle = 'a'\n+++\n\nText."],
    ["No front matter."],
    ["---\nquotes: [{ text: a, speaker: b }]\n---\n"],
  ])("%j is left to the author", (before) => {
    expect(insertLines(before, lines)).toBeUndefined();
  });
});

describe("the command, against a server on loopback", () => {
  const folder = mkdtempSync(join(tmpdir(), "quotidian-ask-"));
  const file = join(folder, "articles/wall.md");
  let server: Server;
  let api = "";
  let asked: { readonly body: string; readonly authorization: string | undefined }[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        asked.push({ body, authorization: request.headers.authorization });
        const say = (content: string) =>
          response.end(JSON.stringify({ choices: [{ message: { content } }] }));
        if (request.url?.startsWith("/right/")) say(answer({ speaker: "Mara Quay", because }));
        else if (request.url?.startsWith("/wrong/")) say(answer({ speaker: "Ilse Brandt", because }));
        else if (request.url?.startsWith("/slow/")) return;
        else if (request.url?.startsWith("/odd/")) response.end("<html>");
        else response.writeHead(500).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    mkdirSync(join(folder, "articles"), { recursive: true });
    writeFileSync(file, source);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const run = (...words: readonly string[]) =>
    new Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [program, "ask", ...words],
        { cwd: folder, env: { ...process.env, CI: "", QUOTIDIAN_API_KEY: "k" } },
        (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });

  test("rightly: proposes, writes only with --yes, and asks no more when it is answered", async () => {
    const first = await run("--model", "small", "--api", `${api}/right/v1`);
    expect([first.status, readFileSync(file, "utf8")]).toEqual([0, source]);
    expect(first.stdout).toContain("articles/wall.md:10:1 Mara Quay: “The wall");
    expect(first.stderr).toContain("1 quotation asked, 1 proposed, 0 accepted");
    expect(asked).toMatchObject([{ authorization: "Bearer k" }]);
    expect(JSON.parse(asked[0]!.body)).toMatchObject({ model: "small", stream: false });
    const second = await run("articles/wall.md", "--model", "small", "--api", `${api}/right/v1`, "--yes");
    expect([second.status, second.stderr]).toEqual([0, "1 quotation asked, 1 proposed, 1 accepted\n"]);
    expect(readFileSync(file, "utf8")).toContain('speaker: "Mara Quay" } # proposed by small: "It was Mara');
    const third = await run("--model", "small", "--api", `${api}/right/v1`);
    expect(third.stderr).toContain("0 quotations asked");
  });

  test.each([
    ["wrong", 0, "the article does not print that name"],
    ["slow", 1, "[ask/timeout]"],
    ["odd", 1, "[ask/answer]"],
    ["broken", 1, "[ask/server]"],
  ])("%s: nothing is written", async (path, code, words) => {
    const { status, stderr } = await run(
      "--model",
      "small",
      "--api",
      `${api}/${path}/v1`,
      "--yes",
      "--timeout",
      "1",
    );
    expect([status, readFileSync(file, "utf8")]).toEqual([code, source]);
    expect(stderr).toContain(words);
  });

  test("not at all: one line, and exit 1; no model, wrong usage", async () => {
    const { status, stderr } = await run("--model", "small", "--api", "http://127.0.0.1:1/v1", "--yes");
    expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect(stderr).toContain("[ask/server]");
    expect((await run()).status).toBe(2);
  });
});
