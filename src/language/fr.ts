import { forenames } from "./forenames.ts";
import type { Language } from "./language.ts";

export const fr: Language = {
  tag: "fr",
  marks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      "dit disait disent déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté " +
      "ajoutait estime estimé estimait souligne souligné soulignait assure assuré assurait précise précisé répond " +
      "répondu répondait indique indiqué annonce annoncé raconte raconté confie confié écrit écrivait lance lancé " +
      "demande demandé insiste insisté rappelle rappelé regrette regretté reconnaît reconnu prévient prévenu " +
      "poursuit poursuivi conclut conclu confirme confirmé martèle martelé témoigne témoigné dénonce dénoncé " +
      "constate constaté note noté réplique répliqué tweeté commente commenté",
    report:
      "parle parlé qualifie qualifié appelle appelé accuse accusé critique critiqué évoque évoqué pense pensait croit " +
      "croyait juge jugé décrit espère espéré promis promet veut voulait salué salue cité cite",
    according: "selon d'après",
    attributing: "dixit",
    determiners:
      "le la les l' un une des ce cette ces cet plusieurs deux trois quatre cinq certains certaines quelques chaque",
    possessives: "son sa ses leur leurs mon ma mes notre nos votre vos",
    prepositions:
      "de du des à au aux en dans par pour sur avec sans sous entre vers chez contre depuis pendant après avant " +
      "lors jusqu' dès devant derrière d'",
    locatives: "à au aux en dans près",
    stagings: "sur dans",
    articles: "le la l' les un une",
    conjunctions: "et ou mais ni car donc",
    subordinators: "que qu' si quand lorsque comme parce puisque afin où comment pourquoi tandis",
    relatives: "qui dont lequel laquelle lesquels",
    auxiliaries:
      "est sont était étaient a ont avait avaient été être avoir sera seront serait fut furent ne n' pas peut peuvent " +
      "pouvait doit doivent devait va vont allait fait font faut",
    adverbs:
      "aussi encore déjà toujours jamais hier aujourd'hui demain ici là très plus moins bien mal puis ensuite enfin " +
      "alors également notamment cependant pourtant ainsi",
    male: "il lui celui-ci",
    female: "elle celle-ci",
    they: "ils elles eux",
    first: "je j' nous me m' moi",
    self: "je j' me m' moi",
    second: "tu vous te toi",
    neuter: "ce cela ça c' on",
    indefinite: "quelqu'un personne tous toutes certains d'autres",
    maleTitles: "m. monsieur roi prince père frère",
    femaleTitles: "mme mlle madame mademoiselle reine princesse sœur",
    titles:
      "dr pr. président présidente ministre maire premier première députée député sénateur sénatrice général juge " +
      "professeur professeure directeur directrice porte-parole secrétaire pape évêque chancelier chancelière " +
      "commissaire procureur entraîneur capitaine colonel docteur",
    roles:
      "porte-parole avocat avocate expert experte chercheur chercheuse responsable militant militante habitant habitante " +
      "témoin journaliste écrivain auteur autrice élu élue ministre maire président présidente directeur directrice " +
      "professeur médecin infirmière policier syndicaliste économiste historien historienne analyste entraîneur joueur " +
      "joueuse patron patronne chef conseiller conseillère candidat candidate",
    maleRoles: "avocat père frère fils mari homme directeur président chercheur conseiller candidat roi",
    femaleRoles:
      "avocate mère sœur fille femme épouse directrice présidente chercheuse conseillère candidate reine",
    groups:
      "responsables avocats experts chercheurs militants habitants témoins journalistes élus syndicats gouvernement parti " +
      "opposition police autorités entreprise société organisation association ministère tribunal parquet agence " +
      "université commission mairie préfecture gens critiques partisans",
    documents:
      "communiqué rapport lettre étude sondage texte article tribune arrêt loi message tweet document enquête",
    organizations:
      "assemblée sénat gouvernement parti université institut fondation association société agence ministère commission " +
      "conseil tribunal cour banque journal monde figaro libération afp reuters bbc cnn onu otan ue ps lr rn lfi cgt " +
      "cfdt medef fc comité fédération",
    bodies: "université fondation association comité ministère tribunal hôpital mairie préfecture",
    demonyms:
      "français française américain américaine britannique allemand allemande espagnol espagnole italien italienne russe " +
      "chinois chinoise israélien israélienne européen européenne",
    places:
      "france allemagne italie espagne portugal belgique suisse royaume-uni angleterre irlande russie ukraine turquie " +
      "grèce israël iran irak syrie libye égypte algérie maroc tunisie sénégal mali afrique europe asie chine japon " +
      "inde états-unis canada québec paris marseille lyon toulouse nice nantes strasbourg bordeaux lille londres " +
      "berlin rome madrid moscou bruxelles genève washington bretagne normandie",
    dates:
      "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre " +
      "octobre novembre décembre",
    particles: "de du la le des d' van von al el ben",
    suffixes: "jr. père fils",
    abbreviations: "m. mm. dr. pr. st. etc. cf. p. ex. av.",
    maleForenames: forenames.male,
    femaleForenames: forenames.female,
    verbs: "vient venait prend prenait met mettait reste restait part partait voit voyait tient tenait",
    naming:
      "intitulé intitulée film livre chanson album roman série surnommé surnommée dit mot terme expression slogan",
    postmodifiers: "proche",
    modifiers: "né née basé basée",
    negations: "pas jamais personne nul aucun aucune",
    quotings: "cite citait cité montre montrait entend entendu",
    linkings: "de du des d' pour",
    occasions: "communiqué interview entretien discours lettre message conférence tweet déclaration tribune",
  },
  learned: false,
  definite: "le la l'",
  byline: "par",
  passive: "",
  monthNames: "",
  addressing: "",
  personal: "qui",
  shortTitles: "dr.=docteur pr.=professeur",
  roleEndings: "eur euse iste ien ienne",
  adverbEndings: "ment",
  verbEndings: "ait aient",
  capitalNouns: false,
  feminine: "",
  possessive: "",
};
