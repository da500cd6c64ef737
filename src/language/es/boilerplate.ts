import type { BoilerplateWords } from "../boilerplate.ts";

export const esBoilerplate: BoilerplateWords = {
  labels: {
    navigation: {
      whole: `
        acceder
        acerca de
        actualidad
        anterior
        anúnciate
        archivado en
        archivo
        artículo anterior
        artículo siguiente
        aviso legal
        ayuda
        boletines
        buscar
        búsqueda
        cargar más
        categoría
        categorías
        cerrar
        cerrar sesión
        ciencia
        condiciones de uso
        contacto
        contáctanos
        contáctenos
        cookies
        cultura
        deportes
        economía
        edición digital
        edición impresa
        empleo
        en vivo
        entrada anterior
        entrada siguiente
        entrar
        estás en
        etiquetas
        hemeroteca
        inicia sesión
        iniciar sesión
        inicio
        internacional
        internacionales
        ir a la sección
        ir al contenido
        ir arriba
        juegos
        mapa del sitio
        mapa web
        menu
        menú
        mi cuenta
        mostrar más
        mundo
        más temas
        nacional
        nacionales
        nación
        navegación de entradas
        newsletter
        newsletters
        nosotros
        noticias
        opinión
        podcasts
        política
        política de cookies
        política de privacidad
        portada
        preguntas frecuentes
        privacidad
        publicado en
        publicidad
        página anterior
        página siguiente
        quiénes somos
        registrarse
        regístrate
        revista
        rss
        saltar al contenido
        salud
        secciones
        sección
        servicios
        siguiente
        sobre nosotros
        sociedad
        subir
        suscribirse
        suscríbete
        tags
        tecnología
        temas
        temas relacionados
        tiempo
        tienda
        trabaja con nosotros
        términos y condiciones
        usted está aquí
        ver más
        ver todo
        ver todos
        videos
        volver arriba
        vídeos
        índice
        últimas noticias
      `,
      strong: `
        archivado en
        aviso legal
        ir al contenido
        mapa del sitio
        saltar al contenido
        todos los temas
        usted está aquí
        volver a la portada
        volver arriba
      `,
      weak: `
        archivo
        categorías
        etiquetas
        menú
        portada
        secciones
        sección
        temas
      `,
    },
    fundraising: {
      whole: `
        al año
        al mes
        anual
        aporta
        aportar
        apoya
        apoya el periodismo
        apoya el periodismo independiente
        apoyanos
        apoyar
        apóyanos
        ayúdanos
        colabora
        contribuye
        dona
        dona ahora
        dona aquí
        donaciones
        donación
        donar
        donar ahora
        doná
        gracias
        haz tu donación
        haz una donación
        hazte miembro
        hazte socia
        hazte socio
        hazte suscriptor
        membresía
        mensual
        necesitamos tu apoyo
        oferta
        patrocina
        por mes
        prueba gratis
        quiero apoyar
        quiero colaborar
        quiero donar
        quiero ser socia
        quiero ser socio
        suscribirme
        suscripción
        suscríbete
        una vez
        unite
        unite a la membresía
        ver ofertas de suscripción
        ver planes
        ver promos de suscripción
        ya soy suscriptor
        únete
        únete a la membresía
        únete a nosotros
        única
      `,
      strong: `
        accede a contenidos exclusivos
        accedes a contenidos
        aporta lo que
        apoya a
        apoya al
        apoya el periodismo
        apoya este
        apoya nuestro
        apoyar nuestro
        apóyanos
        ayudanos
        ayúdanos
        ayúdanos a
        ayúdanos a seguir
        cada aportación
        cada membresía
        campaña de donaciones
        campaña de socios
        cancela cuando quieras
        colabora con
        colabora con nosotros
        con su membresía
        con su suscripción
        con tu aportación
        con tu aporte
        con tu apoyo
        con tu ayuda
        con tu donación
        con tu membresía
        con tu suscripción
        contenidos exclusivos
        deducible de impuestos
        defiende la prensa
        defiendes un
        dependemos de
        desde solo
        desgravar
        exclusivo para suscriptores
        gente como tú
        gracias a lectores
        gracias a nuestros
        gracias a tu
        gracias al apoyo
        gracias por leer
        hace posible este
        haz una donación
        hazte miembro
        hazte socia
        hazte socio
        hazte suscriptor
        hazte suscriptora
        invítanos a
        lectores como tú
        lectores que pagan
        lectores y lectoras
        lee sin límites
        mensual o anual
        mes gratis
        necesita tu
        necesitamos tu
        no sería posible sin
        nos ayudas
        nuestros lectores
        nuestros socios
        para seguir leyendo
        periodismo de calidad
        periodismo incómodo
        periodismo independiente
        periodismo libre
        por menos de
        prueba gratis
        prueba un
        si crees en
        si puedes
        si te gusta
        si te parece valioso
        si valoras
        sin publicidad
        sin tu apoyo
        sin tu ayuda
        su apoyo
        su donación
        su membresía
        suscríbete ahora
        suscríbete desde
        suscríbete hoy
        suscríbete para
        suscríbete por
        suscríbete y
        sé una de
        sé uno de
        te ha gustado
        te ha servido
        te ha sido útil
        te necesita
        te necesitamos
        tu aportación
        tu aporte
        tu apoyo
        tu ayuda
        tu contribución
        tu donación
        tu membresía
        unite a la
        vive de sus
        vía paypal
        échanos
        únete a la
        únete a los
        únete a nuestra
      `,
      weak: `
        al año
        al mes
        aportación
        aporte
        apoya
        apoyar
        apoyo
        café
        contribución
        dona
        donaciones
        donación
        donantes
        donar
        dólares
        euros
        exclusivo
        exclusivos
        financia
        financiación
        gratis
        hace posible
        hacen posible
        independiente
        lector
        lectora
        lectores
        lee sin
        membresía
        mensual
        mes gratis
        miembro
        miembros
        oferta
        periodismo
        prueba
        socia
        socias
        socio
        socios
        sostenibilidad
        suscribe
        suscripción
        suscriptor
        suscriptora
        suscriptores
        suscríbete
      `,
    },
    newsletter: {
      whole: `
        apúntate
        apúntate aquí
        boletines
        boletín
        correo electrónico
        e mail
        email
        enviar
        gracias por suscribirte
        inscríbete
        inscríbete aquí
        introduce tu correo
        mantente informado
        newsletter
        newsletters
        nombre
        quiero recibirlo
        quiero suscribirme
        recibe nuestro boletín
        recibir el boletín
        recibir newsletter
        recibir notificaciones
        regístrate
        su correo electrónico
        suscribirme
        suscribirse
        suscríbete
        suscríbete a nuestro boletín
        suscríbete al boletín
        suscríbete aquí
        suscríbete gratis
        tu correo
        tu correo electrónico
        tu email
      `,
      strong: `
        a la newsletter
        activa las notificaciones
        al boletín
        al suscribirte
        apúntate
        apúntate a
        apúntate aquí
        bandeja de entrada
        canal de telegram
        canal de whatsapp
        cancelar tu suscripción
        cancelarla cuando
        correo electrónico válido
        darse de baja
        darte de baja
        deja tu correo
        dirección de correo
        el boletín
        en su bandeja
        en su correo
        en su email
        en tu bandeja
        en tu correo
        en tu email
        gracias por suscribirse
        gracias por suscribirte
        inscríbase
        inscríbete
        introduce tu email
        lista de correo
        mantente al día
        mantente informado
        no te pierdas nada
        no te pierdas ninguna
        nuestra newsletter
        nuestra política de privacidad
        nuestras newsletters
        nuestro boletín
        nuestro boletín te
        nuestro canal
        nuestros boletines
        por correo electrónico
        puedes darte de baja
        quiere recibir
        quieres recibir
        quieres recibirlo
        quiero recibir
        reciba cada
        reciba en su
        reciba las
        recibe cada
        recibe cada mañana
        recibe en
        recibe gratis
        recibe las
        recibe los
        recibe nuestra
        recibe nuestras
        recibe nuestro
        recibe por
        recibe todas
        recibir la newsletter
        recibir nuestro
        recibirás
        regístrate en
        regístrate para
        regístrese aquí
        su correo electrónico
        suscribite a
        suscripción es gratuita
        suscríbase a
        suscríbase al
        suscríbete a
        suscríbete a nuestra
        suscríbete a nuestro
        suscríbete al
        suscríbete gratis
        te enviaremos
        te resume
        todos los días en
        tu correo electrónico
        una selección de
        únete a nuestro canal
      `,
      weak: `
        alertas
        apúntate
        bandeja
        boletines
        boletín
        cada domingo
        cada jueves
        cada lunes
        cada martes
        cada mañana
        cada miércoles
        cada noche
        cada semana
        cada sábado
        cada viernes
        canal
        cancelar
        cancelarla
        correo
        correo electrónico
        cuando quieras
        diario
        email
        gratis
        gratuita
        newsletter
        no te pierdas
        notificaciones
        por correo
        privacidad
        recibe
        recibir
        recibirlo
        registro
        selección
        semanal
        suscribirse
        suscribirte
        suscripción
        suscríbete
        telegram
        tu correo
        una vez al mes
        una vez por semana
        válido
        whatsapp
      `,
    },
    share: {
      whole: `
        bluesky
        comparte
        comparte en
        comparte esta noticia
        comparte este artículo
        compartilo
        compartir
        compartir artículo
        compartir en facebook
        compartir en linkedin
        compartir en twitter
        compartir en whatsapp
        compartir en x
        compartir noticia
        compartir por email
        compártelo
        copiado al portapapeles
        copiar
        copiar al portapapeles
        copiar el enlace
        copiar el link
        copiar enlace
        copiar link
        copiar url
        copy link
        correo
        e mail
        el enlace ha sido copiado
        email
        enlace copiado
        enlace copiado al portapapeles
        enviar
        enviar por correo
        enviar por email
        facebook
        flipboard
        google news
        guardado
        guardar
        imprimir
        instagram
        link copiado
        linkedin
        me gusta
        menéame
        messenger
        más
        pinterest
        pocket
        reddit
        redes sociales
        seguinos
        seguir
        share
        sigue a
        siguenos
        síganos
        síganos en
        síguenos
        síguenos en
        telegram
        threads
        tiktok
        tuitear
        twittear
        twitter
        whatsapp
        x
        youtube
        únete a nuestro canal
      `,
      strong: `
        comparte en
        comparte esta noticia
        comparte este artículo
        compartir en
        compartir esta noticia
        compartir este artículo
        copiado al portapapeles
        copiar al portapapeles
        copiar enlace
        en nuestras redes
        encuéntranos en
        enlace copiado
        enviar por correo
        enviar por email
        link copiado
        nuestra página de facebook
        nuestras redes
        nuestras redes sociales
        nuestro canal
        nuestro canal de telegram
        nuestro canal de whatsapp
        nuestro canal de youtube
        seguinos en
        sigue a
        síganos en
        síguelo en
        síguenos
        síguenos en
        únete a nuestro canal
      `,
      weak: `
        canal
        comparte
        compartir
        facebook
        instagram
        linkedin
        redes
        síguenos
        telegram
        twitter
        whatsapp
        youtube
      `,
    },
    related: {
      whole: `
        además
        análisis
        artículos recientes
        artículos relacionados
        conoce más
        contenido relacionado
        continúa leyendo
        de interés
        destacadas
        destacado
        destacados
        directo
        en directo
        en portada
        en video
        en vivo
        en vídeo
        entradas recientes
        entradas relacionadas
        escucha
        escuchar
        especiales
        exclusiva
        fotogalería
        galería
        la selección
        las más leídas
        las más vistas
        las noticias más leídas
        le puede interesar
        le recomendamos
        lea
        lea además
        lea aquí
        lea el artículo completo
        lea la nota completa
        lea más
        lea también
        lee además
        lee el artículo completo
        lee la nota completa
        lee la noticia completa
        lee más
        lee también
        leer articulo completo
        leer artículo completo
        leer el articulo completo
        leer el artículo completo
        leer la nota completa
        leer la noticia completa
        leer más
        leer nota completa
        leer noticia completa
        leer también
        lo más
        lo más leído
        lo más visto
        lo último
        mira
        mira también
        mire también
        más artículos
        más de
        más de esta sección
        más de este tema
        más en
        más información
        más leídas
        más leído
        más leídos
        más noticias
        más sobre
        más sobre este tema
        más vistas
        más vistos
        no te lo pierdas
        no te pierdas
        notas relacionadas
        noticias recientes
        noticias relacionadas
        otras noticias
        otros artículos
        para leer más
        patrocinado
        podcast
        popular
        populares
        puede interesarte
        puedes leer
        quizás te interese
        recomendaciones
        recomendado
        recomendados
        recomendamos
        relacionadas
        relacionado
        relacionados
        seguir leyendo
        sigue leyendo
        también en portada
        también te puede interesar
        te interesa
        te podría interesar
        te puede interesar
        te recomendamos
        temas del día
        temas relacionados
        tendencias
        vea además
        vea también
        ver artículo completo
        ver más
        ver nota completa
        ver noticia completa
        ver también
        video
        videos
        véase también
        vídeo
        vídeos
        última hora
        últimas noticias
      `,
      strong: `
        artículos relacionados
        clic aquí
        conoce más
        consulta aquí
        contenido relacionado
        continúa leyendo
        escucha el podcast
        escucha nuestro
        haga clic aquí
        haz clic aquí
        lea además
        lea la nota completa
        lea también
        lee además
        lee la nota completa
        lee también
        leer articulo completo
        leer artículo completo
        leer la nota completa
        leer la noticia completa
        leer nota completa
        leer noticia completa
        leer también
        lo más leído
        mira el video
        mira también
        más información en
        más leídas
        más noticias en
        noticias relacionadas
        puede interesarte
        puede leer
        puedes leer
        seguir leyendo
        suscríbete al podcast
        también te puede interesar
        te podría interesar
        te puede interesar
        vea también
        ver nota completa
        ver noticia completa
        ver también
        últimas noticias
      `,
      weak: `
        aquí
        directo
        galería
        lea
        lee
        leer
        más
        noticias
        podcast
        relacionadas
        relacionado
        también
        ver
        video
        vídeo
        última
      `,
    },
    legal: {
      whole: `
        aviso legal
        condiciones de uso
        copyright
        créditos
        código ético
        derechos reservados
        licencia
        política de cookies
        política de privacidad
        todos los derechos reservados
        términos y condiciones
        ©
      `,
      strong: `
        asesoramiento financiero
        aviso legal
        comisión por
        condiciones de uso
        consejo de inversión
        consejo de prensa
        contenido de esta página
        contenido de los sitios externos
        contenido de sitios externos
        código deontológico
        datos personales
        derechos reservados
        enlaces de afiliado
        enlaces de afiliados
        licencia creative commons
        no constituye asesoramiento
        no constituye un consejo
        no es un consejo de inversión
        no refleja necesariamente
        no reflejan necesariamente
        no se hace responsable del contenido
        permiso por escrito
        política de privacidad
        prohibida la reproducción
        prohibida su reproducción
        registro mercantil
        reproducción total o parcial
        responsabilidad de sus autores
        responsabilidad del autor
        sin autorización
        sin la autorización
        sin permiso
        sus datos
        todos los derechos reservados
        tus datos
        términos y condiciones
      `,
      weak: `
        autorización
        aviso legal
        copyright
        datos
        derechos
        licencia
        privacidad
        reproducción
        reservados
        responsable
        términos
        ©
      `,
    },
    ad: {
      whole: `
        ad
        advertisement
        anuncio
        anuncios
        branded content
        compra aquí
        comprar
        contenido de marca
        contenido patrocinado
        continuar leyendo
        continúa después de la publicidad
        el artículo continúa después de la publicidad
        espacio patrocinado
        la noticia continúa después de la publicidad
        oferta
        ofertas
        patrocinado
        patrocinador
        publicidad
        sigue leyendo después de la publicidad
      `,
      strong: `
        a la venta
        compra ahora
        contenido patrocinado
        código de descuento
        código promocional
        cómpralo
        de descuento
        después de la publicidad
        después del anuncio
        en oferta
      `,
      weak: `
        anuncio
        compra
        comprar
        descuento
        oferta
        ofertas
        patrocinado
        publicidad
        tienda
      `,
    },
    "comment-prompt": {
      whole: `
        0 comentarios
        1 comentario
        agregar comentario
        añadir comentario
        cancelar respuesta
        comentar
        comentar esta noticia
        comentario
        comentarios
        comentarios cerrados
        cuéntanos
        danos tu opinión
        deja tu comentario
        deja tu opinión
        deja un comentario
        deja una respuesta
        dejar un comentario
        dejar una respuesta
        encuesta
        enviar comentario
        escribe tu comentario
        escribe un comentario
        escribir comentario
        escríbenos
        leer comentarios
        los comentarios están cerrados
        mostrar comentarios
        no hay comentarios
        nombre
        opina
        participa
        participa en la encuesta
        publicar comentario
        qué opinas
        responder
        sin comentarios
        sé el primero
        sé el primero en comentar
        tu opinión
        ver comentarios
        vota
        web
        únete a la conversación
      `,
      strong: `
        avísanos
        campos obligatorios
        carta al director
        cartas al director
        comenta esta
        comentarios están reservados
        comentarios ofensivos
        comentarios son exclusivos
        comparte con nosotros
        comparte tu experiencia
        comparte tu historia
        comparte tu opinión
        contacta con nosotros
        cuéntanos
        cuéntenos
        danos tu
        danos tu opinión
        danos tu punto
        deja tu comentario
        deja tu opinión
        deja un comentario
        deja una respuesta
        dejar un comentario
        dinos
        déjanos saber
        déjanos tu
        déjanos tu comentario
        díganos
        en la encuesta
        en los comentarios
        envía tu carta
        envía tus
        envíanos tu
        envíanos tus
        envíe su carta
        escribe tu comentario
        escríbanos
        escríbenos
        los comentarios están
        los comentarios están cerrados
        los comentarios serán
        los comentarios son
        mándanos
        mándanos tus
        no será publicada
        normas de la comunidad
        normas de participación
        nos reservamos el derecho
        nuestra encuesta
        opinión nos importa
        para comentar
        participa en el debate
        participa en la conversación
        participa en la encuesta
        participa en nuestra
        participe en
        poder comentar
        qué opinas
        qué piensas
        qué te parece
        regístrate para comentar
        reservados a los suscriptores
        responde a nuestra
        serán moderados
        solo los suscriptores pueden
        sé el primero
        tu comentario
        tu experiencia
        tu opinión nos
        tus comentarios
        tus fotos
        ver comentarios
        únete a la conversación
        únete al debate
      `,
      weak: `
        comentar
        comentario
        comentarios
        con nosotros
        conversación
        debate
        encuesta
        experiencia
        los comentarios
        nos importa
        ofensivos
        opina
        opinión
        participa
        participa en
        qué opinas
        qué te parece
        respuesta
        tu historia
        tu opinión
        tus fotos
        tus vídeos
        vota
      `,
    },
    other: {
      whole: `
        aceptar
        aceptar cookies
        aceptar todo
        aceptar y mostrar
        aceptar y ver
        acepto
        activar sonido
        ampliar
        ampliar imagen
        app store
        audio
        autor
        autores
        cargando
        cargando el reproductor
        cargar contenido
        cerrar
        comienzo de la ventana de diálogo
        comprar entradas
        configurar
        configurar cookies
        contenido bloqueado
        contenido exclusivo
        contenido externo
        cookies
        corregir
        crea tu cuenta
        crear cuenta
        denunciar
        desactivar sonido
        descarga el episodio
        descarga la aplicación
        descarga la app
        descarga nuestra app
        descargar archivo
        descargar audio
        descargar episodio
        el reproductor se está cargando
        entradas
        escucha este artículo
        escuchar
        escuchar ahora
        escuchar noticia
        escúchalo ahora
        esta es una ventana modal
        este video no está disponible
        este vídeo no está disponible
        exclusivo para suscriptores
        fin de la ventana de diálogo
        foto
        fotos
        google play
        guardar
        imagen
        imagen en imagen
        inicia sesión
        la tecla escape cancelará la operación y cerrará la ventana
        mostrar contenido
        mostrar el contenido
        ok
        pantalla completa
        pista de audio
        rechazar
        rechazar todo
        registrarse
        reportar error
        reproducir
        reproducir video
        reproducir vídeo
        salir de pantalla completa
        saltar anuncio
        silenciar
        solo para suscriptores
        subtítulos desactivados
        subtítulos desactivados seleccionado
        transcripción
        urgente
        velocidad de reproducción
        ver contenido
        ver el video
        ver el vídeo
        ver video
        ver vídeo
        video
        vídeo
        ya eres suscriptor
        ya tienes cuenta
        última hora
      `,
      strong: `
        aceptar y mostrar
        aceptar y ver
        aceptas sus condiciones
        activar javascript
        al verlo acepta
        al verlo aceptas
        bloqueador de anuncios
        cargar el contenido
        cargar este contenido
        comienzo de la ventana de diálogo
        configurar cookies
        contacta con nosotros
        contenido bloqueado
        contenido está alojado
        contenido está bloqueado
        contenido externo
        contáctanos
        crea una cuenta
        descarga la app
        descarga nuestra app
        envíanos tu denuncia
        escríbenos a
        esta es una ventana modal
        este contenido es
        este contenido está alojado en
        este contenido no está
        exclusivo para suscriptores
        fin de la ventana de diálogo
        gracias por leer
        habilitar javascript
        haga clic para escuchar
        has encontrado un error
        haz clic para escuchar
        información en un dispositivo
        informar de un error
        inicia sesión
        inicia sesión para
        la tecla escape cancelará la operación y cerrará la ventana
        mostrar el contenido
        necesitamos su consentimiento
        necesitamos tu consentimiento
        no se puede mostrar porque
        nuestra aplicación
        nuestra app
        para mostrar este contenido
        para seguir leyendo
        para ver este contenido
        para visualizar este contenido
        porque no has aceptado
        regístrate gratis
        sabes algo
        sabes más
        sesión para continuar
        si tienes información
        solo para suscriptores
        su navegador
        tienes alguna pista
        tienes información
        tienes una pista
        tu navegador
        usamos cookies
        uso de cookies
        utiliza cookies
        utilizamos cookies
        valoramos su privacidad
        valoramos tu privacidad
        vídeo no disponible
        ya eres suscriptor
        ya tienes cuenta
      `,
      weak: `
        aplicación
        app
        cargando
        cookies
        cuenta
        descarga
        entradas
        error
        este contenido
        imagen
        navegador
        sesión
        suscriptor
        suscriptores
      `,
    },
  },
  registers: {
    we: `
      agradecemos
      apoyarnos
      apóyanos
      avísanos
      ayudanos
      ayudarnos
      ayúdanos
      contamos
      creemos
      cuéntanos
      cuéntenos
      danos
      dependemos
      dinos
      déjanos
      díganos
      envíanos
      escríbanos
      escríbenos
      estamos
      hacemos
      informarnos
      invítanos
      llámanos
      mándanos
      necesitamos
      nos
      nosotras
      nosotros
      nuestra
      nuestras
      nuestro
      nuestros
      podemos
      podríamos
      publicamos
      queremos
      seguimos
      somos
      síganos
      síguenos
      tenemos
      trabajamos
      échanos
    `,
    you: `
      accedes
      aceptas
      contigo
      defiendes
      eres
      estabas
      navegas
      piensas
      podrás
      puedes
      quieres
      recibes
      recibirás
      te
      ti
      tienes
      tu
      tus
      tú
      usted
      ustedes
      vos
      vosotros
      vuestra
      vuestro
    `,
    me: `
      conmigo
      me
      mi
      mis
      mí
      yo
    `,
    ask: `
      activa
      aporta
      apoya
      aprovecha
      apóyanos
      apúntate
      avísanos
      ayude
      ayúdanos
      clic
      colabora
      colabore
      comenta
      comparta
      comparte
      compartir
      compra
      confira
      conoce
      consulta
      contacta
      contribuye
      copiar
      crea
      cuéntanos
      cuéntenos
      danos
      defiende
      deja
      descarga
      descubre
      dinos
      dona
      doná
      déjanos
      díganos
      entérate
      envía
      envíanos
      escriba
      escribe
      escríbanos
      escríbenos
      escucha
      haga clic
      haz
      haz clic
      hazte
      hágase
      ingresa
      ingrese
      inicia
      inscríbase
      inscríbete
      introduce
      invítanos
      lea
      lee
      lee sin
      leer
      mira
      mire
      mándanos
      no te pierdas
      opina
      participa
      participe
      prueba
      puedes
      quiere
      quieres
      reciba
      recibe
      regístrate
      regístrese
      responde
      revisa
      si quieres
      si te
      sigue
      suma
      suscribite
      suscríbase
      suscríbete
      sé una
      sé uno
      síganos
      síguenos
      súmate
      unite
      vea
      ver
      vota
      vote
      échanos
      únete
    `,
    cause: `
      censura
      comunidad
      gratis
      independencia
      independiente
      investigación
      lectoras
      lectores
      libertad de expresión
      libertad de prensa
      medio independiente
      nuestra redacción
      nuestro equipo
      nuestro trabajo
      nuestros periodistas
      periodismo
      periodismo independiente
      poder
      redacción
      sin publicidad
      sin ánimo de lucro
    `,
    press: `
      artículo
      artículos
      boletín
      contenidos
      diario
      este trabajo
      historias
      independencia
      independiente
      informaciones
      información
      investigaciones
      lector
      lectora
      lectoras
      lectores
      leer
      medio
      medios
      muro de pago
      newsletter
      newsletters
      noticias
      nuestro equipo
      nuestro trabajo
      periodismo
      periodista
      periodistas
      periódico
      podcast
      portal
      prensa
      prensa libre
      publicación
      redacción
      reportaje
      reportajes
      revista
      sitio
      suscripciones
      suscripción
      suscriptores
      web
    `,
    credit: `
      aclaración
      actualizada
      actualizado
      actualizado el
      afp
      ap
      archivo
      autor de
      autora de
      con información de
      con la colaboración
      corrección
      corresponsal
      cortesía
      crédito
      créditos
      efe
      en colaboración con
      epa
      es autor
      es autora
      es director
      es directora
      es escritor
      es escritora
      es investigador
      es periodista
      es profesor
      es profesora
      europa press
      fe de errores
      foto
      fotografía
      fotos
      fuente
      fuentes
      getty
      ilustración
      imagen
      periodista
      por
      publicado
      publicado el
      publicado originalmente
      publicado por
      redacción
      redactor
      redactora
      reuters
      sobre el autor
      tiempo de lectura
      traducción
      traducido por
    `,
    byline: `
      actualizado
      autor
      con información
      corrección
      crédito
      fe de errores
      foto
      fotografía
      fotos
      fuente
      fuentes
      ilustración
      imagen
      por
      publicado
      redacción
      texto
      traducción
      video
    `,
    said: `
      advierte
      advirtió
      afirma
      afirmó
      agregó
      anunció
      asegura
      aseguró
      añadió
      comentó
      cuenta
      declaró
      denunció
      detalló
      dice
      dijo
      escribió
      explica
      explicó
      expresó
      indicó
      informó
      manifestó
      pide
      pidió
      portavoz
      promete
      recordó
      recuerda
      según
      señala
      señaló
      sostuvo
      subrayó
    `,
    third: `
      después
      domingo
      ella
      ellas
      ellos
      era
      eran
      estaba
      fue
      fueron
      había
      habían
      jueves
      lunes
      martes
      mientras
      millones
      ministro
      miércoles
      policía
      presidente
      sido
      sábado
      tribunal
      viernes
      él
    `,
    document: `
      carta
      comunicado
      correo
      correo electrónico
      escrito
      mensaje
    `,
    greeting: `
      estimada
      estimado
      estimados
      hola
      querida
      querido
      queridos
    `,
    listHead: `
      artículos recientes
      artículos relacionados
      contenido relacionado
      destacadas
      destacados
      en portada
      entradas recientes
      entradas relacionadas
      las más leídas
      las noticias más leídas
      le recomendamos
      lea además
      lea más
      lea también
      lee además
      lee más
      lee también
      leer también
      lo más leído
      lo más visto
      lo último
      más artículos
      más de
      más de esta sección
      más de este tema
      más en
      más leídas
      más leídos
      más noticias
      más sobre
      más vistas
      no te pierdas
      notas relacionadas
      noticias recientes
      noticias relacionadas
      otras noticias
      otros artículos
      para leer más
      populares
      puede interesarte
      recomendados
      recomendamos
      relacionadas
      relacionado
      relacionados
      seguir leyendo
      sigue leyendo
      también en portada
      también te puede interesar
      te podría interesar
      te puede interesar
      te recomendamos
      temas del día
      tendencias
      vea también
      ver también
      últimas noticias
    `,
    tagHead: `
      archivado en
      categorías
      etiquetas
      más temas
      tags
      temas
      temas relacionados
    `,
    filler: `
      a
      al
      aquí
      artículo
      con
      de
      del
      el
      en
      es
      esta
      este
      estos
      la
      las
      lo
      los
      más
      nos
      nota
      noticia
      nuestra
      nuestro
      nuestros
      o
      para
      por
      página
      se
      su
      te
      tu
      un
      una
      y
    `,
  },
  patterns: {
    life: `
      es
      escribe
    `,
    citing: `
      decía
      dice
      escribió
      rezaba
      se lee
      se leía
    `,
    mention: `
      así decía
      así dice
      esa frase
      esas palabras
      eso decía
      eso dice
    `,
    piece: `
      esta entrevista
      esta investigación
      esta nota
      este artículo
      este contenido
      este reportaje
      este texto
    `,
    versionOf: "una versión de",
    published: `
      adaptado
      apareció
      publicada
      publicado
      publicó
    `,
    place: `
      con
      en
      por
    `,
    denial: "no",
    obliged: `
      debe
      deben
      deberán
      debían
      podrán
      pueden
      tendrán que
      tienen que
    `,
    enrols: `
      apuntarse
      donar
      enviar
      escribir
      inscribirse
      registrarse
      suscribirse
    `,
    reader: `
      aquí
      lectores
      no
      socios
      suscriptores
      también
      usted
      ustedes
      usuarios
    `,
    button: `
      suscribirse
      suscríbete
    `,
    recipient: `
      a
      a el
      a la
      a las
      a los
      al
    `,
    disclosure: `
      aviso de transparencia
      nota de transparencia
    `,
    rights: "derechos",
    company: `
      s.a.
      s.a. de c.v.
      s.l.
      s.l.u.
      sa
      sl
    `,
    clock: "actualizado",
    comesFrom: `
      es de
      procede de
      viene de
    `,
    archive: `
      el archivo de
      los archivos de
    `,
    our: `
      nuestro
      nuestros
    `,
    partner: `
      socio
      socios
    `,
    addressed: "a",
    reporter: `
      reportera
      reportero
    `,
    reachedAt: "en",
    or: "o",
    followThem: `
      síguela
      síguelo
    `,
    turn: "r",
    ordinal: `
      ª
      º
    `,
    follow: `
      sigue
      síguenos
    `,
    here: `
      acá
      aquí
    `,
    moreOn: "",
    alsoOn: "",
    source: "",
    donateTo: "",
    clickHere: "",
    gallery: `
      fotogalería
      fotos
      galería
      imágenes
      video
      videos
      vídeo
      vídeos
    `,
    ageBefore: "hace",
    ageUnit: `
      año
      años
      día
      días
      hora
      horas
      mes
      meses
      min
      minuto
      minutos
      semana
      semanas
    `,
    ageBehind: "",
    readingTime: `
      tiempo de lectura
      tiempo de lectura estimado
      tiempo estimado de lectura
    `,
    minutes: `
      min
      mins
      minuto
      minutos
    `,
    ofReading: "de lectura",
    app: "app",
    playerTime: `
      duración
      tiempo actual
      tiempo restante
    `,
    playerShare: `
      cargado
      nivel de volumen
      progreso
      volumen
    `,
    playerStart: `
      el anuncio termina en
      el video comenzará en
      el vídeo empezará en
      próximo video en
      próximo vídeo en
      siguiente vídeo en
      tu video comenzará en
      tu vídeo empezará en
    `,
    seconds: `
      segundo
      segundos
    `,
    polite: "",
    office: `
      alcaldía
      ayuntamiento
      biblioteca
      concejalía
      diputación
      gobernación
      junta municipal
      municipio
      oficina municipal
      protección civil
    `,
    relief: `
      afectados
      banco de alimentos
      bomberos
      cruz roja
      cáritas
      damnificadas
      damnificados
      guardia civil
      policia
      policía
      testigos
      unicef
      víctimas
    `,
    message: `
      anuncio
      carta
      cartel
      correo
      frase
      mensaje
      oferta
      palabras
      panfleto
      papeleta
      pregunta
    `,
    nameArticle: "",
    continues: "",
  },
  addresses: {
    give: `
      apoyo
      membresia
      socios
    `,
    account: `
      /iniciar
      suscri
    `,
    topic: `
      etiqueta
      etiquetas
      tema
      temas
    `,
    author: `
      autor
      autores
      columnist*
      firmas
    `,
    policy: `
      aviso-legal
      contacto
      privacidad
      quienes
    `,
  },
};
