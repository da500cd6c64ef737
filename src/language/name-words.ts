/**
 * Small words inside of names. The press of every language prints a foreign name as it is ('Bank of Marsh'), so all
 * languages share these lists.
 */
export const nameWords = {
  /** Endings of women's forenames. */
  feminineEndings: "a",
  /** Leads from a body or an office to what it is of: 'Bank of Marsh', 'Secretary of State'. */
  genitives: "of",
  /** Lead on from the name of a body: 'Centre for Tides', 'Committee on Ports', 'Quay & Marsh'. */
  bodyLinks: `
    &
    for
    für
    on
  `,
  /** Join two parts of a name: 'Food and Drug Agency', 'Quay & Marsh Press'. */
  joiners: `
    &
    and
  `,
  /** One of them inside of a run of capitals makes it the name of a body. */
  bodyWords: `
    &
    and
    for
    of
    on
    the
  `,
  /** Stand inside of the name of an office: 'Secretary of State for the Coast'. */
  officeWords: `
    for
    of
    state
    the
  `,
  /** Lead on inside of what somebody belongs to: 'the Ministry of Ports and Tides'. */
  affiliationLinks: `
    and
    for
    of
  `,
  /** Stand before a capital inside of a name: 'Museum of the Sea', 'Mara de la Quay'. */
  innerArticles: `
    al
    der
    el
    la
    las
    los
    the
  `,
  /** Belongs to a name or not: 'The Lantern', 'the Lantern'. */
  leadingArticles: "the",
  /** Names of places begin with them, or hold them. */
  placeWords: `
    east
    eastern
    los
    new
    north
    northern
    of
    port
    saint
    san
    santa
    south
    southern
    st.
    the
    west
    western
  `,
  /** Behind a name, with or without a full stop: 'Hugo Quay Jr.', 'Hugo Quay III'. */
  suffixes: `
    ii
    iii
    iv
    jr
    sr
  `,
  /** Before one other word they make the name of a place: 'Fort Marsh', 'New Harbour'. */
  placeOpeners: `
    east
    fort
    lake
    los
    mount
    new
    north
    port
    san
    santa
    south
    west
  `,
  /** Forenames that are well-known places, too: alone on a line they may be either. */
  placeForenames: `
    adelaide
    alexandria
    augusta
    austin
    beverly
    brooklyn
    camden
    carolina
    charlotte
    chelsea
    chester
    cheyenne
    dakota
    darwin
    devon
    douglas
    eugene
    florence
    florencia
    geneva
    georgia
    guadalupe
    helena
    india
    israel
    jackson
    jordan
    kent
    kenya
    kingston
    lincoln
    logan
    lorraine
    lourdes
    lucia
    madison
    marina
    mercedes
    milan
    montana
    nelson
    odessa
    olympia
    orlando
    paris
    petra
    preston
    regina
    roma
    salvador
    savannah
    siena
    sienna
    sierra
    skye
    sofia
    sydney
    troy
    valencia
    verona
    victoria
    vienna
    virginia
    wellington
  `,
} as const;
