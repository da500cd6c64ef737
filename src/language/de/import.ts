import type { ImportWords } from "../import-words.ts";

export const deImport: ImportWords = {
  locales: `
    de
    de-AT
  `,
  shortMonths: "",
  weekdayEnding: "",
  shortWeekdays: "",
  ofMonth: "",
  ordinals: "",
  atTime: "um",
  hourSigns: "uhr",
  afterTime: "uhr",
  published: `
    datum
    erschienen
    erschienen am
    veröffentlicht
    veröffentlicht am
  `,
  on: "am",
  dateArticle: "den",
  updated: `
    aktualisiert
    aktualisiert am
    geändert
    letzte aktualisierung
    stand
    stand:
    zuletzt aktualisiert
    zuletzt aktualisiert am
  `,
  byline: `
    ein bericht von
    ein kommentar von
    geschrieben von
    text von
    verfasst von
    von
  `,
  bylineLabels: `
    autor
    autoren
    autorin
    autorinnen
    interview:
    text
  `,
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
    autor
    autorin
    chefredakteur
    chefredakteurin
    journalist
    journalistin
    korrespondent
    korrespondentin
    redakteur
    redakteurin
    redaktion
    reporter
    reporterin
  `,
  placeNouns: `
    allee
    bahnhof
    berg
    brücke
    burg
    dom
    flughafen
    fluss
    garten
    hafen
    halle
    haus
    insel
    kirche
    kloster
    küste
    markt
    museum
    park
    platz
    rathaus
    schloss
    schule
    see
    stadion
    stadt
    strand
    straße
    tal
    theater
    tor
    turm
    ufer
    universität
  `,
  readingTime: `
    dauer
    lesedauer
    lesezeit
    min
    minute
    minuten
  `,
  shareWords: `
    artikel
    auf
    drucken
    kopieren
    mail
    merken
    teilen
    versenden
  `,
  pictureCredits: "",
  creditWords: `
    bild
    bilder
    foto
    fotograf
    fotos
    quelle
    quellen
    weitere quellen
  `,
  creditBy: "von",
  captionDate: "",
};
