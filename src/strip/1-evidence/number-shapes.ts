import { charactersRead } from "../sizes.ts";
import { anyOf } from "./any-of.ts";

/** '0:00 / 3:42': how far a player is, and how long it lasts. 'Duration 0:00': it has not begun. */
const playerClock = new RegExp(
  String.raw`^\s*(?:00?:00(?:\s*[/|–-]?\s*\d{1,2}:\d\d){1,2}|${anyOf("playerTime")}:?\s+-?00?:00)\s*$`,
  "iu",
);

/** 'Duration 4:22', '0:00', '1x': how long a film lasts, where it stands, and how fast it goes. */
const playerDial = new RegExp(
  String.raw`^\s*(?:(?:${anyOf("playerTime")}(?::\s?0?0:00|\s-?\d{1,2}:\d\d)){1,2}|-?00?:00|1(?:\.0)?x)\s*$`,
  "iu",
);

/** 'Your video will begin in 5 seconds' */
const playerStart = new RegExp(
  String.raw`^\s*${anyOf("playerStart")}:?\s\d{1,2}(?:\s?${anyOf("seconds")})?\W*$`,
  "iu",
);

/** 'Loaded: 40%', 'Volume 60%': of a film, or of a count of votes and a reservoir. */
const share = new RegExp(String.raw`^\s*${anyOf("playerShare")}:?\s?\d{1,3}(?:[.,]\d+)?\s?%\W*$`, "iu");

/** '360p | 5 MB', 'Original | 137 MB': a film to be downloaded, by its height and its size. */
const playerFile = /^\s*(?:\d{3,4}p|\p{Lu}\p{Ll}+)\s*\|\s*\d{1,4}(?:[.,]\d+)?\s?[KMG]B\s*$/u;

/** Whether a line says only how long a film lasts, or how large its file is. */
export const isPlayerLine = (text: string): boolean =>
  text.length <= charactersRead.playerLine &&
  [playerClock, playerDial, playerStart, playerFile].some((line) => line.test(text));

/** Whether a line says only how much of something there is, as the bar of a player does. */
export const isShareLine = (text: string): boolean =>
  text.length <= charactersRead.playerLine && share.test(text);

const phone = /\(?\b\d{3,5}\)?[ .-]\d{3}[ .-]?\d{2,4}\b|\b0\d(?:[ .]\d\d){4}\b/;

/** Whether a telephone number stands in the text. */
export const isPhone = (text: string): boolean => phone.test(text);

/** '6 years ago', 'vor 3 Stunden': how old the page was when it was saved. */
const age = new RegExp(
  String.raw`^\W*(?:${anyOf("ageBefore")}\s\d{1,3}\s?${anyOf("ageUnit")}|\d{1,3}\s?${anyOf("ageUnit")}\s${anyOf("ageBehind")})\W*$`,
  "iu",
);

/** Whether a line says only how long ago something was. */
export const isPageAge = (text: string): boolean =>
  text.length <= charactersRead.playerLine && age.test(text);

/** 'Reading time: 4 minutes', '5-minute read' */
const readingTime = new RegExp(
  String.raw`^\W*(?:${anyOf("readingTime")}\s?:?\s*\d{1,3}\s?${anyOf("minutes")}\.?(?:\s${anyOf("ofReading")})?|\d{1,3}[\s-]?${anyOf("minutes")}\.?\s${anyOf("ofReading")})\W*$`,
  "iu",
);

/** Whether a line says only how long it takes to read the page. */
export const isReadingTime = (text: string): boolean =>
  text.length <= charactersRead.playerLine && readingTime.test(text);
