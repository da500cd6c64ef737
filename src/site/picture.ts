/** A picture that lies beside an article and goes out with it. */
export interface Picture {
  /** Address on the site, base included. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Smaller forms of it, best first: for `<source>`. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
}
