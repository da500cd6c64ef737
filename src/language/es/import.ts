import type { ImportWords } from "../import-words.ts";

export const esImport: ImportWords = {
  locales: `
    es
    es-PE
  `,
  shortMonths: "",
  weekdayEnding: "",
  ofMonth: "de",
  published: `
    publicada
    publicado
  `,
  on: "el",
  dateArticle: "",
  updated: `
    actualizada
    actualizado
    última actualizada
    última actualizado
  `,
  byline: "por",
  and: "y",
  nameParticles: `
    de
    del
    el
    la
  `,
  bylinePlace: `
    en
    para
  `,
  desks: `
    agencia
    redacción
  `,
  pictureCredits: "",
  captionDate: "",
};
