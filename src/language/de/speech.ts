import { forenames } from "../forenames.ts";
import type { Language } from "../language.ts";

export const de: Language = {
  tag: "de",
  marks: [
    { open: "„", close: "“" },
    { open: "»", close: "«" },
    { open: "‚", close: "‘" },
  ],
  words: {
    say:
      "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten " +
      "berichtet berichtete berichteten schreibt schrieb schrieben erläutert erläuterte kritisiert kritisierte " +
      "kritisierten warnt warnte warnten fordert forderte forderten äußert äußerte äußerten antwortet antwortete " +
      "fragt fragte ergänzt ergänzte behauptet behauptete bestätigt bestätigte kommentiert kommentierte teilt teilte " +
      "teilten versichert versicherte begründet begründete beklagt beklagte räumt räumte verkündet verkündete " +
      "rief ruft riefen mahnt mahnte zitiert zitierte unterstreicht unterstrich resümiert resümierte " +
      "bekräftigt bekräftigte entgegnet entgegnete erwidert erwiderte verspricht versprach twittert twitterte " +
      "entgegneten verkündeten meldet meldete meldeten schildert schilderte rät riet klagt klagte spottet spottete erzählt erzählte erzählten kündigt kündigte kündigten widerspricht widersprach widersprachen seufzt seufzte staunt staunte wundert wunderte fügt fügte erwähnt erwähnte wiederholt wiederholte wettert wetterte moniert monierte bemängelt bemängelte bekennt bekannte urteilt urteilte vermutet vermutete argumentiert argumentierte gesteht gestand jubelt jubelte schimpft schimpfte" +
      " brummt brummte stimmt stimmte pflichtet pflichtete raunt raunte",
    report:
      "nennt nannte bezeichnet bezeichnete bezeichneten spricht sprach sprachen sieht sah hält hielt glaubt glaubte " +
      "denkt dachte hofft hoffte findet fand weist wies lobt lobte verurteilt verurteilte beschreibt " +
      "beschrieb wirft warf werfen warfen gibt gab stellt stellte zeigt zeigte erwartet erwartete " +
      "charakterisiert charakterisierte bestreitet bestritt verteidigt verteidigte rechtfertigt rechtfertigte begrüßt begrüßte rechnet rechnete lacht lachte lächelt lächelte freut freute erinnert erinnerte fährt fuhr",
    according: "laut zufolge",
    attributing: "so",
    determiners:
      "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene alle viele " +
      "einige mehrere zwei drei vier fünf sechs kein keine beide",
    possessives:
      "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine unser unsere euer",
    prepositions:
      "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um während wegen " +
      "trotz seit bis gegenüber neben zwischen hinter innerhalb außerhalb ab statt" +
      " zufolge",
    locatives: "in im aus bei nach",
    stagings: "in bei",
    articles: "der die das den dem des ein eine einen einem einer",
    conjunctions: "und oder aber sondern denn sowie",
    subordinators:
      "dass daß wenn als weil ob obwohl nachdem bevor damit wie wo warum während da falls sodass",
    relatives: "wer welche welcher welches deren dessen",
    auxiliaries:
      "ist sind war waren sei seien wäre wären bin gewesen hat haben hatte hatten habe hätte hätten wird werden wurde " +
      "wurden würde würden worden kann können konnte könnte könnten muss müssen musste soll sollen sollte will wollen " +
      "wollte darf dürfen durfte mag nicht",
    adverbs:
      "auch später dann jetzt nun einmal wieder noch schon bereits sehr mehr heute gestern morgen hier dort immer nie " +
      "jedoch außerdem zudem daher deshalb dabei dazu damals weiter ferner nur etwa rund zuvor anschließend dagegen hingegen allerdings dennoch trotzdem ebenfalls schließlich sogar",
    male: "er ihn ihm",
    female: "sie",
    they: "ihnen",
    first: "ich wir mich mir uns",
    self: "ich mich mir",
    second: "du dich dir",
    neuter: "es dies man",
    indefinite: "jemand niemand jeder alle viele einige andere",
    maleTitles: "herr herrn könig prinz pater kaiser",
    femaleTitles: "frau königin prinzessin",
    titles:
      "dr. prof. präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin " +
      "ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister papst bischof richter " +
      "general sprecher sprecherin chef chefin vorsitzender vorsitzende trainer bundespräsident außenminister " +
      "außenministerin innenminister verteidigungsminister premierminister premierministerin senator direktor " +
      "professor doktor staatsanwalt generalsekretär us-präsident",
    roles:
      "politiker experte forscher anwalt augenzeuge zeuge beobachter bewohner mitarbeiter abgeordneter abgeordnete " +
      "sprecher sprecherin leiter leiterin autor journalist richter polizist arzt lehrer schüler student chef " +
      "präsident minister kanzler vorsitzende vorsitzender trainer spieler geschäftsführer direktor professor " +
      "wissenschaftler politikerin expertin forscherin augenzeugin zeugin autorin " +
      "staatssekretär staatssekretärin rechtsanwalt rechtsanwältin anwältin ärztin lehrerin schülerin studentin polizistin " +
      "journalistin wissenschaftlerin reporter reporterin korrespondent korrespondentin veranstalter organisator gründer " +
      "gründerin besitzer besitzerin inhaber inhaberin verkäufer verkäuferin funktionär funktionärin vertreter vertreterin " +
      "kommissar kommissarin botschafter botschafterin berater beraterin historiker historikerin ökonom ökonomin analyst " +
      "analystin soldat soldatin offizier pilot pilotin fahrer fahrerin landwirt landwirtin unternehmer unternehmerin " +
      "manager managerin kollege kollegin nachbar nachbarin kandidat kandidatin gewerkschafter gewerkschafterin rektor " +
      "rektorin pfarrer pfarrerin künstler künstlerin regisseur regisseurin schauspieler schauspielerin musiker musikerin " +
      "verteidiger verteidigerin ermittler ermittlerin angestellte angestellter beauftragte beauftragter" +
      " meister meisterin lokführer lokführerin kapitän kapitänin bäcker bäckerin bauer bäuerin präfekt präfektin stadträtin stadtrat abgeordnete hydrologe hydrologin geologe geologin biologe biologin verlegerin verleger feuerwehrmann feuerwehrfrau" +
      " sänger sängerin autor rivale rivalin produzent produzentin dezernent dezernentin gewerkschafterin ingenieur ingenieurin meteorologe meteorologin physiker physikerin psychologe psychologin",
    maleRoles:
      "sprecher vater bruder sohn ehemann mann minister präsident politiker direktor trainer autor leiter",
    femaleRoles:
      "sprecherin mutter schwester tochter ehefrau ministerin präsidentin politikerin direktorin autorin leiterin kanzlerin",
    groups:
      "politiker experten forscher anwälte zeugen beobachter bewohner mitarbeiter abgeordnete polizei behörden regierung " +
      "partei opposition gewerkschaft unternehmen firma organisation verband gericht staatsanwaltschaft ministerium " +
      "medien zeitung agentur nachrichtenagentur universität kommission kritiker anhänger leute " +
      "autoren veranstalter vertreter anwohner demonstranten aktivisten soldaten ärzte lehrer schüler studenten eltern " +
      "ermittler wissenschaftler ökonomen historiker nachbarn kollegen mitglieder teilnehmer amt stadt verein",
    documents:
      "erklärung mitteilung pressemitteilung bericht brief studie umfrage urteil gesetz artikel text video " +
      "zeitung begründung stellungnahme dokument",
    organizations:
      "bundestag bundesrat regierung partei universität institut stiftung verband gesellschaft agentur ministerium " +
      "kommission gmbh ag spd cdu csu fdp grüne linke afd npd uno nato eu bbc cnn dpa afp reuters zeitung spiegel bild " +
      "tagesschau ard zdf fc polizei gericht bank rat",
    bodies:
      "universität stiftung verband gesellschaft ministerium gericht behörde amt stadtrat landkreis klinik verein",
    demonyms:
      "deutsche deutscher deutschen amerikanische amerikanischer amerikanischen britische britischer französische " +
      "französischer russische russischer türkische türkischer israelische israelischer italienische chinesische",
    places:
      "deutschland österreich schweiz frankreich italien spanien portugal niederlande belgien polen tschechien ungarn " +
      "russland ukraine türkei griechenland israel iran irak syrien libyen ägypten afrika europa asien china japan " +
      "indien usa vereinigte staaten großbritannien england schottland irland berlin hamburg münchen köln frankfurt " +
      "stuttgart düsseldorf leipzig dresden bremen hannover wien zürich bern paris london rom moskau brüssel " +
      "bayern sachsen hessen brandenburg thüringen niedersachsen baden-württemberg nordrhein-westfalen saarland",
    dates:
      "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august " +
      "september oktober november dezember",
    particles: "von van zu zum de la al el",
    suffixes: "jr. sr. ii. iii.",
    abbreviations: "dr. prof. st. z.b. d.h. u.a. bzw. ca. nr. usw. vgl. mio. mrd.",
    maleForenames: `${forenames.male} jens kai uwe horst arno bernd ralf jan rainer lutz henning hauke malte torben ulf gerd`,
    femaleForenames: `${forenames.female} uta wiebke gesa maren frauke imke antje silke heike birte svenja anke ute`,
    verbs:
      "kam kommt ging geht blieb bleibt steht stand liegt lag nahm nimmt traf trifft starb gewann verlor begann",
    naming:
      "namens titel genannte genannten sogenannte sogenannten film buch song album lied roman serie motto begriff",
    postmodifiers: "nahe",
    modifiers: "basiert basierte nahe nahen freundliche geführte geführten",
    negations: "nicht nie niemals niemand keiner keine kein",
    askings: "fragt fragte fragten gefragt befragt",
    quotings: "zitiert zitierte zitieren zeigt zeigte hört hörte",
    linkings: "für von vom der des bei beim in aus",
    occasions: "interview gespräch erklärung rede brief mitteilung pressekonferenz stellungnahme zeitung",
  },
  participles: "end",
  viewing: "für",
  opinions: "angaben ansicht meinung aussage aussagen worten einschätzung auskunft überzeugung",
  agencies: "dpa afp reuters apa epd kna",
  trailing: "zufolge",
  incises: false,
  dropsPronouns: false,
  verbFirst: true,
  lateSubjects: true,
  dialogues: false,
  learned: false,
  definite: "der die",
  byline: "von",
  passive: "",
  monthNames: "",
  oblique: "den dem einen einem des eines",
  addressing: "",
  personal: "wer",
  shortTitles: "dr.=doktor prof.=professor",
  roleEndings: "er erin ist istin ent ente",
  adverbEndings: "weise",
  verbEndings: "te ten",
  capitalNouns: true,
  feminine: "in",
  possessive: "",
};
