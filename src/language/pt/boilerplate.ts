import type { BoilerplateWords } from "../boilerplate.ts";

export const ptBoilerplate: BoilerplateWords = {
  labels: {
    navigation: {
      whole: `
        ajuda
        anterior
        anuncie
        arquivado em
        arquivo
        arquivos
        artigo anterior
        assine
        assuntos
        assuntos relacionados
        brasil
        busca
        buscar
        cadastre se
        carregar mais
        categoria
        categorias
        cidades
        ciência
        contacto
        contactos
        contato
        cultura
        desporto
        economia
        editoria
        editorias
        edição digital
        edição impressa
        entrar
        esporte
        esportes
        etiquetas
        expediente
        fale conosco
        fechar
        home
        internacional
        início
        ir para a secção
        ir para a seção
        ir para o conteúdo
        ir para o conteúdo principal
        jogos
        login
        loja
        mapa do site
        menu
        minha conta
        mostrar mais
        mundo
        navegação de posts
        newsletters
        notícias
        opinião
        pesquisa
        pesquisar
        podcasts
        política
        política de cookies
        política de privacidade
        portugal
        privacidade
        próxima
        próxima página
        próximo
        próximo artigo
        publicado em
        publicidade
        pular para o conteúdo
        página inicial
        página seguinte
        quem somos
        rss
        sair
        saltar para o conteúdo
        saúde
        secções
        serviços
        seção
        seções
        sobre
        sobre nós
        sociedade
        tags
        tecnologia
        temas
        tempo
        termos de uso
        termos e condições
        topo
        trabalhe conosco
        tópicos
        ver mais
        ver todos
        ver tudo
        você está aqui
        voltar ao topo
        vídeos
        índice
        últimas notícias
      `,
      strong: `
        arquivado em
        ir para o conteúdo
        mapa do site
        pular para o conteúdo
        saltar para o conteúdo
        todos os temas
        você está aqui
        voltar ao topo
        voltar para a página
      `,
      weak: `
        arquivo
        categorias
        início
        menu
        seção
        tags
        temas
        tópicos
      `,
    },
    fundraising: {
      whole: `
        acesso do assinante
        ajude nos
        anual
        apoiar
        apoie
        apoie nos
        apoie o jornalismo
        apoie o jornalismo independente
        assinatura
        assine
        assine agora
        assine já
        colabore
        conheça os planos
        contribua
        contribua agora
        contribuir
        doar
        doação
        doações
        doe
        doe agora
        entre aqui
        faça sua doação
        faça uma doação
        junte se
        já sou assinante
        já é assinante
        já é assinante entre
        mensal
        obrigado
        oferta
        por mês
        quero apoiar
        quero contribuir
        quero doar
        seja apoiador
        seja assinante
        seja membro
        seja sócio
        seja um apoiador
        teste grátis
        ver planos
        única
      `,
      strong: `
        a partir de r
        a sua assinatura
        a sua contribuição
        a sua doação
        ajude a
        ajude nos
        ajude nos a
        apoiar nosso
        apoiar o nosso
        apoie a
        apoie a imprensa
        apoie com
        apoie este
        apoie nos
        apoie nosso
        apoie o
        apoie o jornalismo
        assine a
        assine agora
        assine já
        assine o
        assine o jornal
        assine para
        assine por
        assine por apenas
        campanha de doação
        cancele quando
        cancele quando quiser
        catarse
        chave pix
        com a sua assinatura
        com a sua contribuição
        com seu apoio
        com uma doação
        conteúdo exclusivo para
        conteúdos exclusivos
        continuar a ler
        continuar lendo
        continue lendo
        custa muito pouco
        defenda a imprensa
        defende um
        experimente um
        faça uma doação
        financiado por leitores
        financiamento coletivo
        graças a você
        graças ao apoio
        graças aos leitores
        imprensa livre
        jornalismo de qualidade
        jornalismo independente
        jornalismo livre
        leia sem
        leia sem limites
        leitores como você
        ler sem
        lê sem limites
        mês grátis
        nossos apoiadores
        nossos leitores
        não tem dono
        o nosso trabalho
        o seu apoio
        pague nos
        para assinantes
        pix
        precisamos da
        precisamos da sua
        precisamos de si
        precisamos de você
        precisamos do seu
        qualquer valor
        quem nos lê
        se gostou
        se puder
        se você gosta
        se você valoriza
        seja apoiador
        seja assinante
        seja membro
        seja um deles
        seja uma delas
        sem anúncios
        sem os nossos leitores
        sem publicidade
        sem você
        seu apoio
        sua ajuda
        sua assinatura
        sua colaboração
        sua contribuição
        sua doação
        teste grátis
        todo apoio
        torna este jornalismo
        torne se
        torne se apoiador
        torne se assinante
        torne se membro
        vem com a gente
        venha com a gente
        via pix
        você ajuda a
        você lê
      `,
      weak: `
        apoiadores
        apoiar
        apoie
        apoio
        assinante
        assinantes
        assinatura
        assine
        café
        contribua
        contribuição
        doar
        doação
        doações
        doe
        euros
        exclusivo
        exclusivos
        financiamento
        gratuito
        grátis
        independente
        jornalismo
        leia sem
        leitor
        leitora
        leitores
        membro
        membros
        mensal
        mês grátis
        oferta
        por ano
        por mês
        reais
        sem barreiras
      `,
    },
    newsletter: {
      whole: `
        assine
        assine a newsletter
        assine nossa newsletter
        ative as notificações
        boletim
        boletins
        cadastre se
        digite seu e mail
        digite um e mail válido
        e mail
        email
        endereço de e mail
        enviar
        fique por dentro
        inscreva se
        inscreva se aqui
        inscreva se já
        inscrever se
        newsletter
        newsletters
        nome
        o seu email
        obrigado por se inscrever
        quero assinar
        quero me inscrever
        quero receber
        receba a newsletter
        receba nossa newsletter
        receba nossas news
        receba nossas notícias
        receba por e mail
        seu e mail
        seu email
        subscreva
        subscreva já
        subscrever
        subscrever newsletter
      `,
      strong: `
        a newsletter
        a nossa newsletter
        ao assinar
        ao se inscrever
        ao subscrever
        as newsletters
        assine a newsletter
        assine nossa
        ative as notificações
        cadastre se
        cadastre se para
        caixa de entrada
        canal do whatsapp
        canal no telegram
        canal no whatsapp
        cancelada quando
        cancelar a inscrição
        cancelar a qualquer momento
        cancelar sua inscrição
        deixe o seu e mail
        descadastrar
        digite seu
        e mail válido
        em seu e mail
        endereço de e mail
        enviaremos
        fique por dentro
        grupo de whatsapp
        grupo do whatsapp
        inscreva se
        inscreva se aqui
        inscreva se na
        inscreva se para
        inscrição é gratuita
        mantenha se informado
        na newsletter
        na sua caixa
        newsletter resume
        no nosso canal
        no seu e mail
        no seu email
        nossa newsletter
        nossa política de privacidade
        nossas news
        nossas newsletters
        nosso boletim
        nosso canal
        nosso grupo
        não perca nada
        não perca nenhum
        não perca nenhuma
        obrigado por se inscrever
        obrigado por subscrever
        para não perder nada
        para receber
        para recebê la
        política de privacidade
        por e mail
        por email
        principais notícias
        quer receber
        quero receber
        receba a nossa
        receba as
        receba as notícias
        receba as principais
        receba em
        receba gratuitamente
        receba histórias
        receba no
        receba nossa
        receba nosso
        receba notícias
        receba o essencial
        receba o melhor
        receba o nosso
        receba os
        receba todas
        receber a newsletter
        seu e mail
        sua caixa de entrada
        subscreva a
        subscreva as
        subscreva gratuitamente
        subscrever a
        todos os dias no
        uma seleção de
        verifique sua caixa
        você pode cancelar
        você receberá
        você vai receber
        à newsletter
      `,
      weak: `
        alertas
        assine
        boletim
        canal
        cancelar
        diária
        e mail
        em primeira mão
        email
        gratuita
        gratuitamente
        grátis
        inscreva
        inscrever
        news
        newsletter
        notificações
        não perca
        por dentro
        principais notícias
        privacidade
        qualquer momento
        quando quiser
        receba
        receber
        seleção
        semanal
        seu e mail
        subscreva
        subscrever
        telegram
        toda noite
        toda semana
        todas as manhãs
        todas as semanas
        todo domingo
        todos os dias
        uma vez por mês
        uma vez por semana
        válido
        whatsapp
      `,
    },
    share: {
      whole: `
        bluesky
        compartilhar
        compartilhar no facebook
        compartilhar no whatsapp
        compartilhe
        compartilhe esta notícia
        compartilhe esta notícia no facebook
        compartilhe esta notícia no telegram
        compartilhe esta notícia no whatsapp
        compartilhe este artigo
        compartilhe no facebook
        compartilhe no telegram
        compartilhe no twitter
        compartilhe no whatsapp
        copiado para a área de transferência
        copiar
        copiar ligação
        copiar link
        copiar o link
        copiar para a área de transferência
        copiar url
        curta
        curtir
        e mail
        email
        enviar
        enviar por e mail
        facebook
        flipboard
        google notícias
        guardado
        guardar
        imprimir
        instagram
        ligação copiada
        link copiado
        link copiado para a área de transferência
        linkedin
        mais
        messenger
        o link foi copiado
        partilhar
        partilhe
        pinterest
        reddit
        redes sociais
        salvar
        salvo
        seguir
        share
        siga
        siga a
        siga nos
        siga nos no
        siga o
        telegram
        threads
        tiktok
        tweet
        tweetar
        twitter
        whatsapp
        x
        youtube
      `,
      strong: `
        acompanhe a
        acompanhe nas redes
        acompanhe o
        canal do telegram
        canal do whatsapp
        canal no whatsapp
        canal no youtube
        compartilhar no
        compartilhe esta
        compartilhe este
        compartilhe no
        copiado para a área de transferência
        copiar link
        curta nossa
        entre no grupo
        enviar por e mail
        ligação copiada
        link copiado
        nas redes sociais
        nossa página
        nosso canal
        participe do canal
        participe do nosso grupo
        partilhar no
        partilhe este
        siga a gente
        siga nos
        siga nos no
        siga nosso
        siga o canal
        siga o nosso
      `,
      weak: `
        acompanhe
        canal
        compartilhar
        compartilhe
        facebook
        instagram
        linkedin
        partilhar
        redes
        siga
        telegram
        twitter
        whatsapp
        youtube
      `,
    },
    related: {
      whole: `
        ao vivo
        artigos relacionados
        as mais lidas
        assista
        assista também
        assista às notícias mais vistas
        clique aqui
        confira
        confira mais
        confira também
        conteúdo relacionado
        continuar lendo
        continue lendo
        continue lendo sobre
        destaque
        destaques
        em alta
        em destaque
        especial
        exclusivo
        fotos
        galeria
        leia
        leia a matéria completa
        leia a notícia completa
        leia a reportagem completa
        leia a íntegra
        leia ainda
        leia aqui
        leia mais
        leia na íntegra
        leia o artigo completo
        leia o texto completo
        leia também
        ler artigo completo
        ler mais
        ler matéria completa
        ler notícia completa
        ler também
        mais artigos
        mais de
        mais desta editoria
        mais do
        mais em
        mais lidas
        mais lidas da semana
        mais lidos
        mais notícias
        mais populares
        mais recentes
        mais sobre
        mais vistas
        mais vistos
        matérias relacionadas
        notícias relacionadas
        não perca
        outras matérias
        outras notícias
        outros artigos
        ouvir
        ouça
        patrocinado
        plantão
        podcast
        podcasts
        pode interessar
        popular
        populares
        posts recentes
        posts relacionados
        recentes
        recomendadas
        recomendado para você
        recomendados
        recomendados para você
        recomendamos
        relacionadas
        relacionados
        saiba como
        saiba mais
        talvez te interesse
        também em destaque
        tendências
        veja
        veja a cobertura completa
        veja mais
        veja o vídeo
        veja também
        veja vídeo
        ver matéria completa
        ver notícia completa
        ver também
        você pode gostar
        você também pode gostar
        você viu
        vídeo
        vídeos
        últimas
        últimas notícias
        últimos vídeos
      `,
      strong: `
        acompanhe as notícias
        artigos relacionados
        assista ao vídeo
        assista às
        clique aqui
        confira as últimas
        confira mais
        confira outras
        confira também
        continue lendo
        leia a matéria completa
        leia a notícia completa
        leia a reportagem completa
        leia ainda
        leia mais
        leia o artigo completo
        leia o texto completo
        leia também
        ler artigo completo
        ler matéria completa
        ler notícia completa
        mais lidas
        mais notícias em
        mais vistas
        nosso podcast
        notícias relacionadas
        ouça o podcast
        pode interessar
        saiba mais
        veja a cobertura completa
        veja mais
        veja os vídeos
        veja outras
        veja também
        você também pode gostar
        últimas notícias de
        últimas notícias do
      `,
      weak: `
        aqui
        assista
        confira
        galeria
        leia
        mais
        notícias
        ouça
        podcast
        saiba
        também
        veja
        vídeo
        vídeos
        últimas
      `,
    },
    legal: {
      whole: `
        aviso legal
        copyright
        código de ética
        direitos reservados
        licença
        política de cookies
        política de privacidade
        termos de uso
        todos os direitos reservados
        ©
      `,
      strong: `
        autorização prévia
        comissão
        conteúdo de sites externos
        conteúdo dos sites externos
        código deontológico
        dados pessoais
        direitos reservados
        lgpd
        licença creative commons
        links de afiliado
        links de afiliados
        não constitui recomendação
        não nos responsabilizamos
        não reflete necessariamente
        não refletem necessariamente
        não se responsabiliza pelo conteúdo
        não é recomendação de investimento
        política de privacidade
        proibida a reprodução
        recomendação de investimento
        registo erc
        reprodução total ou parcial
        responsabilidade do autor
        sem autorização
        seus dados
        são de responsabilidade
        termos de uso
        todos os direitos reservados
        é proibida a reprodução
      `,
      weak: `
        autorização
        aviso legal
        copyright
        dados
        direitos
        licença
        privacidade
        reprodução
        reservados
        responsabilidade
        termos
        ©
      `,
    },
    ad: {
      whole: `
        a matéria continua após a publicidade
        ad
        advertisement
        anúncio
        anúncios
        comprar
        compre agora
        compre aqui
        conteúdo de marca
        conteúdo patrocinado
        continua após a publicidade
        continua após o anúncio
        continua depois da publicidade
        o texto continua após a publicidade
        oferta
        ofertas
        patrocinado
        propaganda
        pub
        publicidade
      `,
      strong: `
        após a publicidade
        após o anúncio
        compre agora
        conteúdo oferecido por
        conteúdo patrocinado
        cupom
        cupom de desconto
        código promocional
        de desconto
        depois da publicidade
        em oferta
        nas bancas
      `,
      weak: `
        anúncio
        comprar
        compre
        desconto
        loja
        oferta
        ofertas
        patrocinado
        publicidade
      `,
    },
    "comment-prompt": {
      whole: `
        0 comentários
        1 comentário
        adicionar comentário
        cancelar resposta
        comentar
        comente
        comente esta notícia
        comentário
        comentários
        comentários encerrados
        comentários fechados
        conte nos
        deixar um comentário
        deixe a sua opinião
        deixe o seu comentário
        deixe seu comentário
        deixe um comentário
        deixe uma resposta
        dê sua opinião
        enquete
        envie seu comentário
        escreva para nós
        escreva um comentário
        ler comentários
        mostrar comentários
        nenhum comentário
        nome
        o que achou
        o que você acha
        opine
        os comentários estão encerrados
        os comentários estão fechados
        participe
        participe da conversa
        participe da discussão
        participe da enquete
        responder
        seja o primeiro a comentar
        sem comentários
        site
        sua opinião
        ver comentários
        vote
      `,
      strong: `
        a sua opinião
        apenas assinantes podem
        avise nos
        cadastre se para comentar
        campos obrigatórios
        comente abaixo
        comente esta
        comentários estão encerrados
        comentários estão fechados
        comentários não representam
        comentários ofensivos
        comentários são de responsabilidade
        comentários são reservados
        compartilhe a sua
        compartilhe sua
        compartilhe sua opinião
        conte a sua
        conte nos
        conte para a gente
        conte para nós
        conte sua
        de seus autores
        debate em nossas
        deixe a sua opinião
        deixe o seu
        deixe o seu comentário
        deixe seu comentário
        deixe sua opinião
        deixe um comentário
        deixe uma resposta
        diga nos
        do autor da mensagem
        dos seus autores
        dê a sua opinião
        dê sua opinião
        envie a sua
        envie sua carta
        envie sua opinião
        envie suas
        escreva nos
        escreva para
        escreva um comentário
        mande sua
        mande suas
        nos comentários
        nos reservamos o direito
        nossa enquete
        não será publicado
        o que você acha
        o que você achou
        o que você pensa
        opinião é importante
        os comentários não
        os comentários são
        para comentar
        participe da conversa
        participe da discussão
        participe da enquete
        partilhe a sua
        qual a sua opinião
        qual é a sua opinião
        reservados a assinantes
        responda à
        responda à enquete
        seja o primeiro a
        serão moderados
        seu comentário
        seus comentários
        sua opinião é
        suas fotos
        só assinantes podem
        ver comentários
      `,
      weak: `
        com a gente
        comentar
        comente
        comentário
        comentários
        conversa
        debate
        enquete
        envie sua
        escreva para
        experiência
        importante para nós
        ofensivos
        opinião
        participe
        participe da
        resposta
        seja o primeiro
        seus vídeos
        sua opinião
        vote
      `,
    },
    other: {
      whole: `
        aceitar
        aceitar cookies
        aceitar e exibir
        aceitar e mostrar
        aceitar e ver
        aceitar todos
        aceito
        ampliar
        app store
        ativar som
        autor
        autores
        baixar arquivo
        baixar episódio
        baixar áudio
        baixe nosso aplicativo
        baixe o aplicativo
        baixe o app
        cadastre se
        carregando
        carregando o player
        carregar conteúdo
        compre ingressos
        comunicar erro
        conteúdo bloqueado
        conteúdo exclusivo para assinantes
        conteúdo externo
        cookies
        criar conta
        crie sua conta
        desativar som
        descarregar episódio
        descarregar ficheiro
        ecrã inteiro
        entrar
        errata
        erro
        este vídeo não está disponível
        exclusivo para assinantes
        exibir conteúdo
        faixa de áudio
        faça login
        fechar
        fim da janela de diálogo
        foto
        fotos
        google play
        imagem
        imagem em imagem
        ingressos
        início da janela de diálogo
        isso é uma janela modal
        isto é uma janela modal
        já tem conta
        já é assinante
        legendas desativadas
        legendas desativadas selecionado
        link presente
        mostrar conteúdo
        o player está carregando
        ok
        ouvir
        ouvir agora
        ouça agora
        ouça este artigo
        ouça este conteúdo
        pular anúncio
        rejeitar
        rejeitar todos
        reportar erro
        reproduzir
        reproduzir vídeo
        sair da tela cheia
        salvar
        silenciar
        sugerir correção
        só para assinantes
        tela cheia
        transcrição
        urgente
        velocidade da reprodução
        velocidade de reprodução
        vídeo
        áudio
        última hora
      `,
      strong: `
        aceita as suas condições
        aceitar e exibir
        aceitar e mostrar
        aceitar e ver
        acessos gratuitos
        assinante pode liberar
        baixe nosso
        baixe o aplicativo
        baixe o app
        bloqueador de anúncios
        cadastre se gratuitamente
        carregar este conteúdo
        carregar o conteúdo
        clique para assistir
        clique para ouvir
        comunicar erro
        conteúdo bloqueado
        conteúdo está bloqueado
        conteúdo está hospedado
        conteúdo externo
        crie sua conta
        crie uma conta
        encontrou um erro
        entre em contato
        envie sua denúncia
        envie sua sugestão
        escreva para a nossa
        escreva para a redação
        escreva para nós
        este conteúdo está alojado
        este conteúdo está hospedado no
        este conteúdo é
        exclusivo para assinantes
        fale com a redação
        fale connosco
        fale conosco
        faça login
        fim da janela de diálogo
        gostou deste texto
        habilitar javascript
        habilite javascript
        informações em um dispositivo
        informações num dispositivo
        início da janela de diálogo
        isso é uma janela modal
        isto é uma janela modal
        já tem conta
        já é assinante
        link presente
        nosso aplicativo
        nosso app
        não pode ser exibido porque
        para continuar lendo
        para exibir este conteúdo
        para ver este conteúdo
        para visualizar este conteúdo
        porque você não aceitou
        precisamos do seu consentimento
        preferências de cookies
        reportar erro
        respeitamos a sua privacidade
        sabe de algo
        sabe mais sobre
        seu navegador
        sugerir correção
        só para assinantes
        tem alguma sugestão
        tem informação
        tem informações
        tem uma dica
        tem uma pista
        usamos cookies
        uso de cookies
        utiliza cookies
        utilizamos cookies
        valorizamos sua privacidade
        vê lo você aceita
        vídeo indisponível
      `,
      weak: `
        aplicativo
        app
        assinante
        assinantes
        baixe
        carregando
        conta
        cookies
        erro
        este conteúdo
        imagem
        ingressos
        login
        navegador
      `,
    },
  },
  registers: {
    we: `
      a gente
      acreditamos
      agradecemos
      ajudar nos
      ajude nos
      apoie nos
      avise nos
      connosco
      conosco
      contamos
      conte nos
      dependemos
      diga nos
      envie nos
      escreva nos
      escrever nos
      estamos
      fale connosco
      fale conosco
      fazemos
      nossa
      nossas
      nosso
      nossos
      nós
      pague nos
      podemos
      precisamos
      publicamos
      queremos
      siga nos
      somos
      temos
      trabalhamos
    `,
    you: `
      lhe
      seu
      seus
      sua
      suas
      te
      teu
      ti
      tua
      você
      vocês
    `,
    me: `
      eu
      me
      meu
      meus
      mim
      minha
      minhas
    `,
    ask: `
      acesse
      acompanhe
      ajude
      apoie
      aproveite
      assine
      assista
      ative
      avise
      avise nos
      baixe
      cadastre se
      clique
      colabore
      comente
      compartilhe
      compre
      confira
      conheça
      conte
      contribua
      copiar
      curta
      defenda
      deixe
      descubra
      diga
      digite
      doe
      dê
      entre
      envie
      escreva
      experimente
      faça
      fique
      gosta
      informe
      inscreva
      inscreva se
      junte se
      leia
      mande
      não perca
      opine
      ouça
      pague
      pague nos
      participe
      partilhe
      quer
      receba
      responda
      saiba
      se você
      seja
      siga
      subscreva
      torne
      torne se
      veja
      verifique
      você quer
      vote
    `,
    cause: `
      comunidade
      gratuito
      imprensa livre
      independente
      independência
      investigação
      jornalismo
      jornalismo independente
      leitoras
      leitores
      liberdade de imprensa
      mídia
      nossa equipe
      nossa redação
      nosso trabalho
      nossos jornalistas
      redação
      reportagens
      sem fins lucrativos
      sem publicidade
    `,
    press: `
      artigo
      artigos
      assinantes
      assinatura
      assinaturas
      conteúdos
      este trabalho
      imprensa
      imprensa livre
      independente
      independência
      informação
      investigação
      investigações
      jornal
      jornalismo
      jornalista
      jornalistas
      jornalístico
      leitor
      leitora
      leitoras
      leitores
      leitura
      ler
      matéria
      matérias
      mídia
      newsletter
      nossa equipe
      nosso trabalho
      notícia
      notícias
      paywall
      podcast
      portal
      redação
      reportagem
      reportagens
      revista
      site
      texto
      textos
      veículo
    `,
    credit: `
      afp
      agência brasil
      ap
      arquivo
      atualizado
      atualizado em
      atualização
      autor de
      autora de
      colaboração
      com informações da
      com informações de
      correspondente
      correção
      crédito
      créditos
      divulgação
      em parceria com
      epa
      errata
      estadão conteúdo
      folhapress
      fonte
      fontes
      foto
      fotografia
      fotos
      getty
      ilustração
      imagem
      jornalista
      lusa
      por
      publicado
      publicado em
      publicado originalmente
      reprodução
      repórter
      reuters
      sobre o autor
      tempo de leitura
      traduzido por
      tradução
      é autor
      é autora
      é diretor
      é escritor
      é escritora
      é jornalista
      é pesquisador
      é professor
      é professora
    `,
    byline: `
      atualizado
      com informações
      correção
      crédito
      da redação
      do g1
      errata
      fonte
      fontes
      foto
      fotografia
      fotos
      ilustração
      imagem
      por
      publicado
      redação
      texto
      tradução
      vídeo
    `,
    said: `
      acrescentou
      afirma
      afirmou
      alerta
      alertou
      anunciou
      argumentou
      conta
      contou
      de acordo com
      declarou
      destacou
      disse
      diz
      escreveu
      explica
      explicou
      garantiu
      informa
      informou
      lembra
      lembrou
      pede
      pediu
      porta voz
      promete
      relatou
      ressaltou
      segundo
    `,
    third: `
      dela
      dele
      domingo
      ela
      elas
      ele
      eles
      enquanto
      era
      eram
      estava
      estavam
      foi
      foram
      havia
      milhões
      ministro
      polícia
      presidente
      quarta feira
      quinta feira
      segunda feira
      sexta feira
      sábado
      teria
      terça feira
      tinha
      tribunal
    `,
    document: `
      carta
      comunicado
      e mail
      mensagem
      nota
    `,
    greeting: `
      cara
      caro
      caros
      olá
      prezada
      prezado
      querido
    `,
    listHead: `
      artigos relacionados
      as mais lidas
      confira também
      conteúdo relacionado
      continue lendo sobre
      destaques
      em alta
      em destaque
      leia ainda
      leia mais
      leia também
      mais artigos
      mais de
      mais desta editoria
      mais do
      mais em
      mais lidas
      mais lidas da semana
      mais lidos
      mais notícias
      mais populares
      mais recentes
      mais sobre
      mais vistas
      matérias relacionadas
      notícias relacionadas
      não perca
      outras notícias
      outros artigos
      pode interessar
      populares
      posts recentes
      posts relacionados
      recentes
      recomendadas
      recomendado para você
      recomendados
      recomendados para você
      relacionadas
      relacionados
      saiba mais
      também em destaque
      veja mais
      veja também
      ver também
      você pode gostar
      você também pode gostar
      últimas
      últimas notícias
    `,
    tagHead: `
      arquivado em
      assuntos
      assuntos relacionados
      categorias
      etiquetas
      mais sobre
      tags
      temas
      tópicos
    `,
    filler: `
      a
      ao
      aqui
      artigo
      as
      com
      da
      das
      de
      do
      dos
      e
      em
      esta
      este
      mais
      matéria
      na
      nas
      no
      nos
      nossa
      nosso
      notícia
      o
      os
      ou
      para
      pela
      pelo
      por
      página
      se
      seu
      sua
      um
      uma
      é
    `,
  },
  patterns: {
    life: `
      escreve
      é
    `,
    citing: `
      diz
      dizia
      escreveu
      lia-se
      lê-se
    `,
    mention: `
      assim diz
      assim dizia
      era isso
      essa frase
      essas palavras
      esta frase
    `,
    piece: `
      esta entrevista
      esta investigação
      esta matéria
      esta reportagem
      este artigo
      este conteúdo
      este texto
    `,
    versionOf: "uma versão de",
    published: `
      adaptado
      publicada
      publicado
      saiu
    `,
    place: `
      com
      em
      na
      no
      pela
      pelo
      por
    `,
    denial: "não",
    obliged: `
      devem
      deverão
      deviam
      podem
      poderão
      precisam
      terão de
      têm de
    `,
    enrols: `
      assinar
      cadastrar-se
      doar
      enviar
      escrever
      inscrever-se
      registar-se
      se cadastrar
      se inscrever
      subscrever
    `,
    reader: `
      aqui
      assinantes
      leitores
      não
      sócios
      também
      usuários
      utilizadores
      vocês
    `,
    button: `
      inscreva-se
      inscrever-se
      subscrever
    `,
    recipient: `
      a
      a a
      a as
      a o
      a os
      ao
    `,
    disclosure: "nota de transparência",
    rights: "direitos",
    company: `
      ltda
      s.a.
      s/a
      sa
    `,
    clock: "atualizado",
    comesFrom: `
      vem de
      é de
    `,
    archive: `
      o arquivo de
      os arquivos de
    `,
    our: `
      nosso
      nossos
    `,
    partner: `
      parceiro
      parceiros
    `,
    addressed: "a",
    reporter: "repórter",
    reachedAt: "em",
    or: "ou",
    followThem: `
      siga-a
      siga-o
    `,
    turn: "r",
    ordinal: `
      ª
      º
    `,
    follow: `
      curta
      siga
    `,
    here: "aqui",
    moreOn: "",
    alsoOn: "",
    source: "",
    donateTo: "",
    clickHere: "",
    gallery: `
      fotos
      galeria
      imagens
      vídeo
      vídeos
    `,
    ageBefore: "há",
    ageUnit: `
      ano
      anos
      dia
      dias
      hora
      horas
      meses
      min
      minuto
      minutos
      mês
      semana
      semanas
    `,
    ageBehind: "atrás",
    readingTime: `
      tempo de leitura
      tempo de leitura estimado
      tempo estimado de leitura
    `,
    minutes: `
      min
      minuto
      minutos
    `,
    ofReading: "de leitura",
    app: "app",
    playerTime: `
      duração
      tempo atual
      tempo restante
    `,
    playerShare: `
      carregado
      nível do volume
      progresso
      volume
    `,
    playerStart: `
      o anúncio termina em
      o seu vídeo começará em
      o vídeo começa em
      o vídeo começará em
      próximo vídeo em
      seu vídeo começará em
    `,
    seconds: `
      segundo
      segundos
    `,
    polite: "",
    office: `
      biblioteca
      câmara
      câmara municipal
      defesa civil
      junta de freguesia
      município
      prefeitura
      proteção civil
      secretaria
    `,
    relief: `
      banco alimentar
      bombeiros
      cruz vermelha
      cáritas
      delegacia
      desabrigados
      desalojados
      gnr
      policia
      polícia
      psp
      testemunhas
      unicef
      vítimas
    `,
    message: `
      anúncio
      boletim
      carta
      cartaz
      cédula
      e-mail
      email
      frase
      mensagem
      oferta
      palavras
      panfleto
      pergunta
    `,
    nameArticle: "",
    continues: "",
  },
  addresses: {
    give: `
      apoie
      assinatura-solidaria
    `,
    account: "assine",
    topic: `
      etiqueta
      etiquetas
      tema
      temas
      topico
    `,
    author: `
      autor
      autores
      redacao
    `,
    policy: `
      fale-conosco
      privacidade
    `,
  },
};
