import common from "./forenames.json" with { type: "json" };

/** Borne by women and men, in one country or in two: no gender follows from them. */
const either =
  "robin dana pat chris alex jordan terry casey kelly tracy tracey morgan charlie cameron shannon jan jean andrea marion leslie sidney blake kai sasha yuki alexis sam " +
  "ariel jaime krishna akira lou patrice michal rowan jackie nicola";

const male =
  "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark " +
  "donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary " +
  "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick " +
  "raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy " +
  "walter christian keith roger austin sean gerald carl harold dylan arthur lawrence jesse bryan " +
  "billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell " +
  "bradley philip eugene jim bob bill tom mike dan dave steve matt tim ben ted ron don ken jeff greg tony " +
  "rick ed fred doug phil ray nick josh jake max will luke liam owen oliver harry alfie oscar " +
  "leo freddie archie theo isaac hugh ian neil nigel simon stuart graham colin craig derek duncan ewan fraser gordon " +
  "gareth geoff geoffrey howard ivan karl leonard lewis lloyd malcolm marc martin maurice mitchell mitt newt neal " +
  "norman perry pete rand rex rob rodney rupert seth stanley ted trevor victor warren wesley zach barack " +
  "bernie marco jeb rudy ross reid rudolph rudolf rafael carlos luis miguel jorge pedro javier fernando antonio " +
  "manuel francisco ricardo eduardo roberto alejandro diego sergio pablo andres enrique mario alberto raul julio " +
  "cesar hector oscar ramon arturo guillermo gustavo ernesto felipe esteban emilio ignacio joaquin pierre " +
  "jacques michel francois philippe alain bernard henri louis laurent olivier nicolas thierry christophe pascal " +
  "emmanuel guillaume julien antoine mathieu yves rene gilles marcel andre hans klaus jurgen wolfgang heinz helmut " +
  "dieter manfred uwe gunther horst stefan andreas matthias thorsten torsten sven lars erik bjorn nils " +
  "anders henrik magnus olaf johan jens sebastian florian tobias dirk ralf bernd jorg friedrich otto kurt ernst " +
  "ludwig wilhelm heinrich giovanni giuseppe marco matteo luca francesco alessandro lorenzo paolo stefano " +
  "roberto silvio sergio vladimir dmitry sergei alexei mikhail nikolai igor boris yuri oleg viktor pavel andrei " +
  "ivan vasily anatoly konstantin volodymyr oleksandr mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim " +
  "abdullah yusuf khalid mahmoud mustafa tariq bilal hamza karim samir nasser faisal salman abdul abdel osama " +
  "saddam bashar recep mehmet murat emre can kemal raj rahul amit sanjay vijay anil sunil arun ravi suresh ramesh " +
  "narendra rajesh ashok deepak vikram arjun wei jian ming hiroshi kenji takashi shinzo satoshi " +
  "kazuo jung min-jun kim-jong kofi kwame chinedu emeka oluwaseun tunde thabo nelson jacob cyril benjamin ehud " +
  "yitzhak shimon moshe avi yair naftali isaac lech donald reince rahm ari sheldon jared chuck hank hal clark " +
  "clint clay cory cole cody curtis dale darren darrell dean devin dick dominic donnie drew dwight earl eddie " +
  "edgar edwin eli elliott elliot emmett ernie ernest evan felix floyd forrest garrett garry gene glen glenn grant " +
  "gus guy harvey herbert herman homer horace hubert irving jay jed jerome jimmy joel joey johnny jon jules " +
  "julian kirk lance lee leon leroy lester lincoln lonnie lyle lyndon marcus marshall marvin mel merrick mick " +
  "miles milton mitch morris moses murray myron nathaniel ned nolan orrin otis preston quentin ralph " +
  "randall ricky roland roman rory roscoe rufus sammy saul sheldon sherman spencer stan terrence toby todd tommy " +
  "trent trey tucker vernon wade wallace wendell winston wolf zack abraham adrian alvin angus barry basil brad " +
  "brendan brent brett byron calvin carter cecil chad chester clarence clifford conor cornelius cyrus " +
  "damian damon denis desmond dexter edmund denzel fabian finn francis franklin gilbert giles hamish harrison jonah " +
  "kieran lionel levi malik marlon ned noel orlando percy quincy reggie reginald sanford terence " +
  "tobias truman tyrone ulysses vince virgil walt wilbur xavier sadiq boris keir rishi nigel jeremy jakub " +
  "tomasz piotr krzysztof andrzej marek jaroslaw viktor laszlo istvan zoltan janos gabor ion mihai alexandru " +
  "nikola milos slobodan dragan goran zoran novak rafa roger andy lionel cristiano neymar kylian zlatan didier " +
  "arsene pep jurgen jose thierry idris idi robert-francis anwar imran nawaz hamid ashraf narendra joko";

