/** '0:00 / 3:42': how far a player is, and how long it lasts. */
export const isPlayerClock = (text: string): boolean =>
  /^\s*00?:00(?:\s*[/|–-]?\s*\d{1,2}:\d\d){1,2}\s*$/.test(text);

const phone = /\(?\b\d{3,5}\)?[ .-]\d{3}[ .-]?\d{2,4}\b|\b0\d(?:[ .]\d\d){4}\b/;

/** Whether a telephone number stands in the text. */
export const isPhone = (text: string): boolean => phone.test(text);
