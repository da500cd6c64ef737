/** What an archive may be made of. */
export const archiveKinds = ["ndjson", "parquet", "markdown", "warc"] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** What the filter does with each record: makes an article of it, or analyses one for the tables. */
export const archiveSteps = ["read", "tables"] as const;
export type ArchiveStep = (typeof archiveSteps)[number];
