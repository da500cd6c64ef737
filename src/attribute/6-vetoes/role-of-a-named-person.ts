import { isDefiniteRole, isIntroduced } from "../5-rank/definite-roles.ts";
import { fittingPersons } from "../5-rank/fitting-persons.ts";
import type { Veto } from "./veto.ts";

/** 'l'experte' behind the words of someone with a name, whom it may mean. */
export const roleOfANamedPerson: Veto = {
  id: "role-of-a-named-person",
  unlearned: true,
  reason: "A role stands for the speaker, and may mean the person quoted before",
  examples: {
    language: "fr",
    names: [["Une experte attend sur le quai. « La digue tient bien », écrit l’experte.", "l’experte"]],
    unclear: [
      "« Il pleut », dit Mara Quay. Anne Lorne et Eva Marsh rient. « La digue tient bien », écrit l’experte.",
    ],
  },
  applies({ doc, ranked, before }) {
    if (ranked.phrase < 0 || !isDefiniteRole(doc, ranked.phrase)) return false;
    const { to, tail } = doc.mentions.list[ranked.phrase]!;
    if (tail !== to || isIntroduced(doc, ranked.phrase)) return false;
    const last = before?.ranked?.entity ?? -1;
    return last >= 0 && fittingPersons(doc, ranked.phrase).has(last);
  },
};
