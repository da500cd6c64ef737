import type { HostName } from "../hosts/host.ts";

/** What is decided when a site is made. */
export interface StarterChoices {
  /** Name of the publication. */
  readonly name: string;
  readonly tagline?: string;
  /** BCP 47 tag of the pages and of the first article. */
  readonly language: string;
  /** Address the site is served from. */
  readonly url?: string;
  readonly host?: HostName;
  /** Theme colour, such as `#1f4e9e`. */
  readonly accent?: string;
  /** IANA name, `Europe/Berlin`; UTC where it is missing. */
  readonly timeZone?: string;
  /** How npm finds Quotidian: a version, a git address or `file:quotidian-0.1.0.tgz`. */
  readonly dependency: string;
  /** The day the site is made, `2026-02-07`: the first article bears it. */
  readonly today: string;
}
