import { forenames } from "../forenames.ts";
import { formsOf } from "../forms.ts";
import type { Language } from "../language.ts";

export const fr: Language = {
  tag: "fr",
  marks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      formsOf(
        "déclar affirm expliqu ajout estim soulign assur précis indiqu annonc racont confi lanc demand insist rappel " +
          "regrett confirm martel témoign dénonc constat not répliqu comment tonn ironis plaisant glissa lâch soupir souffl " +
          "murmur exclam observ argument détaill résum alert nuanc interrog point tempêt balay rétorqu jug détaill grond " +
          "signal déplor fulmin relativis rassur assén tranch questionn critiqu défend confess lament tweet avou " +
          "reproch indign étonn inquièt félicit désol amus agac emport réjou insurg raill moqu salu",
        "e é ée ait ent aient èrent a ant",
      ) +
      " " +
      "dit dite disait disaient disent dirent disant explique répond répondent répondu répondait répondit répondant écrit " +
      "écrivait écrivit écrivent écrivant reconnaît reconnu reconnaissait reconnaissant prévient prévenu prévenait poursuit " +
      "poursuivi poursuivait poursuivant conclut conclu concluait concluant glisse glissé glissait martèle promet promis " +
      "promettait admet admis admettait soutient soutenu soutenait reprend repris reprenait prévoit rappelle annonçait " +
      "annonça lançait lança dénonçait réagit réagi réagissait avertit averti avertissait souvient souvenait crie crié " +
      "criait sourit souriait rit riait renchérit renchéri répète répété répétait lâche complète complété rapporte " +
      "rapporté rapportait relève relevé relevait suggère suggéré concède concédé réjouit réjouissait défend défendu " +
      "inquiète inquiétait préfère achève achevé enchaîne enchaîné propose proposé proposait" +
      " plaide plaidé plaidait balaie balaye balayé corrige corrigé corrigeait tranche clame clamé" +
      " coupe coupé coupait abonde abondé abondait",
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
      "pouvait doit doivent devait va vont allait fait font faut se s' me m' te t' y lui",
    adverbs:
      "aussi encore déjà toujours jamais hier aujourd'hui demain ici là très plus moins bien mal puis ensuite enfin " +
      "alors également notamment cependant toutefois néanmoins pourtant ainsi",
    male: "il celui-ci -il -t-il",
    female: "elle celle-ci -elle -t-elle",
    they: "ils elles eux -ils -elles -t-ils -t-elles",
    first: "je j' nous moi mon ma mes notre nos -je -nous",
    self: "je j' moi mon ma mes -je",
    second: "tu vous toi -tu -vous",
    neuter: "ce cela ça c' on -ce -on -t-on",
    indefinite: "quelqu'un personne tous toutes certains d'autres",
    maleTitles: "m. mm. monsieur roi prince père frère",
    femaleTitles: "mme mlle madame mademoiselle reine princesse sœur",
    titles:
      "dr pr. président présidente ministre maire premier première députée député sénateur sénatrice général juge " +
      "professeur professeure directeur directrice porte-parole secrétaire pape évêque chancelier chancelière " +
      "commissaire procureur procureure entraîneur entraîneuse capitaine colonel docteur sous-préfet préfet préfète " +
      "adjoint adjointe maître rabbin imam cardinal",
    roles:
      "porte-parole avocat avocate expert experte chercheur chercheuse responsable militant militante habitant habitante " +
      "témoin journaliste écrivain auteur autrice élu élue ministre maire président présidente directeur directrice " +
      "professeur médecin infirmière policier syndicaliste économiste historien historienne analyste entraîneur joueur " +
      "joueuse patron patronne chef cheffe conseiller conseillère candidat candidate ingénieur ingénieure hydrologue géologue " +
      "biologiste boulanger boulangère pêcheur pêcheuse agriculteur agricultrice commerçant commerçante ouvrier ouvrière " +
      "pompier pompière collègue voisin voisine ami amie étudiant étudiante élève enseignant enseignante instituteur " +
      "institutrice réalisateur réalisatrice cinéaste acteur actrice comédien comédienne chanteur chanteuse musicien " +
      "musicienne romancier romancière photographe retraité retraitée propriétaire fondateur fondatrice gérant gérante " +
      "adjoint adjointe préfet préfète procureur procureure juge magistrat magistrate sénateur sénatrice " +
      "député députée secrétaire capitaine pilote chauffeur infirmier policière gendarme sociologue psychologue politologue " +
      "source personne passant passante riverain riveraine" +
      " première seconde",
    maleRoles:
      "avocat père frère fils mari homme directeur président chercheur conseiller candidat roi boulanger pêcheur ouvrier " +
      "pompier voisin ami réalisateur acteur sénateur député romancier instituteur infirmier garçon grand-père oncle neveu",
    femaleRoles:
      "avocate mère sœur fille femme épouse directrice présidente chercheuse conseillère candidate reine boulangère " +
      "pêcheuse ouvrière voisine amie réalisatrice actrice sénatrice députée romancière institutrice infirmière " +
      "grand-mère tante nièce",
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
    maleForenames:
      `${forenames.male} étienne jean-pierre jean-luc jean-claude jean-marc jean-michel jean-paul rené andré hervé ` +
      "thibault thibaut benoît cédric cyril damien didier éric fabien fabrice frédéric gaël gérard grégory hugo jérémy " +
      "jérôme joël léo loïc lucas mathis maxime mickaël nathan noé raphaël rémi rémy romain sébastien serge stéphane " +
      "sylvain tanguy théo valentin xavier yann yannick erwan ewen ronan aurélien baptiste bastien clément corentin " +
      "jules gabin enzo adrien florent gauthier hubert lucien marius régis roland yvon arsène",
    femaleForenames:
      `${forenames.female} adèle agnès amélie anaïs andréa annick aurélie bérénice brigitte camille céline chloé clémence ` +
      "clémentine coralie corinne delphine éléonore élise élodie émilie estelle eugénie fanny flavie flore gaëlle " +
      "geneviève hélène inès isaure jade jeanne joséphine juliette justine laëtitia laure laurence léa léonie lise louane " +
      "lucie maelle maëlle manon margaux margot marianne marion maud mélanie mireille morgane muriel myriam noémie océane " +
      "odile pauline régine rosalie roxane sandrine séverine solange solène sylvie thérèse violette virginie yvette zoé",
    verbs:
      "vient venait prend prenait met mettait reste restait part partait voit voyait tient tenait" +
      " citée citées",
    naming:
      "soi-disant prétendu prétendue intitulé intitulée film livre chanson album roman série surnommé surnommée dit mot terme expression slogan" +
      " baptisé baptisée appellent surnomment",
    postmodifiers: "proche",
    modifiers: "né née basé basée",
    negations: "pas jamais personne nul aucun aucune",
    askings: "demande demandé demandait interrogé interrogée interrogés",
    quotings: "cite citait cité montre montrait entend entendu",
    linkings: "de du des d' pour",
    occasions: "communiqué interview entretien discours lettre message conférence tweet déclaration tribune",
  },
  participles: "ant",
  viewing: "pour",
  opinions: "avis yeux dires propos",
  agencies: "afp reuters franceinfo",
  trailing: "",
  incises: true,
  dropsPronouns: false,
  verbFirst: true,
  lateSubjects: true,
  dialogues: true,
  learned: false,
  definite: "le la l'",
  byline: "par",
  passive: "",
  monthNames: "",
  oblique: "",
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
