const windowsDevice = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const longest = 200;

/**
 * Says whether a name can be a file or folder of the site on every disk: no path out of the site, no device of
 * Windows, nothing a shell or an address has to escape, short enough for any file system.
 */
export function isSafeSegment(name: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.~-]*$/u.test(name) && fits(name);
}

function fits(name: string): boolean {
  return !windowsDevice.test(name) && !name.endsWith(".") && new TextEncoder().encode(name).length <= longest;
}

/** Joins the parts of a path in the site, or throws: a page that cannot be written is a bug where names are made. */
export function sitePath(...segments: readonly string[]): string {
  for (const segment of segments) {
    if (!isSafeSegment(segment))
      throw new Error(`Unexpected ${JSON.stringify(segment)}, expected a file name`);
  }
  return segments.join("/");
}
