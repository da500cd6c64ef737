import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxConfig } from "../../src/hosts/nginx.ts";
import { freePort } from "./free-port.ts";

export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** A web server that runs until it is stopped. */
export interface Server {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves `root` by nginx on a free port of this machine, with the configuration that we print. */
export async function startNginx(
  root: string,
  base: string,
  moves: readonly { from: string; to: string }[] = [],
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "logs"));
  const port = await freePort();
  const site = nginxConfig({ base, moves }, root)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("    listen [::]:80;\n", "");
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; user root; worker_processes 1;
events {} http { access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b;
fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;\n${site}\n}\n`,
  );
  const nginx: ChildProcess = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries++) {
    if (nginx.exitCode !== null) throw new Error("nginx did not start");
    if (await fetch(origin).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    stop: async () => {
      const ended = new Promise((resolve) => nginx.once("exit", resolve));
      if (nginx.exitCode === null && nginx.kill("SIGQUIT")) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
