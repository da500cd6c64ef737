import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caddyFile } from "../../src/hosts/caddy.ts";
import { freePort } from "./free-port.ts";
import type { Server } from "./nginx.ts";

export const hasCaddy = spawnSync("caddy", ["version"]).status === 0;

/** Serves `root` by Caddy on a free port of this machine, with the configuration that we print. */
export async function startCaddy(
  root: string,
  base: string,
  moves: readonly { from: string; to: string }[] = [],
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "caddy-"));
  const port = await freePort();
  const site = caddyFile({ base, moves }, root).replace("example.org {", `http://127.0.0.1:${port} {`);
  const file = join(folder, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const caddy = spawn("caddy", ["run", "--config", file, "--adapter", "caddyfile"], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  caddy.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (caddy.exitCode !== null) throw new Error(`Caddy did not start: ${said}`);
    if (await fetch(origin).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => caddy.once("exit", resolve));
      if (caddy.exitCode === null && caddy.kill("SIGTERM")) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
