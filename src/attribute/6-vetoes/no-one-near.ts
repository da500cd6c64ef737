import type { Reason } from "./veto.ts";

/** There is no candidate. */
export const noOneNear: Reason = {
  id: "no-one-near",
  reason: "No one is named near it",
  examples: {
    names: [["“We had no warning at all.” That is what Mara Quay said.", "Mara Quay"]],
    unclear: ["“We had no warning at all and the water came in.”"],
  },
};
