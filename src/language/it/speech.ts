import { forenames } from "../forenames.ts";
import { formsOf } from "../forms.ts";
import type { Language } from "../language.ts";

export const it: Language = {
  tag: "it",
  marks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      formsOf(
        "afferm dichiar spieg raccont comment precis assicur annunci sottoline rilev osserv replic ammont conferm " +
          "denunci lament esclam domand insinu attacc tuon ironizz scherz rincar sbott sospir mormor bisbigli " +
          "grid url sussurr confid testimoni avvis puntualizz evidenzi ricord rimarc auspic chios giur neg " +
          "avvert ribad rivel svel incalz argoment ragion conclam confess avvert esord",
        "a ano ava avano ò arono ato ata",
      ) +
      " " +
      "dice dicono disse dissero diceva dicevano detto dicendo aggiunge aggiungono aggiunse aggiungeva aggiunto " +
      "risponde rispondono rispose rispondeva risposto chiede chiedono chiese chiedeva chiesto scrive scrivono scrisse " +
      "scriveva scritto sostiene sostengono sostenne sosteneva sostenuto ribadisce ribadiscono ribadì ribadito ribadiva " +
      "avverte avvertono avvertì avvertito avvertiva ammette ammettono ammise ammesso ammetteva riferisce riferiscono " +
      "riferì riferito riferiva conclude concludono concluse concluso concludeva prosegue proseguono proseguì proseguito " +
      "proseguiva chiarisce chiarì chiarito insiste insistono insistette insistito insisteva ribatte ribattono ribatté " +
      "ribattuto promette promettono promise promesso riconosce riconobbe riconosciuto " +
      "esordisce esordì esordito taglia tagliato interviene intervenne riassume riassunto suggerisce suggerito confida " +
      "spiegando aggiungendo affermando raccontando sottolineando precisando sostenendo ricordando scrivendo" +
      " ripete ripeté ripetuto corregge corresse corretto difende difese difeso" +
      " reagisce reagì reagito concorda concordato",
    report:
      formsOf(
        "parl pens consider defin giudic critic accus chiam cit lod salut esprim contest",
        "a ano ava ò ato ata",
      ) +
      " crede credono credeva credette ritiene ritengono riteneva ritenne ritenuto descrive descrisse descritto spera " +
      "sperava vuole vogliono voleva voluto teme temono temeva rimprovera rimproverato sorride sorrise ride respinge " +
      "respinto smentisce smentì smentito esprime espresso espresse sfoga sfogato augura augurato riflette continuò",
    according: "secondo",
    attributing: "dixit",
    determiners:
      "il lo la i gli le l' un uno una un' questo questa questi queste quest' quello quella quelli quelle quel quei quegli " +
      "quell' alcuni alcune molti molte diversi diverse due tre quattro cinque ogni qualche altro altra altri altre",
    possessives: "suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre tuo tua vostro vostra",
    prepositions:
      "di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' " +
      "in nel nello nella nei negli nelle nell' con su sul sullo sulla sui sugli sulle sull' per tra fra senza sopra sotto " +
      "contro verso dopo prima durante presso entro oltre d' circa",
    locatives: "in a ad nel nella nell' nei nelle presso vicino",
    stagings: "su sul sulla sull' in nel nella nell'",
    articles: "il lo la i gli le l' un uno una un'",
    conjunctions: "e ed o oppure ma però né quindi",
    subordinators: "che ch' se quando mentre come perché poiché dove affinché sebbene anche",
    relatives: "cui quale quali",
    auxiliaries:
      "è sono era erano fu furono essere stato stata stati state ha hanno aveva avevano ebbe avere avuto sarà saranno " +
      "sarebbe sia siano avrebbe abbia non può possono poteva potrebbe deve devono doveva dovrebbe viene vengono veniva va " +
      "vanno fa si s' ci gli c' vi mi m' ti t' ne n' c'è -mi -ti -si -gli -le",
    adverbs:
      "anche ancora già sempre mai ieri oggi domani qui qua lì là molto più meno bene male poi infine allora inoltre così " +
      "adesso ora invece intanto tuttavia subito appena soltanto solo quasi forse prima dopo spesso comunque",
    male: "lui egli costui",
    female: "lei ella costei",
    they: "loro essi esse",
    first: "io noi me mio mia miei mie nostro nostra nostri nostre",
    self: "io me mio mia miei mie",
    second: "tu voi te",
    neuter: "ciò esso essa questo quello",
    indefinite: "qualcuno nessuno tutti tutte alcuni molti altri chiunque",
    maleTitles: "sig. signor signore re principe padre fratello don",
    femaleTitles: "sig.ra signora signorina regina principessa suora donna",
    titles:
      "dott. dott.ssa dottor dottore dottoressa prof. prof.ssa avv. ing. arch. on. gen. mons. presidente presidentessa " +
      "ministro ministra sindaco sindaca deputato deputata senatore senatrice onorevole generale giudice professore " +
      "professoressa professor direttore direttrice portavoce segretario segretaria papa vescovo cardinale cancelliere " +
      "cancelliera governatore governatrice procuratore procuratrice commissario allenatore allenatrice capitano colonnello " +
      "premier assessore assessora consigliere consigliera architetto architetta ingegnere ingegnera avvocato avvocata " +
      "prefetto questore rettore rettrice comandante vicesindaco vicesindaca vicepresidente",
    roles:
      "portavoce avvocato avvocata avvocatessa esperto esperta ricercatore ricercatrice responsabile attivista abitante " +
      "residente testimone giornalista cronista scrittore scrittrice autore autrice ministro ministra sindaco sindaca " +
      "presidente direttore direttrice professore professoressa insegnante maestro maestra medico dottoressa infermiere " +
      "infermiera poliziotto poliziotta carabiniere sindacalista economista storico storica analista allenatore allenatrice " +
      "giocatore giocatrice capo consigliere consigliera candidato candidata funzionario funzionaria dirigente operaio " +
      "operaia pescatore pescatrice contadino contadina agricoltore agricoltrice commerciante negoziante vicino vicina " +
      "collega amico amica studente studentessa pompiere vigile soccorritore soccorritrice regista attore attrice cantante " +
      "musicista fotografo fotografa pensionato pensionata titolare proprietario proprietaria fondatore fondatrice " +
      "segretario segretaria senatore senatrice deputato deputata leader capogruppo procuratore procuratrice magistrato " +
      "assessore assessora architetto architetta ingegnere ingegnera geologo geologa biologo biologa idrologo idrologa " +
      "medico chirurgo virologo virologa capostazione pescivendolo fornaio fornaia panettiere panettiera barista tassista " +
      "autista comandante vescovo parroco sacerdote preside rettore rettrice turista passante cittadino cittadina elettore " +
      "elettrice tifoso tifosa imprenditore imprenditrice romanziere romanziera vedova vedovo persona fonte",
    maleRoles:
      "avvocato padre papà fratello figlio marito nonno zio nipote uomo ragazzo direttore ricercatore consigliere candidato " +
      "re sindaco attore scrittore professore senatore deputato pescatore contadino operaio amico vicino maestro ministro " +
      "assessore architetto ingegnere pescivendolo fornaio poliziotto infermiere regista",
    femaleRoles:
      "avvocata avvocatessa madre mamma sorella figlia moglie nonna zia donna ragazza direttrice ricercatrice consigliera " +
      "candidata regina sindaca attrice scrittrice professoressa senatrice deputata pescatrice contadina operaia amica " +
      "vicina maestra ministra assessora architetta ingegnera fornaia poliziotta infermiera dottoressa",
    groups:
      "funzionari avvocati esperti ricercatori attivisti abitanti residenti testimoni giornalisti sindacati governo partito " +
      "opposizione polizia carabinieri autorità azienda società impresa ditta organizzazione associazione ministero " +
      "tribunale procura agenzia università commissione comune regione provincia prefettura questura gente critici " +
      "sostenitori fonti medici insegnanti studenti genitori lavoratori operai commercianti cittadini vigili soccorritori " +
      "magistrati giudici deputati senatori comitato giunta squadra famiglia tifosi pescatori vicini",
    documents:
      "comunicato rapporto lettera studio sondaggio testo articolo sentenza legge messaggio tweet documento nota striscione " +
      "cartello inchiesta dossier manifesto post",
    organizations:
      "parlamento senato camera governo partito università istituto fondazione associazione società agenzia ministero " +
      "commissione consiglio tribunale corte banca corriere giornale gazzetta gazzettino messaggero repubblica stampa sole " +
      "mattino tempo resto quotidiano ansa agi adnkronos afp reuters bbc cnn rai onu nato ue pd fdi lega cgil cisl uil fc " +
      "comitato federazione spa srl polizia procura regione comune confindustria",
    bodies:
      "università fondazione associazione comitato ministero tribunale ospedale comune regione prefettura procura",
    demonyms:
      "italiano italiana italiani americano americana britannico britannica francese tedesco tedesca spagnolo spagnola russo " +
      "russa cinese europeo europea ucraino ucraina israeliano israeliana svizzero svizzera",
    places:
      "italia francia germania spagna portogallo belgio svizzera austria inghilterra irlanda russia ucraina turchia grecia " +
      "israele iran iraq siria libia egitto marocco tunisia algeria africa europa asia america cina giappone india brasile " +
      "argentina canada roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova " +
      "trieste brescia parma modena londra parigi berlino madrid mosca bruxelles ginevra lombardia veneto piemonte toscana " +
      "sicilia sardegna lazio campania puglia liguria calabria umbria",
    dates:
      "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto " +
      "settembre ottobre novembre dicembre",
    particles: "di de del della dei degli delle d' da dal dalla lo la van von al el",
    suffixes: "jr. junior",
    abbreviations:
      "sig. sig.ra dott. dott.ssa prof. prof.ssa avv. ing. arch. on. gen. mons. ecc. pag. art. cfr. es. tel. s. ss.",
    maleForenames:
      `${forenames.male} giovanni giuseppe antonio francesco alessandro andrea lorenzo mattia gabriele riccardo tommaso ` +
      "edoardo federico michele simone davide nicola luigi salvatore vincenzo domenico pietro angelo gino nino aldo dino " +
      "carlo claudio daniele dario emanuele enrico fabio fabrizio filippo franco gaetano giacomo gianluca gianni giorgio " +
      "giulio guido luciano massimo maurizio mauro nicolò pasquale raffaele renato rocco sandro tiziano ugo umberto walter " +
      "alessio bruno cesare corrado diego elio ettore ezio flavio fulvio gianfranco giancarlo ivano livio luca marcello " +
      "mirko piero rino samuele saverio valerio vito vittorio leonardo",
    femaleForenames:
      `${forenames.female} giulia sofia aurora martina giorgia sara emma alice chiara francesca elena anna laura lucia ` +
      "ilaria silvia paola rosa carla ginevra beatrice bianca camilla caterina cecilia cinzia claudia cristina daniela " +
      "debora donatella elisa emanuela eleonora elisabetta federica fiorella gabriella gaia giovanna giuseppina grazia irene " +
      "letizia lidia liliana loredana luisa maddalena manuela mara marcella margherita maria mariangela marina marta " +
      "matilde michela milena miriam monica nadia nora ornella patrizia raffaella rita roberta rosanna sabrina serena " +
      "simona sonia stefania susanna teresa tiziana valentina valeria vanessa veronica viola virginia vittoria ines",
    verbs:
      "venne viene prende prese preso mette mise messo resta restò rimane rimase parte partì vede vide visto arriva arrivò " +
      "arrivato esce uscì entra entrò lascia lasciò lasciato porta portò tiene tenne scuote scosse lavora lavorava vive" +
      " citata",
    naming:
      "intitolato intitolata film libro canzone album romanzo serie soprannominato soprannominata cosiddetto cosiddetta " +
      "cosiddetti cosiddette parola termine espressione slogan titolo volume brano rubrica programma mostra spettacolo" +
      " chiamarlo chiamarla chiamarli chiamato chiamata chiamano definirlo definirla",
    postmodifiers: "vicino vicina",
    modifiers: "nato nata basato basata",
    negations: "non mai nessuno nulla niente nessuna",
    askings: "chiede chiesto domanda domandato chiedeva interrogato interrogata",
    quotings: "cita citò citato mostra mostrò sente sentì sentito",
    linkings: "di del dello della dell' dei degli delle per a al allo alla ai agli alle all' in nel",
    occasions:
      "comunicato intervista discorso lettera messaggio conferenza tweet dichiarazione articolo nota post colloquio audizione",
  },
  participles: "ando endo",
  viewing: "per",
  opinions: "detta parere avviso giudizio dire parole",
  agencies: "ansa agi adnkronos afp reuters askanews",
  trailing: "",
  incises: true,
  dropsPronouns: true,
  verbFirst: false,
  lateSubjects: true,
  dialogues: true,
  learned: false,
  definite: "il lo la l'",
  monthNames: "",
  byline: "di",
  passive: "",
  oblique: "",
  addressing: "",
  personal: "che cui",
  shortTitles: "dott.=dottore prof.=professore avv.=avvocato",
  roleEndings: "ore trice ista iere iera logo loga",
  adverbEndings: "mente",
  verbEndings: "ava avano eva evano",
  capitalNouns: false,
  feminine: "",
  possessive: "",
};
