/** Where the files of a site go. */
export interface Writing {
  readonly write: (path: string, bytes: Uint8Array | string) => void;
  /** Takes over a file that is named by its bytes, where it stands already; says whether it does. */
  readonly keep: (path: string) => boolean;
  /** Says whether a file is made here; others are made elsewhere. */
  readonly isMade: (path: string) => boolean;
}
