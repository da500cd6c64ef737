/** Parameters that follow readers from page to page and lead nowhere. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|_gl|twclid|ttclid|wt_mc|xtor|cmpid|ocid|smid|ref_src|ref_url|s_cid|at_(?:medium|campaign|custom\d|link_\w+|ptr_name|bbc_team))$/i;

/** Takes trackers out of a web address. */
export function withoutTrackers(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter((name) => trackers.test(name));
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** '/web/20260314183000/https://…': a page in an archive of the web, and behind `im_` a picture. */
const archived = /^\/web\/\d{4,14}(?<kind>[a-z]{2}_)?\/(?<address>https?:\/+.+)$/;

/** The address under which an archived page was published; of any other page its own. */
export function publishedAt(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search, hash, host } = new URL(address);
  const found = host === "web.archive.org" ? archived.exec(pathname)?.groups : undefined;
  const original = found?.["address"]?.replace(/^(https?:)\/+/, "$1//");
  return original !== undefined && URL.canParse(original) ? new URL(original + search + hash).href : address;
}

/** Says whether a saved page was fetched from that archive: its address, links or scripts name the archive's host. */
export function isFromArchive(html: string): boolean {
  return /\/\/web(?:-static)?\.archive\.org\/(?:_static|web\/\d)/.test(html);
}

/** Links of an archived page lead to other archived pages; its pictures lie in the archive only. */
function inArchive(url: URL, hosts: ReadonlySet<string>): string | undefined {
  const found = hosts.has(url.host) ? archived.exec(url.pathname)?.groups : undefined;
  if (found === undefined) return undefined;
  const { pathname, search, hash } = url;
  const address = `https://web.archive.org${pathname}${search}${hash}`;
  return found["kind"] === undefined ? publishedAt(address) : address;
}

/**
 * Makes addresses of a page absolute. Missing: an address that leads nowhere from here, or that runs code.
 *
 * Of a page from the archive, paths of its own host are the archive's too.
 */
export function makeAbsolute(
  base: string | undefined,
  fromArchive: boolean,
): (address: string) => string | undefined {
  const own = fromArchive && base !== undefined && URL.canParse(base) ? [new URL(base).host] : [];
  const archives = new Set(["web.archive.org", ...own]);
  return (address) => {
    const plain = address.trim();
    if (plain === "" || plain.startsWith("#")) return undefined;
    if (!URL.canParse(plain, base)) return undefined;
    const url = new URL(plain, base);
    if (url.protocol === "mailto:" || url.protocol === "tel:") return url.href;
    return url.protocol === "http:" || url.protocol === "https:"
      ? withoutTrackers(inArchive(url, archives) ?? url.href)
      : undefined;
  };
}

/** The same for two addresses of one page: without trackers, fragment, `www.`, scheme and a slash at the end. */
export function samePage(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(withoutTrackers(address));
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
}
