/** Names of agencies and picture libraries at the end of a line: 'Jo Reed / AFP', '(Getty Images)'. */
export const agencyAtEnd =
  /(?<!\p{L})(?:AFP|AP|AP Photo|REUTERS|Reuters|EFE|dpa|DPA|ANSA|Ansa|EPA|PA|LUSA|Lusa|TT|NTB|UPI|TASS|KEYSTONE|Keystone|BELGA|Belga|SIPA|Sipa|imago|Imago|IMAGO|Getty Images?|Getty|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Anadolu|NurPhoto|LaPresse|Europa Press|MAXPPP|Wikimedia Commons|Unsplash|Pixabay|Flickr)[\s)\].]{0,4}$/u;
