import type { HostName } from "../../hosts/host.ts";

/** What the command line says of a new site; what is missing is asked, or is as by default. */
export interface InitOptions {
  readonly name?: string;
  readonly tagline?: string;
  readonly language?: string;
  readonly url?: string;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone?: string;
  readonly host?: HostName | "none";
  readonly accent?: string;
  readonly package?: string;
  /** Asks nothing: what no option says is as by default. */
  readonly yes?: boolean;
}
