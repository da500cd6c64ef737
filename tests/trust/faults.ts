/**
 * Breaks builds by real means while nginx serves the site and a reader polls it: `npm run trust -- faults`.
 *
 * 100 builds are killed at random instants and at chosen file operations; each time the site must be whole, and the
 * next build must succeed. Then a full disk, a read-only one, signals, two builds at once, articles that change
 * meanwhile, and a damaged cache. Needs Linux, nginx, and root for the disks.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startNginx } from "./nginx.ts";

const kills = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), "faults-"));
execFileSync("chmod", ["755", folder]);
const articles = join(folder, "articles");
const output = join(folder, "site");
const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const hook = fileURLToPath(new URL("kill-at.cjs", import.meta.url));
const outcomes: Record<string, number> = {};
const faults: string[] = [];

cpSync("articles", articles, { recursive: true });

function count(outcome: string) {
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

/** Ends with the exit code, or the signal. */
function build(
  way: "folder" | "link",
  options: { killAt?: number; killAfter?: number; output?: string; signal?: NodeJS.Signals } = {},
) {
  const words = [
    "--import",
    "tsx",
    cli,
    "build",
    "--articles",
    articles,
    "--output",
    options.output ?? output,
    "--publish",
    way,
  ];
  const env = {
    ...process.env,
    ...(options.killAt === undefined ? {} : { KILL_AT: String(options.killAt) }),
  };
  if (options.killAt !== undefined) words.unshift("--require", hook);
  const child = spawn(process.execPath, words, { env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const { killAfter } = options;
  const timer =
    killAfter === undefined
      ? undefined
      : setTimeout(() => child.kill(options.signal ?? "SIGKILL"), killAfter);
  return new Promise<{ ended: number | string; stderr: string }>((resolve) => {
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ ended: signal ?? code ?? -1, stderr });
    });
  });
}

/** What is wrong with a published folder: each file of its list is there with its bytes, and no other. */
function faultOf(site: string): string | undefined {
  if (!existsSync(site)) return "missing";
  const { files } = JSON.parse(readFileSync(join(site, "build.json"), "utf8")) as {
    files: Record<string, string>;
  };
  const there = (
    readdirSync(site, { recursive: true, withFileTypes: true }) as { isFile(): boolean }[]
  ).filter((entry) => entry.isFile()).length;
  for (const [path, hash] of Object.entries(files)) {
    const bytes = readFileSync(join(site, path));
    if (createHash("sha256").update(bytes).digest("hex") !== hash) return `other bytes in ${path}`;
  }
  return there === Object.keys(files).length + 1
    ? undefined
    : `${there} files instead of ${Object.keys(files).length + 1}`;
}

function edit(number: number) {
  const path = join(articles, "edited.md");
  writeFileSync(
    path,
    `---\ntitle: Edition ${number}\n---\n“Edition number ${number} is out,” Mara Quay said.\n`,
  );
}

function expectWhole(what: string, site = output, missingAllowed = false) {
  const fault = faultOf(site);
  if (fault === undefined || (missingAllowed && fault === "missing")) return;
  faults.push(`${what}: ${fault}`);
}

async function killMany(way: "folder" | "link") {
  const clean = await build(way);
  if (clean.ended !== 0) throw new Error(clean.stderr);
  const nginx = await startNginx(output, "/");
  const reader = startReader(nginx.origin);
  for (let number = 0; number < kills; number++) {
    edit(number);
    const chosen = number % 2 === 0;
    const { ended } = await build(
      way,
      chosen ? { killAt: 1 + Math.floor(number / 2) } : { killAfter: 300 + ((number * 7919) % 3000) },
    );
    count(
      `${way}, ${chosen ? "chosen" : "random"}: ${ended === "SIGKILL" ? "killed" : `ended with ${ended}`}`,
    );
    // Between the two renames of a folder there is none; the next build puts it back.
    expectWhole(
      `${way} ${number} after the kill`,
      output,
      way === "folder" && existsSync(join(folder, ".site.previous")),
    );
    if (number % 10 === 9) {
      const next = await build(way);
      if (next.ended !== 0)
        faults.push(`${way} ${number}: the next build ended with ${next.ended} ${next.stderr}`);
      expectWhole(`${way} ${number} after the next build`);
    }
  }
  const { loads, broken } = await reader.stop();
  await nginx.stop();
  count(`${way}: pages with their assets, read meanwhile (hundreds): ${Math.floor(loads / 100)}`);
  if (way === "link" && broken.length > 0) faults.push(...broken.slice(0, 10));
  if (broken.length > 0) count(`${way}: reads that met a change-over: ${broken.length} of ${loads}`);
}

