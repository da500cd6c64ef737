/**
 * Gives what was made of the same by an earlier build, else makes it. `of` is plain data, all that `make` reads; what it
 * makes is plain JSON.
 */
export type Remember = <T>(name: string, of: readonly unknown[], make: () => T) => T;

/** Makes everything. */
export const nothingRemembered: Remember = (_, __, make) => make();
