import type { ImportWords } from "../import-words.ts";

export const deImport: ImportWords = {
  locales: `
    de
    de-AT
  `,
  shortMonths: "",
  weekdayEnding: "",
  ofMonth: "",
  published: `
    erschienen
    veröffentlicht
  `,
  on: "am",
  dateArticle: "den",
  updated: `
    aktualisiert
    stand:
    zuletzt aktualisiert
  `,
  byline: "von",
  and: "und",
  nameParticles: `
    den
    der
    von
    zu
  `,
  bylinePlace: `
    aus
    für
    in
  `,
  desks: `
    agentur
    redaktion
  `,
  pictureCredits: "",
  captionDate: "",
};
