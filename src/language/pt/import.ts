import type { ImportWords } from "../import-words.ts";

export const ptImport: ImportWords = {
  locales: "pt",
  shortMonths: "",
  weekdayEnding: "-feira",
  ofMonth: "de",
  published: `
    publicada
    publicado
  `,
  on: "em",
  dateArticle: "",
  updated: `
    atualizada
    atualizado
  `,
  byline: "por",
  and: "e",
  nameParticles: `
    da
    das
    de
    do
    dos
  `,
  bylinePlace: `
    em
    para
  `,
  desks: `
    agência
    redação
  `,
  pictureCredits: "",
  captionDate: "",
};
