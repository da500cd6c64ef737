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
  shortWeekdays: `
    thur
    thurs
    tues
  `,
  ofMonth: "of",
  ordinals: `
    nd
    rd
    st
    th
  `,
  atTime: "at",
  hourSigns: "",
  afterTime: `
    h
    hrs
    local time
  `,
  published: `
    created
    date
    first published
    first published on
    posted
    posted on
    publication date
    published
    published on
  `,
  on: "on",
  dateArticle: "the",
  updated: `
    last modified
    last updated
    last updated on
    modified
    update
    updated
    updated on
  `,
  byline: `
    analysis by
    article by
    by
    opinion by
    posted by
    published by
    report by
    reported by
    reporting by
    story by
    submitted by
    text by
    words by
    written by
  `,
  bylineLabels: `
    author
    authors
    interview:
    text
    writer
    writers
  `,
  and: "and",
  nameParticles: `
    al
    ben
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
    analyst
    bureau chief
    columnist
    commentator
    correspondent
    editor
    journalist
    news
    press
    producer
    reporter
    staff
    team
    writer
  `,
  placeNouns: `
    abbey
    airport
    arcade
    arena
    avenue
    basin
    bay
    beach
    bridge
    castle
    cathedral
    chapel
    church
    city
    cliff
    coast
    college
    court
    docks
    garden
    gardens
    hall
    harbor
    harbour
    heights
    hill
    hospital
    hotel
    house
    island
    islands
    junction
    lake
    lane
    lighthouse
    market
    memorial
    mill
    monument
    mountain
    museum
    palace
    park
    pier
    place
    plaza
    port
    reef
    river
    road
    school
    shore
    springs
    square
    stadium
    station
    street
    temple
    terminal
    terrace
    theater
    theatre
    tower
    town
    university
    valley
    village
    wall
    waterfront
    woods
  `,
  readingTime: `
    listen
    min
    mins
    minute
    minutes
    read
    reading
    time
    to
  `,
  shareWords: `
    bookmark
    comment
    comments
    copy
    email
    facebook
    link
    linkedin
    on
    print
    reddit
    save
    share
    telegram
    this
    threads
    twitter
    via
    whatsapp
    x
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
  creditWords: `
    credit
    credits
    image
    photo
    photograph
    photographer
    photographs
    photos
    picture
    source
    sources
  `,
  creditBy: "by",
  captionDate: "on",
};
