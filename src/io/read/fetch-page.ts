import { lookup } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import robots from "robots-parser";

/** What came from an address. */
export interface FetchedPage {
  /** After redirects. */
  readonly address: string;
  readonly bytes: Buffer;
  /** `content-type`, with the charset where the server says one. */
  readonly type: string;
}

/** Answers that will hardly be others in the next run: no one may read the page, or it is gone. */
const lastingAnswers = new Set([401, 402, 403, 404, 410, 451]);

/** An address that gives no page. The code is that of a diagnostic: `import/…`. */
export class UnreachablePage extends Error {
  readonly code: "address" | "kind" | "private" | "robots" | "size" | "status" | "timeout";

  /** Says whether the answer will hardly be another one later: a page that is gone, or refused. */
  readonly isLasting: boolean;

  constructor(code: UnreachablePage["code"], reason: string, isLasting = false) {
    super(reason);
    this.isLasting = isLasting;
    this.name = "UnreachablePage";
    this.code = code;
  }
}

export interface FetchOptions {
  /** Addresses of this machine and of private networks are loaded too. */
  readonly allowPrivate?: boolean;
  /** Of the whole answer. */
  readonly seconds?: number;
  /** Most of an answer. */
  readonly bytes?: number;
  /** Media types that are asked for. */
  readonly accept?: string;
  /** What sites said in `robots.txt`, by origin: it is asked once. */
  readonly robots?: RobotsMemory;
}

/** The `robots.txt` of sites in one run; `undefined` where a site has none. */
export type RobotsMemory = Map<string, Promise<string | undefined>>;

/** A CommonJS module whose types say that it is none. */
const robotsParser = robots as unknown as typeof robots.default;

const limits = { seconds: 20, bytes: 20 * 2 ** 20, redirects: 5 };
const agent = "Quotidian (https://www.npmjs.com/package/quotidian)";

/**
 * Loads a page as a reader would who was asked to leave by `robots.txt` first. Bounded in time, size and redirects;
 * private networks are refused at the moment of connecting, so that no name can lead there. Throws `UnreachablePage`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  if (!URL.canParse(address))
    throw new UnreachablePage(
      "address",
      `Unexpected address \`${address}\`, expected one such as \`https://example.org/article\``,
    );
  const origin = new URL(address).origin;
  const asked = options.robots?.get(origin) ?? robotsOf(origin, options);
  options.robots?.set(origin, asked);
  const rules = await asked;
  if (rules !== undefined && robotsParser(`${origin}/robots.txt`, rules).isDisallowed(address, "Quotidian"))
    throw new UnreachablePage(
      "robots",
      "Unexpected refusal in the site's robots.txt, expected leave to load this page",
      true,
    );
  return load(address, options);
}

async function robotsOf(origin: string, { bytes: _, ...options }: FetchOptions): Promise<string | undefined> {
  try {
    const { bytes, type } = await load(`${origin}/robots.txt`, { ...options, accept: "text/plain" });
    return /^text\/plain/i.test(type) ? bytes.toString("utf8") : undefined;
  } catch (error) {
    if (error instanceof UnreachablePage && error.code !== "private") return undefined;
    throw error;
  }
}

async function load(address: string, options: FetchOptions): Promise<FetchedPage> {
  const deadline = Date.now() + 1_000 * (options.seconds ?? limits.seconds);
  let next = address;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const answer = await once(next, options, deadline);
    if (typeof answer !== "string") return answer;
    next = answer;
  }
  throw new UnreachablePage("address", `Unexpected redirects, expected at most ${limits.redirects}`);
}

/** One answer, or the address that it leads to. */
function once(address: string, options: FetchOptions, deadline: number): Promise<FetchedPage | string> {
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new UnreachablePage("address", `Unexpected address \`${url.protocol}\`, expected one of the web`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!options.allowPrivate && isIP(host) && isPrivate(host)) throw refused();
  const most = options.bytes ?? limits.bytes;
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        headers: {
          "user-agent": agent,
          accept: options.accept ?? "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
          "accept-encoding": "identity",
        },
        ...(options.allowPrivate ? {} : { lookup: publicLookup }),
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        const { location } = headers;
        if (statusCode >= 300 && statusCode < 400 && location) {
          sent.destroy();
          finish(() =>
            URL.canParse(location, url.href)
              ? resolve(new URL(location, url).href)
              : reject(new UnreachablePage("address", "Unexpected redirect, expected one to an address")),
          );
          return;
        }
        if (statusCode !== 200) {
          sent.destroy();
          finish(() =>
            reject(
              new UnreachablePage(
                "status",
                `Unexpected answer ${statusCode}, expected a page`,
                lastingAnswers.has(statusCode),
              ),
            ),
          );
          return;
        }
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size <= most) chunks.push(chunk);
          else {
            sent.destroy();
            finish(() =>
              reject(
                new UnreachablePage(
                  "size",
                  `Unexpected size, expected at most ${Math.floor(most / 2 ** 20)} MB`,
                  true,
                ),
              ),
            );
          }
        });
        response.on("end", () =>
          finish(() =>
            resolve({ address, bytes: Buffer.concat(chunks), type: headers["content-type"] ?? "" }),
          ),
        );
      },
    );
    const timer = setTimeout(
      () => {
        sent.destroy();
        finish(() =>
          reject(
            new UnreachablePage("timeout", "Unexpected silence of the server, expected an answer in time"),
          ),
        );
      },
      Math.max(0, deadline - Date.now()),
    );
    const finish = (answer: () => void) => {
      clearTimeout(timer);
      answer();
    };
    sent.on("error", (error: NodeJS.ErrnoException) =>
      finish(() =>
        reject(
          error instanceof UnreachablePage
            ? error
            : new UnreachablePage(
                "address",
                `Unexpected ${error.code ?? "fault"} while connecting, expected a server at this address`,
              ),
        ),
      ),
    );
    sent.end();
  });
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isPrivate(address))) return callback(refused(), []);
    return options.all
      ? callback(null, addresses)
      : callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function refused(): UnreachablePage {
  return new UnreachablePage(
    "private",
    "Unexpected address of a private network, expected a public one (`--allow-private` loads it)",
  );
}

const privateNetworks = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  privateNetworks.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
  ["64:ff9b::", 96],
] as const)
  privateNetworks.addSubnet(network, bits, "ipv6");

function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPrivate(mapped);
  return privateNetworks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
