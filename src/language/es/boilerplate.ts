import type { BoilerplateWords } from "../boilerplate.ts";

export const es: BoilerplateWords = {
  language: "es",
  labels: {
    navigation: {
      whole: `inicio, portada, menú, menu, buscar, búsqueda, iniciar sesión, inicia sesión, acceder, entrar, cerrar sesión, registrarse, regístrate, suscríbete, suscribirse, ir al contenido, saltar al contenido, volver arriba, ir arriba, subir, quiénes somos, sobre nosotros, acerca de, nosotros, contacto, contáctenos, contáctanos, aviso legal, política de privacidad, privacidad, política de cookies, cookies, términos y condiciones, condiciones de uso, publicidad, anúnciate, empleo, trabaja con nosotros, ayuda, preguntas frecuentes, rss, mi cuenta, hemeroteca, archivo, boletines, newsletters, podcasts, vídeos, videos, etiquetas, tags, temas, temas relacionados, archivado en, categorías, categoría, secciones, sección, publicado en, más temas, revista, edición impresa, edición digital, cerrar, siguiente, anterior, página siguiente, página anterior, artículo siguiente, artículo anterior, entrada siguiente, entrada anterior, navegación de entradas, ver todo, ver todos, ver más, cargar más, mostrar más, noticias, últimas noticias, actualidad, política, economía, internacional, internacionales, nacional, nacionales, nación, mundo, cultura, deportes, sociedad, opinión, tecnología, ciencia, salud, juegos, tiempo, tienda, servicios, mapa web, mapa del sitio, estás en, usted está aquí, en vivo, newsletter, ir a la sección, índice`,
      strong:
        "ir al contenido, saltar al contenido, volver arriba, archivado en, mapa del sitio, usted está aquí, volver a la portada, todos los temas, aviso legal",
      weak: "etiquetas, temas, categorías, menú, archivo, portada, sección, secciones",
    },
    fundraising: {
      whole: `dona, doná, dona aquí, dona ahora, donar, donar ahora, donación, haz una donación, haz tu donación, donaciones, apoya, apóyanos, apoyanos, apoyar, hazte socio, hazte socia, hazte miembro, hazte suscriptor, únete, unite, únete a nosotros, suscríbete, suscribirme, suscripción, colabora, aporta, aportar, contribuye, membresía, únete a la membresía, unite a la membresía, mensual, anual, una vez, única, por mes, al mes, al año, apoya el periodismo, apoya el periodismo independiente, necesitamos tu apoyo, prueba gratis, oferta, ayúdanos, gracias, patrocina`,
      strong: `tu donación, su donación, haz una donación, con tu donación, con tu apoyo, tu apoyo, su apoyo, sin tu apoyo, necesitamos tu, te necesitamos, te necesita, apóyanos, apoya a, apoya el periodismo, apoya nuestro, apoyar nuestro, apoya al, hazte socio, hazte socia, hazte miembro, hazte suscriptor, únete a nuestra, únete a la, unite a la, tu membresía, su membresía, cada membresía, con su membresía, con tu membresía, cada aportación, tu aportación, tu aporte, tu contribución, tu ayuda, ayúdanos, ayudanos, ayúdanos a, colabora con, colabora con nosotros, periodismo independiente, periodismo libre, periodismo incómodo, periodismo de calidad, sin publicidad, gracias a nuestros, gracias a tu, gracias al apoyo, gracias a lectores, lectores como tú, lectores y lectoras, si te parece valioso, si valoras, si crees en, si te gusta, si puedes, no sería posible sin, deducible de impuestos, desgravar, cancela cuando quieras, desde solo, por menos de, mensual o anual, suscríbete por, suscríbete ahora, suscríbete y, vía paypal, campaña de donaciones, campaña de socios, gracias por leer, te ha servido, te ha gustado, te ha sido útil, nos ayudas, gente como tú, lectores que pagan, échanos`,
      weak: "donación, donaciones, donar, dona, donantes, apoyo, apoya, apoyar, socio, socios, socias, membresía, suscripción, suscriptores, suscríbete, mensual, independiente, periodismo, financiación, financia, lectores, oferta, aporte, aportación, contribución, euros, dólares, al mes, al año, gratis, lector, lectora, sostenibilidad, hace posible, hacen posible",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, boletín, boletines, suscríbete, suscribirse, suscribirme, regístrate, apúntate, inscríbete, correo electrónico, tu correo, tu correo electrónico, tu email, su correo electrónico, email, e mail, enviar, suscríbete al boletín, suscríbete a nuestro boletín, recibe nuestro boletín, gracias por suscribirte, mantente informado, nombre",
      strong:
        "nuestro boletín, nuestros boletines, nuestra newsletter, nuestras newsletters, al boletín, a la newsletter, suscríbete a, suscríbete al, suscríbete gratis, suscríbase a, suscribite a, apúntate a, apúntate, inscríbete, regístrate para, regístrate en, recibe en, recibe cada, recibe gratis, recibirás, recibir nuestro, en tu correo, en tu email, en tu bandeja, bandeja de entrada, en su correo, tu correo electrónico, su correo electrónico, dirección de correo, introduce tu email, darte de baja, darse de baja, cancelar tu suscripción, todos los días en, mantente informado, mantente al día, no te pierdas nada, no te pierdas ninguna, recibe nuestro, recibe nuestra, recibe nuestras, recibe por",
      weak: "boletín, boletines, newsletter, correo, email, suscríbete, suscripción, recibe, recibir, gratis, diario, semanal, alertas, registro, cada mañana, cada semana, por correo, no te pierdas",
    },
    share: {
      whole:
        "compartir, comparte, compártelo, compartir en facebook, compartir en twitter, compartir en x, compartir en whatsapp, compartir en linkedin, compartir por email, comparte esta noticia, comparte este artículo, compartir artículo, compartir noticia, comparte en, compartilo, facebook, twitter, x, instagram, linkedin, pinterest, whatsapp, telegram, youtube, tiktok, reddit, flipboard, pocket, messenger, threads, bluesky, email, e mail, correo, enviar, enviar por correo, enviar por email, imprimir, copiar, copiar enlace, copiar link, copiar url, enlace copiado, síguenos, siguenos, seguinos, síguenos en, síganos, síganos en, seguir, sigue a, me gusta, guardar, tuitear, twittear, más, redes sociales, únete a nuestro canal, share, copy link, menéame, google news, guardado",
      strong:
        "comparte este artículo, comparte esta noticia, compartir este artículo, compartir esta noticia, compartir en, comparte en, copiar enlace, enlace copiado, enviar por correo, enviar por email, síguenos en, síguenos, síganos en, seguinos en, encuéntranos en, únete a nuestro canal, nuestro canal, nuestro canal de whatsapp, nuestro canal de telegram, nuestro canal de youtube, nuestra página de facebook, nuestras redes, nuestras redes sociales, en nuestras redes, síguelo en, sigue a",
      weak: "compartir, comparte, facebook, twitter, instagram, whatsapp, telegram, youtube, linkedin, síguenos, canal, redes",
    },
    related: {
      whole: `relacionado, relacionados, relacionadas, noticias relacionadas, artículos relacionados, notas relacionadas, contenido relacionado, entradas relacionadas, temas relacionados, más información, más noticias, más artículos, más en, más de, más sobre, más sobre este tema, más leídas, más leídos, más leído, lo más leído, lo más visto, las más leídas, las más vistas, más vistas, más vistos, lo más, populares, popular, tendencias, destacado, destacados, destacadas, lo último, últimas noticias, última hora, noticias recientes, entradas recientes, artículos recientes, otras noticias, otros artículos, te puede interesar, te podría interesar, también te puede interesar, te recomendamos, puede interesarte, le puede interesar, quizás te interese, te interesa, recomendados, recomendado, recomendamos, recomendaciones, lee también, leer también, lea también, lea, lea más, lee más, leer más, lea además, lee además, lea aquí, ver también, vea también, ver más, vea además, mira también, mire también, véase también, además, continúa leyendo, seguir leyendo, sigue leyendo, leer noticia completa, leer artículo completo, vídeo, vídeos, video, videos, en vídeo, en video, galería, fotogalería, podcast, escucha, escuchar, en directo, directo, en vivo, no te pierdas, no te lo pierdas, exclusiva, patrocinado, de interés, puedes leer, conoce más, análisis, la selección, especiales`,
      strong:
        "lee también, lea también, leer también, lea además, lee además, ver también, vea también, te puede interesar, te podría interesar, también te puede interesar, puede interesarte, noticias relacionadas, artículos relacionados, contenido relacionado, más leídas, lo más leído, últimas noticias, seguir leyendo, continúa leyendo, más información en, más noticias en, consulta aquí, haz clic aquí, haga clic aquí, clic aquí, puedes leer, puede leer, escucha nuestro, escucha el podcast, mira el video, suscríbete al podcast, conoce más",
      weak: "relacionado, relacionadas, lea, lee, leer, ver, más, también, vídeo, video, podcast, galería, noticias, última, directo, aquí",
    },
    legal: {
      whole:
        "todos los derechos reservados, derechos reservados, aviso legal, copyright, ©, política de privacidad, términos y condiciones, condiciones de uso, licencia, política de cookies, créditos, código ético",
      strong:
        "todos los derechos reservados, derechos reservados, prohibida la reproducción, prohibida su reproducción, reproducción total o parcial, sin autorización, sin permiso, sin la autorización, permiso por escrito, política de privacidad, condiciones de uso, términos y condiciones, aviso legal, tus datos, sus datos, datos personales, no refleja necesariamente, no reflejan necesariamente, responsabilidad de sus autores, responsabilidad del autor, licencia creative commons, enlaces de afiliados, comisión por, registro mercantil, código deontológico, consejo de prensa",
      weak: "copyright, ©, derechos, reservados, licencia, reproducción, privacidad, términos, autorización, datos",
    },
    ad: {
      whole:
        "publicidad, anuncio, anuncios, patrocinado, contenido patrocinado, contenido de marca, branded content, advertisement, ad, la noticia continúa después de la publicidad, continúa después de la publicidad, sigue leyendo después de la publicidad, el artículo continúa después de la publicidad, continuar leyendo, patrocinador, oferta, ofertas, comprar, compra aquí, espacio patrocinado",
      strong:
        "después de la publicidad, después del anuncio, contenido patrocinado, código promocional, código de descuento, compra ahora, cómpralo, en oferta, de descuento, a la venta",
      weak: "publicidad, anuncio, patrocinado, oferta, ofertas, compra, comprar, descuento, tienda",
    },
    "comment-prompt": {
      whole:
        "comentarios, comentario, 0 comentarios, 1 comentario, comentar, deja un comentario, dejar un comentario, deja tu comentario, deja una respuesta, dejar una respuesta, escribe un comentario, escribir comentario, añadir comentario, agregar comentario, ver comentarios, leer comentarios, mostrar comentarios, únete a la conversación, participa, opina, danos tu opinión, tu opinión, responder, cancelar respuesta, qué opinas, cuéntanos, sé el primero en comentar, sin comentarios, no hay comentarios, comentarios cerrados, los comentarios están cerrados, encuesta, vota, nombre, web, publicar comentario",
      strong:
        "serán moderados, nos reservamos el derecho, comparte tu opinión, déjanos tu, déjanos saber, comentarios ofensivos, deja un comentario, deja tu comentario, dejar un comentario, deja una respuesta, escribe tu comentario, tus comentarios, ver comentarios, únete a la conversación, danos tu opinión, qué opinas, cuéntanos, para comentar, poder comentar, no será publicada, campos obligatorios, normas de participación, normas de la comunidad, en los comentarios, sé el primero, envíanos tu, escríbenos, cartas al director, comentarios están reservados, reservados a los suscriptores, solo los suscriptores pueden, comentarios son exclusivos, participa en la conversación, participa en el debate, los comentarios están, los comentarios son, los comentarios serán, deja tu opinión",
      weak: "comentarios, comentario, comentar, opinión, opina, conversación, encuesta, respuesta, participa, participa en, los comentarios, tu opinión, qué te parece",
    },
    other: {
      whole:
        "descarga la app, descarga nuestra app, descarga la aplicación, app store, google play, aceptar, aceptar todo, acepto, rechazar, configurar, ok, cookies, cerrar, cargando, reproducir, ver vídeo, imagen, foto, fotos, vídeo, video, audio, ampliar, ampliar imagen, escuchar, escuchar noticia, escucha este artículo, solo para suscriptores, exclusivo para suscriptores, contenido exclusivo, ya eres suscriptor, ya tienes cuenta, crear cuenta, crea tu cuenta, registrarse, inicia sesión, reportar error, corregir, autor, autores, entradas, comprar entradas, guardar, denunciar, transcripción, última hora, urgente, rechazar todo, descargar episodio, descarga el episodio",
      strong:
        "utiliza cookies, utilizamos cookies, usamos cookies, uso de cookies, descarga la app, descarga nuestra app, nuestra aplicación, nuestra app, activar javascript, habilitar javascript, tu navegador, su navegador, bloqueador de anuncios, solo para suscriptores, exclusivo para suscriptores, ya eres suscriptor, ya tienes cuenta, para seguir leyendo, inicia sesión, crea una cuenta, regístrate gratis, informar de un error, has encontrado un error, envíanos tu denuncia, si tienes información, contacta con nosotros, contáctanos, vídeo no disponible, inicia sesión para, sabes más, sabes algo, tienes información, tienes una pista, tienes alguna pista, escríbenos a, sesión para continuar, gracias por leer, información en un dispositivo, valoramos tu privacidad, valoramos su privacidad, este contenido es, este contenido no está",
      weak: "app, aplicación, cookies, navegador, cuenta, suscriptores, suscriptor, sesión, error, entradas, descarga, cargando, imagen, este contenido",
    },
  },
  voices: {
    we: "nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, ayúdanos, ayudanos, apóyanos, échanos, escríbenos, cuéntanos, síguenos",
    you: "tú, tu, tus, te, ti, contigo, usted, ustedes, vos, vosotros, vuestro, vuestra",
    me: "yo, me, mi, mí, mis, conmigo",
    ask: "dona, doná, apoya, apóyanos, ayúdanos, hazte, únete, unite, suscríbete, suscribite, suscríbase, regístrate, apúntate, recibe, comparte, síguenos, sigue, lee, lea, leer, ver, vea, mira, mire, escucha, descarga, haz clic, haga clic, clic, consulta, conoce, descubre, deja, escribe, escríbenos, envía, envíanos, contacta, participa, opina, vota, inicia, crea, compra, aprovecha, colabora, contribuye, si quieres, si te, quieres, puedes, no te pierdas, copiar, compartir, confira, échanos",
    cause:
      "periodismo, periodismo independiente, independiente, independencia, libertad de prensa, libertad de expresión, censura, nuestro equipo, nuestro trabajo, nuestra redacción, redacción, nuestros periodistas, lectores, lectoras, comunidad, sin publicidad, investigación, gratis, sin ánimo de lucro, medio independiente, poder",
    press:
      "periódico, diario, revista, periodismo, periodista, periodistas, redacción, investigaciones, reportaje, reportajes, artículo, artículos, historias, información, informaciones, noticias, medio, medios, prensa, lector, lectora, lectores, lectoras, leer, podcast, web, sitio, portal, publicación, suscripción, suscripciones, suscriptores, boletín, newsletter, muro de pago, independiente, independencia, nuestro trabajo, nuestro equipo, este trabajo",
    credit:
      "sobre el autor, tiempo de lectura, foto, fotos, fotografía, imagen, crédito, créditos, efe, afp, reuters, ap, getty, europa press, epa, archivo, cortesía, ilustración, fuente, fuentes, con información de, por, publicado, publicado el, publicado por, actualizado, actualizado el, actualizada, corrección, fe de errores, aclaración, publicado originalmente, traducción, traducido por, periodista, redactor, redactora, corresponsal, es periodista, es profesor, es profesora, es escritor, es escritora, es autor, es autora, es investigador, es director, es directora, autor de, autora de, redacción, en colaboración con, con la colaboración",
    byline:
      "por, foto, fotos, fotografía, imagen, crédito, fuente, fuentes, texto, publicado, actualizado, redacción, corrección, fe de errores, ilustración, traducción, video, autor, con información",
    said: "dijo, dice, afirmó, afirma, aseguró, asegura, señaló, señala, explicó, explica, añadió, agregó, indicó, manifestó, declaró, según, anunció, informó, sostuvo, subrayó, denunció, detalló, expresó, portavoz, comentó, pide, pidió, recuerda, recordó, escribió, advierte, advirtió, cuenta, promete",
    third:
      "él, ella, ellos, ellas, fue, fueron, era, eran, había, habían, sido, estaba, mientras, después, presidente, ministro, policía, tribunal, lunes, martes, miércoles, jueves, viernes, sábado, domingo, millones",
    document: "correo, carta, mensaje, comunicado, escrito, correo electrónico",
    greeting: "querido, querida, queridos, estimado, estimada, estimados, hola",
    listHead:
      "relacionado, relacionados, relacionadas, noticias relacionadas, artículos relacionados, notas relacionadas, contenido relacionado, entradas relacionadas, más noticias, más artículos, más en, más de, más sobre, más leídas, más leídos, lo más leído, lo más visto, las más leídas, más vistas, populares, tendencias, destacados, destacadas, lo último, últimas noticias, noticias recientes, entradas recientes, artículos recientes, otras noticias, otros artículos, te puede interesar, te podría interesar, también te puede interesar, te recomendamos, puede interesarte, recomendados, recomendamos, lee también, leer también, lea también, lea además, lee además, lee más, lea más, ver también, vea también, seguir leyendo, sigue leyendo, no te pierdas",
    tagHead: "etiquetas, tags, temas, temas relacionados, más temas, archivado en, categorías",
    filler:
      "el, la, los, las, un, una, de, del, y, o, a, al, en, con, por, para, este, esta, estos, artículo, noticia, nota, página, aquí, nuestro, nuestra, nuestros, tu, su, más, lo, es, se, te, nos",
  },
  credits: {
    life: "es, escribe",
    citing: "decía, dice, escribió, se leía, rezaba, se lee",
    mention: "eso decía, eso dice, esa frase, esas palabras, así decía, así dice",
    piece:
      "este artículo, este texto, este reportaje, esta entrevista, esta investigación, esta nota, este contenido",
    published: "publicado, publicada, publicó, apareció, adaptado",
    place: "en, por, con",
    denial: "no",
    obliged: "deben, debe, pueden, deberán, podrán, tienen que, tendrán que, debían",
    enrols: "apuntarse, inscribirse, suscribirse, registrarse, escribir, donar, enviar",
    reader: "ustedes, usted, lectores, suscriptores, usuarios, socios, también, aquí, no",
    button: "suscribirse, suscríbete",
    recipient: "a, al, a la, a el, a los, a las",
    disclosure: "nota de transparencia, aviso de transparencia",
    rights: "derechos",
    clock: "actualizado",
  },
};
