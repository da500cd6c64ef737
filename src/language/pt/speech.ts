import { forenames } from "../forenames.ts";
import { formsOf } from "../forms.ts";
import type { Language } from "../language.ts";

export const pt: Language = {
  tag: "pt",
  marks: [
    { open: "“", close: "”" },
    { open: "«", close: "»" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      formsOf(
        "afirm declar explic cont acrescent coment relat observ avis alert adiant inform indic anunci confirm denunci " +
          "lament conclu ressalt destac sublinh salient fris not recorde record lembr revel gritav grit murmur sussurr " +
          "suspir desabaf ironiz perguntav pergunt question reprov assegur alert salient rebat remat argument complet detalh " +
          "enfatiz brinc resmung queix reclam acus confess confidenci pontu afianç",
        "a am ou aram ava avam ado ando",
      ) +
      " " +
      "diz dizem disse disseram dizia diziam dito dizendo acrescenta responde respondem respondeu responderam respondia " +
      "respondido escreve escrevem escreveu escreveram escrevia escrito garante garantem garantiu garantiram garantia " +
      "garantido insiste insistem insistiu insistiram insistia admite admitem admitiu admitia admitido reconhece reconheceu " +
      "reconhecia reconhecido adverte advertiu advertia advertido prossegue prosseguiu sustenta sustentou conclui concluiu " +
      "concluía prometeu promete prometem prometido esclarece esclareceu esclarecido reitera reiterou refere referiu " +
      "referem referia defende defendeu rebate rebateu resume resumiu sugere sugeriu repete repetiu " +
      "ressalva ressalvou confia confiou conclui concluindo respondendo escrevendo" +
      " corrigiu corrige clamou clama atirou atira acha achava achou" +
      " corta cortou reagiu reage concorda concordou brinca lançou lança",
    report:
      formsOf(
        "fal pens consider cham critic cit elogi salient apelid julg classific",
        "a am ou aram ava ado",
      ) +
      " acredita acreditava crê descreve descreveu descrito espera esperava exige exigiu pede pediu pedia pedem teme temia " +
      "quer queria quis sente sentiu sorri sorriu ri riu refletiu reflete nega negou aponta apontou rejeita rejeitou avalia " +
      "avaliou defendido continua continuou",
    according: "segundo conforme consoante",
    attributing: "dixit",
    determiners:
      "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas vários várias dois " +
      "duas três quatro cinco alguns algumas muitos muitas cada outro outra outros outras",
    possessives:
      "seu sua seus suas meu minha meus minhas nosso nossa nossos nossas teu tua vosso vossa dele dela deles delas",
    prepositions:
      "de do da dos das dum duma a ao à aos às em no na nos nas num numa por pelo pela pelos pelas para com sem sobre entre " +
      "desde até contra durante após ante perante sob junto através",
    locatives: "em no na nos nas perto",
    stagings: "em no na",
    articles: "o a os as um uma",
    conjunctions: "e ou mas nem porém pois",
    subordinators: "que se quando como porque embora enquanto onde caso",
    relatives: "quem cujo cuja cujos cujas",
    auxiliaries:
      "é são era eram foi foram ser sido está estão estava estavam esteve estar tem têm tinha tinham teve terá ter há havia " +
      "será serão seria não pode podem podia poderá deve devem devia vai vão ia fica ficou me te se lhe lhes nos vos -me -te " +
      "-se -lhe -lhes -nos -vos -o -a -os -as -lo -la -los -las -no -na",
    adverbs:
      "também já ainda sempre nunca ontem hoje amanhã aqui ali lá muito mais menos bem mal depois então além assim agora " +
      "entretanto contudo todavia apenas só quase talvez antes logo inclusive -me -te -se -lhe -lhes -nos",
    male: "ele",
    female: "ela",
    they: "eles elas",
    first: "eu nós mim comigo meu minha meus minhas nosso nossa nossos nossas",
    self: "eu mim comigo meu minha meus minhas",
    second: "tu você vocês ti",
    neuter: "isto isso aquilo",
    indefinite: "alguém ninguém todos todas alguns outros muitos",
    maleTitles: "sr. senhor dom rei príncipe padre irmão",
    femaleTitles: "sra. srta. senhora dona rainha princesa irmã",
    titles:
      "dr. dra. prof. profa. eng. gen. presidente presidenta ministro ministra prefeito prefeita deputado deputada senador " +
      "senadora vereador vereadora governador governadora general juiz juíza desembargador desembargadora professor " +
      "professora diretor diretora director directora porta-voz secretário secretária papa bispo chanceler procurador " +
      "procuradora delegado delegada treinador treinadora técnico capitão coronel doutor doutora autarca " +
      "primeiro-ministro primeira-ministra vice-presidente",
    roles:
      "porta-voz advogado advogada especialista perito perita pesquisador pesquisadora investigador investigadora responsável " +
      "ativista activista morador moradora vizinho vizinha testemunha jornalista repórter escritor escritora autor autora " +
      "ministro ministra prefeito prefeita autarca presidente presidenta diretor diretora director directora professor " +
      "professora médico médica enfermeiro enfermeira policial polícia sindicalista economista historiador historiadora " +
      "analista treinador treinadora técnico jogador jogadora chefe conselheiro conselheira candidato candidata funcionário " +
      "funcionária dirigente operário operária pescador pescadora agricultor agricultora comerciante colega amigo amiga " +
      "estudante aluno aluna bombeiro bombeira realizador realizadora cineasta diretor ator atriz cantor cantora músico " +
      "fotógrafo fotógrafa aposentado aposentada reformado reformada dono dona proprietário proprietária fundador fundadora " +
      "secretário secretária senador senadora deputado deputada líder procurador procuradora magistrado magistrada " +
      "engenheiro engenheira geólogo geóloga biólogo bióloga hidrólogo hidróloga padeiro padeira motorista taxista " +
      "comandante bispo padre reitor reitora turista cidadão cidadã eleitor eleitora adepto adepta torcedor torcedora " +
      "empresário empresária romancista viúvo viúva pessoa fonte vereador vereadora governador governadora delegado delegada" +
      " primeira",
    maleRoles:
      "advogado pai irmão filho marido avô tio sobrinho homem rapaz menino diretor director pesquisador investigador " +
      "conselheiro candidato rei prefeito ator escritor professor senador deputado pescador operário amigo vizinho ministro " +
      "dono realizador morador bombeiro",
    femaleRoles:
      "advogada mãe irmã filha mulher esposa avó tia sobrinha moça menina diretora directora pesquisadora investigadora " +
      "conselheira candidata rainha prefeita atriz escritora professora senadora deputada pescadora operária amiga vizinha " +
      "ministra dona realizadora moradora bombeira",
    groups:
      "funcionários advogados especialistas peritos pesquisadores investigadores ativistas activistas moradores vizinhos " +
      "testemunhas jornalistas sindicatos governo partido oposição polícia autoridades empresa companhia organização " +
      "associação ministério tribunal procuradoria agência universidade comissão prefeitura câmara gente críticos apoiadores " +
      "fontes médicos professores alunos pais trabalhadores comerciantes cidadãos bombeiros juízes deputados senadores " +
      "comité comitê equipa equipe família adeptos torcedores pescadores",
    documents:
      "comunicado relatório carta estudo pesquisa sondagem texto artigo sentença lei mensagem tuíte tweet documento nota " +
      "cartaz faixa inquérito manifesto post",
    organizations:
      "congresso senado câmara governo partido universidade instituto fundação associação sociedade agência ministério " +
      "comissão conselho tribunal supremo banco diário jornal folha estadão globo público expresso correio notícias lusa afp " +
      "reuters bbc cnn onu nato otan ue pt ps psd pl mdb cds fc comité comitê federação clube real polícia petrobras",
    bodies: "universidade fundação associação comité comitê ministério tribunal hospital prefeitura câmara",
    demonyms:
      "português portuguesa portugueses brasileiro brasileira brasileiros americano americana britânico britânica francês " +
      "francesa alemão alemã espanhol espanhola italiano italiana russo russa chinês chinesa europeu europeia angolano " +
      "angolana moçambicano moçambicana ucraniano ucraniana",
    places:
      "portugal brasil angola moçambique espanha frança alemanha itália inglaterra irlanda bélgica suíça rússia ucrânia " +
      "turquia grécia israel irão irã iraque síria líbia egito egipto marrocos argélia áfrica europa ásia américa china japão " +
      "índia argentina canadá lisboa coimbra évora aveiro açores algarve alentejo " +
      "brasília salvador fortaleza recife curitiba manaus belém goiânia londres paris berlim madrid madri roma " +
      "moscou moscovo bruxelas genebra bahia pernambuco ceará paraná",
    dates:
      "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo " +
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    particles: "de do da dos das e van von al",
    suffixes: "jr. júnior filho neto sobrinho",
    abbreviations: "sr. sra. srta. dr. dra. prof. profa. eng. gen. d. etc. pág. nº. av. tel. ex.",
    maleForenames:
      `${forenames.male} josé joão antónio antônio paulo pedro rui luís carlos manuel jorge ricardo tiago miguel nuno hugo ` +
      "bruno andré rafael gustavo felipe filipe lucas mateus matheus thiago gabriel guilherme henrique eduardo fernando " +
      "francisco sebastião domingos joaquim júlio tomás vasco duarte gonçalo diogo afonso álvaro armando artur augusto " +
      "bernardo caetano césar cláudio davi edson estêvão fábio flávio heitor hélio ivo jaime leandro leonardo lourenço " +
      "márcio marcelo marcos márcio mário maurício murilo nelson óscar otávio raimundo raul renato roberto rodrigo rogério " +
      "samuel sérgio simão teodoro valter vítor wagner wellington xavier zeca",
    femaleForenames:
      `${forenames.female} maria ana amélia inês teresa beatriz catarina célia clara cristina daniela elena fernanda ` +
      "filipa francisca gabriela graça helena isabel joana júlia juliana larissa leonor letícia lídia lúcia luísa madalena " +
      "mafalda manuela márcia margarida mariana marta matilde mônica mónica natália neide nádia patrícia paula raquel renata " +
      "rita rosa sandra sara silvana sílvia simone sofia sônia sónia susana tânia telma vanessa vera verónica viviane " +
      "adriana alessandra aline amanda bárbara bianca bruna camila carla carolina cecília débora denise eliane elisa fátima " +
      "flávia gisele glória heloísa irene jéssica luana marina priscila regina rosana tatiana thaís",
    verbs:
      "veio vem vêm toma tomou põe pôs queda sai saiu vê viu chega chegou deixa deixou leva levou traz trouxe volta voltou " +
      "trabalha trabalhava vive vivia" +
      " citada",
    naming:
      "intitulado intitulada filme livro canção música álbum romance novela série apelidado apelidada chamado chamada suposto " +
      "suposta palavra termo expressão lema slogan título programa peça exposição" +
      " chamá-lo chamá-la chamam denominado denominada alcunha",
    postmodifiers: "próximo próxima",
    modifiers: "nascido nascida baseado baseada",
    negations: "não nunca ninguém nada nenhum nenhuma",
    askings: "perguntou pergunta perguntava perguntado perguntada questionado questionada",
    quotings: "cita citou citado mostra mostrou ouve ouviu escutou",
    linkings: "de do da dos das para",
    occasions:
      "comunicado entrevista discurso carta mensagem conferência coletiva tuíte declaração artigo nota post audiência",
  },
  participles: "ando endo indo",
  viewing: "para",
  opinions: "acordo opinião entender ver palavras dizer",
  agencies: "lusa afp reuters efe",
  trailing: "",
  incises: true,
  dropsPronouns: true,
  verbFirst: false,
  lateSubjects: true,
  dialogues: true,
  learned: false,
  definite: "o a",
  monthNames: "",
  byline: "por",
  passive: "",
  oblique: "",
  addressing: "",
  personal: "que quem",
  shortTitles: "dr.=doutor dra.=doutora prof.=professor",
  roleEndings: "dor dora ista eiro eira logo loga",
  adverbEndings: "mente",
  verbEndings: "ava avam ia iam",
  capitalNouns: false,
  feminine: "",
  possessive: "",
};
