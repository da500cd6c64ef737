import type { ImportWords } from "../import-words.ts";

export const esImport: ImportWords = {
  locales: `
    es
    es-PE
  `,
  shortMonths: "",
  weekdayEnding: "",
  shortWeekdays: "",
  ofMonth: `
    de
    del
  `,
  ordinals: "",
  atTime: "a las",
  hourSigns: "h",
  afterTime: `
    h
    hrs
    hs
  `,
  published: `
    fecha
    publicada
    publicada el
    publicado
    publicado el
  `,
  on: "el",
  dateArticle: "",
  updated: `
    actualizada
    actualizada el
    actualizado
    actualizado el
    última actualización
    última actualizada
    última actualizado
  `,
  byline: `
    escrito por
    por
    texto de
    un artículo de
  `,
  bylineLabels: `
    autor
    autora
    autores
    entrevista:
    redaccion
    redacción
    texto
  `,
  and: "y",
  nameParticles: `
    de
    del
    el
    la
    y
  `,
  bylinePlace: `
    en
    para
  `,
  desks: `
    agencia
    corresponsal
    enviada especial
    enviado especial
    periodista
    redacción
    redactor
    redactora
  `,
  placeNouns: `
    aeropuerto
    avenida
    ayuntamiento
    bahía
    barrio
    basílica
    calle
    castillo
    catedral
    centro
    ciudad
    colegio
    costa
    estación
    estadio
    faro
    hospital
    iglesia
    isla
    lago
    mercado
    monasterio
    museo
    palacio
    parque
    playa
    plaza
    puente
    puerto
    río
    teatro
    torre
    universidad
    valle
  `,
  readingTime: `
    de
    lectura
    min
    minuto
    minutos
    tiempo
  `,
  shareWords: `
    compartir
    copiar
    en
    enlace
    guardar
    imprimir
  `,
  pictureCredits: "",
  creditWords: `
    credito
    creditos
    crédito
    créditos
    foto
    fotografía
    fotografías
    fotos
    fuente
    fuentes
    imagen
    imagenes
  `,
  creditBy: "por",
  captionDate: "",
};
