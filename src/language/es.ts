import { forenames } from "./forenames.ts";
import type { Language } from "./language.ts";

export const es: Language = {
  tag: "es",
  marks: [
    { open: "«", close: "»" },
    { open: "“", close: "”" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      "dijo dice dijeron dicen decía afirmó afirma afirmaron explicó explica explicaron añadió añade agregó agrega señaló " +
      "señala aseguró asegura aseguraron declaró declara manifestó manifiesta indicó indica comentó comenta contó " +
      "cuenta escribió escribe respondió responde preguntó pregunta advirtió advierte subrayó subraya destacó destaca " +
      "recordó recuerda reconoció reconoce insistió insiste sostuvo sostiene anunció anuncia confirmó confirma " +
      "denunció denuncia lamentó lamenta concluyó concluye precisó precisa expresó expresa apuntó apunta relató",
    report:
      "llamó llama calificó califica acusó acusa criticó critica describió describe habló habla cree creía piensa " +
      "pensaba considera consideró espera pidió pide exigió exige prometió promete citó cita",
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
      "pueden podía debe deben va van iba tiene tienen tenía",
    adverbs:
      "también ya aún todavía siempre nunca ayer hoy mañana aquí allí muy más menos bien mal luego después entonces " +
      "además sin embargo así ahora",
    male: "él",
    female: "ella",
    they: "ellos ellas",
    first: "yo nosotros me nos mí",
    self: "yo me mí",
    second: "tú usted ustedes te",
    neuter: "esto eso ello",
    indefinite: "alguien nadie todos todas algunos otros",
    maleTitles: "sr. señor don rey príncipe padre hermano",
    femaleTitles: "sra. srta. señora señorita doña reina princesa hermana",
    titles:
      "dr. dra. presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora general juez " +
      "jueza profesor profesora director directora portavoz secretario secretaria papa obispo canciller gobernador " +
      "gobernadora fiscal entrenador capitán coronel doctor doctora",
    roles:
      "portavoz abogado abogada experto experta investigador investigadora responsable activista vecino vecina testigo " +
      "periodista escritor escritora autor autora ministro ministra alcalde alcaldesa presidente presidenta director " +
      "directora profesor profesora médico médica enfermera policía economista historiador historiadora analista " +
      "entrenador jugador jugadora jefe jefa candidato candidata consejero consejera funcionario",
    maleRoles:
      "abogado padre hermano hijo marido hombre director presidente investigador candidato rey alcalde",
    femaleRoles:
      "abogada madre hermana hija mujer esposa directora presidenta investigadora candidata reina alcaldesa",
    groups:
      "funcionarios abogados expertos investigadores activistas vecinos testigos periodistas sindicatos gobierno partido " +
      "oposición policía autoridades empresa compañía organización asociación ministerio tribunal fiscalía agencia " +
      "universidad comisión ayuntamiento críticos partidarios gente fuentes",
    documents:
      "comunicado informe carta estudio encuesta texto artículo sentencia ley mensaje tuit documento nota",
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
    maleForenames: forenames.male,
    femaleForenames: forenames.female,
    verbs: "vino viene tomó toma puso pone quedó queda salió sale vio ve llegó llega",
    naming:
      "titulado titulada película libro canción álbum novela serie apodado apodada llamado palabra término lema",
    postmodifiers: "cercano cercana",
    modifiers: "nacido nacida basado basada",
    negations: "no nunca jamás nadie ningún ninguno ninguna",
    quotings: "cita citó citado muestra mostró oyó escuchó",
    linkings: "de del para",
    occasions: "comunicado entrevista discurso carta mensaje rueda conferencia tuit declaración artículo",
  },
  learned: false,
  definite: "el la",
  byline: "por",
  passive: "",
  monthNames: "",
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
