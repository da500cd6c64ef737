/** A picture that lies beside an article and goes out with it. */
export interface Picture {
  /** Address on the site, base included. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}
