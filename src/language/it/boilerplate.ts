import type { BoilerplateWords } from "../boilerplate.ts";

export const it: BoilerplateWords = {
  language: "it",
  labels: {
    navigation: {
      whole:
        "home, homepage, menu, menù, cerca, ricerca, accedi, login, esci, registrati, abbonati, vai al contenuto, vai al contenuto principale, salta al contenuto, torna su, torna all'inizio, chi siamo, contatti, contattaci, privacy, privacy policy, informativa privacy, cookie policy, note legali, termini e condizioni, condizioni d'uso, pubblicità, lavora con noi, aiuto, faq, rss, il mio account, area personale, archivio, newsletter, podcast, video, tag, tags, argomenti, temi, categorie, categoria, sezioni, sezione, archiviato in, pubblicato in, rivista, edizione digitale, edicola, chiudi, avanti, indietro, successivo, precedente, articolo successivo, articolo precedente, navigazione articoli, vedi tutti, mostra tutto, mostra altro, carica altro, notizie, ultime notizie, politica, economia, esteri, cronaca, cultura, sport, spettacoli, società, opinioni, tecnologia, scienze, salute, giochi, meteo, servizi, mappa del sito, sei qui, italia, mondo, rubrica, vai alla sezione, indice, sommario",
      strong:
        "vai al contenuto, salta al contenuto, torna su, torna alla home, archiviato in, mappa del sito, dichiarazione di accessibilità, tutti gli argomenti",
      weak: "tag, argomenti, categorie, menu, archivio, sezione, home",
    },
    fundraising: {
      whole:
        "dona, dona ora, dona adesso, donazione, fai una donazione, sostieni, sostienici, sostieni ora, sostienici ora, abbonati, abbonamento, abbonati ora, abbonati subito, diventa socio, diventa sostenitore, iscriviti, unisciti, contribuisci, aiutaci, mensile, annuale, una tantum, al mese, prova gratis, offerta, grazie",
      strong:
        "fai una donazione, la tua donazione, le tue donazioni, il tuo sostegno, il tuo aiuto, il tuo contributo, il vostro sostegno, il vostro aiuto, sostienici, sostieni il, sostieni la, sostieni l'informazione, sostieni il giornalismo, aiutaci a, abbiamo bisogno di te, abbiamo bisogno del tuo, abbiamo bisogno di voi, senza di te, grazie a te, grazie ai lettori, grazie ai nostri lettori, diventa socio, diventa sostenitore, diventa abbonato, abbonati a, abbonati ora, abbonati per, informazione indipendente, giornalismo indipendente, senza pubblicità, senza padroni, se apprezzi, se ti piace, se ti è piaciuto, se puoi, 5 per mille, cinque per mille, deducibile, detraibile, disdici quando vuoi, tramite paypal, campagna abbonamenti, raccolta fondi, chi ci legge, ti è stato utile, altri lettori pagano, questo articolo è gratuito, vive grazie a, offrici",
      weak: "donazione, donazioni, dona, donare, sostegno, sostenere, sostieni, socio, soci, abbonamento, abbonati, abbonato, mensile, indipendente, lettori, contributo, offerta, finanziamento, euro, giornalismo, al mese, all'anno, bonifico, gratuito, gratis, lettore, lettrice",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, iscriviti, iscriviti alla newsletter, iscrizione, registrati, email, e mail, la tua email, la tua e mail, indirizzo email, indirizzo e mail, invia, ricevi la newsletter, grazie per l'iscrizione, resta aggiornato, nome, cognome",
      strong:
        "la nostra newsletter, le nostre newsletter, alla newsletter, alla nostra newsletter, iscriviti alla, iscriviti gratis, iscriviti per, ricevi ogni, ricevi gratis, riceverai, per ricevere, nella tua casella, nella tua mail, casella di posta, via email, via mail, la tua email, il tuo indirizzo, inserisci la tua, inserisci il tuo indirizzo, cancellarti, annullare l'iscrizione, disiscriverti, ogni giorno nella, resta aggiornato, rimani aggiornato, non perdere nessun, non perderti nessun, ricevi la, ricevi i nostri, ricevi le nostre, ricevi la nostra",
      weak: "newsletter, email, mail, iscriviti, iscrizione, ricevi, ricevere, gratis, gratuita, settimanale, quotidiana, aggiornato, ogni mattina, ogni settimana, non perdere, non perderti",
    },
    share: {
      whole:
        "condividi, condividere, condividi su facebook, condividi su twitter, condividi su x, condividi su whatsapp, condividi su linkedin, condividi questo articolo, condividi l'articolo, facebook, twitter, x, instagram, linkedin, pinterest, whatsapp, telegram, youtube, tiktok, reddit, flipboard, pocket, messenger, threads, email, e mail, mail, invia, invia per email, stampa, copia, copia link, copia il link, link copiato, segui, seguici, seguici su, seguici sui social, mi piace, salva, tweet, twitta, altro, social, share, salvato",
      strong:
        "condividi su, condividi con, condividi questo, condividi l'articolo, copia link, link copiato, invia per email, seguici su, seguici sui, seguici anche, segui la nostra, il nostro canale, nostro canale telegram, nostro canale whatsapp, canale youtube, la nostra pagina, nostra pagina facebook, sui nostri social, sui social, metti mi piace",
      weak: "condividi, facebook, twitter, instagram, whatsapp, telegram, youtube, linkedin, seguici, canale, social",
    },
    related: {
      whole:
        "leggi anche, leggi, leggi di più, leggi tutto, leggi l'articolo, leggi l'articolo completo, leggi qui, da leggere, continua a leggere, continua, articoli correlati, notizie correlate, correlati, articoli simili, articoli recenti, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare, ti potrebbero interessare, potrebbero interessarti, ti consigliamo, consigliati, consigliati per te, suggeriti, per approfondire, approfondimenti, approfondisci, approfondimento, vedi anche, guarda anche, guarda, ascolta, ascolta anche, i più letti, più letti, le più lette, più lette, più visti, più commentati, popolari, tendenze, di tendenza, in evidenza, primo piano, ultime notizie, ultima ora, ultim'ora, le ultime, ultimi articoli, altri articoli, altre notizie, altro su, altre news, tutte le notizie, scopri di più, video, i video, gallery, fotogallery, foto, podcast, in diretta, diretta, diretta live, live, esclusiva, sponsorizzato, dello stesso autore, sullo stesso tema, sullo stesso argomento, notizie del giorno, oggi in edicola",
      strong:
        "leggi anche, continua a leggere, articoli correlati, notizie correlate, potrebbe interessarti, ti potrebbe interessare, potrebbero interessarti, vedi anche, guarda anche, i più letti, ultime notizie, per approfondire, scopri di più, clicca qui, ascolta il podcast, il nostro podcast, guarda il video, tutte le notizie su, sullo stesso argomento, leggi tutte, segui la diretta",
      weak: "leggi, guarda, ascolta, anche, video, podcast, articoli, notizie, ultime, diretta, altro, foto, gallery, qui",
    },
    legal: {
      whole:
        "riproduzione riservata, © riproduzione riservata, tutti i diritti riservati, diritti riservati, copyright, ©, privacy, note legali, informativa, licenza, codice etico, cookie policy",
      strong:
        "riproduzione riservata, tutti i diritti riservati, diritti riservati, riproduzione vietata, vietata la riproduzione, è vietata, senza autorizzazione, informativa privacy, informativa sulla privacy, dati personali, tuoi dati, condizioni d'uso, termini e condizioni, non riflettono, licenza creative commons, link di affiliazione, partita iva, registrazione tribunale, testata registrata, direttore responsabile, registro imprese, codice deontologico, ordine dei giornalisti",
      weak: "copyright, ©, diritti, riservati, licenza, riproduzione, privacy, condizioni, dati, autorizzazione",
    },
    ad: {
      whole:
        "pubblicità, annuncio, annunci, sponsorizzato, contenuto sponsorizzato, advertisement, advertising, ad, continua dopo la pubblicità, l'articolo continua dopo la pubblicità, continua a leggere dopo la pubblicità, l'articolo continua sotto, offerta, offerte, acquista, acquista ora, compra ora, in collaborazione con",
      strong:
        "con lo sconto, prenota la tua, prenota il tuo, prenota ora, dopo la pubblicità, contenuto sponsorizzato, codice sconto, codice promo, acquista ora, compra ora, in offerta, di sconto, in edicola",
      weak: "pubblicità, sponsorizzato, offerta, offerte, acquista, compra, sconto, annuncio, shop",
    },
    "comment-prompt": {
      whole:
        "commenti, commento, 0 commenti, 1 commento, commenta, lascia un commento, aggiungi un commento, scrivi un commento, scrivi un commento pubblico, leggi i commenti, leggi e commenta, vedi i commenti, mostra commenti, tutti i commenti, partecipa alla discussione, partecipa alla conversazione, partecipa, di' la tua, dì la tua, la tua opinione, rispondi, annulla risposta, invia, invia commento, caratteri rimanenti, nessun commento, i commenti sono chiusi, sondaggio, vota, nome, sito web, cosa ne pensi, che ne pensi",
      strong:
        "commenti vengono moderati, ci riserviamo il diritto, dicci la tua, facci sapere, lasciaci un commento, commenti offensivi, lascia un commento, aggiungi un commento, scrivi un commento, il tuo commento, i tuoi commenti, leggi e commenta, leggi i commenti, caratteri rimanenti, cosa ne pensi, che ne pensi, per commentare, per lasciare un commento, non sarà pubblicato, campi obbligatori, nei commenti, scrivici, inviaci, netiquette, commenti sono riservati, riservati agli abbonati, solo gli abbonati possono, partecipa alla discussione, partecipa alla conversazione, i commenti sono chiusi, i commenti sono moderati, lascia la tua opinione, dicci la tua opinione",
      weak: "commenti, commento, commenta, opinione, discussione, sondaggio, partecipa, rispondi, partecipa alla, la tua opinione, i commenti sono",
    },
    other: {
      whole:
        "scarica l'app, scarica la nostra app, app store, google play, accetta, accetta tutti, accetto, rifiuta, ok, cookie, chiudi, caricamento, caricamento in corso, riproduci, guarda il video, immagine, foto, video, audio, ingrandisci, ascolta l'articolo, ascolta questo articolo, riservato agli abbonati, solo per abbonati, contenuto per abbonati, contenuto riservato, sei già abbonato, già abbonato, hai già un account, crea un account, accedi, registrati, segnala un errore, segnala, autore, autori, l'autore, biglietti, acquista i biglietti, salva, hai salvato un nuovo articolo, ultim'ora, ultima ora, urgente, rifiuta tutti, scarica episodio, scarica l'episodio, trascrizione",
      strong:
        "utilizza cookie, utilizziamo cookie, utilizziamo i cookie, uso dei cookie, l'uso di cookie, scarica l'app, scarica la nostra app, la nostra app, abilita javascript, il tuo browser, ad blocker, riservato agli abbonati, solo per abbonati, sei già abbonato, hai già un account, per continuare a leggere, accedi o, registrati gratis, crea un account, tua area personale, area personale, articoli salvati, hai salvato, salvato un, sezione preferiti, segnala un errore, hai trovato un errore, inviaci la tua, contattaci, video non disponibile, hai una segnalazione, hai una notizia, hai informazioni, sai qualcosa, sai di più, segnalazioni a, scrivici a, informazioni su un dispositivo, rispettiamo la tua privacy, la tua privacy è importante, questo contenuto è, per leggere tutto, per leggere l'articolo, per leggere questo",
      weak: "app, cookie, browser, account, abbonati, abbonato, accedi, errore, biglietti, scarica, caricamento, preferiti, questo contenuto, per leggere",
    },
  },
  voices: {
    we: "noi, nostro, nostra, nostri, nostre, sostienici, sosteneteci, aiutaci, aiutateci, offrici, scrivici, seguici, inviaci, aiutarci, sostenerci, seguirci",
    you: "tu, ti, te, tuo, tua, tuoi, tue, voi, vi, vostro, vostra, vostri, vostre, lei",
    me: "io, mi, mio, mia, miei, mie",
    ask: "dona, sostieni, sostienici, aiutaci, abbonati, iscriviti, registrati, ricevi, condividi, segui, seguici, leggi, guarda, ascolta, scarica, clicca, scopri, lascia, scrivi, scrivici, invia, inviaci, commenta, partecipa, vota, accedi, diventa, contribuisci, acquista, compra, contattaci, vedi, trova, trovi, se vuoi, vuoi, se ti, non perdere, unisciti, visita, copia, offrici, sosteneteci, aiutateci",
    cause:
      "giornalismo, giornalismo indipendente, indipendente, indipendenza, informazione libera, informazione, la nostra redazione, redazione, il nostro lavoro, lettori, lettrici, comunità, senza pubblicità, inchieste, gratuita, gratuito, libera stampa, cooperativa",
    press:
      "giornale, quotidiano, rivista, giornalismo, giornalista, giornalisti, redazione, inchiesta, inchieste, articolo, articoli, notizie, notizia, informazione, stampa, media, lettore, lettrice, lettori, lettrici, leggere, podcast, sito, testata, abbonamento, abbonamenti, abbonati, newsletter, paywall, indipendente, indipendenti, indipendenza, il nostro lavoro, la nostra squadra, questo lavoro",
    credit:
      "tempo di lettura, foto, fotografia, immagine, credit, crediti, ansa, lapresse, afp, reuters, ap, getty, epa, fonte, fonti, di, a cura di, pubblicato, pubblicato il, aggiornato, aggiornato il, modifica, modifica il, ultimo aggiornamento, rettifica, errata corrige, precisazione, pubblicato originariamente, traduzione, traduzione di, giornalista, corrispondente, inviato, è giornalista, è professore, è docente, è scrittore, è scrittrice, è autore, è autrice, è direttore, autore di, autrice di, in collaborazione con, gennaio, febbraio, marzo",
    byline:
      "di, foto, fotografia, immagine, credit, fonte, fonti, testo, pubblicato, aggiornato, a cura di, rettifica, errata corrige, traduzione, illustrazione, redazione",
    said: "ha detto, dice, ha dichiarato, dichiara, ha affermato, afferma, ha spiegato, spiega, ha aggiunto, aggiunge, secondo, ha annunciato, ha scritto, scrive, sostiene, ha sottolineato, racconta, riferisce, portavoce, chiede, ha chiesto, ricorda, avverte, promette, ha promesso",
    third:
      "egli, lui, ella, loro, suo, sua, suoi, sue, era, erano, fu, furono, aveva, avevano, è stato, è stata, sono stati, mentre, dopo, presidente, ministro, polizia, tribunale, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, milioni",
    document: "email, mail, lettera, messaggio, comunicato, nota",
    greeting: "caro, cara, cari, gentile, ciao",
    listHead:
      "leggi anche, da leggere, continua a leggere, articoli correlati, notizie correlate, correlati, articoli simili, articoli recenti, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe interessare, ti potrebbero interessare, potrebbero interessarti, ti consigliamo, consigliati, consigliati per te, per approfondire, approfondimenti, vedi anche, guarda anche, i più letti, più letti, le più lette, più visti, popolari, tendenze, in evidenza, ultime notizie, le ultime, ultimi articoli, altri articoli, altre notizie, dello stesso autore, sullo stesso tema, sullo stesso argomento",
    tagHead: "tag, tags, argomenti, temi, categorie, archiviato in",
    filler:
      "il, lo, la, i, gli, le, l, un, una, uno, di, del, della, dei, delle, e, o, a, al, alla, in, nel, nella, su, sul, sulla, con, per, da, questo, questa, articolo, pagina, qui, nostro, nostra, nostre, tuo, tua, più, ci, ti, è",
  },
  credits: {
    life: "è, scrive",
    citing: "diceva, scrive, scriveva, si leggeva, si legge, recitava",
    mention: "questa frase, queste parole, così diceva, così dice, così recita, era scritto",
    piece: "questo articolo, questo testo, questo reportage, questa intervista, questa inchiesta",
    published: "pubblicato, pubblicata, uscito, uscita, apparso, tratto",
    place: "in, su, da, con, nel, sul, dal",
    denial: "non",
    obliged: "devono, possono, dovranno, potranno, dovevano",
    enrols: "iscriversi, abbonarsi, registrarsi, prenotarsi, scrivere, donare, inviare",
    reader: "lettori, abbonati, utenti, soci, anche, qui, non",
    button: "iscriviti",
    recipient: "a, al, alla, all', all’, a lo, a gli, a il",
    disclosure: "nota di trasparenza",
    rights: "diritti",
    clock: "aggiornato",
  },
};
