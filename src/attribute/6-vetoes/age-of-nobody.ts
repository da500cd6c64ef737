import { isAge, isDefiniteRole } from "../5-rank/definite-roles.ts";
import type { Veto } from "./veto.ts";

/** 'die 51-Jährige', where two may be meant, or nobody is named before. */
export const ageOfNobody: Veto = {
  id: "age-of-nobody",
  reason: "An age stands for the speaker, and may mean more than one person",
  examples: {
    names: [["Mara Quay runs the yard. “It is full,” the 51-year-old said.", "Mara Quay"]],
    unclear: ["Mara Quay and Ida Holm run the yard. “It is full,” the 51-year-old said."],
  },
  applies: ({ doc, ranked: { phrase } }) => phrase >= 0 && isAge(doc, phrase) && isDefiniteRole(doc, phrase),
};
