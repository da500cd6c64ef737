const names =
  "AFP|AP|AP Photo|REUTERS|Reuters|EFE|dpa|DPA|ANSA|Ansa|EPA|PA|LUSA|Lusa|TT|NTB|UPI|TASS|KEYSTONE|Keystone|BELGA|Belga|SIPA|Sipa|imago|Imago|IMAGO|Getty Images?|Getty|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Anadolu|NurPhoto|LaPresse|Europa Press|MAXPPP|Wikimedia Commons|Unsplash|Pixabay|Flickr";

/** Names of agencies and picture libraries at the end of a line: 'Jo Reed / AFP', '(Getty Images)'. */
export const agencyAtEnd = new RegExp(`(?<!\\p{L})(?:${names})[\\s)\\].]{0,4}$`, "u");

const agency = new RegExp(`^(?:${names})$`, "u");

/** Says whether a name is that of an agency. */
export const isAgency = (name: string): boolean => agency.test(name);
