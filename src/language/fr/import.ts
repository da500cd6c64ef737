import type { ImportWords } from "../import-words.ts";

export const frImport: ImportWords = {
  locales: "fr",
  shortMonths: "",
  weekdayEnding: "",
  shortWeekdays: "",
  ofMonth: `
    d'
    d’
  `,
  ordinals: `
    e
    er
  `,
  atTime: "à",
  hourSigns: "h",
  afterTime: "h",
  published: `
    date
    publication
    publié
    publié le
    publiée
    publiée le
  `,
  on: "le",
  dateArticle: "",
  updated: `
    dernière mise à jour
    mis à jour
    mis à jour le
    mise à jour
    mise à jour le
    modifié
    modifié le
  `,
  byline: `
    par
    propos recueillis par
    texte de
    un article de
    écrit par
  `,
  bylineLabels: `
    auteur
    auteure
    auteurs
    entretien :
    entretien:
    interview:
    texte
  `,
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
    correspondant
    correspondante
    envoyé spécial
    envoyée spéciale
    journaliste
    rédacteur
    rédaction
    rédactrice
  `,
  placeNouns: `
    avenue
    aéroport
    baie
    basilique
    cathédrale
    chapelle
    château
    collège
    côte
    gare
    halles
    hôpital
    jardin
    lac
    lycée
    mairie
    marché
    musée
    palais
    parc
    place
    plage
    plaine
    port
    quai
    rue
    stade
    théâtre
    tour
    université
    vallée
    village
    ville
    église
    île
  `,
  readingTime: `
    de
    lecture
    min
    minute
    minutes
    temps
  `,
  shareWords: `
    article
    cet
    copier
    enregistrer
    imprimer
    le
    lien
    partager
    sur
  `,
  pictureCredits: "",
  creditWords: `
    credit photo
    credit photos
    credits photo
    credits photos
    crédit
    crédit photo
    crédit photos
    crédits
    crédits photo
    crédits photos
    image
    photo
    photographie
    photos
    source
    sources
  `,
  creditBy: "par",
  captionDate: "",
};