const female =
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra " +
  "ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia " +
  "kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel " +
  "carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina joan " +
  "evelyn judith megan cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice " +
  "abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana " +
  "natalie brittany charlotte marie kayla lori hillary carly sue liz beth kate katie kathy cathy cindy debbie " +
  "jenny jen becky maggie peggy meg sally sandy barb nikki kellyanne ivanka melania huma chelsea elena sonia ruth " +
  "ruth-bader loretta lynn nancy dianne kirsten tammy jeanne claire heidi kamala maxine elise donna anne annie ava " +
  "mia amelia isla ella lily poppy freya evie sophie chloe lucy molly daisy phoebe zoe eleanor imogen harriet " +
  "georgia georgina fiona gillian hazel heather isobel jane jill joanna joanne kirsty lesley lorna louise mairi " +
  "moira nora norah philippa rosemary rosie ruby sheila shona stella tessa ursula vanessa vera " +
  "veronica vivian vivienne wendy yvonne yvette zara theresa teresa angela merkel-angela ursula annegret sabine petra " +
  "claudia birgit monika renate brigitte gabriele ingrid karin katrin kerstin silke susanne ute heike anja antje " +
  "annalena franziska greta helga hildegard ilse inge jutta katja lena lotte manuela martina nadine sandra silvia " +
  "simone stefanie tanja ulrike isabelle nathalie sylvie valerie veronique florence francoise catherine chantal " +
  "christiane dominique-anne genevieve helene jacqueline josephine juliette marine mathilde monique nadia " +
  "odile segolene solange carmen rosa isabel pilar dolores lucia elena cristina marta paula patricia raquel silvia " +
  "beatriz alicia ines irene consuelo esperanza guadalupe juana luisa mercedes yolanda gabriela daniela valentina " +
  "camila mariana fernanda alejandra adriana giulia chiara francesca sofia alessandra valeria federica elisa " +
  "giorgia paola roberta simona tatiana olga natalia svetlana irina ekaterina marina ludmila galina yulia oksana " +
  "anastasia ksenia polina fatima aisha khadija zainab maryam leila layla samira yasmin nadia amina hanan malala " +
  "benazir priya anjali neha pooja kavita sunita indira sonia sushma nirmala shreya mei ling xiu yoko yuko keiko " +
  "akiko naomi hiromi yuriko ngozi amara chioma folake wangari ellen winnie graca golda tzipi ayelet shira oprah " +
  "beyonce rihanna taylor-ann serena venus simone megyn rosa coretta michele sheryl marissa meryl scarlett angelina " +
  "halle whoopi ellen rachel sybil tulsi ilhan rashida ayanna alexandria elizabeth debra deb patty gretchen gina " +
  "jacinda julia sanna mette erna katrin arlene ruth-ann adele agnes alana alyssa amal anita antonia april " +
  "arianna astrid audrey autumn barbra belinda bernadette bernice bertha bette bonnie bridget bridgette camille " +
  "candace candice carla carole caroline carrie cassandra cecilia celeste charlene cherie clara colleen constance " +
  "corinne courtney crystal daphne darlene dawn deirdre delia edith eileen elaine eliza ellie elsa elsie erica erika " +
  "erin estelle esther ethel eunice eva fay faye felicia fern gail gertrude gladys glenda gwen gwendolyn harriett " +
  "henrietta hilda holly hope ida ingeborg irma ivy janelle janine jasmine jeanette jeannette jenna joann " +
  "jocelyn jodi jodie josie joy juanita june justine kara karla kathie katrina kay kendra kerry-ann kristen kristin " +
  "kristina kristine lana leah leigh-ann lena leona lillian lila lois lola lorraine lucille lydia mabel madeleine " +
  "mae marcia margot marian marianne marjorie marlene maureen maya melanie melinda mildred mindy miranda miriam " +
  "monica muriel myra nadine nell nina noreen pam pauline pearl penelope penny polly priscilla ramona regina renee " +
  "rhonda rita roberta rochelle rosalind rosalynn roxanne sabrina selena shawna shelby shelley " +
  "sherry sonya stacy suzanne sylvia tamara tammy tanya tara tiffany tina toni tricia trisha trudy valerie " +
  "velma vicki vicky viola violet wanda whitney wilma winifred yasmine yvonne zelda";

/** Forenames by gender, of many languages, also those that are words or places. */
export const forenames = { male: `${male} ${either}`, female: `${female} ${either}` };

/** Forenames of births in many countries, for words that mean nothing else. Source: `tests/train/forenames.ts`. */
export const commonForenames = { male: common.male.join(" "), female: common.female.join(" ") };
