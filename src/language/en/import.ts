import type { ImportWords } from "../import-words.ts";

export const enImport: ImportWords = {
  locales: "en",
  shortMonths: `
    apr
    aug
    dec
    feb
    jan
    jul
    jun
    mar
    nov
    oct
    sep
    sept
  `,
  weekdayEnding: "",
  ofMonth: "",
  published: `
    date
    first published
    posted
    published
  `,
  on: "on",
  dateArticle: "the",
  updated: `
    last updated
    updated
  `,
  byline: "by",
  and: "and",
  nameParticles: `
    al
    bin
    el
    ten
    ter
    van
  `,
  bylinePlace: `
    at
    for
    in
  `,
  desks: `
    agency
    correspondent
    editor
    news
    press
    reporter
    staff
    writer
  `,
  pictureCredits: `
    ap photo
    courtesy of
    file photo
    image:
    photo by
    photo/
    photo:
    photograph by
    photograph/
    photograph:
    via ap|
  `,
  captionDate: "on",
};
