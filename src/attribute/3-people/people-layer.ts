import type { QuotationLayer } from "../2-quotations/find-quotations.ts";
import type { Entities } from "./entity.ts";
import type { Mentions } from "./mention.ts";

/** What is known of an article once its people are found. */
export interface PeopleLayer extends QuotationLayer {
  readonly mentions: Mentions;
  readonly entities: Entities;
}
