import type { BoilerplateWords } from "../boilerplate.ts";

export const fr: BoilerplateWords = {
  language: "fr",
  labels: {
    navigation: {
      whole: `accueil, menu, menu principal, recherche, rechercher, connexion, se connecter, s'identifier, s'inscrire, s'abonner, déconnexion, aller au contenu, aller au contenu principal, accéder au contenu, retour en haut, haut de page, retour, à propos, qui sommes nous, nous contacter, contact, contactez nous, mentions légales, confidentialité, politique de confidentialité, cgu, cgv, conditions générales, gestion des cookies, publicité, recrutement, aide, faq, rss, mon compte, archives, newsletters, podcasts, vidéos, tags, mots clés, mots clefs, thèmes, thématiques, sujets, dossiers, catégories, catégorie, rubriques, classé dans, publié dans, sur le même thème, journal, magazine, édition numérique, kiosque, fermer, suivant, précédent, article suivant, article précédent, page suivante, page précédente, navigation de l'article, voir tout, tout voir, voir plus, afficher plus, charger plus, actualités, actualité, actu, politique, monde, international, france, société, économie, culture, sport, sports, sciences, planète, opinions, débats, santé, environnement, météo, jeux, boutique, services, partenaires, plan du site, vous êtes ici, tous les programmes, toutes les rubriques, tous les articles, green, europe, aller à la section, sommaire, rubrique`,
      strong:
        "aller au contenu, accéder au contenu, retour en haut, retour à l'accueil, mentions légales, plan du site, classé dans, vous êtes ici, tous nos articles, toutes nos rubriques",
      weak: "tags, thèmes, catégories, menu, navigation, archives, rubrique, accueil",
    },
    fundraising: {
      whole: `faire un don, je fais un don, donner, je donne, soutenir, soutenez nous, nous soutenir, je soutiens, soutenez, don, dons, adhérer, devenir membre, devenir adhérent, s'abonner, je m'abonne, abonnez vous, abonnement, ponctuel, mensuel, par mois, par an, don ponctuel, don mensuel, contribuer, faites un don, soutenez le journalisme, essayer gratuitement, offre, profitez en, merci`,
      strong: `faites un don, faire un don, votre don, vos dons, grâce à vos dons, soutenez nous, soutenez un, soutenez notre, nous soutenir, votre soutien, votre aide, soutenir notre, soutenir un média, soutenir le journalisme, besoin de vous, besoin de votre, aidez nous, sans vous, grâce à vous, grâce à votre, grâce au soutien, devenez membre, devenez adhérent, devenez abonné, abonnez vous, je m'abonne, déductible des impôts, déductibles, défiscalisé, réduction fiscale, réduction d'impôt, sans publicité, en accès libre, accès libre, financé par, financés par, ne vit que, seuls nos lecteurs, de ses lecteurs, de nos lecteurs, média indépendant, presse indépendante, journalisme indépendant, information indépendante, notre indépendance, si vous appréciez, si vous aimez, si vous le pouvez, sans engagement, pour moins de, via paypal, tipeee, campagne de dons, appel aux dons, appel à dons, chaque don, quelques euros, dès 1, la main à la poche, reste libre, rester libre, restions libres, ne vous a rien coûté, presse libre, média libre, un coup de pouce, petit geste, cet article vous a plu`,
      weak: "don, dons, donner, soutien, soutenir, soutenez, abonnement, abonner, abonnés, abonné, adhésion, adhérent, membre, membres, mensuel, indépendant, indépendance, financement, lecteurs, lectrices, offre, euros, contribution, association, par mois, par an, à partir de, gratuitement, gratuit",
    },
    newsletter: {
      whole: `newsletter, newsletters, la newsletter, infolettre, s'inscrire, inscription, inscrivez vous, je m'inscris, votre e mail, votre email, votre adresse e mail, adresse e mail, adresse email, email, e mail, ok, valider, envoyer, recevoir, recevoir la newsletter, abonnez vous à la newsletter, s'inscrire à la newsletter, merci de votre inscription, restez informé, ne manquez rien`,
      strong: `notre newsletter, nos newsletters, la newsletter, à la newsletter, notre infolettre, abonnez vous à notre, abonnez vous gratuitement, recevez chaque, recevez gratuitement, recevoir nos, recevoir les, recevoir par, dans votre boîte, boîte mail, boîte aux lettres, boîte de réception, par e mail, par mail, par email, votre adresse e mail, votre adresse email, votre email, vous désinscrire, vous désabonner, désinscription, désabonnement, lien de désinscription, restez informé, en vous inscrivant, j'accepte de recevoir, inscrivez vous à notre, inscrivez vous à la newsletter, inscrivez vous à nos, ne manquez rien, ne manquez aucun, ne manquez plus, ne ratez rien, ne ratez aucun, recevez par, recevez nos, recevez notre`,
      weak: "newsletter, infolettre, e mail, email, mail, inscription, inscrire, inscrivez, recevoir, recevez, gratuit, gratuitement, quotidienne, hebdomadaire, alertes, chaque jour, chaque semaine, chaque matin, tous les matins, ne manquez, ne ratez",
    },
    share: {
      whole: `partager, partagez, partage, partager cet article, partager l'article, partager sur facebook, partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager sur messenger, partager par mail, tweeter, facebook, twitter, x, instagram, linkedin, pinterest, whatsapp, telegram, messenger, youtube, tiktok, reddit, flipboard, pocket, threads, bluesky, mastodon, email, e mail, mail, envoyer, envoyer par e mail, envoyer par mail, imprimer, imprimer l'article, copier, copier le lien, lien copié, copié, copier coller, suivre, suivez nous, suivez nous sur, nous suivre, retrouvez nous sur, j'aime, enregistrer, sauvegarder, offrir, offrir l'article, offrir cet article, plus, share, réseaux sociaux, classer, google actualités, sms, enregistré, sauvegardé`,
      strong: `partager cet article, partagez cet article, partager l'article, partager sur, partagez sur, partager avec, copier le lien, lien copié, lien embed, copier coller le lien, envoyer par e mail, envoyer à un ami, imprimer l'article, suivez nous, suivez nous sur, retrouvez nous sur, rejoignez nous sur, abonnez vous à notre chaîne, notre chaîne youtube, notre page facebook, notre compte, notre chaîne whatsapp, sur les réseaux sociaux, ajouter à google`,
      weak: "partager, facebook, twitter, instagram, whatsapp, telegram, youtube, linkedin, suivez, réseaux, lien, tweet",
    },
    related: {
      whole: `nos lecteurs ont lu ensuite, lire aussi, à lire aussi, lisez aussi, lire également, à lire également, à lire, lire plus, lire plus tard, lire la suite, la suite, en savoir plus, voir aussi, à voir, à voir aussi, voir également, sur le même sujet, sur le même thème, dans la même rubrique, dans le même dossier, articles liés, articles similaires, articles connexes, articles associés, articles récents, derniers articles, les derniers articles, dernières actualités, dernières infos, dernières nouvelles, les plus lus, les plus lues, le plus lu, plus lus, les plus vus, les plus partagés, les plus commentés, populaires, populaire, tendances, à la une, la une, à ne pas manquer, à découvrir, découvrir, découvrez aussi, vous aimerez aussi, vous pourriez aussi aimer, vous pourriez être intéressé, cela pourrait vous intéresser, ces articles pourraient vous intéresser, recommandé, recommandés pour vous, nos recommandations, la sélection de la rédaction, sélection, notre sélection, en continu, en direct, direct, le direct, en lecture, suivant, en lecture suivant, vidéo, vidéos, en images, en vidéo, podcast, écouter, regarder, plus d'articles, plus d'infos, autres articles, d'autres articles, pour aller plus loin, aller plus loin, dossier, dossiers, plus sur ce sujet, dernière minute, exclusif, sponsorisé, réservé aux abonnés, abonnés, dans l'actualité, les plus récents`,
      strong: `lire aussi, à lire aussi, lire également, lire la suite, voir aussi, à voir aussi, sur le même sujet, articles similaires, vous aimerez aussi, pourrait vous intéresser, pourraient vous intéresser, les plus lus, à la une, à ne pas manquer, en lecture suivant, retrouvez toute, retrouvez tous, retrouvez nos, toute l'actualité, toutes les informations, découvrez notre, découvrez nos, écoutez notre, pour aller plus loin, cliquez ici, notre dossier, notre podcast, plus d'informations sur, article réservé aux abonnés, réservé à nos abonnés`,
      weak: "lire, voir, aussi, vidéo, podcast, articles, suite, dossier, direct, actualités, plus, découvrez, retrouvez, une",
    },
    legal: {
      whole:
        "contribuer, réutiliser ce contenu, tous droits réservés, droits réservés, mentions légales, copyright, ©, confidentialité, données personnelles, conditions d'utilisation, conditions générales d'utilisation, politique de cookies, licence, charte",
      strong: `réutiliser ce contenu, reproduction interdite, reproduction totale ou partielle, toute reproduction, sans autorisation, conditions d'utilisation, conditions générales, politique de confidentialité, données personnelles, vos données, droit d'accès, n'engagent que, ne reflètent pas, licence creative commons, commissions d'affiliation, liens affiliés, cppap, dépôt légal, cnil, rgpd, charte de déontologie, conseil de déontologie, commission paritaire`,
      weak: "copyright, ©, droits, réservés, licence, reproduction, confidentialité, données, conditions, autorisation",
    },
    ad: {
      whole:
        "publicité, publicités, annonce, annonces, pub, sponsorisé, contenu sponsorisé, contenu partenaire, partenaire, la suite après la publicité, la suite après cette publicité, la suite de l'article après la publicité, l'article continue après la publicité, suite après la publicité, fermer la publicité, advertisement, ad, offre spéciale, bons plans, acheter, commander",
      strong:
        "après la publicité, après cette publicité, contenu sponsorisé, contenu proposé par, code promo, en vente, profitez de, offre spéciale, acheter ce, commandez, commandez le, dans notre boutique, en kiosque",
      weak: "publicité, sponsorisé, partenaire, annonce, offre, promo, acheter, boutique, vente",
    },
    "comment-prompt": {
      whole:
        "commentaires, commentaire, 0 commentaire, 1 commentaire, réagir, réagissez, commenter, laisser un commentaire, laissez un commentaire, ajouter un commentaire, poster un commentaire, écrire un commentaire, lire les commentaires, voir les commentaires, afficher les commentaires, tous les commentaires, vos commentaires, vos réactions, réactions, donnez votre avis, votre avis, répondre, annuler la réponse, contribuer, participez, la discussion, soyez le premier à commenter, aucun commentaire, les commentaires sont fermés, nom, site web, sondage, votez",
      strong:
        "modérés a priori, règles de publication, réservons le droit de supprimer, partagez votre avis, dites nous ce que, laisser un commentaire, laissez un commentaire, ajouter un commentaire, poster un commentaire, votre commentaire, vos commentaires, les commentaires sont, voir les commentaires, lire les commentaires, donnez votre avis, donnez nous votre avis, qu'en pensez vous, réagissez à, pour commenter, pour réagir, ne sera pas publiée, champs obligatoires, charte de modération, écrivez nous, participez à la discussion, dans les commentaires, espace commentaires, commentaires sont réservés, réservé aux commentaires, soyez le premier à, partagez votre opinion",
      weak: "commentaires, commentaire, commenter, réagir, avis, réactions, discussion, sondage, modération, votre opinion, modérés, soyez le premier",
    },
    other: {
      whole:
        "télécharger l'application, téléchargez l'application, app store, google play, accepter, tout accepter, refuser, continuer sans accepter, paramétrer, ok, cookies, j'accepte, fermer, chargement, chargement en cours, lecture, lire la vidéo, vidéo, image, photo, photos, diaporama, agrandir, agrandir l'image, écouter l'article, écouter cet article, ajouter à vos sélections, article réservé aux abonnés, réservé aux abonnés, déjà abonné, déjà inscrit, déjà un compte, se connecter, s'inscrire gratuitement, créer un compte, signaler une erreur, mis de côté, auteurs, auteur, billetterie, réserver, lire plus tard, offrir, voir les offres, continuer à lire ici, découvrir les offres, newsletter, transcription, alerte info, tout refuser, télécharger l'épisode, gérer mes choix",
      strong:
        "application mobile, téléchargez la et, suivez l'actualité, utilise des cookies, utilisons des cookies, l'utilisation de cookies, dépôt de cookies, téléchargez l'application, télécharger l'application, notre application, activer javascript, votre navigateur, bloqueur de publicité, réservé aux abonnés, réservée aux abonnés, réservé à nos abonnés, déjà abonné, vous possédez déjà un compte, pour lire la suite, de cet article à lire, connectez vous, identifiez vous, créez un compte, créer un compte, ajouter à vos sélections, à vos sélections, lecture en cours, sur un autre appareil, un seul appareil, sur l'autre appareil, offres multicomptes, pourquoi voyez vous, signaler une erreur, vous avez une information, contactez la rédaction, vidéo indisponible, contenu bloqué, vous avez une info, avez vous des informations, vous en savez plus, vous savez quelque chose, écrivez nous, respect de votre vie privée, informations sur un terminal, informations sur un appareil, respectons votre vie privée, signalez une erreur, une erreur dans cet article, ce contenu est, cette vidéo est indisponible, cette vidéo n est pas",
      weak: "application, cookies, navigateur, compte, abonné, abonnés, connexion, connecter, inscrire, erreur, lecture, appareil, billets, diaporama, télécharger, une erreur, ce contenu, cette vidéo, il vous reste",
    },
  },
  voices: {
    we: "nous, notre, nos, nôtre",
    you: "vous, votre, vos, tu, ton, ta, tes, te, toi",
    me: "je, j, me, moi, mon, ma, mes",
    ask: "faites, soutenez, donnez, abonnez vous, inscrivez vous, recevez, suivez, partagez, lisez, lire, voir, écoutez, regardez, découvrez, retrouvez, cliquez, téléchargez, rejoignez, aidez, contribuez, participez, réagissez, laissez, envoyez, écrivez, contactez, connectez vous, identifiez vous, profitez, devenez, achetez, commandez, ajoutez, ajouter, copier, partager, si vous, souhaitez vous, voulez vous, avez vous, merci de, veuillez, pour",
    cause:
      "journalisme, indépendant, indépendante, indépendance, information libre, notre rédaction, la rédaction, notre équipe, notre travail, notre média, média, médias, presse libre, enquêtes, lecteurs, lectrices, sans publicité, actionnaire, milliardaire, milliardaires, association, accès libre, gratuit",
    press:
      "journal, journaux, magazine, journalisme, journaliste, journalistes, rédaction, rédactions, enquête, enquêtes, reportage, reportages, article, articles, information, informations, actualité, actualités, média, médias, presse, lecteur, lectrice, lecteurs, lectrices, lire, lecture, podcast, podcasts, site, publication, abonnement, abonnements, abonnés, infolettre, newsletter, indépendant, indépendante, indépendance, notre travail, notre équipe, ce travail",
    credit:
      "temps de lecture, à propos de l'auteur, photo, photos, crédit, crédits, crédit photo, image, illustration, afp, reuters, ap, getty, epa, sipa, dr, source, sources, avec afp, avec reuters, publié le, publié par, publié, mis à jour, mis à jour le, modifié le, modifié, mise à jour, par, propos recueillis par, traduit de, traduit par, traduction, article initialement publié, initialement publié, correction, rectificatif, erratum, précision, journaliste, correspondant, correspondante, est journaliste, est professeur, est professeure, est chercheur, est chercheuse, est écrivain, est l'auteur, est l'autrice, est directeur, est directrice, auteur de, autrice de, envoyé spécial, envoyée spéciale, collaboration, en partenariat avec, tribune",
    byline:
      "par, photo, photos, crédit, crédits, source, sources, publié, publié le, mis à jour, modifié, texte, propos recueillis, traduction, illustration, image, correction, rectificatif, avec, tribune, auteur",
    said: "a déclaré, déclare, a dit, dit, a affirmé, affirme, a expliqué, explique, a indiqué, indique, a ajouté, ajoute, selon, a annoncé, annonce, a estimé, estime, a précisé, souligne, a souligné, raconte, assure, porte parole, d'après, demande, a demandé, répète, rappelle, a rappelé, écrit, a écrit, lance, confie, regrette, résume, précise, promet, a promis",
    third:
      "il, elle, ils, elles, leur, leurs, était, étaient, avait, avaient, été, fut, a été, lui, alors, après, président, ministre, police, tribunal, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, millions, milliards",
    document: "e mail, courriel, mail, lettre, message, communiqué, tribune, courrier",
    greeting: "cher, chère, chers, chères, bonjour, madame, monsieur",
    listHead:
      "nos lecteurs ont lu ensuite, lire aussi, à lire aussi, lisez aussi, lire également, à lire également, à lire, voir aussi, à voir aussi, sur le même sujet, sur le même thème, dans la même rubrique, articles liés, articles similaires, articles connexes, articles associés, articles récents, derniers articles, les derniers articles, dernières actualités, les plus lus, les plus lues, plus lus, les plus vus, les plus partagés, les plus commentés, populaires, tendances, à la une, à ne pas manquer, à découvrir, vous aimerez aussi, vous pourriez aussi aimer, cela pourrait vous intéresser, ces articles pourraient vous intéresser, recommandés pour vous, nos recommandations, la sélection de la rédaction, notre sélection, en continu, plus d'articles, autres articles, d'autres articles, pour aller plus loin, aller plus loin, en savoir plus, lire la suite",
    tagHead: "tags, mots clés, mots clefs, thèmes, thématiques, sujets, sur le même thème, catégories",
    filler:
      "le, la, les, l, un, une, des, du, de, d, et, ou, à, au, aux, en, sur, dans, par, pour, avec, ce, cet, cette, ces, article, page, ici, notre, nos, votre, vos, nous, vous, plus, s, c, j, je, se, m",
  },
  credits: {
    life: "est, écrit",
    citing: "disait, écrit, écrivait, lisait-on, lit-on, proclamait",
    mention: "c'est ce que, c'était, voilà ce que, cette phrase, ces mots",
    piece: "cet article, ce texte, cet entretien, cette enquête, ce reportage, cette tribune",
    published: "publié, publiée, paru, parue, adapté, traduit",
    place: "dans, par, sur, avec, en, chez",
    denial: "pas, jamais",
    obliged: "doivent, doit, peuvent, devront, pourront, devaient, sont invités à, sont priés de",
    enrols: "s'inscrire, s’inscrire, s'abonner, s’abonner, écrire, donner, envoyer, s'enregistrer",
    reader: "vous, nous, lecteurs, lectrices, abonnés, utilisateurs, internautes, on, aussi",
    button: "s'inscrire, s’inscrire",
    recipient: "à, à la, à le, à les, à l', à l’, au, aux",
    disclosure: "note de transparence, déclaration d'intérêts",
    rights: "droits",
    clock: "h",
  },
};
