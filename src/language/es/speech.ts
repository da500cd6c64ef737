import { forenames } from "../forenames.ts";
import { formsOf } from "../forms.ts";
import type { Language } from "../language.ts";

export const es: Language = {
  tag: "es",
  marks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      formsOf(
        "afirm explic señal asegur declar manifest indic coment pregunt subray destac anunci confirm denunci lament precis " +
          "expres apunt relat avis matiz zanj remach sentenci exclam grit murmur susurr suspir record razon argument " +
          "detall adelant alert aclar opin resalt ironiz contest recalc puntualiz reproch inform replic revel remarc " +
          "enfatiz ratific aconsej protest confes resopl",
        "a an ó aron aba aban ado ando",
      ) +
      " " +
      "dijo dice dijeron dicen decía decían dicho diciendo añadió añade añaden añadieron añadía añadido añadiendo agregó agrega " +
      "agregan agregaron agregado cuenta cuentan contó contaron contaba contado escribió escribe escriben escribieron " +
      "escribía escrito responde responden respondió respondieron respondía respondido advirtió advierte advierten " +
      "advirtieron advertía advertido recuerda recuerdan reconoció reconoce reconocen reconocieron reconocía reconocido " +
      "insistió insiste insisten insistieron insistía insistido sostuvo sostiene sostienen sostuvieron sostenía sostenido " +
      "concluyó concluye concluyen concluido resume resumió resumía resumido admite admitió admitía admitido advierte " +
      "prosigue prosiguió proseguía sugiere sugirió sugerido prometió promete prometido repite repitió repetía repetido " +
      "espetó espeta reitera reiteró reiterado bromea bromeó tercia terció sonríe refiere refirió" +
      " clamó clama corrigió corrige defendió defiende tronó truena replicó murmuraba" +
      " corta soltó suelta reaccionó reacciona coincidió coincide lanzó lanza",
    report:
      "llamó llama calificó califica acusó acusa criticó critica describió describe habló habla cree creía piensa " +
      "pensaba considera consideró espera pidió pide exigió exige prometió promete citó cita quiso quería opinaba" +
      " acusaba continúa continuó",
    according: "según",
    attributing: "dixit",
    determiners:
      "el la los las un una unos unas este esta estos estas ese esa esos esas aquel varios varias dos tres cuatro cinco " +
      "algunos algunas muchos muchas cada otro otra",
    possessives: "su sus mi mis nuestro nuestra nuestros nuestras tu tus",
    prepositions:
      "de del a al en por para con sin sobre entre desde hasta hacia contra durante tras ante bajo según mediante",
    locatives: "en desde cerca",
    stagings: "en",
    articles: "el la los las un una",
    conjunctions: "y e o u pero ni sino",
    subordinators: "que si cuando como porque aunque mientras donde cómo",
    relatives: "quien quienes cuyo cuya",
    auxiliaries:
      "es son era eran fue fueron ser sido está están estaba estaban ha han había habían haber será serán sería no puede " +
      "pueden podía debe deben va van iba tiene tienen tenía se me te le les nos os -me -se -le",
    adverbs:
      "también ya aún todavía siempre nunca ayer hoy mañana aquí allí muy más menos bien mal luego después entonces " +
      "además sin embargo así ahora",
    male: "él",
    female: "ella",
    they: "ellos ellas",
    first: "yo nosotros nosotras mí mi mis nuestro nuestra nuestros nuestras",
    self: "yo mí mi mis",
    second: "tú usted ustedes ti",
    neuter: "esto eso ello",
    indefinite: "alguien nadie todos todas algunos otros",
    maleTitles: "sr. señor don rey príncipe padre hermano",
    femaleTitles: "sra. srta. señora señorita doña reina princesa hermana",
    titles:
      "dr. dra. presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora general juez " +
      "jueza profesor profesora director directora portavoz secretario secretaria papa obispo canciller gobernador " +
      "gobernadora fiscal entrenador capitán coronel doctor doctora concejal concejala consejero consejera rector rectora vicepresidente vicepresidenta",
    roles:
      "portavoz abogado abogada experto experta investigador investigadora responsable activista vecino vecina testigo " +
      "periodista escritor escritora autor autora ministro ministra alcalde alcaldesa presidente presidenta director " +
      "directora profesor profesora médico médica enfermera policía economista historiador historiadora analista " +
      "entrenador jugador jugadora jefe jefa candidato candidata consejero consejera funcionario funcionaria ingeniero " +
      "ingeniera hidrólogo hidróloga geólogo geóloga biólogo bióloga panadero panadera carnicero carnicera pescador pescadora " +
      "agricultor agricultora comerciante obrero obrera bombero bombera colega compañero compañera amigo amiga estudiante " +
      "alumno alumna maestro maestra docente director directora cineasta actor actriz cantante músico novelista poeta " +
      "fotógrafo fotógrafa jubilado jubilada dueño dueña propietario propietaria fundador fundadora concejal concejala " +
      "senador senadora diputado diputada secretario secretaria fiscal juez jueza magistrado magistrada capitán piloto chófer " +
      "enfermero sociólogo socióloga psicólogo psicóloga politólogo politóloga líder párroco obispo rector " +
      "rectora habitante residente turista empresario empresaria sindicalista persona fuente gobernador gobernadora" +
      " primera segunda",
    maleRoles:
      "abogado padre hermano hijo marido hombre director presidente investigador candidato rey alcalde ingeniero carnicero " +
      "panadero pescador obrero bombero amigo maestro actor senador diputado ministro concejal escritor vecino dueño abuelo " +
      "tío sobrino muchacho",
    femaleRoles:
      "abogada madre hermana hija mujer esposa directora presidenta investigadora candidata reina alcaldesa ingeniera " +
      "panadera pescadora obrera amiga maestra actriz senadora diputada ministra concejala escritora vecina dueña abuela tía " +
      "sobrina muchacha",
    groups:
      "funcionarios abogados expertos investigadores activistas vecinos testigos periodistas sindicatos gobierno partido " +
      "oposición policía autoridades empresa compañía organización asociación ministerio tribunal fiscalía agencia " +
      "universidad comisión ayuntamiento críticos partidarios gente fuentes",
    documents:
      "comunicado informe carta estudio encuesta texto artículo sentencia ley mensaje tuit documento nota cartel pancarta",
    organizations:
      "congreso senado gobierno partido universidad instituto fundación asociación sociedad agencia ministerio comisión " +
      "consejo tribunal corte banco diario país mundo efe afp reuters bbc cnn onu otan ue psoe pp vox podemos pri pan " +
      "fc comité federación real club",
    bodies: "universidad fundación asociación comité ministerio tribunal hospital ayuntamiento",
    demonyms:
      "español española mexicano mexicana argentino argentina chileno chilena colombiano colombiana estadounidense " +
      "británico británica francés francesa alemán alemana italiano italiana ruso rusa chino china europeo europea",
    places:
      "españa méxico argentina chile colombia perú venezuela ecuador bolivia uruguay paraguay cuba panamá guatemala " +
      "honduras nicaragua portugal francia alemania italia inglaterra irlanda rusia ucrania turquía grecia israel irán " +
      "irak siria libia egipto marruecos argelia áfrica europa asia china japón india brasil canadá madrid barcelona " +
      "valencia sevilla zaragoza málaga bilbao londres berlín parís roma moscú bruselas cataluña andalucía galicia",
    dates:
      "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre " +
      "octubre noviembre diciembre",
    particles: "de del la las los y e van von al",
    suffixes: "jr. hijo",
    abbreviations: "sr. sra. srta. dr. dra. d. etc. ee.uu. ud. uds. núm. pág.",
    maleForenames:
      `${forenames.male} ramón josé joaquín andrés tomás óscar césar julián fermín martín germán iván adrián álvaro rubén ` +
      "víctor héctor raúl jesús ángel nicolás sebastián agustín aarón efraín matías simón darío elías isaías iker unai " +
      "íñigo borja gonzalo rodrigo santiago jacobo lorenzo marcos mateo hugo lucas bruno alonso alfonso arturo bernardo " +
      "damián domingo emiliano esteban eugenio fabián gerardo gregorio jaime jordi leandro leopoldo lisandro nicanor",
    femaleForenames:
      `${forenames.female} maría inés belén begoña nuria núria lucía sofía mónica verónica ángela águeda asunción ` +
      "concepción encarnación rocío noelia nerea ainhoa itziar amaia maialen leire montserrat mercè candela marisol " +
      "milagros remedios soledad trinidad purificación aurora azucena blanca carlota carolina clara elisa emilia estrella " +
      "eugenia eva gema graciela herminia irene isabel jimena lorena lidia luz macarena magdalena maite marcela margarita " +
      "mariana matilde micaela natalia noa norma olga paloma paz raquel romina rosario sara susana tamara teresa violeta",
    verbs: "vino viene tomó toma puso pone quedó queda salió sale vio ve llegó llega" + " citada",
    naming:
      "supuesto supuesta llamada titulado titulada película libro canción álbum novela serie apodado apodada llamado palabra término lema" +
      " llamarlo llamarla llaman denominado denominada apodo",
    postmodifiers: "cercano cercana",
    modifiers: "nacido nacida basado basada",
    negations: "no nunca jamás nadie ningún ninguno ninguna",
    askings: "preguntó pregunta preguntaba preguntado preguntada preguntan insistió",
    quotings: "cita citó citado muestra mostró oyó escuchó",
    linkings: "de del para",
    occasions: "comunicado entrevista discurso carta mensaje rueda conferencia tuit declaración artículo",
  },
  participles: "ando iendo yendo",
  viewing: "para",
  opinions: "acuerdo juicio opinión entender decir palabras",
  agencies: "efe afp reuters ep",
  trailing: "",
  incises: true,
  dropsPronouns: true,
  verbFirst: false,
  lateSubjects: true,
  dialogues: true,
  learned: false,
  definite: "el la",
  byline: "por",
  passive: "",
  monthNames: "",
  oblique: "",
  addressing: "",
  personal: "quien quienes",
  shortTitles: "dr.=doctor dra.=doctora",
  roleEndings: "or ora ista ero era",
  adverbEndings: "mente",
  verbEndings: "aba aban",
  capitalNouns: false,
  feminine: "",
  possessive: "",
};
