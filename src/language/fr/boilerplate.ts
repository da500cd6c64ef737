import type { BoilerplateWords } from "../boilerplate.ts";

export const frBoilerplate: BoilerplateWords = {
  labels: {
    navigation: {
      whole: `
        accueil
        accéder au contenu
        actu
        actualité
        actualités
        afficher plus
        aide
        aller au contenu
        aller au contenu principal
        aller à la section
        archives
        article précédent
        article suivant
        boutique
        catégorie
        catégories
        cgu
        cgv
        charger plus
        classé dans
        conditions générales
        confidentialité
        connexion
        contact
        contactez nous
        culture
        dossiers
        débats
        déconnexion
        environnement
        europe
        faq
        fermer
        france
        gestion des cookies
        green
        haut de page
        international
        jeux
        journal
        kiosque
        magazine
        mentions légales
        menu
        menu principal
        mon compte
        monde
        mots clefs
        mots clés
        météo
        navigation de l'article
        newsletters
        nous contacter
        opinions
        page précédente
        page suivante
        partenaires
        plan du site
        planète
        podcasts
        politique
        politique de confidentialité
        précédent
        publicité
        publié dans
        qui sommes nous
        recherche
        rechercher
        recrutement
        retour
        retour en haut
        rss
        rubrique
        rubriques
        s'abonner
        s'identifier
        s'inscrire
        santé
        sciences
        se connecter
        services
        société
        sommaire
        sport
        sports
        suivant
        sujets
        sur le même thème
        tags
        thèmes
        thématiques
        tous les articles
        tous les programmes
        tout voir
        toutes les rubriques
        vidéos
        voir plus
        voir tout
        vous êtes ici
        à propos
        économie
        édition numérique
      `,
      strong: `
        accéder au contenu
        aller au contenu
        classé dans
        mentions légales
        plan du site
        retour en haut
        retour à l'accueil
        tous nos articles
        toutes nos rubriques
        vous êtes ici
      `,
      weak: `
        accueil
        archives
        catégories
        menu
        navigation
        rubrique
        tags
        thèmes
      `,
    },
    fundraising: {
      whole: `
        abonnement
        abonnez vous
        adhérer
        choisir un montant
        contribuer
        contribuez
        devenir adhérent
        devenir membre
        don
        don mensuel
        don ponctuel
        donner
        dons
        essayer gratuitement
        faire un don
        faites un don
        je contribue
        je deviens membre
        je donne
        je fais un don
        je m'abonne
        je m'engage
        je soutiens
        mensuel
        merci
        nous aider
        nous soutenir
        offre
        par an
        par mois
        ponctuel
        profitez en
        s'abonner
        soutenez
        soutenez le journalisme
        soutenez notre travail
        soutenez nous
        soutenir
      `,
      strong: `
        abonnez vous
        abonnez vous dès
        abonnez vous pour
        accès libre
        adhérez à
        aidez nous
        aidez nous à
        appel aux dons
        appel à dons
        après déduction
        avec votre abonnement
        avez aimé cet article
        avons besoin de vous
        besoin de votre
        besoin de vous
        campagne de dons
        cet article vous a plu
        chaque contribution
        chaque contribution compte
        chaque don
        chaque euro
        continuez à le soutenir
        de nos lecteurs
        de ses lecteurs
        devenez abonné
        devenez adhérent
        devenez membre
        dès 1
        déductible des impôts
        déductibles
        déduction fiscale
        défendez une
        défiscalisé
        en accès libre
        essai gratuit
        est réservé aux abonnés
        est réservée aux abonnés
        existe grâce
        faire un don
        faites un don
        financé par
        financés par
        grâce au soutien
        grâce à vos dons
        grâce à votre
        grâce à vous
        information indépendante
        je m'abonne
        journalisme indépendant
        l'information a un coût
        la main à la poche
        média indépendant
        média libre
        ne vit que
        ne vous a rien coûté
        notre indépendance
        notre rédaction
        nous soutenir
        offrez nous
        petit geste
        pour moins de
        presse indépendante
        presse libre
        quelques euros
        rejoignez les
        rejoignez nous
        reste libre
        rester indépendants
        rester libre
        restions libres
        réduction d'impôt
        réduction fiscale
        sans engagement
        sans publicité
        sans vos dons
        sans votre soutien
        sans vous
        seuls nos lecteurs
        si vous aimez
        si vous appréciez
        si vous le pouvez
        soutenez la presse
        soutenez notre
        soutenez nous
        soutenez un
        soutenez une
        soutenir le journalisme
        soutenir notre
        soutenir un média
        tipeee
        un coup de pouce
        via paypal
        vos dons
        votre abonnement
        votre aide
        votre contribution
        votre don
        votre soutien
        vous défendez
      `,
      weak: `
        abonnement
        abonner
        abonné
        abonnés
        adhérent
        adhésion
        association
        café
        contribuer
        contribution
        don
        donner
        dons
        déduction
        essai
        euros
        financement
        gratuit
        gratuitement
        indépendance
        indépendant
        information libre
        lecteurs
        lectrices
        lire la suite
        membre
        membres
        mensuel
        offre
        par an
        par mois
        par ses lecteurs
        soutenez
        soutenir
        soutien
        à partir de
      `,
    },
    newsletter: {
      whole: `
        abonnez vous à la newsletter
        adresse e mail
        adresse email
        e mail
        email
        envoyer
        infolettre
        inscription
        inscrivez vous
        je m'abonne à la newsletter
        je m'inscris
        la newsletter
        merci de votre inscription
        ne manquez rien
        newsletter
        newsletters
        ok
        recevoir
        recevoir la newsletter
        recevoir nos newsletters
        restez informé
        s'abonner à la newsletter
        s'inscrire
        s'inscrire gratuitement
        s'inscrire à la newsletter
        valider
        votre adresse e mail
        votre e mail
        votre email
        votre inscription est confirmée
      `,
      strong: `
        abonnez vous gratuitement
        abonnez vous à la
        abonnez vous à notre
        adresse e mail valide
        adresse email valide
        adresse mail valide
        bien prise en compte
        boîte aux lettres
        boîte de réception
        boîte mail
        chaîne telegram
        chaîne whatsapp
        dans votre boîte
        dans votre messagerie
        directement dans votre
        désabonnement
        désinscription
        en vous inscrivant
        inscription est bien
        inscription est gratuite
        inscrivez vous gratuitement
        inscrivez vous ici
        inscrivez vous à la newsletter
        inscrivez vous à nos
        inscrivez vous à notre
        j'accepte de recevoir
        je veux recevoir
        la newsletter
        lettre d'information
        lien de désinscription
        ne manquez aucun
        ne manquez plus
        ne manquez rien
        ne ratez aucun
        ne ratez rien
        nos newsletters
        notre chaîne
        notre infolettre
        notre lettre
        notre lettre d'information
        notre newsletter
        notre politique de confidentialité
        notre sélection
        par courriel
        par e mail
        par email
        par mail
        pour ne rien manquer
        recevez chaque
        recevez gratuitement
        recevez l'essentiel
        recevez les
        recevez nos
        recevez notre
        recevez par
        recevez tous
        recevoir chaque
        recevoir la lettre
        recevoir la newsletter
        recevoir les
        recevoir nos
        recevoir par
        renseignez votre adresse
        restez informé
        résume pour vous
        votre adresse e mail
        votre adresse email
        votre email
        vous désabonner
        vous désinscrire
        vous désinscrire à tout moment
        vous recevrez
        à la newsletter
      `,
      weak: `
        alertes
        chaque dimanche
        chaque jeudi
        chaque jour
        chaque lundi
        chaque mardi
        chaque matin
        chaque mercredi
        chaque semaine
        chaque soir
        chaque vendredi
        confidentialité
        courriel
        désinscrire
        e mail
        email
        en vous inscrivant
        gratuit
        gratuitement
        hebdomadaire
        infolettre
        inscription
        inscrire
        inscrivant
        inscrivez
        mail
        messagerie
        ne manquez
        ne ratez
        newsletter
        notifications
        notre lettre
        prise en compte
        quotidienne
        recevez
        recevoir
        sélection
        tous les jeudis
        tous les jours
        tous les lundis
        tous les mardis
        tous les matins
        tous les mercredis
        tous les samedis
        tous les vendredis
        une fois par mois
        une fois par semaine
        votre boîte
        whatsapp
      `,
    },
    share: {
      whole: `
        bluesky
        classer
        copier
        copier coller
        copier dans le presse papiers
        copier l url
        copier le lien
        copié
        copié dans le presse papier
        copié dans le presse papiers
        e mail
        email
        enregistrer
        enregistré
        envoyer
        envoyer par e mail
        envoyer par mail
        facebook
        flipboard
        google actualités
        imprimer
        imprimer l'article
        instagram
        j'aime
        le lien a été copié
        lien copié
        lien copié dans le presse papier
        lien copié dans le presse papiers
        linkedin
        mail
        mastodon
        messenger
        nous suivre
        offrir
        offrir cet article
        offrir l'article
        partage
        partager
        partager cet article
        partager l'article
        partager par mail
        partager sur facebook
        partager sur linkedin
        partager sur messenger
        partager sur twitter
        partager sur whatsapp
        partager sur x
        partagez
        pinterest
        plus
        pocket
        reddit
        retrouvez nous sur
        réseaux sociaux
        sauvegarder
        sauvegardé
        share
        sms
        suivez nous
        suivez nous sur
        suivre
        telegram
        threads
        tiktok
        tweeter
        twitter
        whatsapp
        x
        youtube
      `,
      strong: `
        abonnez vous à notre chaîne
        ajouter à google
        copier coller le lien
        copier le lien
        copié dans le presse papier
        copié dans le presse papiers
        envoyer par e mail
        envoyer à un ami
        imprimer l'article
        lien copié
        lien embed
        notre chaîne whatsapp
        notre chaîne youtube
        notre compte
        notre page facebook
        partager avec
        partager cet article
        partager l'article
        partager sur
        partagez cet article
        partagez sur
        rejoignez nous sur
        retrouvez nous sur
        suivez nous
        suivez nous sur
        sur les réseaux sociaux
      `,
      weak: `
        facebook
        instagram
        lien
        linkedin
        partager
        réseaux
        suivez
        telegram
        tweet
        twitter
        whatsapp
        youtube
      `,
    },
    related: {
      whole: `
        abonnés
        aller plus loin
        articles associés
        articles connexes
        articles correspondants
        articles en relation
        articles les plus lus
        articles liés
        articles récents
        articles similaires
        autres articles
        cela pourrait vous intéresser
        ces articles pourraient vous intéresser
        cliquez ici pour lire l article complet
        d'autres articles
        dans l'actualité
        dans la même rubrique
        dans le même dossier
        derniers articles
        dernière minute
        dernières actualités
        dernières infos
        dernières nouvelles
        direct
        dossier
        dossiers
        découvrez aussi
        découvrir
        en continu
        en direct
        en images
        en lecture
        en lecture suivant
        en relation
        en savoir plus
        en vidéo
        exclusif
        l'auteur vous recommande
        la rédaction vous recommande
        la suite
        la sélection de la rédaction
        la une
        le direct
        le fil info
        le plus lu
        les articles les plus lus
        les derniers articles
        les dernières actualités
        les dernières news
        les plus commentés
        les plus lues
        les plus lus
        les plus partagés
        les plus récents
        les plus vus
        lire aussi
        lire l article complet
        lire l article en entier
        lire l intégralité de l article
        lire la suite
        lire la suite de l article
        lire notre enquête
        lire notre reportage
        lire plus
        lire plus tard
        lire tout l article
        lire également
        lisez aussi
        lisez l article complet
        nos lecteurs ont lu ensuite
        nos recommandations
        notre sélection
        nous vous recommandons
        plus d'articles
        plus d'infos
        plus lus
        plus sur ce sujet
        podcast
        populaire
        populaires
        pour aller plus loin
        recommandé
        recommandé pour vous
        recommandés pour vous
        regarder
        relire
        réservé aux abonnés
        sponsorisé
        suivant
        suivez notre direct
        sur ce thème
        sur le même sujet
        sur le même thème
        sélection
        tendances
        vidéo
        vidéos
        voir aussi
        voir l article complet
        voir également
        vous aimerez aussi
        vous pourriez aussi aimer
        vous pourriez être intéressé
        à découvrir
        à la une
        à lire
        à lire aussi
        à lire également
        à ne pas manquer
        à relire
        à voir
        à voir aussi
        à écouter
        écouter
        écouter aussi
      `,
      strong: `
        article réservé aux abonnés
        articles similaires
        cliquez ici
        découvrez nos
        découvrez notre
        en lecture suivant
        les plus lus
        lire aussi
        lire l article complet
        lire l article en entier
        lire l intégralité de l article
        lire la suite
        lire la suite de l article
        lire notre enquête
        lire notre reportage
        lire également
        notre dossier
        notre podcast
        plus d'informations sur
        pour aller plus loin
        pourraient vous intéresser
        pourrait vous intéresser
        retrouvez nos
        retrouvez tous
        retrouvez toute
        réservé à nos abonnés
        suivez notre direct
        sur le même sujet
        toute l'actualité
        toutes les informations
        voir aussi
        vous aimerez aussi
        à la une
        à lire aussi
        à ne pas manquer
        à relire
        à voir aussi
        écoutez notre
      `,
      weak: `
        actualités
        articles
        aussi
        direct
        dossier
        découvrez
        lire
        plus
        podcast
        retrouvez
        suite
        une
        vidéo
        voir
      `,
    },
    legal: {
      whole: `
        avertissement
        charte
        conditions d'utilisation
        conditions générales d'utilisation
        confidentialité
        contribuer
        copyright
        données personnelles
        droits réservés
        licence
        mentions légales
        politique de cookies
        réutiliser ce contenu
        tous droits réservés
        ©
      `,
      strong: `
        charte de déontologie
        cnil
        commission paritaire
        commissions d'affiliation
        conditions d'utilisation
        conditions générales
        conseil de déontologie
        conseil en investissement
        contenu des sites externes
        contenu des sites tiers
        cppap
        données personnelles
        droit d'accès
        décline toute responsabilité quant
        dépôt légal
        licence creative commons
        liens affiliés
        liens d'affiliation
        même partielle
        n'engagent que
        ne constitue pas un conseil
        ne reflètent pas
        politique de confidentialité
        reproduction interdite
        reproduction totale ou partielle
        rgpd
        réutiliser ce contenu
        sans accord écrit
        sans autorisation
        sans autorisation écrite
        toute reproduction
        vos données
      `,
      weak: `
        autorisation
        avertissement
        conditions
        confidentialité
        copyright
        données
        droits
        licence
        reproduction
        responsabilité
        réservés
        ©
      `,
    },
    ad: {
      whole: `
        acheter
        ad
        advertisement
        annonce
        annonces
        bons plans
        commander
        contenu partenaire
        contenu sponsorisé
        fermer la publicité
        l'article continue après la publicité
        la suite après cette publicité
        la suite après la publicité
        la suite de l'article après la publicité
        offre spéciale
        partenaire
        pub
        publicité
        publicités
        sponsorisé
        suite après la publicité
      `,
      strong: `
        acheter ce
        après cette publicité
        après la publicité
        code promo
        commandez
        commandez le
        contenu proposé par
        contenu sponsorisé
        dans notre boutique
        en kiosque
        en vente
        offre spéciale
        profitez de
      `,
      weak: `
        acheter
        annonce
        boutique
        offre
        partenaire
        promo
        publicité
        sponsorisé
        vente
      `,
    },
    "comment-prompt": {
      whole: `
        0 commentaire
        1 commentaire
        afficher les commentaires
        ajouter un commentaire
        annuler la réponse
        aucun commentaire
        commentaire
        commentaires
        commentaires fermés
        commenter
        commenter cet article
        contribuer
        donnez votre avis
        la discussion
        laisser un commentaire
        laissez un commentaire
        les commentaires sont fermés
        lire les commentaires
        nom
        participez
        poster un commentaire
        réactions
        réagir
        réagissez
        répondre
        répondre au sondage
        site web
        sondage
        soyez le premier à commenter
        tous les commentaires
        voir les commentaires
        vos commentaires
        vos réactions
        votez
        votre avis
        écrire un commentaire
      `,
      strong: `
        ajouter un commentaire
        avant publication
        champs obligatoires
        charte de modération
        commentaires sont fermés
        commentaires sont modérés
        commentaires sont modérés avant publication
        commentaires sont réservés
        courrier des lecteurs
        dans les commentaires
        dites le nous
        dites nous
        dites nous ce que
        donnez nous
        donnez nous votre avis
        donnez votre avis
        en commentaire
        enquête en ligne
        envoyez nous
        espace commentaires
        laisser un commentaire
        laissez un commentaire
        les commentaires sont
        lire les commentaires
        modérés a priori
        ne sera pas publiée
        notre sondage
        partagez votre avis
        partagez votre expérience
        partagez votre opinion
        partagez votre témoignage
        participez à la discussion
        poster un commentaire
        pour commenter
        pour réagir
        qu'en pensez vous
        que pensez vous
        racontez nous
        rejoignez la discussion
        règles de publication
        réagissez à
        répondez à notre
        réservons le droit de supprimer
        réservé aux commentaires
        signalez la
        souhaitez réagir
        souhaitez témoigner
        soyez le premier à
        voir les commentaires
        vos commentaires
        vos photos
        votre avis nous
        votre commentaire
        votre réaction
        voulez réagir
        vous voulez témoigner
        à la rédaction
        écrivez nous
        écrivez à la rédaction
      `,
      weak: `
        avis
        commentaire
        commentaires
        commenter
        contactez nous
        courrier
        discussion
        enquête en ligne
        expérience
        modération
        modérés
        nous intéresse
        réactions
        réagir
        sondage
        soyez le premier
        témoignage
        témoigner
        vos photos
        vos vidéos
        votre avis
        votre expérience
        votre opinion
        votre réaction
      `,
    },
    other: {
      whole: `
        accepter
        accepter et afficher
        accepter et voir
        afficher le contenu
        afficher le tweet
        agrandir
        agrandir l'image
        ajouter à vos sélections
        alerte info
        app store
        article réservé aux abonnés
        auteur
        auteurs
        autoriser le contenu
        billetterie
        ceci est une fenêtre modale
        cette vidéo n'est pas disponible
        cette vidéo n'est plus disponible
        chargement
        chargement du lecteur
        chargement en cours
        charger le contenu
        contenu bloqué
        contenu externe
        continuer sans accepter
        continuer à lire ici
        cookies
        couper le son
        créer un compte
        diaporama
        début de la fenêtre de dialogue
        découvrir les offres
        déjà abonné
        déjà inscrit
        déjà un compte
        fermer
        fin de la fenêtre de dialogue
        google play
        gérer mes choix
        image
        image dans l'image
        j'accepte
        la touche d échappement annulera et fermera la fenêtre
        lancer la lecture
        lancer la vidéo
        le lecteur est en cours de chargement
        lecture
        lecture de l'audio
        lire la vidéo
        lire plus tard
        mettre en plein écran
        mis de côté
        newsletter
        offrir
        ok
        paramétrer
        photo
        photos
        piste audio
        play pause
        plein écran
        quitter le plein écran
        refuser
        réserver
        réservé aux abonnés
        rétablir le son
        s'inscrire gratuitement
        se connecter
        signaler une erreur
        sous titres désactivés
        sous titres désactivés sélectionné
        tout accepter
        tout refuser
        transcription
        télécharger
        télécharger l'application
        télécharger l'audio
        télécharger l'épisode
        télécharger le fichier
        télécharger le podcast
        téléchargez l'application
        vidéo
        vitesse de lecture
        voir le contenu
        voir les offres
        écouter cet article
        écouter l'article
        écouter maintenant
      `,
      strong: `
        accepter et afficher
        accepter et voir
        activer javascript
        afficher le contenu
        ajouter à vos sélections
        application mobile
        avez vous des informations
        besoin de votre consentement
        bloqueur de publicité
        car vous n avez pas accepté
        ce contenu est
        ce contenu est hébergé par
        ceci est une fenêtre modale
        cette vidéo est indisponible
        cette vidéo n est pas
        charger le contenu
        cliquez pour voir la vidéo
        cliquez pour écouter
        connectez vous
        contactez la rédaction
        contenu bloqué
        contenu est bloqué
        contenu est hébergé
        contenu externe
        créer un compte
        créez un compte
        de cet article à lire
        début de la fenêtre de dialogue
        déjà abonné
        dépôt de cookies
        en l affichant vous acceptez
        et autres traceurs
        fin de la fenêtre de dialogue
        gérer mes choix
        identifiez vous
        informations sur un appareil
        informations sur un terminal
        j accepte les cookies
        l'utilisation de cookies
        la touche d échappement annulera et fermera la fenêtre
        lecture en cours
        n avez pas accepté
        notre application
        nous avons besoin de votre accord
        offres multicomptes
        pour afficher ce contenu
        pour lire cette vidéo
        pour lire la suite
        pour visualiser ce contenu
        pour voir ce contenu
        pourquoi voyez vous
        pourrez voir ce contenu
        respect de votre vie privée
        respectons votre vie privée
        réservé aux abonnés
        réservé à nos abonnés
        réservée aux abonnés
        signaler une erreur
        signalez une erreur
        suivez l'actualité
        sur l'autre appareil
        sur un autre appareil
        télécharger l'application
        téléchargez l'application
        téléchargez la et
        un seul appareil
        une erreur dans cet article
        utilise des cookies
        utilisons des cookies
        vidéo indisponible
        vos préférences cookies
        votre navigateur
        vous acceptez ses conditions
        vous avez une info
        vous avez une information
        vous en savez plus
        vous possédez déjà un compte
        vous pourrez voir
        vous savez quelque chose
        à vos sélections
        écrivez nous
      `,
      weak: `
        abonné
        abonnés
        appareil
        application
        billets
        ce contenu
        cette vidéo
        compte
        connecter
        connexion
        cookies
        diaporama
        erreur
        il vous reste
        inscrire
        lecture
        navigateur
        télécharger
        une erreur
      `,
    },
  },
  registers: {
    we: `
      nos
      notre
      nous
      nôtre
    `,
    you: `
      ta
      te
      tes
      toi
      ton
      tu
      vos
      votre
      vous
      vôtre
      vôtres
    `,
    me: `
      j
      je
      ma
      me
      mes
      moi
      mon
    `,
    ask: `
      abonnez vous
      achetez
      activez
      adhérez
      aidez
      ajouter
      ajoutez
      apportez
      avez vous
      cliquez
      commandez
      connectez vous
      contactez
      contactez nous
      continuez
      contribuez
      copier
      créez
      devenez
      dites
      donnez
      découvrez
      défendez
      déposez
      entrez
      envoyez
      envoyez nous
      faites
      identifiez vous
      indiquez
      inscrivez vous
      laissez
      lire
      lisez
      merci de
      offrez
      partager
      partagez
      participez
      pour
      prenez
      profitez
      racontez
      recevez
      regardez
      rejoignez
      rejoignez nous
      renseignez
      restez
      retrouvez
      retrouvez nous
      réagissez
      répondez
      saisissez
      si vous
      signalez
      souhaitez vous
      soutenez
      suivez
      téléchargez
      veuillez
      voir
      votez
      voulez vous
      écoutez
      écrivez
      écrivez nous
      étiez vous
    `,
    cause: `
      accès libre
      actionnaire
      association
      enquêtes
      gratuit
      indépendance
      indépendant
      indépendante
      information libre
      journalisme
      la rédaction
      lecteurs
      lectrices
      milliardaire
      milliardaires
      média
      médias
      notre média
      notre rédaction
      notre travail
      notre équipe
      presse libre
      sans publicité
    `,
    press: `
      abonnement
      abonnements
      abonnés
      actualité
      actualités
      article
      articles
      ce travail
      enquête
      enquêtes
      indépendance
      indépendant
      indépendante
      infolettre
      information
      informations
      journal
      journalisme
      journaliste
      journalistes
      journaux
      lecteur
      lecteurs
      lectorat
      lectrice
      lectrices
      lecture
      lettre d'information
      lire
      magazine
      média
      médias
      newsletter
      notre travail
      notre équipe
      podcast
      podcasts
      presse
      publication
      reportage
      reportages
      rédaction
      rédactions
      site
    `,
    credit: `
      afp
      ap
      article initialement publié
      auteur de
      autrice de
      avec afp
      avec reuters
      collaboration
      correction
      correspondant
      correspondante
      crédit
      crédit photo
      crédits
      dr
      en partenariat avec
      envoyé spécial
      envoyée spéciale
      epa
      erratum
      est chercheur
      est chercheuse
      est directeur
      est directrice
      est journaliste
      est l'auteur
      est l'autrice
      est professeur
      est professeure
      est écrivain
      getty
      illustration
      image
      initialement publié
      journaliste
      mis à jour
      mis à jour le
      mise à jour
      modifié
      modifié le
      par
      photo
      photos
      propos recueillis par
      précision
      publié
      publié le
      publié par
      rectificatif
      reuters
      sipa
      source
      sources
      temps de lecture
      traduction
      traduit de
      traduit par
      tribune
      à propos de l'auteur
    `,
    byline: `
      auteur
      avec
      correction
      crédit
      crédits
      illustration
      image
      mis à jour
      modifié
      par
      photo
      photos
      propos recueillis
      publié
      publié le
      rectificatif
      source
      sources
      texte
      traduction
      tribune
    `,
    said: `
      a affirmé
      a ajouté
      a annoncé
      a demandé
      a dit
      a déclaré
      a estimé
      a expliqué
      a indiqué
      a promis
      a précisé
      a rappelé
      a souligné
      a écrit
      affirme
      ajoute
      annonce
      assure
      confie
      d'après
      demande
      dit
      déclare
      estime
      explique
      indique
      lance
      porte parole
      promet
      précise
      raconte
      rappelle
      regrette
      répète
      résume
      selon
      souligne
      écrit
    `,
    third: `
      a été
      alors
      après
      avaient
      avait
      dimanche
      elle
      elles
      fut
      il
      ils
      jeudi
      leur
      leurs
      lui
      lundi
      mardi
      mercredi
      milliards
      millions
      ministre
      police
      président
      samedi
      tribunal
      vendredi
      étaient
      était
      été
    `,
    document: `
      communiqué
      courriel
      courrier
      e mail
      lettre
      mail
      message
      tribune
    `,
    greeting: `
      bonjour
      cher
      chers
      chère
      chères
      madame
      monsieur
    `,
    listHead: `
      aller plus loin
      articles associés
      articles connexes
      articles correspondants
      articles en relation
      articles les plus lus
      articles liés
      articles récents
      articles similaires
      autres articles
      cela pourrait vous intéresser
      ces articles pourraient vous intéresser
      d'autres articles
      dans l'actualité
      dans la même rubrique
      derniers articles
      dernières actualités
      en continu
      en relation
      en savoir plus
      l'auteur vous recommande
      la rédaction vous recommande
      la sélection de la rédaction
      le fil info
      les articles les plus lus
      les derniers articles
      les dernières actualités
      les dernières news
      les plus commentés
      les plus lues
      les plus lus
      les plus partagés
      les plus vus
      lire aussi
      lire la suite
      lire également
      lisez aussi
      nos lecteurs ont lu ensuite
      nos recommandations
      notre sélection
      nous vous recommandons
      plus d'articles
      plus lus
      populaires
      pour aller plus loin
      recommandé pour vous
      recommandés pour vous
      sur ce thème
      sur le même sujet
      sur le même thème
      tendances
      voir aussi
      vous aimerez aussi
      vous pourriez aussi aimer
      à découvrir
      à la une
      à lire
      à lire aussi
      à lire également
      à ne pas manquer
      à voir aussi
    `,
    tagHead: `
      catégories
      mots clefs
      mots clés
      sujets
      sur le même thème
      tags
      thèmes
      thématiques
    `,
    filler: `
      article
      au
      aux
      avec
      c
      ce
      ces
      cet
      cette
      d
      dans
      de
      des
      du
      en
      et
      ici
      j
      je
      l
      la
      le
      les
      m
      nos
      notre
      nous
      ou
      page
      par
      plus
      pour
      s
      se
      sur
      un
      une
      vos
      votre
      vous
      à
    `,
  },
  patterns: {
    life: `
      est
      écrit
    `,
    citing: `
      disait
      lisait-on
      lit-on
      proclamait
      écrit
      écrivait
    `,
    mention: `
      c'est ce que
      c'était
      ces mots
      cette phrase
      voilà ce que
    `,
    piece: `
      ce reportage
      ce texte
      cet article
      cet entretien
      cette enquête
      cette tribune
    `,
    versionOf: "une version de",
    published: `
      adapté
      paru
      parue
      publié
      publiée
      traduit
    `,
    place: `
      avec
      chez
      dans
      en
      par
      sur
    `,
    denial: `
      jamais
      pas
    `,
    obliged: `
      devaient
      devront
      doit
      doivent
      peuvent
      pourront
      sont invités à
      sont priés de
    `,
    enrols: `
      donner
      envoyer
      s'abonner
      s'enregistrer
      s'inscrire
      s’abonner
      s’inscrire
      écrire
    `,
    reader: `
      abonnés
      aussi
      internautes
      lecteurs
      lectrices
      nous
      on
      utilisateurs
      vous
    `,
    button: `
      s'inscrire
      s’inscrire
    `,
    recipient: `
      au
      aux
      à
      à l'
      à la
      à le
      à les
      à l’
    `,
    disclosure: `
      déclaration d'intérêts
      note de transparence
    `,
    rights: "droits",
    company: `
      s.a.
      s.a.s.
      sa
      sarl
      sas
    `,
    clock: "h",
    comesFrom: `
      est issu de
      est tiré de
      vient de
    `,
    archive: "les archives de",
    our: `
      nos
      notre
    `,
    partner: `
      partenaire
      partenaires
    `,
    addressed: "à",
    reporter: "reporter",
    reachedAt: "à",
    or: "ou",
    followThem: `
      suivez-la
      suivez-le
    `,
    turn: "q",
    ordinal: "er",
    follow: "suivez",
    here: "ici",
    moreOn: "",
    alsoOn: "",
    source: "",
    donateTo: "",
    clickHere: "",
    gallery: `
      diaporama
      en images
      galerie
      photos
      vidéo
      vidéos
    `,
    ageBefore: "il y a",
    ageUnit: `
      an
      ans
      heure
      heures
      jour
      jours
      min
      minute
      minutes
      mois
      semaine
      semaines
    `,
    ageBehind: "",
    readingTime: `
      durée de lecture
      temps de lecture
      temps de lecture estimé
    `,
    minutes: `
      min
      minute
      minutes
      mn
    `,
    ofReading: "de lecture",
    app: "app",
    playerTime: `
      durée
      durée de l'audio
      durée de la vidéo
      durée de l’audio
      temps actuel
      temps restant
    `,
    playerShare: `
      chargé
      niveau de volume
      progression
      volume
    `,
    playerStart: `
      la publicité se termine dans
      la vidéo commence dans
      la vidéo démarre dans
      prochaine vidéo dans
      vidéo suivante dans
      votre vidéo commence dans
      votre vidéo démarre dans
    `,
    seconds: `
      s
      seconde
      secondes
    `,
    polite: "",
    office: `
      bibliothèque
      commune
      conseil départemental
      conseil municipal
      guichet
      hôtel de ville
      mairie
      médiathèque
      météo
      préfecture
      sous-préfecture
    `,
    relief: `
      caritas
      croix-rouge
      enquêteurs
      gendarmerie
      gendarmes
      police
      policiers
      pompiers
      restos du cœur
      secours catholique
      secours populaire
      sinistrées
      sinistrés
      témoins
      unicef
      victimes
    `,
    message: `
      affiche
      annonce
      bulletin
      courriel
      e-mail
      lettre
      mail
      message
      mots
      offre
      phrase
      question
      tract
    `,
    nameArticle: "",
    continues: "",
  },
  addresses: {
    give: `
      /soutenir
      |dons|
      |don|
    `,
    account: `
      abonnement|
      connexion
    `,
    topic: `
      dossier
      dossiers
      rubrique
      sujet
      sujets
      theme
    `,
    author: `
      auteur
      auteurs
      signataire
      signataires
    `,
    policy: "mentions",
  },
};
