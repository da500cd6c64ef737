#!/usr/bin/env node
// What `quotidian` runs: in the checkout the sources, in the package what was compiled of them.
import { existsSync } from "node:fs";

const sources = new URL("cli.ts", import.meta.url);
if (existsSync(sources)) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(sources.href);
} else await import(new URL("../dist/cli.js", import.meta.url).href);
