import type { Veto } from "./veto.ts";

/** '“…,” Olm once wrote', where no subject of the verb was read. */
export const clauseOfUnreadSubject: Veto = {
  id: "clause-of-unread-subject",
  evidence: "context",
  reason: "A verb of speech follows, and its subject was not recognised",
  examples: {
    names: [
      [
        "Mara Quay looked at the wall with Lena Olm.\n\n“The wall is safe, and it will be safe in ten years,” Olm once wrote.",
        "Lena Olm",
      ],
    ],
    unclear: [
      "Mara Quay looked at the wall all morning.\n\n“The wall is safe, and it will be safe in ten years,” May said.",
    ],
  },
  applies: ({ clause }) => clause === "unread-subject",
};
