import { forenames } from "../forenames.ts";
import type { Language } from "../language.ts";
import { world } from "../world.ts";

/** 'mexicans', 'iraqis' */
function plurals(demonyms: string): string {
  return demonyms
    .split(" ")
    .filter((one) => /[ni]$/.test(one))
    .map((one) => `${one}s`)
    .join(" ");
}

export const en: Language = {
  tag: "en",
  marks: [
    { open: "“", close: "”" },
    { open: "«", close: "»" },
    { open: "‘", close: "’" },
  ],
  words: {
    say:
      "said say argue insist explain warn suggest complain contend maintain acknowledge admit conclude observe " +
      "predict assert allege declare recall emphasize stress lament concede reply respond remark note says " +
      "saying told tell tells telling added add adds adding asked ask asks asking wrote write writes writing " +
      "written tweeted tweets tweet tweeting explained explains explaining continued continues replied replies " +
      "replying responded responds responding stated states stating declared declares declaring noted notes " +
      "noting argued argues arguing insisted insists insisting recalled recalls recalling quipped joked jokes " +
      "remarked commented comments shouted shouts shouting yelled yells yelling exclaimed cried whispered " +
      "muttered shout yell scream whisper announced announces testified testifies testifying concluded concludes observed observes " +
      "lamented laments countered retorted conceded concedes acknowledged acknowledges admitted admits " +
      "reiterated reiterates emphasized emphasised stressed stresses warned warns warning asserted asserts " +
      "claimed claims claiming alleged alleges contended contends maintained maintains predicted predicts " +
      "complained complains texted emailed e-mailed posted boasted bragged chanted chanting " +
      "suggested suggests cautioned opined mused wondered interjected answered answers read reads reading " +
      "confirmed confirms vowed promised pledged urged urges proclaimed thundered reported reports telegraphed " +
      "intoned sighed bellowed screamed snapped fumed summed reasoned elaborated confided deadpanned implored " +
      "pleaded riffed jabbed chided scoffed sniffed groused blogged ruled recounted relayed begged prayed sang " +
      "hissed gushed enthused reflected retaliated bristled ventured volunteered chimed piped concurred grumbled " +
      "griped crowed growled hollered roared murmured mumbled drawled blurted speculated theorized theorised " +
      "surmised rejoined marveled marvelled raved scolded admonished chastised counseled counselled averred " +
      "affirmed attested snarled sobbed wailed moaned groaned stammered recited messaged narrated summarized " +
      "summarised clarified demurred protested objected rebutted queried inquired enquired reckoned reckons " +
      "remarks exclaims quips muses counters emphasizes hinted intimated gloated effused pronounced prefaced " +
      "interrupted interjects",
    report:
      "called call calls calling described describes describing accused accuses accusing praised praises " +
      "praising criticized criticised criticizes criticizing denounced denounces blasted slammed ripped mocked " +
      "dismissed dismissing condemned condemns hailed touted touting touts labeled labelled branded decried " +
      "defended referred refers referring spoke speaks speaking talked talks talking quoted quoting quotes cited " +
      "cites citing expressed expresses expressing pointed points pointing demanded demands demanding offered " +
      "thinks thought think believed believes believe believing feels felt feel hoped hopes hope worries worried " +
      "fears feared wants wanted agreed agrees agreeing disagreed apologized apologised apologizing denied " +
      "denies denying rejected rejects ridiculed attacked attacking lashed lambasted characterized characterised " +
      "characterizing compared comparing deemed considered considers began begins started went goes opened " +
      "closed ended tells advised advises advising encouraged challenged challenging railed ranted raised " +
      "remembered remembers joking reminded reminding repeated repeats repeating revealed reveals shared signed " +
      "issued released delivered sent thanked thanking congratulated welcomed applauded lauded swore swears " +
      "questioned questioning proposed proposes outlined argued argument saw sees seen viewed views blamed " +
      "blames blaming faulted assured assures assuring informed ordered instructed recommended recommends " +
      "underscored highlighted echoed voiced responded suggesting made makes gave gives put puts used uses using " +
      "discussed discussing found finds finding concludes showed shows noted invoked invoking endorsed trumpeted " +
      "laughed smiled nodded shrugged grinned chuckled shook paused gestured chuckles laughs smiles shrugs nods " +
      "sighs beamed winced gushes figured guessed supposed implied signaled signalled detailed penned forecast " +
      "advocated lobbied argues jested teased taunted heckled saluted greeted promises hoping thinking recalling " +
      "noting insisting",
    according: "according per",
    attributing: "quoth",
    determiners:
      "the a an this that these those some many several one another other each every no both two three four five six " +
      "seven eight nine ten dozens hundreds thousands few most any all half",
    possessives: "his her their its my our your whose",
    prepositions:
      "of in on at to for from with by about against between during under over after before into through without " +
      "among within across behind toward towards upon via amid despite since until like than near beyond outside " +
      "inside above below around along alongside regarding versus per",
    locatives: "in at near from across",
    stagings: "on in at during",
    articles: "the a an",
    conjunctions: "and or but nor yet so & plus",
    subordinators:
      "that if when while because as whether where how why what although though unless once whenever whereas lest whatever whoever whichever either neither such much both like unlike even given only",
    relatives: "who whom which whose that",
    auxiliaries:
      "is are was were be been being am has have had having do does did doing will would can could shall should may " +
      "might must not never n't don't doesn't didn't isn't wasn't aren't won't wouldn't can't couldn't cannot ought " +
      "hasn't haven't hadn't shouldn't",
    adverbs:
      "also later then now once again too just even still ever often already soon earlier today yesterday tonight " +
      "tomorrow here there never always instead perhaps maybe however meanwhile moreover thus therefore further " +
      "furthermore otherwise rather quite very more most less long ago since afterward afterwards back first last " +
      "repeatedly finally only almost simply apparently all both well away out up down off flatly almost sometimes",
    male: "he him himself his he'd he's he'll",
    female: "she her herself hers she'd she's she'll",
    they: "they them themselves they'd they've they're their",
    first: "i we me us my our i'm i've i'd i'll we're we've we'll we'd mine ours myself ourselves let's",
    self: "i me my mine myself i'm i've i'd i'll",
    second: "you your you're you've you'll you'd yours yourself",
    neuter: "it itself this that it's its",
    indefinite:
      "everyone everybody someone somebody anyone anybody nobody others some many most none people both all several " +
      "few one two three another those",
    maleTitles: "mr mr. sir lord king prince father brother herr baron duke",
    femaleTitles: "mrs mrs. ms ms. miss lady queen princess sister madam dame frau madame baroness duchess",
    titles:
      "cllr det insp supt const pc dci cpl pte dame star ch dr dr. sen sen. sens. rep rep. reps. gov gov. govs. gen gen. lt lt. col col. maj maj. sgt sgt. cpl. pvt. cpt. " +
      "capt capt. cmdr. adm. prof prof. rev rev. hon. st. supt. det. insp. judge justice president senator senators " +
      "congressman congresswoman representative governor secretary general mayor pope reverend professor speaker " +
      "ambassador sheriff officer detective chief prime minister attorney chancellor chairman chairwoman chair " +
      "director commissioner colonel major captain sergeant lieutenant admiral commander constable inspector " +
      "superintendent coach principal dean rabbi imam bishop archbishop cardinal pastor monsignor deputy vice former " +
      "acting then-president then-sen. then-gov. ex-president alderman councilman councilwoman councillor councilor " +
      "delegate assemblyman assemblywoman lieutenant-general treasurer comptroller solicitor marshal counsel " +
      "premier taoiseach emperor emir sheikh ayatollah doctor associate assistant whip leader majority minority " +
      "spokesman spokeswoman spokesperson co-chair vice-president nominee candidate host analyst strategist " +
      "ceo cfo coo cto vp reporter correspondent editor author comedian actor actress singer manager trainer publisher pollster",
    roles:
      "official spokesperson lawyer adviser advisor aide analyst expert professor researcher scientist economist " +
      "historian author writer reporter journalist editor columnist critic activist organizer organiser advocate " +
      "supporter voter student teacher doctor nurse physician surgeon patient resident neighbor neighbour friend " +
      "colleague partner founder co-founder owner executive director president chairman chair chief officer " +
      "manager coach player captain judge prosecutor attorney detective investigator witness victim survivor " +
      "suspect defendant plaintiff senator congressman congresswoman lawmaker legislator politician candidate " +
      "nominee mayor governor minister secretary ambassador diplomat general commander soldier veteran " +
      "strategist consultant operative pollster donor source insider staffer employee worker driver farmer " +
      "pastor priest bishop rabbi imam leader member participant host anchor commentator pundit blogger artist " +
      "actor singer musician composer conductor producer curator designer chef dancer poet novelist person " +
      "someone individual parent child customer client passenger tourist visitor user fan guest caller speaker " +
      "representative delegate deputy dean principal fellow scholar engineer astronomer biologist physicist " +
      "chemist psychologist sociologist anthropologist archaeologist geologist climatologist meteorologist " +
      "epidemiologist skipper striker defender midfielder goalkeeper quarterback pitcher rider swimmer runner " +
      "champion winner president-elect administrator commissioner treasurer counsel whip rival opponent " +
      "successor predecessor envoy negotiator mediator monk businessman businesswoman entrepreneur investor " +
      "banker trader broker carpenter electrician plumber baker butcher trainer instructor therapist counselor " +
      "counsellor cleric co-host protester demonstrator marcher loyalist ally confidant fundraiser bundler emcee " +
      "moderator accountant architect assessor astronaut auctioneer auditor bailiff barber barista bartender " +
      "beekeeper blacksmith bookseller bookkeeper bouncer bricklayer broadcaster builder camerawoman cameraman " +
      "caretaker cartoonist cashier caterer chaplain chauffeur choreographer clerk climber clockmaker coastguard " +
      "collector conservationist conservator coroner courier crewman cyclist dealer demographer dentist " +
      "developer dietitian dispatcher drummer ecologist entomologist ethicist filmmaker film-maker firefighter " +
      "fisherman florist footballer forester gardener geneticist golfer grandparent graduate guard guide " +
      "guitarist gymnast hairdresser handyman harbormaster harbourmaster herder housewife hunter illustrator " +
      "immunologist intern inventor janitor jeweller jockey juror keeper landlord landlady lecturer librarian " +
      "lifeguard linguist lobbyist magician magistrate mathematician mechanic merchant midwife miner missionary " +
      "mountaineer narrator naturalist neurologist neuroscientist nutritionist oncologist optician organist " +
      "ornithologist painter paleontologist paramedic paratrooper pathologist pediatrician pensioner performer " +
      "pharmacist philosopher photographer photojournalist pianist pilot playwright policymaker porter postman " +
      "postmaster potter presenter prisoner programmer promoter proprietor psychiatrist publicist pupil " +
      "radiologist ranger realtor receptionist recruiter refugee registrar reviewer rower sailor screenwriter " +
      "sculptor seamstress seismologist shepherd shopkeeper shopper skater skier solicitor songwriter sommelier " +
      "soprano specialist spectator sprinter statistician steward stockbroker superintendent surveyor tailor " +
      "tenant tenor theologian toxicologist trucker tutor umpire undertaker undersecretary usher valet vendor " +
      "vet veterinarian vicar violinist virologist volcanologist volunteer waiter walker warden watchman weaver " +
      "welder zookeeper zoologist sibling twin roommate flatmate classmate teammate boss co-author coauthor " +
      "co-owner cofounder creator head chairperson vice-chair vice-chairman teenager youngster toddler newcomer " +
      "migrant immigrant settler villager farmhand fisher bystander onlooker passerby passer-by motorist " +
      "commuter pedestrian attendee panelist panellist contestant finalist recipient " +
      "supervisor headteacher headmaster headmistress foreman forewoman trustee campaigner canvasser carer caregiver " +
      "apprentice cousin grandchild archivist biographer botanist boxer breeder cardiologist cellist biochemist appointee holdover staffer retiree",
    maleRoles:
      "spokesman father brother son husband grandfather stepfather grandson stepson uncle nephew man boy gentleman king prince chairman " +
      "congressman businessman policeman fireman salesman boyfriend actor monk priest widower councilman alderman",
    femaleRoles:
      "spokeswoman mother sister daughter wife grandmother stepmother granddaughter stepdaughter aunt niece woman girl lady queen princess chairwoman " +
      "congresswoman businesswoman policewoman saleswoman girlfriend actress nun widow waitress councilwoman",
    groups:
      "officials spokespeople lawyers advisers advisors aides analysts experts professors researchers scientists " +
      "economists historians authors writers reporters journalists editors critics activists organizers " +
      "advocates supporters voters students teachers doctors nurses residents neighbors neighbours friends " +
      "colleagues executives directors prosecutors investigators detectives witnesses victims families relatives " +
      "senators lawmakers legislators politicians candidates democrats republicans conservatives liberals " +
      "libertarians leaders members participants police authorities troops soldiers veterans strategists " +
      "consultants operatives pollsters donors sources insiders staffers employees workers farmers protesters " +
      "demonstrators marchers attendees audience crowd parents children customers clients fans people men women " +
      "americans judges justices opponents rivals allies backers observers commentators pundits moderators " +
      "delegates respondents spokesmen attorneys scholars couple team staff management campaign administration " +
      "committee government company department agency ministry court union association group organization " +
      "organisation board panel commission council network newspaper magazine website site paper club party army " +
      "military regime family majority jury jurors listeners readers viewers users hackers refugees migrants " +
      "firm bank school university hospital foundation charity coalition alliance movement office bureau embassy " +
      "institute neighbourhood bystanders onlookers passengers commuters tourists visitors shoppers spectators " +
      "volunteers villagers locals pupils classmates teammates firefighters paramedics medics rescuers engineers " +
      "photographers musicians players coaches owners landlords tenants developers regulators campaigners " +
      "organisers publishers producers investors shareholders prisoners inmates rebels militants insurgents " +
      "separatists nonprofit startup airline railway trust society league federation chain retailer manufacturer " +
      "supplier operator publisher studio station",
    documents:
      "statement report ad advertisement letter article story editorial headline poll survey study memo email e-mail " +
      "tweet post message sign banner poster book page website release complaint lawsuit filing indictment affidavit " +
      "ruling opinion decision order resolution bill law amendment constitution document documents text transcript " +
      "script video clip narrator announcer commercial spot blog column op-ed caption note invitation flyer mailer " +
      "petition platform plaque inscription shirt t-shirt placard slogan song lyrics proposal plan agreement " +
      "contract guide manual brief motion warrant summary review analysis paper record records emails e-mails " +
      "messages signs posters ads letters shirts stickers sticker hat hats warning notice quote motto subject " +
      "voice-over voiceover chyron",
    organizations:
      "committee department university college school institute center centre council foundation association " +
      "society union party court senate house congress parliament agency bureau office ministry commission board " +
      "bank fund group company corporation corp corp. inc inc. ltd co co. llc plc times post journal herald " +
      "tribune news today gazette press magazine network radio tv television chronicle globe review guardian sun " +
      "mail daily weekly reuters police army navy force forces guard command pentagon campaign administration " +
      "coalition alliance league club church hospital museum orchestra theater theatre project service services " +
      "authority team federation organization organisation studio studios records industries international " +
      "systems hill street avenue road river lake island bridge park square airport plaza tower towers building " +
      "hotel parish borough township valley stadium arena act rovers united athletic wanderers fc technologies partners holdings associates brothers sons " +
      "research laboratory observatory caucus conference white pac action fbi cia nsa nasa epa un eu nato who " +
      "therapeutics pharmaceuticals biosciences motors airlines software enterprises logistics " +
      "affairs relations studies sciences science arts medicine llp pllc lp gmbh " +
      "watch outlet newspaper website startup nonprofit airline retailer broadcaster wikipedia youtube instagram reddit linkedin " +
      "tiktok netflix whatsapp bbc cnn nbc abc cbs fox msnbc npr pbs ap afp gop dnc rnc doj irs sec fda cdc ofcom acl aclu nra kremlin " +
      "hamas hezbollah taliban isis twitter facebook google",
    bodies:
      "county university hospital airport institute foundation association council committee department school college museum authority federation",
    demonyms: `${world.demonyms} ${plurals(world.demonyms)} democratic republican conservative liberal independent libertarian green socialist democrat`,
    places: world.places,
    dates:
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
      "september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today " +
      "christmas easter thanksgiving ramadan spring summer autumn winter morning afternoon evening night",
    particles: "de la le van von der den bin al el du da dos das di del della ibn ben abu ter ten of y st.",
    suffixes: "jr jr. sr sr. ii iii iv",
    abbreviations:
      "mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. maj. sgt. capt. prof. rev. hon. st. jr. sr. vs. no. inc. corp. co. " +
      "ltd. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. u.s. u.k. u.n. e.g. i.e. etc. a.m. p.m. d.c. " +
      "cmdr. adm. cpl. pvt. det. supt. sens. reps. govs. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. " +
      "kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. " +
      "s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. mt. ft. dept. univ. assn. bros. messrs. insp. then-sen. " +
      "then-gov. approx. est.",
    maleForenames: `${forenames.male} per`,
    femaleForenames: forenames.female,
    verbs:
      "got get gets came come comes took take takes ran run runs held hold holds met meet meets left leave " +
      "leaves stood stand stands sat sit sits became become becomes kept keep keeps led lead leads lost lose won " +
      "win wins knew know knows looked look looks tried try tries turned turns worked works lived lives served " +
      "serves joined visited attended appeared appears faced faces needed needs seemed seems helped helps " +
      "received receives brought bring brings built bought paid heard hear hears broke drew fell grew hit let " +
      "lay rose sought spent struck taught threw understood wore woke began begun chose fought sold drove flew " +
      "shot cut quit hid rode shook sang sank slept swam wept bore bent bound caught crept dealt dug fed fled " +
      "flung forgot forgave froze hung kneeled knelt laid leapt lent lit overcame slid stole stuck swept swung " +
      "tore undertook withdrew wound wrung read",
    naming:
      "called dubbed titled entitled known named nicknamed termed so-called word words phrase term slogan song album " +
      "film movie book show series episode novel play article essay headlined labeled labelled hashtag nickname " +
      "moniker title program programme magazine podcast poem painting exhibition sitcom drama column headline " +
      "the a an his her their its this that these those",
    postmodifiers: "close familiar involved briefed knowledgeable acquainted",
    modifiers:
      "based born led backed owned run style area bound wide trained controlled funded made appointed era worthy related affiliated dominated occupied held sponsored linked like educated bred raised",
    negations:
      "not never n't didn't don't doesn't hasn't haven't hadn't wasn't isn't nobody none no-one neither",
    askings: "asked ask asks asking inquired inquires",
    quotings:
      "accuse accuses accused accusing quote quotes quoted quoting cite cites cited citing show shows showed shown recall recalls recalled remember remembers remembered hear hears heard hearing film films filmed record records recorded capture captures captured depict depicts depicted catch caught see saw",
    linkings: "for of by with at in from",
    occasions:
      "statement interview speech letter tweet email e-mail testimony remarks address conference briefing memo " +
      "post appearance rally debate hearing call message op-ed editorial column article report book memoir video " +
      "telephone phone meeting podcast broadcast show release note filing complaint lawsuit town-hall event " +
      "ceremony session reporters",
  },
  participles: "ing",
  viewing: "",
  opinions: "",
  agencies: "",
  trailing: "",
  incises: false,
  dropsPronouns: false,
  verbFirst: false,
  lateSubjects: false,
  dialogues: false,
  learned: true,
  definite: "the",
  byline: "by words reporting",
  passive: "is are was were be been being",
  monthNames: "may march april june august",
  oblique: "",
  addressing: "told tell tells telling",
  personal: "who whom",
  shortTitles:
    "sen.=senator rep.=representative gov.=governor gen.=general dr.=doctor prof.=professor rev.=reverend capt.=captain lt.=lieutenant sgt.=sergeant col.=colonel",
  roleEndings: "er or ist ian man woman person ant eer",
  adverbEndings: "ly",
  verbEndings: "ed",
  capitalNouns: false,
  feminine: "",
  possessive: "'s",
};
