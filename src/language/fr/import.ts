import type { ImportWords } from "../import-words.ts";

export const frImport: ImportWords = {
  locales: "fr",
  shortMonths: "",
  weekdayEnding: "",
  ofMonth: "",
  published: `
    publié le
    publiée le
  `,
  on: "le",
  dateArticle: "",
  updated: `
    mis à jour
    mise à jour
  `,
  byline: "par",
  and: "et",
  nameParticles: `
    de
    du
    la
    le
  `,
  bylinePlace: `
    en
    pour
    à
  `,
  desks: `
    agence
    rédaction
  `,
  pictureCredits: "",
  captionDate: "",
};