/** Reads five pages and what they load, again and again. */
function startReader(origin: string) {
  const broken: string[] = [];
  let loads = 0;
  let stopped = false;
  const reading = (async () => {
    while (!stopped) {
      for (const path of ["/", "/about/", "/archive/", "/speakers/", "/quotes/"]) {
        const page = await fetch(origin + path).catch(() => undefined);
        if (page?.status !== 200) {
          broken.push(`${path}: ${page?.status}`);
          continue;
        }
        const assets = [...(await page.text()).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
          (match) => match[1]!,
        );
        for (const asset of assets) {
          const answer = await fetch(origin + asset);
          await answer.body?.cancel();
          if (answer.status !== 200) broken.push(`${path} ${asset}: ${answer.status}`);
        }
        loads++;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await reading;
      return { loads, broken };
    },
  };
}

async function disks() {
  const mount = join(folder, "disk");
  mkdirSync(mount);
  const site = join(mount, "site");
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", mount]).status === 0;
  if (!mounted) return count("disks: no right to mount");
  try {
    await build("folder", { output: site });
    expectWhole("small disk, first build", site);
    spawnSync("dd", ["if=/dev/zero", `of=${mount}/filler`, "bs=64k"], { stdio: "ignore" });
    // Where nothing changed nothing is written: a full disk is not even noticed.
    edit(2000);
    const full = await build("folder", { output: site });
    if (full.ended !== 1 || !full.stderr.includes("[output/enospc]"))
      faults.push(`full disk: ${full.ended} ${full.stderr}`);
    expectWhole("full disk", site);
    rmSync(join(mount, "filler"));
    execFileSync("mount", ["-o", "remount,ro", mount]);
    edit(2001);
    const fixed = await build("folder", { output: site });
    if (fixed.ended !== 1 || !fixed.stderr.includes("[output/erofs]"))
      faults.push(`read-only disk: ${fixed.ended} ${fixed.stderr}`);
    expectWhole("read-only disk", site);
    execFileSync("mount", ["-o", "remount,rw", mount]);
    const next = await build("folder", { output: site });
    if (next.ended !== 0) faults.push(`after the disks: ${next.stderr}`);
    count("disks: full, read-only, mended");
  } finally {
    spawnSync("umount", [mount]);
  }
}

async function others() {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    for (const killAfter of [800, 1500, 2200]) {
      const { ended } = await build("folder", { killAfter, signal });
      count(`${signal}: ${ended}`);
      expectWhole(signal);
      const left = readdirSync(folder).filter((name) =>
        /^\.site\.(?:next|lock|trash|previous|link)/.test(name),
      );
      if (ended === signal && left.length > 0) faults.push(`${signal} left ${left.join(" ")}`);
    }
  }
  const both = await Promise.all([build("folder"), build("folder")]);
  if (both.some(({ ended }) => ended !== 0)) faults.push(`two builds: ${JSON.stringify(both)}`);
  expectWhole("two builds at once");
  count("two builds at once");
  let number = 1000;
  const editing = setInterval(() => {
    edit(number++);
    const path = join(articles, "passing.md");
    if (number % 2) writeFileSync(path, "---\ntitle: Passing\n---\nText.\n");
    else rmSync(path, { force: true });
  }, 5);
  const meanwhile = await build("folder");
  clearInterval(editing);
  rmSync(join(articles, "passing.md"), { force: true });
  if (meanwhile.ended !== 0) count(`articles changing meanwhile: ended with ${meanwhile.ended}`);
  else count("articles changing meanwhile: built");
  expectWhole("articles changing meanwhile");
  for (const damage of ["", "{", '{"generator":"Quotidian","files":{"../x":1}}']) {
    writeFileSync(join(output, "build.json"), damage === "" ? '{\n "generator": "Quotidian",\n "fi' : damage);
    const after = await build("folder");
    if (damage === "{" ? after.ended !== 1 : after.ended !== 0)
      faults.push(`damaged list ${damage}: ${after.ended} ${after.stderr}`);
    if (damage === "{") writeFileSync(join(output, "build.json"), '{"generator":"Quotidian"');
  }
  await build("folder");
  expectWhole("after damaged lists");
  count("damaged lists");
}

await killMany("folder");
rmSync(output, { recursive: true, force: true });
await killMany("link");
await others();
await disks();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(outcomes, undefined, 1));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
