import type { BoilerplateWords } from "../boilerplate.ts";

export const itBoilerplate: BoilerplateWords = {
  labels: {
    navigation: {
      whole: `
        abbonati
        accedi
        aiuto
        archiviato in
        archivio
        area personale
        argomenti
        articolo precedente
        articolo successivo
        avanti
        carica altro
        categoria
        categorie
        cerca
        chi siamo
        chiudi
        condizioni d'uso
        contattaci
        contatti
        cookie policy
        cronaca
        cultura
        economia
        edicola
        edizione digitale
        esci
        esteri
        faq
        giochi
        home
        homepage
        il mio account
        indice
        indietro
        informativa privacy
        italia
        lavora con noi
        login
        mappa del sito
        menu
        menù
        meteo
        mondo
        mostra altro
        mostra tutto
        navigazione articoli
        newsletter
        note legali
        notizie
        opinioni
        podcast
        politica
        precedente
        privacy
        privacy policy
        pubblicato in
        pubblicità
        registrati
        ricerca
        rivista
        rss
        rubrica
        salta al contenuto
        salute
        scienze
        sei qui
        servizi
        sezione
        sezioni
        società
        sommario
        spettacoli
        sport
        successivo
        tag
        tags
        tecnologia
        temi
        termini e condizioni
        torna all'inizio
        torna su
        ultime notizie
        vai al contenuto
        vai al contenuto principale
        vai alla sezione
        vedi tutti
        video
      `,
      strong: `
        archiviato in
        dichiarazione di accessibilità
        mappa del sito
        salta al contenuto
        torna alla home
        torna su
        tutti gli argomenti
        vai al contenuto
      `,
      weak: `
        archivio
        argomenti
        categorie
        home
        menu
        sezione
        tag
      `,
    },
    fundraising: {
      whole: `
        abbonamento
        abbonati
        abbonati ora
        abbonati per continuare
        abbonati subito
        aiuta il giornalismo
        aiutaci
        al mese
        annuale
        contribuisci
        diventa socio
        diventa sostenitore
        dona
        dona adesso
        dona ora
        donazione
        fai una donazione
        grazie
        iscriviti
        mensile
        offerta
        prova gratis
        scegli l'importo
        sostieni
        sostieni ora
        sostienici
        sostienici ora
        una tantum
        unisciti
        voglio abbonarmi
        voglio contribuire
        voglio donare
        voglio sostenervi
      `,
      strong: `
        5 per mille
        abbiamo bisogno del tuo
        abbiamo bisogno di te
        abbiamo bisogno di voi
        abbonati a
        abbonati a partire
        abbonati ora
        abbonati per
        abbonati per continuare
        abbonati per leggere
        aiutaci a
        aiutaci a continuare
        aiutaci a restare
        altri lettori pagano
        bisogno del tuo aiuto
        bisogno del vostro aiuto
        bisogno di te
        campagna abbonamenti
        chi ci legge
        chi ci sostiene
        cinque per mille
        con una donazione
        contenuto riservato
        continuare a leggere
        deducibile
        detraibile
        difendi un
        disdici quando vuoi
        diventa abbonato
        diventa socia
        diventa socio
        diventa sostenitore
        diventa sostenitrice
        dona il tuo
        fai una donazione
        fallo anche tu
        giornalismo indipendente
        giornalismo libero
        grazie a chi ci
        grazie a te
        grazie ai lettori
        grazie ai nostri lettori
        grazie al vostro
        il nostro lavoro
        il tuo aiuto
        il tuo contributo
        il tuo sostegno
        il vostro aiuto
        il vostro sostegno
        informazione indipendente
        la tua donazione
        le tue donazioni
        leggi senza
        mese gratis
        offrici
        offrici un
        prova gratis
        prova un
        questo articolo è gratuito
        raccolta fondi
        riservato agli abbonati
        se apprezzi
        se puoi
        se ti piace
        se ti è piaciuto
        senza di te
        senza i nostri lettori
        senza il tuo
        senza il vostro
        senza padroni
        senza pubblicità
        sostenere il nostro
        sostieni il
        sostieni il giornalismo
        sostieni il nostro
        sostieni l'informazione
        sostieni la
        sostienici
        sostienilo
        stampa libera
        ti è stato utile
        tramite paypal
        tutti gli articoli
        vive grazie a
      `,
      weak: `
        abbonamento
        abbonati
        abbonato
        aiutaci
        al mese
        all'anno
        bonifico
        caffè
        contributo
        dona
        donare
        donazione
        donazioni
        euro
        finanziamento
        giornalismo
        gratis
        gratuito
        indipendente
        leggi senza
        lettore
        lettori
        lettrice
        mensile
        mese gratis
        offerta
        prova
        soci
        socia
        socio
        sostegno
        sostenere
        sostenitore
        sostenitori
        sostieni
        sostienici
      `,
    },
    newsletter: {
      whole: `
        attiva le notifiche
        cognome
        e mail
        email
        grazie per l'iscrizione
        indirizzo e mail
        indirizzo email
        inserisci la tua email
        invia
        iscriviti
        iscriviti alla newsletter
        iscriviti ora
        iscriviti qui
        iscrizione
        la tua e mail
        la tua email
        newsletter
        newsletters
        nome
        registrati
        resta aggiornato
        ricevi la newsletter
        ricevi le notifiche
        vai alla newsletter
        voglio iscrivermi
      `,
      strong: `
        alla mailing list
        alla newsletter
        alla nostra newsletter
        annullare l'iscrizione
        attiva le notifiche
        canale telegram
        canale whatsapp
        cancellarti
        cancellarti in qualsiasi momento
        casella di posta
        controlla la tua posta
        disdirla quando
        disiscriverti
        gratis nella tua
        grazie per esserti iscritto
        il tuo indirizzo
        indirizzo email valido
        informativa sulla privacy
        inserisci il tuo indirizzo
        inserisci la tua
        iscrivendoti
        iscriviti alla
        iscriviti gratis
        iscriviti per
        iscriviti qui
        iscrizione è gratuita
        la newsletter
        la nostra newsletter
        la tua email
        lascia la tua
        lasciaci la tua
        le nostre newsletter
        nella tua casella
        nella tua casella di posta
        nella tua email
        nella tua mail
        newsletter ti
        non perdere nessun
        non perderti nessun
        nostro canale
        ogni giorno nella
        ogni giorno nella tua
        per non perdere
        per ricevere
        per riceverla
        resta aggiornato
        resta informato
        riceverai
        ricevere la newsletter
        ricevi gratis
        ricevi i nostri
        ricevi la
        ricevi la nostra
        ricevi le
        ricevi le nostre
        ricevi le notizie
        ricevi nella
        ricevi ogni
        ricevi tutte
        rimani aggiornato
        su google news
        ti riassume
        ti scriveremo
        tua casella di posta
        una selezione di
        via email
        via mail
        voglio ricevere
        vuoi ricevere
      `,
      weak: `
        aggiornata
        aggiornato
        canale
        cancellarti
        casella
        disdirla
        email
        gratis
        gratuita
        gratuitamente
        iscritto
        iscriviti
        iscrizione
        mail
        nessuna notizia
        newsletter
        non perdere
        non perderti
        notifiche
        ogni domenica
        ogni giovedì
        ogni lunedì
        ogni martedì
        ogni mattina
        ogni mercoledì
        ogni sabato
        ogni sera
        ogni settimana
        ogni venerdì
        privacy
        quando vuoi
        quotidiana
        ricevere
        riceverla
        ricevi
        selezione
        settimanale
        telegram
        tua email
        una volta al mese
        una volta alla settimana
        valido
        whatsapp
      `,
    },
    share: {
      whole: `
        altro
        condividere
        condividi
        condividi l'articolo
        condividi questo articolo
        condividi su facebook
        condividi su linkedin
        condividi su twitter
        condividi su whatsapp
        condividi su x
        copia
        copia il link
        copia l indirizzo
        copia link
        copia negli appunti
        copia url
        copiato negli appunti
        e mail
        email
        facebook
        flipboard
        il link è stato copiato
        instagram
        invia
        invia per email
        link copiato
        link copiato negli appunti
        linkedin
        mail
        messenger
        mi piace
        pinterest
        pocket
        reddit
        salva
        salvato
        segui
        seguici
        seguici su
        seguici sui social
        share
        social
        stampa
        telegram
        threads
        tiktok
        tweet
        twitta
        twitter
        whatsapp
        x
        youtube
      `,
      strong: `
        canale youtube
        condividi con
        condividi l'articolo
        condividi questo
        condividi su
        copia link
        copiato negli appunti
        il nostro canale
        invia per email
        la nostra pagina
        link copiato
        metti mi piace
        nostra pagina facebook
        nostro canale telegram
        nostro canale whatsapp
        segui la nostra
        seguici anche
        seguici su
        seguici sui
        sui nostri social
        sui social
      `,
      weak: `
        canale
        condividi
        facebook
        instagram
        linkedin
        seguici
        social
        telegram
        twitter
        whatsapp
        youtube
      `,
    },
    related: {
      whole: `
        altre news
        altre notizie
        altri articoli
        altro su
        approfondimenti
        approfondimento
        approfondisci
        articoli correlati
        articoli recenti
        articoli simili
        ascolta
        ascolta anche
        consigliati
        consigliati per te
        continua
        continua a leggere
        correlati
        da leggere
        dello stesso argomento
        dello stesso autore
        di tendenza
        diretta
        diretta live
        esclusiva
        foto
        fotogallery
        gallery
        guarda
        guarda anche
        i più commentati
        i più letti
        i video
        in diretta
        in evidenza
        le notizie più lette
        le più lette
        le ultime
        leggi
        leggi anche
        leggi di più
        leggi l articolo completo
        leggi l articolo intero
        leggi l intero articolo
        leggi l'articolo
        leggi l'articolo completo
        leggi la notizia completa
        leggi qui
        leggi tutto
        leggi tutto l articolo
        live
        notizie correlate
        notizie del giorno
        oggi in edicola
        per approfondire
        più commentati
        più lette
        più letti
        più visti
        podcast
        popolari
        potrebbe interessarti
        potrebbe interessarti anche
        potrebbero interessarti
        primo piano
        scelti per te
        scopri di più
        sponsorizzato
        suggeriti
        sullo stesso argomento
        sullo stesso tema
        tendenze
        ti consigliamo
        ti potrebbe interessare
        ti potrebbero interessare
        tutte le notizie
        ultim'ora
        ultima ora
        ultime notizie
        ultimi articoli
        vai all articolo
        vai all articolo completo
        vedi anche
        video
      `,
      strong: `
        articoli correlati
        ascolta il podcast
        clicca qui
        continua a leggere
        guarda anche
        guarda il video
        i più letti
        il nostro podcast
        leggi anche
        leggi l articolo completo
        leggi l intero articolo
        leggi l'articolo completo
        leggi la notizia completa
        leggi tutte
        leggi tutto l articolo
        notizie correlate
        per approfondire
        potrebbe interessarti
        potrebbero interessarti
        scopri di più
        segui la diretta
        sullo stesso argomento
        ti potrebbe interessare
        tutte le notizie su
        ultime notizie
        vai all articolo completo
        vedi anche
      `,
      weak: `
        altro
        anche
        articoli
        ascolta
        diretta
        foto
        gallery
        guarda
        leggi
        notizie
        podcast
        qui
        ultime
        video
      `,
    },
    legal: {
      whole: `
        avvertenza
        avvertenze
        codice etico
        cookie policy
        copyright
        diritti riservati
        informativa
        licenza
        note legali
        privacy
        riproduzione riservata
        tutti i diritti riservati
        ©
        © riproduzione riservata
      `,
      strong: `
        codice deontologico
        condizioni d'uso
        consulenza finanziaria
        contenuti dei siti esterni
        contenuti di siti esterni
        dati personali
        direttore responsabile
        diritti riservati
        informativa privacy
        informativa sulla privacy
        licenza creative commons
        link di affiliazione
        non costituisce consulenza
        non costituisce un consiglio
        non riflettono
        non è responsabile dei contenuti
        ordine dei giornalisti
        partita iva
        registrazione tribunale
        registro imprese
        riproduzione riservata
        riproduzione vietata
        senza autorizzazione
        termini e condizioni
        testata registrata
        tuoi dati
        tutti i diritti riservati
        vietata la riproduzione
        è vietata
      `,
      weak: `
        autorizzazione
        avvertenza
        condizioni
        copyright
        dati
        diritti
        licenza
        privacy
        responsabile
        riproduzione
        riservati
        ©
      `,
    },
    ad: {
      whole: `
        acquista
        acquista ora
        ad
        advertisement
        advertising
        annunci
        annuncio
        compra ora
        contenuto sponsorizzato
        continua a leggere dopo la pubblicità
        continua dopo la pubblicità
        in collaborazione con
        l'articolo continua dopo la pubblicità
        l'articolo continua sotto
        offerta
        offerte
        pubblicità
        sponsorizzato
      `,
      strong: `
        acquista ora
        codice promo
        codice sconto
        compra ora
        con lo sconto
        contenuto sponsorizzato
        di sconto
        dopo la pubblicità
        in edicola
        in offerta
        prenota il tuo
        prenota la tua
        prenota ora
      `,
      weak: `
        acquista
        annuncio
        compra
        offerta
        offerte
        pubblicità
        sconto
        shop
        sponsorizzato
      `,
    },
    "comment-prompt": {
      whole: `
        0 commenti
        1 commento
        aggiungi un commento
        annulla risposta
        caratteri rimanenti
        che ne pensi
        commenta
        commenta l'articolo
        commenta la notizia
        commenta per primo
        commenti
        commenti chiusi
        commento
        cosa ne pensi
        di' la tua
        dì la tua
        i commenti sono chiusi
        invia
        invia commento
        la tua opinione
        lascia un commento
        leggi e commenta
        leggi i commenti
        manda un commento
        mostra commenti
        nessun commento
        nome
        partecipa
        partecipa al sondaggio
        partecipa alla conversazione
        partecipa alla discussione
        rispondi
        scrivi un commento
        scrivi un commento pubblico
        sito web
        sondaggio
        tutti i commenti
        vai ai commenti
        vedi i commenti
        vota
      `,
      strong: `
        aggiungi un commento
        al sondaggio
        campi obbligatori
        caratteri rimanenti
        che cosa ne pensi
        che ne pensate
        che ne pensi
        ci riserviamo il diritto
        commenta per primo
        commenta questa
        commenti offensivi
        commenti saranno
        commenti sono riservati
        commenti vengono moderati
        condividi la tua
        cosa ne pensate
        cosa ne pensi
        di' la tua
        dicci
        dicci cosa
        dicci la tua
        dicci la tua opinione
        dite la vostra
        facci sapere
        fateci sapere
        i commenti sono chiusi
        i commenti sono moderati
        i tuoi commenti
        il nostro sondaggio
        il tuo commento
        inviaci
        inviaci le
        lascia la tua opinione
        lascia un commento
        lasciaci un commento
        leggi e commenta
        leggi i commenti
        lettere al direttore
        mandaci
        mandaci le
        nei commenti
        netiquette
        non sarà pubblicato
        opinione ci interessa
        partecipa al sondaggio
        partecipa alla conversazione
        partecipa alla discussione
        per commentare
        per lasciare un commento
        raccontaci
        raccontateci
        registrati per commentare
        riservati agli abbonati
        rispondi al nostro
        scriveteci
        scrivi al direttore
        scrivi un commento
        scrivici
        scrivilo nei
        segnalacelo
        segnalaci
        solo gli abbonati possono
        tu che ne pensi
        tue foto
        unisciti alla discussione
        vota il
        vuoi dire la tua
      `,
      weak: `
        ci interessa
        commenta
        commenti
        commento
        condividi
        dibattito
        dire la tua
        discussione
        esperienza
        i commenti sono
        la tua opinione
        la tua storia
        le tue foto
        le vostre foto
        ne pensate
        ne pensi
        offensivi
        opinione
        partecipa
        partecipa alla
        pensi
        questa notizia
        rispondi
        sondaggio
        tue foto
        vota
      `,
    },
    other: {
      whole: `
        accedi
        accetta
        accetta e mostra
        accetta e visualizza
        accetta i cookie
        accetta tutti
        accetto
        acquista i biglietti
        app store
        ascolta adesso
        ascolta l'articolo
        ascolta ora
        ascolta questo articolo
        attiva l'audio
        audio
        autore
        autori
        biglietti
        carica il contenuto
        caricamento
        caricamento del lettore
        caricamento in corso
        chiudi
        contenuto bloccato
        contenuto esterno
        contenuto per abbonati
        contenuto riservato
        cookie
        crea un account
        disattiva l'audio
        esci da schermo intero
        fine della finestra di dialogo
        foto
        già abbonato
        google play
        guarda il video
        hai già un account
        hai salvato un nuovo articolo
        il lettore è in caricamento
        il tasto esc annullerà l operazione e chiuderà la finestra
        immagine
        ingrandisci
        inizio della finestra di dialogo
        l'autore
        mostra contenuto
        mostra il contenuto
        ok
        questa è una finestra modale
        questo video non è disponibile
        registrati
        rifiuta
        rifiuta tutti
        riproduci
        riproduci il video
        riservato agli abbonati
        salta annuncio
        salta la pubblicità
        salva
        scarica episodio
        scarica il file
        scarica il podcast
        scarica l'app
        scarica l'audio
        scarica l'episodio
        scarica la nostra app
        schermo intero
        segnala
        segnala un errore
        sei già abbonato
        solo per abbonati
        sottotitoli disattivati
        sottotitoli disattivati selezionato
        traccia audio
        trascrizione
        ultim'ora
        ultima ora
        urgente
        velocità di riproduzione
        video
      `,
      strong: `
        abilita javascript
        accedi o
        accetta e mostra
        accetta e visualizza
        accetti le sue condizioni
        ad blocker
        area personale
        articoli salvati
        carica il contenuto
        caricare questo contenuto
        clicca per ascoltare
        clicca per guardare
        contattaci
        contenuto bloccato
        contenuto esterno
        contenuto è bloccato
        contenuto è ospitato
        crea un account
        fine della finestra di dialogo
        hai già un account
        hai informazioni
        hai salvato
        hai trovato un errore
        hai una notizia
        hai una segnalazione
        il tasto esc annullerà l operazione e chiuderà la finestra
        il tuo browser
        informazioni su un dispositivo
        inizio della finestra di dialogo
        inviaci la tua
        l'uso di cookie
        la nostra app
        la tua privacy è importante
        le tue preferenze sui cookie
        mostra il contenuto
        per continuare a leggere
        per leggere l'articolo
        per leggere questo
        per leggere tutto
        per mostrare questo contenuto
        per vedere questo contenuto
        per visualizzare questo contenuto
        perché non hai accettato
        preferenze sui cookie
        questa è una finestra modale
        questo contenuto è
        questo contenuto è bloccato
        questo contenuto è ospitato da
        registrati gratis
        riservato agli abbonati
        rispettiamo la tua privacy
        sai di più
        sai qualcosa
        salvato un
        scarica l'app
        scarica la nostra app
        scrivici a
        segnala un errore
        segnalazioni a
        sei già abbonato
        serve il tuo consenso
        sezione preferiti
        solo per abbonati
        tua area personale
        uso dei cookie
        utilizza cookie
        utilizziamo cookie
        utilizziamo i cookie
        video non disponibile
      `,
      weak: `
        abbonati
        abbonato
        accedi
        account
        app
        biglietti
        browser
        caricamento
        cookie
        errore
        per leggere
        preferiti
        questo contenuto
        scarica
      `,
    },
  },
  registers: {
    we: `
      abbiamo
      aiutaci
      aiutarci
      aiutateci
      chiediamo
      ci sostiene
      contattaci
      contiamo
      crediamo
      dicci
      dipendiamo
      facci
      facciamo
      fateci
      inviaci
      lasciaci
      lavoriamo
      mandaci
      noi
      nostra
      nostre
      nostri
      nostro
      offrici
      offriteci
      possiamo
      pubblichiamo
      raccontaci
      raccontateci
      ringraziamo
      scriveteci
      scrivici
      segnalaceli
      segnalacelo
      segnalaci
      seguici
      seguirci
      seguiteci
      siamo
      sostenerci
      sosteneteci
      sostienici
      vogliamo
    `,
    you: `
      accetti
      difendi
      eri
      lei
      pensi
      potrai
      puoi
      riceverai
      ricevi
      sei
      te
      ti
      trovi
      tu
      tua
      tue
      tuo
      tuoi
      vi
      voi
      vostra
      vostre
      vostri
      vostro
      vuoi
    `,
    me: `
      io
      mi
      mia
      mie
      miei
      mio
    `,
    ask: `
      abbonatevi
      abbonati
      accedi
      accetta
      acquista
      aiuta
      aiutaci
      aiutateci
      ascolta
      attiva
      clicca
      commenta
      compra
      condividi
      contattaci
      contribuisci
      controlla
      copia
      dicci
      difendi
      diventa
      dona
      dona il
      entra
      facci
      fateci
      guarda
      inserisci
      invia
      inviaci
      iscrivendoti
      iscrivetevi
      iscriviti
      lascia
      lasciaci
      leggi
      leggi senza
      mandaci
      non perdere
      offrici
      partecipa
      prova
      raccontaci
      raccontateci
      registrati
      resta
      ricevete
      ricevi
      rimani
      rispondi
      scarica
      scegli
      scopri
      scriveteci
      scrivi
      scrivici
      se ti
      se vuoi
      segnala
      segnalacelo
      segnalaci
      segui
      seguici
      sostenete
      sosteneteci
      sostieni
      sostienici
      sostienilo
      trova
      trovi
      unisciti
      unitevi
      vedi
      visita
      volete
      vota
      vuoi
    `,
    cause: `
      comunità
      cooperativa
      giornalismo
      giornalismo indipendente
      gratuita
      gratuito
      il nostro lavoro
      inchieste
      indipendente
      indipendenza
      informazione
      informazione libera
      la nostra redazione
      lettori
      lettrici
      libera stampa
      redazione
      senza pubblicità
    `,
    press: `
      abbonamenti
      abbonamento
      abbonati
      articoli
      articolo
      giornale
      giornalismo
      giornalista
      giornalisti
      il nostro lavoro
      inchiesta
      inchieste
      indipendente
      indipendenti
      indipendenza
      informazione
      la nostra squadra
      leggere
      lettore
      lettori
      lettrice
      lettrici
      media
      newsletter
      notizia
      notizie
      paywall
      podcast
      questo lavoro
      quotidiano
      redazione
      rivista
      sito
      stampa
      stampa libera
      testata
    `,
    credit: `
      a cura di
      afp
      aggiornato
      aggiornato il
      ansa
      ap
      autore di
      autrice di
      corrispondente
      credit
      crediti
      di
      epa
      errata corrige
      febbraio
      fonte
      fonti
      foto
      fotografia
      gennaio
      getty
      giornalista
      immagine
      in collaborazione con
      inviato
      lapresse
      marzo
      modifica
      modifica il
      precisazione
      pubblicato
      pubblicato il
      pubblicato originariamente
      rettifica
      reuters
      tempo di lettura
      traduzione
      traduzione di
      ultimo aggiornamento
      è autore
      è autrice
      è direttore
      è docente
      è giornalista
      è professore
      è scrittore
      è scrittrice
    `,
    byline: `
      a cura di
      aggiornato
      credit
      di
      errata corrige
      fonte
      fonti
      foto
      fotografia
      illustrazione
      immagine
      pubblicato
      redazione
      rettifica
      testo
      traduzione
    `,
    said: `
      afferma
      aggiunge
      avverte
      chiede
      dice
      dichiara
      ha affermato
      ha aggiunto
      ha annunciato
      ha chiesto
      ha detto
      ha dichiarato
      ha promesso
      ha scritto
      ha sottolineato
      ha spiegato
      portavoce
      promette
      racconta
      ricorda
      riferisce
      scrive
      secondo
      sostiene
      spiega
    `,
    third: `
      aveva
      avevano
      domenica
      dopo
      egli
      ella
      era
      erano
      fu
      furono
      giovedì
      loro
      lui
      lunedì
      martedì
      mentre
      mercoledì
      milioni
      ministro
      polizia
      presidente
      sabato
      sono stati
      sua
      sue
      suo
      suoi
      tribunale
      venerdì
      è stata
      è stato
    `,
    document: `
      comunicato
      email
      lettera
      mail
      messaggio
      nota
    `,
    greeting: `
      cara
      cari
      caro
      ciao
      gentile
    `,
    listHead: `
      altre notizie
      altri articoli
      approfondimenti
      articoli correlati
      articoli recenti
      articoli simili
      consigliati
      consigliati per te
      continua a leggere
      correlati
      da leggere
      dello stesso argomento
      dello stesso autore
      guarda anche
      i più commentati
      i più letti
      in evidenza
      le notizie più lette
      le più lette
      le ultime
      leggi anche
      notizie correlate
      per approfondire
      più letti
      più visti
      popolari
      potrebbe interessarti
      potrebbe interessarti anche
      potrebbero interessarti
      primo piano
      scelti per te
      sullo stesso argomento
      sullo stesso tema
      tendenze
      ti consigliamo
      ti potrebbe interessare
      ti potrebbero interessare
      ultime notizie
      ultimi articoli
      vedi anche
    `,
    tagHead: `
      archiviato in
      argomenti
      categorie
      tag
      tags
      temi
    `,
    filler: `
      a
      al
      alla
      articolo
      ci
      con
      da
      dei
      del
      della
      delle
      di
      e
      gli
      i
      il
      in
      l
      la
      le
      lo
      nel
      nella
      nostra
      nostre
      nostro
      o
      pagina
      per
      più
      questa
      questo
      qui
      su
      sul
      sulla
      ti
      tua
      tuo
      un
      una
      uno
      è
    `,
  },
  patterns: {
    life: `
      scrive
      è
    `,
    citing: `
      diceva
      recitava
      scrive
      scriveva
      si legge
      si leggeva
    `,
    mention: `
      così dice
      così diceva
      così recita
      era scritto
      questa frase
      queste parole
    `,
    piece: `
      questa inchiesta
      questa intervista
      questo articolo
      questo reportage
      questo testo
    `,
    versionOf: "una versione di",
    published: `
      apparso
      pubblicata
      pubblicato
      tratto
      uscita
      uscito
    `,
    place: `
      con
      da
      dal
      in
      nel
      su
      sul
    `,
    denial: "non",
    obliged: `
      devono
      dovevano
      dovranno
      possono
      potranno
    `,
    enrols: `
      abbonarsi
      donare
      inviare
      iscriversi
      prenotarsi
      registrarsi
      scrivere
    `,
    reader: `
      abbonati
      anche
      lettori
      non
      qui
      soci
      utenti
    `,
    button: "iscriviti",
    recipient: `
      a
      a gli
      a il
      a lo
      al
      all'
      alla
      all’
    `,
    disclosure: "nota di trasparenza",
    rights: "diritti",
    company: `
      s.p.a.
      s.r.l.
      spa
      srl
    `,
    clock: "aggiornato",
    comesFrom: `
      viene da
      è tratto da
    `,
    archive: "gli archivi di",
    our: `
      nostri
      nostro
    `,
    partner: "partner",
    addressed: "a",
    reporter: "cronista",
    reachedAt: "a",
    or: "o",
    followThem: `
      seguila
      seguilo
    `,
    turn: "r",
    ordinal: `
      ª
      º
    `,
    follow: `
      segui
      seguici
    `,
    here: "qui",
    moreOn: "",
    alsoOn: "",
    source: "",
    donateTo: "",
    clickHere: "",
    gallery: `
      foto
      fotogalleria
      fotogallery
      galleria
      video
    `,
    ageBefore: "",
    ageUnit: `
      anni
      anno
      giorni
      giorno
      mese
      mesi
      min
      minuti
      minuto
      ora
      ore
      settimana
      settimane
    `,
    ageBehind: "fa",
    readingTime: `
      tempo di lettura
      tempo di lettura stimato
      tempo medio di lettura
    `,
    minutes: `
      min
      minuti
      minuto
    `,
    ofReading: "di lettura",
    app: "app",
    playerTime: `
      durata
      tempo attuale
      tempo rimanente
    `,
    playerShare: `
      caricato
      livello volume
      progresso
      volume
    `,
    playerStart: `
      il video inizia tra
      il video inizierà tra
      la pubblicità finisce tra
      prossimo video tra
      video successivo tra
    `,
    seconds: `
      secondi
      secondo
    `,
    polite: "",
    office: `
      anagrafe
      biblioteca
      comune
      municipio
      prefettura
      protezione civile
      regione
      sportello
    `,
    relief: `
      alluvionati
      banco alimentare
      carabinieri
      caritas
      croce rossa
      polizia
      questura
      sfollati
      terremotati
      testimoni
      unicef
      vigili del fuoco
      vittime
    `,
    message: `
      annuncio
      cartello
      domanda
      e-mail
      email
      frase
      lettera
      mail
      messaggio
      offerta
      parole
      quesito
      scheda
      volantino
    `,
    nameArticle: "",
    continues: "",
  },
  addresses: {
    give: "sostieni",
    account: "abbonament",
    topic: `
      etichette
      tema
    `,
    author: "autori",
    policy: `
      chi-siamo
      chisiamo
    `,
  },
};
