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
        betrag wählen
        danke
        einmal spenden
        einmal zahlen
        einmalig
        einmalig spenden
        einmalig zahlen
        freiwillig zahlen
        förderer werden
        fördermitglied werden
        ich spende
        ich unterstütze
        jetzt abonnieren
        jetzt mitglied werden
        jetzt spenden
        jetzt testen
        jetzt unterstützen
        jetzt unterstützer werden
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
        spende abschicken
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
        unterstützer werden
        unterstützung
      `,
      strong: `
        ab nur
        abonnieren sie
        artikel gefallen
        artikel sind frei
        auf deine unterstützung
        auf ihre unterstützung
        auf spenden
        aus den spenden
        aus spenden
        bezahlschranke verstecken
        bic
        bitte spenden
        bitte unterstützen
        brauchen wir deine
        brauchen wir eure
        brauchen wir ihre
        dank eurer
        dank ihrer
        dauerauftrag
        dein beitrag
        deine hilfe
        deine spende
        deine unterstützung
        den spenden
        dieser artikel ist teil von
        digitalabo
        dir etwas wert
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
        fördermitglied
        fördern sie
        für alle zugänglich
        gefällt ihnen dieser
        genossenschaft
        guter journalismus
        hat ihnen der artikel
        helfen sie
        helfen sie mit
        helft uns
        hilf uns
        iban
        ihnen etwas wert
        ihnen wert ist
        ihr beitrag
        ihre hilfe
        ihre spende
        ihre unterstützung
        im abo
        jede spende
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
        kritisch zu berichten
        kritischen journalismus
        mit deiner unterstützung
        mit einem abo
        mit einem probeabo
        mit einer spende
        mit eurer unterstützung
        mit ihrem abo
        mit ihrer spende
        mit ihrer unterstützung
        mitglied werden
        monatlich oder
        nur für abonnenten
        ohne bezahlschranke
        ohne eure hilfe
        ohne ihre
        ohne ihre unterstützung
        ohne paywall
        ohne werbung
        per paypal
        postkonto
        probeabo
        recherchen möglich
        schick uns
        sichern sie unabhängigen
        spende für
        spende uns
        spende via
        spenden angewiesen
        spenden per
        spenden sie
        spenden unserer
        spendenaufruf
        spendenkampagne
        spendenkonto
        spendenziel
        testen sie unser
        unabhängig bleiben
        unabhängig bleibt
        unabhängige recherchen
        unabhängigen journalismus
        unabhängiger journalismus
        uns unterstützen
        uns zu unterstützen
        unser journalismus
        unsere arbeit möglich
        unsere arbeit schätzen
        unsere arbeit unterstützen
        unsere arbeit wert
        unsere arbeit wichtig
        unsere recherchen
        unsere redaktion
        unsere redaktion mit
        unterstütze uns
        unterstützen sie
        unterstützen sie uns
        unterstützer
        unterstützerinnen
        unterstützt uns
        unterstützung durch
        via paypal
        weiter berichten
        weiter recherchieren
        wenn ihnen der artikel gefallen
        wenn ihnen dieser artikel
        werbefrei
        werde auch du
        werde mitglied
        werde unterstützer
        werden auch sie
        werden sie abonnent
        werden sie mitglied
        werden sie unterstützer
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
        digitalabo
        einmalig
        euro
        finanziell
        finanzieren
        finanziert
        förderer
        förderung
        gemeinnützig
        im monat
        kaffee
        konto
        kostenlos
        kostenlosen
        kreditkarte
        leser
        leserinnen
        mitglied
        mitglieder
        mitgliedschaft
        monatlich
        paypal
        pro monat
        probeabo
        recherchieren
        spende
        spenden
        spender
        unabhängigen journalismus
        unterstütze
        unterstützen
        unterstützer
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
        anmeldung erfolgreich
        auf dem laufenden bleiben
        bitte geben sie ihre e mail adresse ein
        deine e mail adresse
        e mail
        e mail adresse
        hier anmelden
        ich möchte den newsletter erhalten
        ihre e mail adresse
        jetzt anmelden
        jetzt eintragen
        jetzt kostenlos anmelden
        kostenlos abonnieren
        nachname
        newsletter
        newsletter abbestellen
        newsletter abonnieren
        newsletter anmeldung
        newsletter bestellen
        nichts mehr verpassen
        vielen dank
        vorname
        zum newsletter
        zum newsletter anmelden
        zur newsletter anmeldung
      `,
      strong: `
        abbestellen
        abonniere unseren
        abonnieren sie unseren
        als push nachricht
        auf dem laufenden
        aufs handy
        aufs smartphone
        aus unserem newsletter
        bestätigungs e mail
        danke für deine anmeldung
        danke für ihre anmeldung
        deine e mail adresse
        den newsletter
        der newsletter für
        direkt aufs handy
        e mail adresse eingeben
        einwilligung
        erhalten sie in kürze
        erhalten sie jeden
        für den newsletter
        gültige e mail
        ich will den newsletter
        ihre e mail adresse
        im postfach
        in dein postfach
        in ihr postfach
        in unsere liste
        in unseren verteiler
        ins postfach
        jederzeit abbestellbar
        jederzeit abbestellen
        jederzeit kündbar
        jederzeit widerrufen
        jetzt kostenlos abonnieren
        kein spam
        keine nachricht mehr
        kostenlos abonnieren
        kostenlos in
        melde dich an
        mit der anmeldung
        möchte den newsletter
        newsletter abonnieren
        newsletter anmelden
        newsletter erhalten
        nichts mehr verpassen
        nichts verpassen
        per e mail
        per mail
        per push
        pro woche per
        push nachrichten
        stimme der datenschutzerklärung
        trag dich
        trage dich
        tragen sie sich
        täglich in
        unser newsletter
        unser whatsapp kanal
        unsere newsletter
        unserem newsletter
        unserem telegram kanal
        unserem whatsapp kanal
        unseren newsletter
        unseren whatsapp kanal
        vielen dank für deine anmeldung
        vielen dank für ihre anmeldung
        zum newsletter anmelden
      `,
      weak: `
        abbestellen
        abonnieren
        anmelden
        anmeldung
        bestätigung
        e mail
        einmal im monat
        einmal in der woche
        einmal pro woche
        eintragen
        handy
        in unsere liste
        informiert
        jede woche
        jeden abend
        jeden dienstag
        jeden donnerstag
        jeden freitag
        jeden mittwoch
        jeden montag
        jeden morgen
        jeden samstag
        jeden sonntag
        kostenfrei
        kostenlos
        kündbar
        mail
        melde dich
        melden sie sich
        newsletter
        newslettern
        per mail
        postfach
        push
        smartphone
        spam
        täglich
        verpassen
        verteiler
        werktags
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
        artikellink kopieren
        auf facebook teilen
        auf twitter teilen
        beitrag teilen
        bluesky
        der link wurde kopiert
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
        in die zwischenablage kopiert
        in zwischenablage kopieren
        info
        instagram
        kopieren
        kopiert
        link in die zwischenablage kopieren
        link kopieren
        link kopiert
        link wurde in die zwischenablage kopiert
        link wurde kopiert
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
        in die zwischenablage kopiert
        in sozialen medien teilen
        link kopieren
        link wurde kopiert
        per e mail teilen
        per mail
        unser kanal
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
        alles zum thema
        am meisten gelesen
        am meisten kommentiert
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
        den ganzen artikel lesen
        den vollständigen artikel lesen
        der nächste beitrag
        die meistgelesenen artikel
        dossier
        eilmeldung
        empfehlung
        empfehlungen
        empfehlungen der redaktion
        empfohlen
        empfohlener redaktioneller inhalt
        exklusiv
        fotostrecke
        ganzen artikel lesen
        gesamten artikel lesen
        hier den ganzen artikel lesen
        hier lesen
        hier mehr
        hier weiterlesen
        im video
        jetzt lesen
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
        mehr aus der region
        mehr dazu
        mehr erfahren
        mehr infos
        mehr lesen
        mehr news
        mehr von
        mehr von unserer redaktion
        mehr zu
        mehr zum thema
        meist gelesen
        meist gesehen
        meistgelesen
        meistgelesene artikel
        meistkommentiert
        meistkommentierte artikel
        neue videos
        neues aus der redaktion
        neueste artikel
        neueste beiträge
        neueste kommentare
        neueste nachrichten
        neuste artikel
        news & schlagzeilen
        news und schlagzeilen
        newsticker
        nächster beitrag
        passend dazu
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
        vollständigen artikel lesen
        vorheriger beitrag
        weitere artikel
        weitere beiträge
        weitere empfehlungen
        weitere informationen
        weitere meldungen
        weitere nachrichten
        weitere themen
        weiterlesen
        zum artikel
        zum ganzen artikel
        zum thema
        zum video
        zum vollständigen artikel
        zum weiterlesen
        ähnliche artikel
        ähnliche beiträge
      `,
      strong: `
        aktuelle ausgabe
        alle entwicklungen im
        auch interessant
        das könnte dich auch
        das könnte dir
        das könnte sie auch
        die neuesten
        empfehlungen der redaktion
        finden sie hier
        finden sie unter
        ganzen artikel lesen
        gesamten artikel lesen
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
        passend dazu
        siehe auch
        unsere podcasts
        vollständigen artikel lesen
        weitere artikel
        weitere informationen
        zum vollständigen artikel
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
        disclaimer
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
        dieser artikel enthält affiliate
        enthält affiliate
        enthält werbelinks
        geben nicht unbedingt
        genehmigung der redaktion
        genehmigung des verlags
        haftet nicht für
        haftung für die inhalte
        handelsregister
        inhalte dieser seite
        inhalte externer seiten
        keine anlageberatung
        keine gewähr
        liegen beim verlag
        mit schriftlicher genehmigung
        nachdruck
        nachdruck nur mit
        namentlich gekennzeichnete
        nicht die meinung
        nur mit genehmigung
        nutzungsbedingungen
        ohne genehmigung
        provision
        rechte an diesem artikel
        rechte für diesen artikel
        redaktion übernimmt keine
        stellen keine anlageberatung dar
        urheberrechtlich geschützt
        ust id
        verantwortlich im sinne
        verlag übernimmt keine
        vervielfältigung
        werbelinks
        übernehmen keine haftung
        übernehmen wir keine gewähr
        übernehmen wir keine haftung
      `,
      weak: `
        copyright
        datenschutz
        disclaimer
        genehmigung
        haftung
        haftungsausschluss
        keine haftung
        lizenz
        nachdruck
        nutzung
        provision
        rechte
        urheberrecht
        verlag
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
        der artikel wird nach der werbung fortgesetzt
        ende der werbung
        gesponsert
        gesponserte inhalte
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
        wird nach der werbung fortgesetzt
      `,
      strong: `
        am kiosk
        bestellen sie
        geht nach der anzeige
        gesponserte inhalte
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
        kommentare sind geschlossen
        kommentieren
        leserbrief
        leserbrief schreiben
        leserbrief senden
        leserkommentare
        lesermeinung
        lesermeinungen
        mitdiskutieren
        mitreden
        name
        noch keine kommentare
        schreibe einen kommentar
        schreiben sie den ersten kommentar
        schreiben sie einen kommentar
        umfrage
        was denken sie
        was meinen sie
        website
      `,
      strong: `
        an unserer umfrage
        anrecht auf freischaltung
        beachten sie unsere regeln
        behalten uns vor
        behält sich vor
        beleidigende kommentare
        bitte einloggen
        dein feedback
        deine meinung in
        diskussionsregeln
        diskutieren sie mit
        erforderliche felder
        erzähl uns
        erzählen sie uns
        erzählen sie uns davon
        erzählt uns
        euer feedback
        eure erfahrungen
        eure meinung
        fragen oder hinweise
        freigeschaltet
        freue mich über euer
        freuen uns auf dein
        freuen uns auf euer
        freuen uns auf ihr
        ihr feedback
        ihre erfahrungen mit uns
        ihre meinung ist gefragt
        ihre meinung zum thema
        in den kommentaren
        in die kommentare
        kommentar hinterlassen
        kommentar schreiben
        kommentar verfassen
        kommentare anzeigen
        kommentare können
        kommentare nur für
        kommentare sind
        kommentare sind geschlossen
        kommentare verfassen
        kommentare werden
        kommentarfunktion
        kommentarregeln
        kommentieren können nur
        kommentieren sie
        kommentieren zu können
        kommentiermöglichkeit
        kontaktieren sie uns
        leser*innenkommentar
        leserbrief an
        leserbriefe an
        leserkommentar
        lesermeinungen
        machen sie mit
        mailen sie uns
        moderation von
        netiquette
        noch keine kommentare
        nur abonnenten können
        per leserbrief
        regeln für kommentare
        sachlich und respektvoll
        sag uns deine
        sagen sie uns ihre meinung
        schicken sie uns
        schickt uns
        schreib es uns
        schreib uns
        schreiben sie den ersten
        schreiben sie uns
        schreibt es uns
        schreibt uns
        selbst kommentare
        senden sie uns
        stimm ab
        stimmen sie ab
        teile deine
        teilen sie ihre
        teilt eure
        um kommentieren
        um zu kommentieren
        unserer umfrage
        vor der veröffentlichung geprüft
        was denken sie
        was denkst du
        was denkt ihr
        was halten sie
        was haltet ihr
        was hältst du
        was ist deine meinung
        was ist eure meinung
        was ist ihre meinung
        was meinen sie
        was meinst du
        was meint ihr
        wie denken sie
        wie ist deine meinung
        wie ist denn eure meinung
        wie ist eure meinung
        wie ist ihre meinung
        wie sehen sie das
        wie seht ihr das
        wie siehst du das
        wird nicht veröffentlicht
        zum kommentieren
      `,
      weak: `
        debatte
        deine meinung
        diskussion
        erfahrungen
        erlebt
        eure fotos
        feedback
        ihre meinung
        kommentar
        kommentare
        kommentaren
        kommentieren
        kommentieren sie
        leserbrief
        lesermeinung
        meinung
        moderatoren
        moderiert
        stimmen sie ab
        umfrage
        unserer umfrage
      `,
    },
    other: {
      whole: `
        ablehnen
        abspielen
        akzeptieren
        akzeptieren und anzeigen
        alle ablehnen
        alle akzeptieren
        alle einstellungen auf die standardwerte zurücksetzen
        anfang des dialogfensters
        anhören
        anmelden
        app
        app herunterladen
        artikel anhören
        artikel schenken
        artikel verschenken
        artikel vorlesen
        audio
        audio starten
        autor
        autoren
        autorin
        beitrag anhören
        beitrag hören
        beitrag laden
        bereits abonnent
        bereits registriert
        bild
        bild im bild
        bild in bild
        bild vergrößern
        bilder
        cookies
        datei herunterladen
        datenschutzerklärung
        der player wird geladen
        dies ist ein modales fenster
        dieser text wurde maschinell vorgelesen
        dieses video ist nicht mehr verfügbar
        dieses video ist nicht verfügbar
        eil
        eilmeldung
        einstellungen für untertitel
        einstellungen verwalten
        empfohlener externer inhalt
        ende des dialogfensters
        esc bricht ab und schließt das fenster
        externe inhalte anzeigen
        externe inhalte laden
        externen inhalt anzeigen
        externen inhalt laden
        externer inhalt
        fehler entdeckt
        fehler gefunden
        fehler melden
        folge herunterladen
        foto
        fotos
        google play
        hinweis
        hinweise
        immer entsperren
        inhalt anzeigen
        inhalt entsperren
        inhalt laden
        inhalte anzeigen
        inhalte laden
        jetzt anhören
        jetzt ansehen
        jetzt herunterladen
        jetzt registrieren
        kein vollbild
        konto erstellen
        korrektur melden
        laden
        laden im app store
        lädt
        maschinell vorgelesen
        mehr infos
        ok
        pause
        placeholder image
        player wird geladen
        schließen
        schriftgröße
        schriftgröße anpassen
        stumm schalten
        stummschalten
        tickets
        ton aus
        ton ein
        tonspur
        transkript
        tweet laden
        untertitel aus
        untertitel aus ausgewählt
        vergrößern
        verstanden
        video
        video abspielen
        video herunterladen
        video konnte nicht geladen werden
        video laden
        video teilen
        vollbild
        vollbild beenden
        vorlesen
        weitere informationen zum bild
        wiedergabe starten
        wiedergabegeschwindigkeit
        wird geladen
        zeigt weitere informationen zum bild
        zum abspielen klicken
        zur app
        zustimmen
        zustimmen und anzeigen
      `,
      strong: `
        abo abschließen
        ad blocker
        adblocker
        akzeptieren und anzeigen
        an dieser stelle finden sie einen externen
        an dieser stelle finden sie einen von
        an dieser stelle finden sie externe
        an dieser stelle finden sie externen
        an drittplattformen
        anfang des dialogfensters
        angezeigt werden damit
        app herunterladen
        artikel verschenken
        benötigen ihre zustimmung
        bereitgestellten inhalt
        bereits abonnent
        bin damit einverstanden dass
        brauchen ihre zustimmung
        dies ist ein modales fenster
        dieser inhalt ist blockiert
        digital abo
        drittplattformen übermittelt
        eingeloggt
        einsatz von cookies
        empfohlener externer inhalt
        ende des dialogfensters
        esc bricht ab und schließt das fenster
        externe inhalte
        externen inhalt
        externen inhalt anzeigen
        externen inhalt laden
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
        ihre zustimmung um
        im app store
        in ihren cookie einstellungen
        in unserer datenschutzerklärung
        informationen auf einem gerät
        inhalt anzeigen
        inhalt blockiert
        inhalt laden
        inhalt wurde blockiert
        inhalt zu laden
        inhalte angezeigt werden
        inhalte laden
        ist nur für abonnenten
        javascript aktivieren
        klicken sie zum anhören
        mehr dazu in unserer datenschutzerklärung
        melden sie sich an
        mir externe inhalte angezeigt
        mit ihrem abo
        noch kein abonnent
        nur für abonnenten
        nur für abonnenten lesbar
        nur für abonnenten zugänglich
        registrieren sie sich
        respektieren ihre privatsphäre
        schreiben sie an
        tickets gibt
        um den inhalt zu laden
        um diesen inhalt anzuzeigen
        um diesen inhalt zu sehen
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
        zum anzeigen dieses inhalts
        zustimmen und anzeigen
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
      abonniert
      aktivieren sie
      beachten sie
      bekommen sie
      berichten sie
      bestellen sie
      bestätigen sie
      besuchen sie
      bitte
      bleib
      bleiben sie
      diskutiere
      diskutieren sie
      entdecken sie
      erfahren sie
      erhalten sie
      erzähl
      erzählen sie
      erzählt
      folge
      folgen sie
      folgt
      fördern sie
      geben sie
      gefällt dir
      gefällt ihnen
      haben sie
      helfen sie
      helft
      hier geht es
      hier klicken
      hilf
      holen sie
      hören sie
      jetzt
      kennen sie
      klick
      klicke
      klicken sie
      kommentieren sie
      kontaktieren sie
      lesen sie
      lies
      mach
      machen sie
      mailen sie
      melde
      melden sie
      möchten sie
      möchtest du
      sag uns
      sagen sie
      schick
      schicken sie
      schickt
      schreib
      schreiben sie
      schreibt
      sehen sie
      senden sie
      sendet
      sichern sie
      spende
      spenden
      spenden sie
      spendet
      stimmen sie
      teile
      teilen sie
      teilt eure
      testen sie
      trag dich
      trage dich
      tragen sie
      unterstütze
      unterstützen sie
      unterstützt uns
      verpassen sie
      waren sie
      wart ihr
      wenn du
      wenn sie
      werde
      werden sie
      willst du
      wollen sie
      wählen sie
      zahlen sie
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
      digitalabo
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
      alles zum thema
      am meisten gelesen
      am meisten kommentiert
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
      die meistgelesenen artikel
      empfehlungen
      empfehlungen der redaktion
      empfohlen
      jetzt lesen
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
      mehr aus der region
      mehr dazu
      mehr news
      mehr von
      mehr von unserer redaktion
      mehr zu
      mehr zum thema
      meist gelesen
      meistgelesen
      meistgelesene artikel
      meistkommentierte artikel
      neues aus der redaktion
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
      top themen
      unsere empfehlungen
      verwandte artikel
      verwandte beiträge
      verwandte themen
      vorheriger beitrag
      weitere artikel
      weitere beiträge
      weitere empfehlungen
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
    company: `
      ag
      gmbh
      gmbh & co. kg
      kg
      se
    `,
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
    gallery: `
      bilder
      bildergalerie
      bilderstrecke
      fotos
      fotostrecke
      galerie
      video
      videos
    `,
    ageBefore: "vor",
    ageUnit: `
      jahr
      jahren
      min
      minute
      minuten
      monat
      monaten
      stunde
      stunden
      tag
      tagen
      woche
      wochen
    `,
    ageBehind: "",
    readingTime: `
      geschätzte lesezeit
      lesedauer
      lesedauer ca.
      lesedauer etwa
      lesezeit
      lesezeit ca.
      lesezeit etwa
    `,
    minutes: `
      min
      minute
      minuten
    `,
    ofReading: `
      lesedauer
      lesezeit
    `,
    app: `
      app
      apps
    `,
    playerTime: `
      aktuelle zeit
      aktueller zeitpunkt
      dauer
      gesamtdauer
      restzeit
      verbleibende zeit
    `,
    playerShare: `
      fortschritt
      geladen
      lautstärke
      lautstärkestufe
    `,
    playerStart: `
      ihr video beginnt in
      nächstes video in
      video beginnt in
      video startet in
      werbung endet in
    `,
    seconds: `
      sek
      sekunde
      sekunden
    `,
    polite: `
      ihnen
      ihre
      ihrem
      ihren
      ihrer
      sie
    `,
    office: `
      amt
      behörde
      bezirksamt
      bücherei
      bürgeramt
      bürgerbüro
      gemeinde
      gemeindeamt
      gemeindeverwaltung
      gesundheitsamt
      kreisverwaltung
      landratsamt
      rathaus
      rathauses
      stadtverwaltung
      wetterdienst
    `,
    relief: `
      betroffenen
      caritas
      diakonie
      feuerwehr
      geschädigten
      hilfswerk
      hilfswerke
      kriminalpolizei
      kripo
      opfer
      polizei
      rote kreuz
      roten kreuz
      roten kreuzes
      rotes kreuz
      seenotretter
      staatsanwaltschaft
      tafel
      täter
      täterin
      unicef
      zeugen
    `,
    message: `
      angebot
      anzeige
      brief
      e-mail
      flugblatt
      frage
      mail
      nachricht
      plakat
      satz
      stimmzettel
      text
      worte
      worten
      zettel
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
