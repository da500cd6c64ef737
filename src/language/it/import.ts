import type { ImportWords } from "../import-words.ts";

export const itImport: ImportWords = {
  locales: "it",
  shortMonths: "",
  weekdayEnding: "",
  ofMonth: "",
  published: `
    pubblicata
    pubblicato
  `,
  on: "il",
  dateArticle: "",
  updated: `
    aggiornata
    aggiornato
  `,
  byline: "di",
  and: "e",
  nameParticles: `
    del
    della
    di
  `,
  bylinePlace: "in",
  desks: `
    agenzia
    redazione
  `,
  pictureCredits: "",
  captionDate: "",
};
