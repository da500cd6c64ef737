import type { ImportWords } from "../import-words.ts";

export const ptImport: ImportWords = {
  locales: "pt",
  shortMonths: "",
  weekdayEnding: "-feira",
  shortWeekdays: "",
  ofMonth: "de",
  ordinals: "",
  atTime: `
    as
    às
  `,
  hourSigns: "h",
  afterTime: "h",
  published: `
    data
    publicada
    publicada em
    publicado
    publicado em
  `,
  on: "em",
  dateArticle: "",
  updated: `
    atualizada
    atualizada em
    atualizado
    atualizado em
    última atualização
  `,
  byline: `
    escrito por
    por
    texto de
  `,
  bylineLabels: `
    autor
    autora
    autores
    entrevista:
    redação
    texto
  `,
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
    correspondente
    enviada especial
    enviado especial
    jornalista
    redator
    redatora
    redação
    repórter
  `,
  placeNouns: `
    aeroporto
    avenida
    bairro
    basílica
    baía
    castelo
    catedral
    centro
    cidade
    colégio
    costa
    câmara
    estação
    estádio
    farol
    hospital
    igreja
    ilha
    lago
    mercado
    mosteiro
    museu
    palácio
    parque
    ponte
    porto
    praia
    praça
    rio
    rua
    teatro
    torre
    universidade
    vale
  `,
  readingTime: `
    de
    leitura
    min
    minuto
    minutos
    tempo
  `,
  shareWords: `
    compartilhar
    copiar
    imprimir
    partilhar
    salvar
  `,
  pictureCredits: "",
  creditWords: `
    crédito
    créditos
    fonte
    foto
    fotografia
    fotografias
    fotos
    imagem
    imagens
  `,
  creditBy: "por",
  captionDate: "",
};
