import { charactersRead, moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Guard } from "./guard.ts";

/** Names of agencies and picture libraries at the end of a line. */
const agency =
  /(?:AFP|AP|AP Photo|REUTERS|Reuters|EFE|dpa|DPA|ANSA|Ansa|EPA|PA|LUSA|Lusa|TT|NTB|UPI|TASS|KEYSTONE|Keystone|BELGA|Belga|SIPA|Sipa|imago|Imago|IMAGO|Getty Images?|Getty|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Anadolu|NurPhoto|LaPresse|Europa Press|MAXPPP|Wikimedia Commons|Unsplash|Pixabay|Flickr)[\s)\].]{0,4}$/;

/** A picture's credit ends with its agency: 'The quay in May. Jo Reed / AFP'. */
export const agencyCredit: Guard = {
  id: "agency-credit",
  reason: "It ends with the agency that a picture or a text is from",
  examples: {
    protects: ["The quay in May. Jo Reed / AFP", "Boats at the old wall (Getty Images)"],
    leaves: ["AFP and Reuters were not told.", "Subscribe to our newsletter"],
  },
  protects: ({ evidence: { words, block, furniture } }) =>
    words <= moduleSizes.agencyCredit.longest &&
    agency.test(block.text.slice(-charactersRead.agency)) &&
    furniture < limits.covered.most,
};
