import type { BoilerplateWords } from "../boilerplate.ts";

export const deBoilerplate: BoilerplateWords = {
  labels: {
    navigation: {
      whole: `
        abmelden
        abo
        abonnement
        agb
        aktuelle ausgabe
        aktuelles
        aktuelles heft
        alle anzeigen
        alle news
        anmelden
        archiv
        ausland
        barrierefreiheit
        beitrags navigation
        beitragsnavigation
        cookie einstellungen
        datenschutz
        datenschutzerklärung
        deutschland
        direkt zum inhalt
        druckansicht
        drucken
        e paper
        einloggen
        epaper
        faq
        feuilleton
        folgen
        forum
        gesellschaft
        hauptnavigation
        heftinhalt
        hilfe
        home
        impressum
        jobs
        jobs im verlag
        karriere
        kategorie
        kategorien
        kommentar
        kontakt
        kultur
        leserbriefe
        login
        magazin
        markiert mit
        mediadaten
        mehr anzeigen
        mehr laden
        mehr zum thema
        mein konto
        meinung
        menu
        menü
        nach oben
        nachrichten
        navigation
        newsletter
        nächste
        nächste seite
        nächster artikel
        panorama
        partner
        podcast
        podcasts
        politik
        presse
        registrieren
        reise
        rss
        rubrik
        rubriken
        schlagworte
        schlagwörter
        schließen
        shop
        sie sind hier
        sitemap
        sport
        startseite
        stichworte
        stichwörter
        suche
        suche nach
        suchen
        tags
        termine
        themen
        themen in diesem artikel
        veranstaltungen
        verlag
        veröffentlicht in
        videos
        vor
        vorherige
        vorherige seite
        vorheriger artikel
        weiter
        werbung schalten
        widerruf
        wirtschaft
        wissen
        zum hauptinhalt springen
        zum inhalt
        zum inhalt springen
        zur startseite
        zur übersicht
        zurück
        zurück nach oben
        öffnen
        über uns
        übersicht
      `,
      strong: `
        abgelegt unter
        alle news im überblick
        beitrags navigation
        direkt zum inhalt
        markiert mit
        nach oben
        sie sind hier
        veröffentlicht unter
        zum hauptinhalt
        zum inhalt springen
        zur startseite
        zurück zur startseite
      `,
      weak: `
        archiv
        datenschutz
        impressum
        kategorie
        kategorien
        menü
        navigation
        rubrik
        schlagwörter
        startseite
        themen
      `,
    },
    fundraising: {
      whole: `
        abo bestellen
        abonnent werden
        abonnieren
        anderer betrag
        danke
        einmal spenden
        einmal zahlen
        einmalig
        einmalig spenden
        einmalig zahlen
        freiwillig zahlen
        förderer werden
        fördermitglied werden
        ich unterstütze
        jetzt abonnieren
        jetzt spenden
        jetzt testen
        jetzt unterstützen
        jetzt zahlen
        jährlich
        kostenlos testen
        mitglied werden
        mitmachen
        monatlich
        monatlich spenden
        monatlich zahlen
        per überweisung
        probeabo
        regelmäßig spenden
        spende
        spende jetzt
        spende via paypal
        spende via postkonto
        spenden
        spendenkonto
        unterstütze uns
        unterstützen
        unterstützen & spenden
        unterstützen sie uns
        unterstützen und spenden
        unterstützung
      `,
      strong: `
        ab nur
        abonnieren sie
        artikel gefallen
        auf deine unterstützung
        auf ihre unterstützung
        auf spenden
        aus den spenden
        aus spenden
        bezahlschranke verstecken
        bic
        bitte spenden
        bitte unterstützen
        dank eurer
        dank ihrer
        dauerauftrag
        dein beitrag
        deine hilfe
        deine spende
        deine unterstützung
        den spenden
        dieser artikel ist teil von
        durch die spenden
        durch spenden
        einen kleinen beitrag
        einmalig oder
        eure spende
        euro testen
        finanziell unterstützen
        finanzier
        finanzieren uns
        finanziert sich
        frei zugänglich
        freie medien
        freien journalismus
        freiwillig
        für alle zugänglich
        gefällt ihnen dieser
        genossenschaft
        guter journalismus
        hat ihnen der artikel
        helfen sie
        helft uns
        hilf uns
        iban
        ihr beitrag
        ihre hilfe
        ihre spende
        ihre unterstützung
        im abo
        jeder beitrag
        jeder euro
        jetzt abo
        jetzt abonnieren
        jetzt spenden
        journalismus kostet
        keine bezahlschranke
        kostenfrei
        kostenlos testen
        kostet sie nichts
        kritischen journalismus
        mit deiner unterstützung
        mit einem abo
        mit einer spende
        mit eurer unterstützung
        mit ihrem abo
        mit ihrer unterstützung
        mitglied werden
        monatlich oder
        ohne bezahlschranke
        ohne eure hilfe
        ohne ihre
        ohne paywall
        ohne werbung
        per paypal
        postkonto
        probeabo
        schick uns
        spende für
        spende via
        spenden angewiesen
        spenden per
        spenden sie
        spenden unserer
        spendenaufruf
        spendenkampagne
        spendenkonto
        spendenziel
        unabhängig bleiben
        unabhängig bleibt
        unabhängigen journalismus
        unabhängiger journalismus
        uns unterstützen
        uns zu unterstützen
        unsere arbeit unterstützen
        unsere arbeit wert
        unterstütze uns
        unterstützen sie
        unterstützen sie uns
        unterstützer
        unterstützerinnen
        unterstützt uns
        unterstützung durch
        via paypal
        wenn ihnen der artikel gefallen
        wenn ihnen dieser artikel
        werbefrei
        werde mitglied
        werden sie abonnent
        werden sie mitglied
        zahl ich freiwillig
        überweist
      `,
      weak: `
        abo
        abonnement
        abonnenten
        abonnieren
        angebot
        beitrag
        einmalig
        euro
        finanziell
        finanzieren
        finanziert
        förderer
        förderung
        gemeinnützig
        im monat
        konto
        kostenlos
        kostenlosen
        kreditkarte
        leser
        leserinnen
        mitglied
        mitglieder
        monatlich
        paypal
        pro monat
        spende
        spenden
        spender
        unterstütze
        unterstützen
        unterstützung
        verein
        überweisung
      `,
    },
    newsletter: {
      whole: `
        abonnieren
        abschicken
        absenden
        anmelden
        auf dem laufenden bleiben
        deine e mail adresse
        e mail
        e mail adresse
        ihre e mail adresse
        jetzt anmelden
        jetzt kostenlos anmelden
        kostenlos abonnieren
        nachname
        newsletter
        newsletter abonnieren
        newsletter anmeldung
        nichts mehr verpassen
        vielen dank
        vorname
        zum newsletter
        zur newsletter anmeldung
      `,
      strong: `
        abbestellen
        abonniere unseren
        abonnieren sie unseren
        auf dem laufenden
        bestätigungs e mail
        deine e mail adresse
        den newsletter
        e mail adresse eingeben
        einwilligung
        für den newsletter
        ihre e mail adresse
        in dein postfach
        in ihr postfach
        ins postfach
        jederzeit abbestellbar
        jederzeit abbestellen
        jederzeit widerrufen
        keine nachricht mehr
        kostenlos in
        mit der anmeldung
        newsletter abonnieren
        newsletter anmelden
        nichts mehr verpassen
        nichts verpassen
        per e mail
        täglich in
        unser newsletter
        unsere newsletter
        unserem newsletter
        unseren newsletter
        zum newsletter anmelden
      `,
      weak: `
        abbestellen
        abonnieren
        anmelden
        anmeldung
        e mail
        eintragen
        informiert
        jede woche
        jeden freitag
        jeden morgen
        kostenlos
        mail
        melde dich
        melden sie sich
        newsletter
        postfach
        täglich
        verpassen
        wöchentlich
      `,
    },
    share: {
      whole: `
        artikel drucken
        artikel merken
        artikel teilen
        artikel teilen mit
        artikel versenden
        auf facebook teilen
        auf twitter teilen
        beitrag teilen
        bluesky
        drucken
        e mail
        email
        facebook
        feedback
        flipboard
        folge uns
        folge uns auf
        folgen
        folgen sie uns
        folgt uns
        gefällt mir
        in die zwischenablage kopieren
        info
        instagram
        kopieren
        kopiert
        link kopieren
        link kopiert
        linkedin
        mail
        mailen
        mastodon
        mehr
        merken
        messenger
        per e mail teilen
        per mail
        per whatsapp teilen
        pinterest
        pocket
        reddit
        rss
        rss feed
        senden
        share
        signal
        social media
        speichern
        teile diesen artikel
        teilen
        teilen mit
        teilt diesen beitrag
        telegram
        threema
        tiktok
        tweet
        tweeten
        twitter
        twittern
        versenden
        weiterleiten
        weitersagen
        whatsapp
        x
        xing
        youtube
        zur merkliste
      `,
      strong: `
        artikel drucken
        artikel teilen
        artikel versenden
        auf facebook
        auf facebook teilen
        auf instagram
        auf telegram
        auf twitter teilen
        auf whatsapp teilen
        bei facebook teilen
        beitrag teilen
        diesen artikel teilen
        diesen beitrag teilen
        folge uns auf
        folgen sie
        folgen sie uns
        folgt uns
        in die zwischenablage
        in sozialen medien teilen
        link kopieren
        per e mail teilen
        per mail
        unserem kanal
        unserem whatsapp
        unseren kanal
        unseren telegram
        unseren youtube
      `,
      weak: `
        drucken
        facebook
        folgen
        instagram
        kanal
        linkedin
        social
        teilen
        telegram
        tweet
        twitter
        whatsapp
        youtube
      `,
    },
    related: {
      whole: `
        aktuelle artikel
        aktuelle beiträge
        aktuelle meldungen
        aktuelle nachrichten
        alle artikel
        am meisten gelesen
        anhören
        anstehende veranstaltungen
        auch interessant
        auch spannend
        beliebt
        beliebte artikel
        beliebteste artikel
        bilderstrecke
        das könnte dich auch interessieren
        das könnte ihnen auch gefallen
        das könnte sie auch interessieren
        das könnte sie interessieren
        dazu passend
        der nächste beitrag
        dossier
        eilmeldung
        empfehlung
        empfehlungen
        empfehlungen der redaktion
        empfohlen
        empfohlener redaktioneller inhalt
        exklusiv
        fotostrecke
        hier lesen
        hier mehr
        im video
        jetzt weiterlesen
        lesen sie auch
        lesen sie dazu
        lesen sie hier
        lesen sie mehr
        lesen sie mehr zum thema
        lesetipp
        lesetipps
        letzte kommentare
        lies auch
        live ticker
        liveblog
        mehr artikel
        mehr aus
        mehr aus dem ressort
        mehr dazu
        mehr erfahren
        mehr infos
        mehr lesen
        mehr news
        mehr von
        mehr zu
        mehr zum thema
        meist gelesen
        meist gesehen
        meistgelesen
        meistgelesene artikel
        meistkommentiert
        neue videos
        neueste artikel
        neueste beiträge
        neueste kommentare
        neueste nachrichten
        neuste artikel
        news & schlagzeilen
        news und schlagzeilen
        newsticker
        nächster beitrag
        passend zum thema
        plus
        podcast
        premium
        quiz
        schlagzeilen
        schwerpunkt
        siehe auch
        top artikel
        top themen
        topthemen
        unsere empfehlungen
        verwandte artikel
        verwandte beiträge
        verwandte themen
        video
        videos
        vorheriger beitrag
        weitere artikel
        weitere beiträge
        weitere informationen
        weitere meldungen
        weitere nachrichten
        weitere themen
        weiterlesen
        zum artikel
        zum thema
        zum video
        zum weiterlesen
        ähnliche artikel
        ähnliche beiträge
      `,
      strong: `
        aktuelle ausgabe
        auch interessant
        das könnte dich auch
        das könnte dir
        das könnte sie auch
        die neuesten
        empfehlungen der redaktion
        finden sie hier
        finden sie unter
        könnte dich auch interessieren
        könnte sie interessieren
        lesen sie auch
        lesen sie dazu
        lesen sie hier
        lesen sie mehr
        lies auch
        mehr dazu
        mehr erfahren
        mehr infos
        mehr nachrichten
        mehr zum inhalt
        mehr zum thema
        mehr über
        meist gelesen
        meistgelesen
        neueste artikel
        neueste sportartikel
        siehe auch
        unsere podcasts
        weitere artikel
        weitere informationen
        ähnliche artikel
      `,
      weak: `
        aktuell
        artikel
        auch
        ausgabe
        beiträge
        bilder
        hier
        lesen
        mehr
        neueste
        podcast
        schlagzeilen
        themen
        video
        weitere
      `,
    },
    legal: {
      whole: `
        agb
        alle rechte vorbehalten
        cookie richtlinie
        copyright
        datenschutz
        datenschutzerklärung
        haftungsausschluss
        impressum
        lizenz
        nutzungsbedingungen
        rechte
        transparenzhinweis
        widerrufsrecht
        ©
      `,
      strong: `
        affiliate links
        alle inhalte
        alle rechte vorbehalten
        cc by
        creative commons
        datenschutzerklärung
        enthält affiliate
        enthält werbelinks
        geben nicht unbedingt
        haftung
        haftungsausschluss
        handelsregister
        keine haftung
        nachdruck
        namentlich gekennzeichnete
        nicht die meinung
        nur mit genehmigung
        nutzungsbedingungen
        ohne genehmigung
        provision
        urheberrechtlich geschützt
        ust id
        verantwortlich im sinne
        vervielfältigung
        werbelinks
      `,
      weak: `
        copyright
        datenschutz
        genehmigung
        haftung
        lizenz
        nutzung
        provision
        rechte
        urheberrecht
        vorbehalten
        ©
      `,
    },
    ad: {
      whole: `
        ad
        advertisement
        advertorial
        affiliate
        angebot
        angebote
        anzeige
        anzeige weiterlesen
        anzeigen
        der artikel geht nach der anzeige weiter
        ende der werbung
        gesponsert
        gesponserter inhalt
        hier bestellen
        in eigener sache
        jetzt bestellen
        jetzt kaufen
        partnerangebot
        sponsored
        warum sehe ich diese werbung
        weiter nach der anzeige
        weiterlesen nach der anzeige
        werbeanzeige
        werbung
        werbung beenden
      `,
      strong: `
        am kiosk
        bestellen sie
        geht nach der anzeige
        gesponserter inhalt
        gutscheincode
        hier bestellen
        im shop
        jetzt am kiosk
        jetzt bestellen
        jetzt kaufen
        jetzt sichern
        nach der anzeige
        nach der werbung
        rabatt
        werbefrei
      `,
      weak: `
        angebot
        anzeige
        bestellen
        buch
        gesponsert
        kaufen
        kiosk
        rabatt
        shop
        werbung
      `,
    },
    "comment-prompt": {
      whole: `
        0 kommentare
        1 kommentar
        abstimmen
        alle kommentare
        antwort abbrechen
        antworten
        deine meinung
        die kommentarfunktion ist geschlossen
        diskussion
        diskutieren
        diskutieren sie mit
        einen kommentar
        ergänzungen
        hinterlasse einen kommentar
        ihre meinung
        inhaltliches feedback
        jetzt kommentieren
        keine kommentare
        kommentar
        kommentar abgeben
        kommentar hinterlassen
        kommentar schreiben
        kommentar verfassen
        kommentare
        kommentare ansehen
        kommentare anzeigen
        kommentare lesen
        kommentieren
        leserbrief
        leserbrief schreiben
        leserkommentare
        lesermeinung
        lesermeinungen
        mitdiskutieren
        name
        noch keine kommentare
        schreibe einen kommentar
        schreiben sie einen kommentar
        umfrage
        was denken sie
        was meinen sie
        website
      `,
      strong: `
        anrecht auf freischaltung
        behalten uns vor
        behält sich vor
        beleidigende kommentare
        bitte einloggen
        diskussionsregeln
        diskutieren sie mit
        erforderliche felder
        freigeschaltet
        ihre meinung ist gefragt
        ihre meinung zum thema
        kommentar hinterlassen
        kommentar schreiben
        kommentar verfassen
        kommentare anzeigen
        kommentare können
        kommentare nur für
        kommentare sind
        kommentare verfassen
        kommentare werden
        kommentarfunktion
        kommentarregeln
        kommentieren können nur
        kommentieren zu können
        kommentiermöglichkeit
        leser*innenkommentar
        leserkommentar
        lesermeinungen
        moderation von
        netiquette
        nur abonnenten können
        per leserbrief
        sachlich und respektvoll
        sagen sie uns ihre meinung
        schreib uns
        schreiben sie uns
        selbst kommentare
        um kommentieren
        um zu kommentieren
        was denken sie
        was halten sie
        was ist ihre meinung
        was meinen sie
        wie sehen sie das
        wird nicht veröffentlicht
      `,
      weak: `
        deine meinung
        diskussion
        feedback
        ihre meinung
        kommentar
        kommentare
        kommentieren
        leserbrief
        lesermeinung
        meinung
        moderatoren
        moderiert
        stimmen sie ab
        umfrage
      `,
    },
    other: {
      whole: `
        ablehnen
        abspielen
        akzeptieren
        alle ablehnen
        alle akzeptieren
        alle einstellungen auf die standardwerte zurücksetzen
        anfang des dialogfensters
        anmelden
        app
        app herunterladen
        artikel anhören
        artikel schenken
        artikel verschenken
        artikel vorlesen
        audio
        autor
        autoren
        autorin
        bereits abonnent
        bereits registriert
        bild
        bild vergrößern
        bilder
        cookies
        dies ist ein modales fenster
        eil
        eilmeldung
        einstellungen verwalten
        ende des dialogfensters
        esc bricht ab und schließt das fenster
        fehler entdeckt
        fehler gefunden
        fehler melden
        folge herunterladen
        foto
        fotos
        google play
        hinweis
        hinweise
        jetzt anhören
        jetzt ansehen
        jetzt herunterladen
        jetzt registrieren
        konto erstellen
        korrektur melden
        laden
        laden im app store
        lädt
        mehr infos
        ok
        pause
        placeholder image
        schließen
        schriftgröße
        tickets
        transkript
        vergrößern
        verstanden
        video
        video abspielen
        vollbild
        vorlesen
        weitere informationen zum bild
        wird geladen
        zeigt weitere informationen zum bild
        zur app
        zustimmen
      `,
      strong: `
        abo abschließen
        ad blocker
        adblocker
        anfang des dialogfensters
        app herunterladen
        artikel verschenken
        bereits abonnent
        dies ist ein modales fenster
        digital abo
        eingeloggt
        einsatz von cookies
        ende des dialogfensters
        esc bricht ab und schließt das fenster
        externe inhalte
        externer inhalt
        fehler auf
        fehler entdeckt
        fehler gefunden
        fehler melden
        freuen uns über eine
        google analytics
        haben sie hinweise
        haben sie informationen
        hinweise an
        ihr browser
        ihre privatsphäre ist uns
        im app store
        informationen auf einem gerät
        inhalt anzeigen
        javascript aktivieren
        klicken sie zum anhören
        melden sie sich an
        mit ihrem abo
        noch kein abonnent
        nur für abonnenten
        registrieren sie sich
        respektieren ihre privatsphäre
        schreiben sie an
        tickets gibt
        um weiterzulesen
        unsere app
        verwenden cookies
        verwendet cookies
        verwendung von cookies
        video abspielen
        werbeblocker
        wissen sie mehr
        wissen sie noch mehr
        zum anhören klicken
      `,
      weak: `
        abo
        abonnent
        abonnenten
        anmelden
        app
        browser
        cookies
        diesen inhalt
        download
        fehler
        gewinnspiel
        hinweis
        konto
        laden
        registrieren
        sichern sie sich
        tickets
        veranstaltung
      `,
    },
  },
  registers: {
    we: `
      uns
      unser
      unsere
      unserem
      unseren
      unserer
      wir
    `,
    you: `
      dein
      deine
      deinem
      deinen
      deiner
      dich
      dir
      du
      euch
      euer
      eure
      eurer
      ihnen
      ihr
      ihre
      ihrem
      ihren
      ihrer
      sie
    `,
    me: `
      ich
      mein
      meine
      meinem
      meinen
      meiner
      mich
      mir
    `,
    ask: `
      abonniere
      abonnieren
      abonnieren sie
      bestellen sie
      besuchen sie
      bitte
      diskutieren sie
      entdecken sie
      erfahren sie
      folge
      folgen sie
      folgt
      haben sie
      helfen sie
      hier klicken
      hilf
      holen sie
      hören sie
      jetzt
      kennen sie
      klicken sie
      lesen sie
      lies
      mach
      machen sie
      melde
      melden sie
      möchten sie
      möchtest du
      schick
      schreib
      schreiben sie
      sehen sie
      sichern sie
      spende
      spenden
      spenden sie
      teile
      teilen sie
      testen sie
      unterstütze
      unterstützen sie
      wenn du
      wenn sie
      werde
      werden sie
      willst du
      wollen sie
    `,
    cause: `
      berichterstattung
      bezahlschranke
      gemeinnützig
      grundrechte
      journalismus
      kostenlos
      leser
      leserinnen
      mainstream
      medien
      pressefreiheit
      recherche
      recherchen
      redaktion
      unabhängig
      unabhängigen
      unabhängiger
      unabhängiges
      unser team
      unsere arbeit
      unsere redaktion
      werbefrei
    `,
    press: `
      abo
      abonnement
      abos
      artikel
      beitrag
      beiträge
      berichte
      berichterstattung
      bezahlschranke
      diese arbeit
      geschichten
      journalismus
      journalist
      journalisten
      journalistin
      journalistinnen
      lesen
      leser
      leserin
      leserinnen
      leserschaft
      magazin
      medien
      medium
      nachrichten
      newsletter
      onlinemagazin
      paywall
      podcast
      podcasts
      portal
      presse
      recherche
      recherchen
      redaktion
      redaktionen
      seite
      text
      texte
      unabhängig
      unabhängige
      unabhängigen
      unabhängiger
      unabhängigkeit
      unser team
      unsere arbeit
      website
      zeitung
      zeitungen
    `,
    credit: `
      afp
      aktualisiert
      ap
      arbeitet als
      arbeitet seit
      archivbild
      archivfoto
      aus dem englischen
      autor
      autorin
      berichtigung
      bild
      bilder
      dpa
      epa
      erschien zuerst
      foto
      fotos
      gastbeitrag
      geboren
      getty
      imago
      ist freie
      ist freier
      ist journalist
      ist journalistin
      ist professor
      ist professorin
      ist redakteur
      ist redakteurin
      kolumnist
      kolumnistin
      korrektur
      korrespondent
      korrespondentin
      lesezeit
      mit material der
      mit material von
      picture alliance
      quelle
      quellen
      redakteur
      redakteurin
      reuters
      schreibt seit
      schreibt über
      screenshot
      studierte
      symbolbild
      symbolfoto
      transparenz
      uhr
      ursprünglich
      veröffentlicht
      veröffentlicht am
      zuerst erschienen
      über den autor
      über die autor
      über die autorin
      übersetzt von
      übersetzung
    `,
    byline: `
      aktualisiert
      autor
      autorin
      bild
      ein gastbeitrag
      foto
      fotos
      gastbeitrag
      grafik
      illustration
      interview
      kolumne von
      korrektur
      quelle
      quellen
      redaktion
      stand
      symbolbild
      text
      veröffentlicht
      video
      von
      übersetzung
    `,
    said: `
      angaben
      bat
      berichtet
      berichtete
      betonte
      bittet
      ergänzte
      erklärt
      erklärte
      forderte
      hieß es
      kritisierte
      kündigte
      laut
      meint
      meinte
      mitteilte
      riet
      rät
      sagt
      sagte
      sagten
      schreibt
      schrieb
      so
      sprecher
      sprecherin
      teilte
      versprach
      verspricht
      warnte
      zufolge
    `,
    third: `
      dienstag
      donnerstag
      er
      freitag
      gericht
      hatte
      hatten
      ihm
      ihn
      milliarden
      millionen
      minister
      mittwoch
      montag
      nachdem
      polizei
      prozent
      präsident
      samstag
      sei
      seien
      sein
      seine
      seinen
      seiner
      sonntag
      war
      waren
      weil
      worden
      wurde
      wurden
      während
    `,
    document: `
      aufruf
      brief
      e mail
      erklärung
      mail
      mitteilung
      nachricht
      rundbrief
      schreiben
    `,
    greeting: `
      hallo
      liebe
      lieber
      sehr geehrte
    `,
    listHead: `
      aktuelle artikel
      aktuelle beiträge
      aktuelle meldungen
      aktuelle nachrichten
      am meisten gelesen
      anstehende veranstaltungen
      auch interessant
      auch spannend
      beliebt
      beliebte artikel
      beliebteste artikel
      das könnte dich auch interessieren
      das könnte sie auch interessieren
      das könnte sie interessieren
      der nächste beitrag
      empfehlungen
      empfehlungen der redaktion
      empfohlen
      lesen sie auch
      lesen sie dazu
      lesen sie mehr
      lesen sie mehr zum thema
      lesetipp
      lesetipps
      letzte kommentare
      lies auch
      mehr artikel
      mehr aus
      mehr dazu
      mehr news
      mehr von
      mehr zu
      mehr zum thema
      meist gelesen
      meistgelesen
      meistgelesene artikel
      neueste artikel
      neueste beiträge
      neueste kommentare
      neueste nachrichten
      neueste sportartikel
      neuste artikel
      nächster beitrag
      passend zum thema
      siehe auch
      top artikel
      unsere empfehlungen
      verwandte artikel
      verwandte beiträge
      verwandte themen
      vorheriger beitrag
      weitere artikel
      weitere beiträge
      weitere meldungen
      weitere nachrichten
      weiterlesen
      ähnliche artikel
      ähnliche beiträge
    `,
    tagHead: `
      kategorie
      kategorien
      markiert mit
      mehr zum thema
      schlagworte
      schlagwörter
      stichworte
      stichwörter
      tags
      themen
      themen in diesem artikel
    `,
    filler: `
      am
      an
      artikel
      auf
      bei
      beitrag
      das
      dem
      den
      der
      des
      die
      diese
      diesen
      dieser
      ein
      eine
      für
      heute
      hier
      ich
      ihr
      ihre
      im
      in
      jetzt
      mehr
      mit
      neu
      oder
      seite
      sie
      und
      uns
      vom
      von
      zu
      zum
      zur
      über
    `,
  },
  patterns: {
    life: `
      arbeitet
      ist
      schreibt
    `,
    citing: `
      heißt es
      hieß es
      lautet
      lautete
      schreibt
      schrieb
      stand auf
      stand unter
      stand über
    `,
    mention: `
      das stand
      das steht
      diese worte
      dieser satz
      so lautet
      so lautete
      so stand es
      so steht es
    `,
    piece: `
      diese recherche
      diese reportage
      dieser artikel
      dieser beitrag
      dieser text
      dieses interview
    `,
    versionOf: "eine fassung von",
    published: `
      erschien
      erschienen
      veröffentlicht
      übernommen
    `,
    place: `
      auf
      bei
      im
      in
      vom
      von
    `,
    denial: `
      kein
      nicht
    `,
    obliged: `
      dürfen
      kann
      können
      muss
      mussten
      müssen
      soll
      sollen
      sollten
    `,
    enrols: `
      abonnieren
      anmelden
      anzumelden
      bewerben
      registrieren
      schreiben
      spenden
    `,
    reader: `
      abonnenten
      du
      ihr
      leser
      leserinnen
      man
      mitglieder
      nutzer
      nutzerinnen
      sie
      wir
    `,
    button: `
      abonnieren
      anmelden
    `,
    recipient: `
      an
      an das
      an den
      an die
    `,
    disclosure: `
      offenlegung
      transparenzhinweis
    `,
    rights: "rechte",
    clock: `
      aktualisiert
      uhr
    `,
    comesFrom: `
      ist aus
      kommt aus
      stammt aus
    `,
    archive: "dem archiv",
    our: `
      unserem
      unseren
      unserer
    `,
    partner: `
      partner
      partnern
    `,
    addressed: "an",
    reporter: `
      reporter
      reporterin
    `,
    reachedAt: "unter",
    or: "oder",
    followThem: `
      folgen sie ihm
      folgen sie ihr
    `,
    turn: "a",
    ordinal: "",
    follow: `
      folge
      folgen
      folgt
    `,
    here: "hier",
    moreOn: "",
    alsoOn: "",
    source: "",
    donateTo: "",
    clickHere: "",
    app: `
      app
      apps
    `,
    playerTime: `
      aktuelle zeit
      dauer
      restzeit
      verbleibende zeit
    `,
    nameArticle: "",
    continues: "",
  },
  addresses: {
    give: `
      mitglied
      spende
      unterstuetz
    `,
    account: `
      abonnement|
      abonnieren|
      aboshop|
      abo|
    `,
    topic: `
      kategorie
      rubrik*
      schlagwort*
      thema
      theme
      themen
    `,
    author: `
      autor
      autoren
      autorin
      journalist*
    `,
    policy: `
      /agb
      datenschutz
      impressum
      kontakt
      mediadaten
      ueber-uns
    `,
  },
};
