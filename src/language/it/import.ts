import type { ImportWords } from "../import-words.ts";

export const itImport: ImportWords = {
  locales: "it",
  shortMonths: "",
  weekdayEnding: "",
  shortWeekdays: "",
  ofMonth: "",
  ordinals: "",
  atTime: `
    alle
    alle ore
    ore
  `,
  hourSigns: "",
  afterTime: "",
  published: `
    data
    pubblicata
    pubblicata il
    pubblicato
    pubblicato il
  `,
  on: "il",
  dateArticle: "",
  updated: `
    aggiornata
    aggiornata il
    aggiornato
    aggiornato il
    ultimo aggiornamento
  `,
  byline: `
    a cura di
    di
    scritto da
    testo di
  `,
  bylineLabels: `
    autore
    autori
    autrice
    intervista:
    testo
  `,
  and: "e",
  nameParticles: `
    del
    della
    di
  `,
  bylinePlace: "in",
  desks: `
    agenzia
    corrispondente
    giornalista
    inviata
    inviato
    redattore
    redattrice
    redazione
  `,
  placeNouns: `
    aeroporto
    basilica
    borgo
    castello
    cattedrale
    centro
    chiesa
    città
    duomo
    fiume
    giardino
    isola
    lago
    mare
    mercato
    municipio
    museo
    ospedale
    palazzo
    parco
    piazza
    ponte
    porto
    spiaggia
    stadio
    stazione
    teatro
    torre
    università
    valle
    via
  `,
  readingTime: `
    di
    lettura
    min
    minuti
    minuto
    tempo
  `,
  shareWords: `
    condividi
    copia
    salva
    stampa
    su
  `,
  pictureCredits: "",
  creditWords: `
    credito
    fonte
    foto
    fotografia
    immagine
    immagini
  `,
  creditBy: "di",
  captionDate: "",
};
