import type { BoilerplateWords } from "../boilerplate.ts";

export const pt: BoilerplateWords = {
  language: "pt",
  labels: {
    navigation: {
      whole:
        "saltar para o conteúdo, início, home, página inicial, menu, buscar, busca, pesquisar, pesquisa, entrar, login, sair, cadastre se, assine, ir para o conteúdo, pular para o conteúdo, ir para o conteúdo principal, voltar ao topo, topo, quem somos, sobre nós, sobre, contato, contacto, contactos, fale conosco, política de privacidade, privacidade, termos de uso, termos e condições, política de cookies, anuncie, publicidade, trabalhe conosco, ajuda, rss, minha conta, arquivo, arquivos, newsletters, podcasts, vídeos, tags, etiquetas, temas, tópicos, assuntos, assuntos relacionados, categorias, categoria, seções, seção, secções, arquivado em, publicado em, edição impressa, edição digital, fechar, próximo, próxima, anterior, página seguinte, próxima página, próximo artigo, artigo anterior, navegação de posts, ver tudo, ver todos, ver mais, mostrar mais, carregar mais, notícias, últimas notícias, política, economia, mundo, internacional, brasil, portugal, cultura, esportes, esporte, desporto, sociedade, opinião, tecnologia, ciência, saúde, jogos, tempo, loja, serviços, mapa do site, você está aqui, expediente, editorias, cidades, ir para a secção, ir para a seção, índice, editoria",
      strong:
        "saltar para o conteúdo, ir para o conteúdo, pular para o conteúdo, voltar ao topo, arquivado em, mapa do site, você está aqui, voltar para a página, todos os temas",
      weak: "tags, temas, tópicos, categorias, menu, arquivo, seção, início",
    },
    fundraising: {
      whole:
        "doe, doe agora, doar, doação, doações, faça uma doação, faça sua doação, apoie, apoiar, apoie nos, apoie o jornalismo, apoie o jornalismo independente, seja membro, seja sócio, seja assinante, seja apoiador, seja um apoiador, assine, assine já, assine agora, assinatura, contribua, contribuir, colabore, junte se, mensal, anual, única, por mês, teste grátis, oferta, ajude nos, obrigado",
      strong:
        "faça uma doação, sua doação, a sua doação, seu apoio, o seu apoio, com seu apoio, sua contribuição, sua ajuda, sua colaboração, apoie o, apoie a, apoie nos, apoie nosso, apoie o jornalismo, apoiar o nosso, apoiar nosso, ajude nos, ajude a, precisamos de você, precisamos de si, precisamos da sua, precisamos do seu, sem você, graças a você, graças aos leitores, graças ao apoio, leitores como você, seja membro, seja assinante, seja apoiador, torne se, torne se membro, torne se assinante, torne se apoiador, assine a, assine o, assine já, assine agora, assine por, jornalismo independente, jornalismo livre, jornalismo de qualidade, sem publicidade, sem anúncios, se você valoriza, se você gosta, se gostou, se puder, a partir de r, cancele quando quiser, via pix, chave pix, pix, catarse, campanha de doação, financiamento coletivo, financiado por leitores, todo apoio, qualquer valor, vem com a gente, venha com a gente, quem nos lê, não tem dono",
      weak: "doação, doações, doar, doe, apoio, apoie, apoiar, apoiadores, assinatura, assine, assinantes, assinante, membro, membros, mensal, independente, jornalismo, contribuição, contribua, leitores, oferta, financiamento, reais, euros, por mês, por ano, leitor, leitora, grátis, gratuito",
    },
    newsletter: {
      whole:
        "newsletter, newsletters, boletim, boletins, inscreva se, inscrever se, cadastre se, assine, subscreva, subscrever, e mail, email, seu e mail, seu email, o seu email, endereço de e mail, digite seu e mail, enviar, assine a newsletter, assine nossa newsletter, receba a newsletter, receba nossa newsletter, obrigado por se inscrever, fique por dentro, nome",
      strong:
        "subscreva gratuitamente, ao subscrever, nossa newsletter, nossas newsletters, a nossa newsletter, nosso boletim, à newsletter, assine nossa, assine a newsletter, inscreva se, inscreva se na, inscreva se para, cadastre se, cadastre se para, subscreva a, subscreva as, receba em, receba todas, receba gratuitamente, você receberá, para receber, no seu e mail, no seu email, em seu e mail, caixa de entrada, por e mail, por email, seu e mail, endereço de e mail, digite seu, cancelar a inscrição, cancelar sua inscrição, descadastrar, todos os dias no, fique por dentro, mantenha se informado, não perca nada, não perca nenhum, não perca nenhuma, receba a nossa, receba nossa, receba o nosso, receba nosso, receba no, as newsletters, receba o melhor, receba as notícias",
      weak: "subscreva, subscrever, newsletter, boletim, e mail, email, inscreva, assine, receba, receber, grátis, gratuita, diária, semanal, alertas, todas as manhãs, toda semana, não perca",
    },
    share: {
      whole:
        "compartilhar, compartilhe, partilhar, partilhe, compartilhe esta notícia, compartilhe este artigo, compartilhe no facebook, compartilhe no twitter, compartilhe no whatsapp, compartilhe no telegram, compartilhar no facebook, compartilhar no whatsapp, compartilhe esta notícia no whatsapp, compartilhe esta notícia no telegram, compartilhe esta notícia no facebook, facebook, twitter, x, instagram, linkedin, pinterest, whatsapp, telegram, youtube, tiktok, reddit, flipboard, messenger, threads, bluesky, email, e mail, enviar, enviar por e mail, imprimir, copiar, copiar link, copiar o link, link copiado, siga, siga nos, siga nos no, siga o, siga a, seguir, curtir, curta, salvar, guardar, tweet, tweetar, mais, redes sociais, google notícias, share, salvo, guardado",
      strong:
        "compartilhe esta, compartilhe este, compartilhe no, compartilhar no, partilhe este, partilhar no, copiar link, link copiado, enviar por e mail, siga nos, siga nos no, siga o canal, siga o nosso, siga nosso, siga a gente, acompanhe o, acompanhe a, acompanhe nas redes, nosso canal, canal do whatsapp, canal no whatsapp, canal do telegram, canal no youtube, nossa página, nas redes sociais, curta nossa, participe do canal, entre no grupo, participe do nosso grupo",
      weak: "compartilhe, compartilhar, partilhar, facebook, twitter, instagram, whatsapp, telegram, youtube, linkedin, siga, canal, redes, acompanhe",
    },
    related: {
      whole:
        "leia também, leia mais, leia ainda, leia a matéria completa, leia na íntegra, leia, ler mais, ler também, veja também, veja mais, veja, ver também, veja vídeo, veja o vídeo, saiba mais, saiba como, confira, confira também, confira mais, relacionadas, relacionados, notícias relacionadas, artigos relacionados, matérias relacionadas, conteúdo relacionado, posts relacionados, mais lidas, mais lidos, as mais lidas, mais vistas, mais vistos, mais populares, populares, popular, mais recentes, últimas notícias, últimas, recentes, posts recentes, em alta, destaques, destaque, em destaque, tendências, recomendados, recomendado para você, recomendadas, recomendamos, você pode gostar, você também pode gostar, pode interessar, talvez te interesse, você viu, não perca, outras notícias, outros artigos, outras matérias, mais notícias, mais artigos, mais em, mais de, mais do, mais sobre, vídeo, vídeos, assista, assista também, assista às notícias mais vistas, ouça, ouvir, podcast, podcasts, galeria, fotos, ao vivo, continue lendo, continuar lendo, clique aqui, exclusivo, patrocinado, plantão, últimos vídeos, especial, leia aqui",
      strong:
        "leia também, leia mais, leia ainda, veja também, veja mais, saiba mais, confira também, confira as últimas, confira mais, confira outras, últimas notícias do, últimas notícias de, notícias relacionadas, artigos relacionados, mais lidas, mais vistas, você também pode gostar, pode interessar, continue lendo, clique aqui, assista às, assista ao vídeo, veja outras, veja os vídeos, mais notícias em, ouça o podcast, nosso podcast, acompanhe as notícias",
      weak: "leia, veja, saiba, confira, assista, ouça, mais, também, vídeo, vídeos, podcast, notícias, últimas, galeria, aqui",
    },
    legal: {
      whole:
        "todos os direitos reservados, direitos reservados, copyright, ©, política de privacidade, termos de uso, aviso legal, licença, política de cookies, código de ética",
      strong:
        "todos os direitos reservados, direitos reservados, proibida a reprodução, é proibida a reprodução, reprodução total ou parcial, sem autorização, autorização prévia, política de privacidade, termos de uso, seus dados, dados pessoais, lgpd, não reflete necessariamente, não refletem necessariamente, são de responsabilidade, responsabilidade do autor, licença creative commons, links de afiliados, comissão, registo erc, código deontológico",
      weak: "copyright, ©, direitos, reservados, licença, reprodução, privacidade, termos, autorização, dados",
    },
    ad: {
      whole:
        "publicidade, anúncio, anúncios, patrocinado, conteúdo patrocinado, conteúdo de marca, pub, advertisement, ad, continua após a publicidade, continua depois da publicidade, o texto continua após a publicidade, a matéria continua após a publicidade, continua após o anúncio, propaganda, oferta, ofertas, comprar, compre agora, compre aqui",
      strong:
        "após a publicidade, depois da publicidade, após o anúncio, conteúdo patrocinado, conteúdo oferecido por, código promocional, cupom, cupom de desconto, compre agora, de desconto, em oferta, nas bancas",
      weak: "publicidade, anúncio, patrocinado, oferta, ofertas, compre, comprar, desconto, loja",
    },
    "comment-prompt": {
      whole:
        "comentários, comentário, 0 comentários, 1 comentário, comentar, comente, deixe um comentário, deixe seu comentário, deixar um comentário, deixe uma resposta, escreva um comentário, adicionar comentário, ver comentários, mostrar comentários, ler comentários, participe da conversa, participe da discussão, participe, opine, dê sua opinião, sua opinião, responder, cancelar resposta, o que você acha, o que achou, conte nos, seja o primeiro a comentar, sem comentários, nenhum comentário, comentários encerrados, enquete, vote, nome, site",
      strong:
        "comentários não representam, do autor da mensagem, serão moderados, nos reservamos o direito, deixe sua opinião, conte para a gente, compartilhe sua opinião, comentários ofensivos, deixe um comentário, deixe seu comentário, deixe o seu comentário, deixe uma resposta, escreva um comentário, seu comentário, seus comentários, os comentários são, os comentários não, ver comentários, participe da conversa, dê sua opinião, o que você acha, o que você achou, para comentar, não será publicado, campos obrigatórios, nos comentários, comente abaixo, conte para nós, comentários são reservados, reservados a assinantes, só assinantes podem, apenas assinantes podem, participe da discussão, seja o primeiro a, deixe a sua opinião, dê a sua opinião",
      weak: "comentários, comentário, comentar, comente, opinião, conversa, enquete, resposta, participe, participe da, sua opinião, seja o primeiro, escreva para, envie sua",
    },
    other: {
      whole:
        "link presente, sugerir correção, baixe o app, baixe o aplicativo, baixe nosso aplicativo, app store, google play, aceitar, aceitar todos, aceito, rejeitar, ok, cookies, fechar, carregando, reproduzir, imagem, foto, fotos, vídeo, áudio, ampliar, ouvir, ouça este conteúdo, ouça este artigo, exclusivo para assinantes, conteúdo exclusivo para assinantes, só para assinantes, já é assinante, já tem conta, criar conta, crie sua conta, entrar, cadastre se, faça login, erro, reportar erro, comunicar erro, errata, autor, autores, ingressos, compre ingressos, salvar, última hora, urgente, rejeitar todos, baixar episódio, descarregar episódio, transcrição",
      strong:
        "link presente, gostou deste texto, assinante pode liberar, acessos gratuitos, sugerir correção, utiliza cookies, utilizamos cookies, usamos cookies, uso de cookies, baixe o app, baixe o aplicativo, baixe nosso, nosso aplicativo, nosso app, habilite javascript, habilitar javascript, seu navegador, bloqueador de anúncios, exclusivo para assinantes, só para assinantes, já é assinante, já tem conta, para continuar lendo, faça login, crie uma conta, crie sua conta, cadastre se gratuitamente, encontrou um erro, comunicar erro, reportar erro, envie sua denúncia, envie sua sugestão, tem alguma sugestão, entre em contato, fale com a redação, vídeo indisponível, tem uma dica, tem uma pista, tem informações, tem informação, sabe de algo, fale connosco, fale conosco, escreva para nós, escreva para a redação, escreva para a nossa, informações num dispositivo, informações em um dispositivo, respeitamos a sua privacidade, valorizamos sua privacidade, sabe mais sobre, este conteúdo é",
      weak: "app, aplicativo, cookies, navegador, conta, assinantes, assinante, login, erro, ingressos, baixe, carregando, imagem, este conteúdo",
    },
  },
  voices: {
    we: "nós, nosso, nossa, nossos, nossas, apoie nos, ajude nos, siga nos, conte nos, diga nos, escreva nos, ajudar nos",
    you: "você, vocês, seu, sua, seus, suas, te, ti, teu, tua, lhe",
    me: "eu, me, mim, meu, minha, meus, minhas",
    ask: "doe, apoie, ajude, assine, seja, torne se, inscreva se, cadastre se, receba, compartilhe, partilhe, siga, acompanhe, leia, veja, saiba, confira, assista, ouça, baixe, clique, acesse, deixe, escreva, envie, comente, participe, opine, vote, entre, faça, contribua, colabore, compre, aproveite, conheça, descubra, se você, quer, não perca, subscreva, curta, copiar",
    cause:
      "jornalismo, jornalismo independente, independente, independência, imprensa livre, liberdade de imprensa, nossa equipe, nosso trabalho, nossa redação, redação, nossos jornalistas, leitores, leitoras, comunidade, sem publicidade, investigação, gratuito, sem fins lucrativos, reportagens, mídia",
    press:
      "jornal, revista, jornalismo, jornalista, jornalistas, redação, investigação, investigações, reportagem, reportagens, artigo, artigos, matéria, matérias, texto, textos, notícias, notícia, informação, imprensa, mídia, veículo, leitor, leitora, leitores, leitoras, ler, leitura, podcast, site, portal, assinatura, assinaturas, assinantes, newsletter, paywall, independente, independência, nosso trabalho, nossa equipe, este trabalho",
    credit:
      "sobre o autor, tempo de leitura, foto, fotos, fotografia, imagem, crédito, créditos, lusa, afp, reuters, ap, getty, epa, agência brasil, estadão conteúdo, folhapress, arquivo, divulgação, reprodução, ilustração, fonte, fontes, com informações de, com informações da, por, publicado, publicado em, atualizado, atualizado em, atualização, correção, errata, publicado originalmente, tradução, traduzido por, jornalista, repórter, correspondente, é jornalista, é professor, é professora, é escritor, é escritora, é autor, é autora, é pesquisador, é diretor, autor de, autora de, colaboração, em parceria com",
    byline:
      "por, foto, fotos, fotografia, imagem, crédito, fonte, fontes, texto, publicado, atualizado, redação, correção, errata, ilustração, tradução, vídeo, com informações, da redação, do g1",
    said: "disse, diz, afirmou, afirma, informou, informa, declarou, explicou, explica, contou, conta, acrescentou, destacou, relatou, segundo, anunciou, escreveu, ressaltou, garantiu, argumentou, porta voz, de acordo com, pede, pediu, lembra, lembrou, alerta, alertou, promete",
    third:
      "ele, ela, eles, elas, dele, dela, foi, foram, era, eram, estava, estavam, tinha, havia, teria, enquanto, presidente, ministro, polícia, tribunal, segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo, milhões",
    document: "e mail, carta, mensagem, comunicado, nota",
    greeting: "caro, cara, caros, prezado, prezada, querido, olá",
    listHead:
      "leia também, leia mais, leia ainda, veja também, veja mais, ver também, saiba mais, confira também, relacionadas, relacionados, notícias relacionadas, artigos relacionados, matérias relacionadas, conteúdo relacionado, posts relacionados, mais lidas, mais lidos, as mais lidas, mais vistas, mais populares, populares, mais recentes, últimas notícias, últimas, recentes, posts recentes, em alta, destaques, recomendados, recomendado para você, recomendadas, você pode gostar, você também pode gostar, pode interessar, não perca, outras notícias, outros artigos, mais notícias, mais artigos, mais em, mais de, mais do, mais sobre",
    tagHead:
      "tags, etiquetas, temas, tópicos, assuntos, assuntos relacionados, categorias, arquivado em, mais sobre",
    filler:
      "o, a, os, as, um, uma, de, do, da, dos, das, e, ou, em, no, na, nos, nas, com, por, para, pelo, pela, este, esta, artigo, notícia, matéria, página, aqui, nosso, nossa, seu, sua, mais, é, se, ao",
  },
  credits: {
    life: "é, escreve",
    citing: "dizia, diz, escreveu, lia-se, lê-se",
    mention: "essa frase, esta frase, essas palavras, assim dizia, assim diz, era isso",
    piece:
      "este artigo, este texto, esta reportagem, esta entrevista, esta investigação, esta matéria, este conteúdo",
    published: "publicado, publicada, saiu, adaptado",
    place: "em, por, com, no, na, pela, pelo",
    denial: "não",
    obliged: "devem, podem, deverão, poderão, deviam, têm de, terão de, precisam",
    enrols:
      "inscrever-se, se inscrever, subscrever, assinar, cadastrar-se, se cadastrar, registar-se, escrever, doar, enviar",
    reader: "vocês, leitores, assinantes, usuários, utilizadores, sócios, também, aqui, não",
    button: "inscrever-se, inscreva-se, subscrever",
    recipient: "a, ao, a o, a a, a os, a as",
    disclosure: "nota de transparência",
    rights: "direitos",
    clock: "atualizado",
  },
};
