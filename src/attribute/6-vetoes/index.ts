import { accusedOfSaying } from "./accused-of-saying.ts";
import { ageOfNobody } from "./age-of-nobody.ts";
import { anotherComesIn } from "./another-comes-in.ts";
import { anotherSpokeBeforePronoun } from "./another-spoke-before-pronoun.ts";
import { anotherSpokeLast } from "./another-spoke-last.ts";
import { asideNamesAnother } from "./aside-names-another.ts";
import { askedByAnother } from "./asked-by-another.ts";
import { askerOrAnswerer } from "./asker-or-answerer.ts";
import { citedBeforeTheColon } from "./cited-before-the-colon.ts";
import { citesAnother } from "./cites-another.ts";
import { clauseNamesAnother } from "./clause-names-another.ts";
import { clauseOfARole } from "./clause-of-a-role.ts";
import { clauseOfOtherGender } from "./clause-of-other-gender.ts";
import { clauseOfUnknownVerb } from "./clause-of-unknown-verb.ts";
import { clauseOfUnreadSubject } from "./clause-of-unread-subject.ts";
import { clauseWithoutSpeaker } from "./clause-without-speaker.ts";
import { datedList } from "./dated-list.ts";
import { declinedToSpeak } from "./declined-to-speak.ts";
import { denied } from "./denied.ts";
import { goesOnFromUnclear } from "./goes-on-from-unclear.ts";
import { heardFromAnother } from "./heard-from-another.ts";
import { joinedNames } from "./joined-names.ts";
import { leftUnclear } from "./left-unclear.ts";
import { nameInAnotherSentence } from "./name-in-another-sentence.ts";
import { namedInAHeading } from "./named-in-a-heading.ts";
import { namedSince } from "./named-since.ts";
import { namedTooFarBack } from "./named-too-far-back.ts";
import { namesake } from "./namesake.ts";
import { nearerVerb } from "./nearer-verb.ts";
import { noOneNear } from "./no-one-near.ts";
import { notCertainEnough } from "./not-certain-enough.ts";
import { objectOfTheVerb } from "./object-of-the-verb.ts";
import { paragraphsDisagree } from "./paragraphs-disagree.ts";
import { pronounForNoOne } from "./pronoun-for-no-one.ts";
import { pronounMayMeanAnother } from "./pronoun-may-mean-another.ts";
import { questionOfTheWriter } from "./question-of-the-writer.ts";
import { reportWithinAReport } from "./report-within-a-report.ts";
import { roleOfANamedPerson } from "./role-of-a-named-person.ts";
import { saidToThePerson } from "./said-to-the-person.ts";
import { shareTooSmall } from "./share-too-small.ts";
import { singleWordName } from "./single-word-name.ts";
import { speakerBehindTheVerb } from "./speaker-behind-the-verb.ts";
import { surnameOfARelative } from "./surname-of-a-relative.ts";
import { toldBeforeTheWords } from "./told-before-the-words.ts";
import { toldToTheSpeaker } from "./told-to-the-speaker.ts";
import { unclosedQuotation } from "./unclosed-quotation.ts";
import { unknownVerbNamesAnother } from "./unknown-verb-names-another.ts";
import { unnamedSpokeBeforePronoun } from "./unnamed-spoke-before-pronoun.ts";
import { unreadCredit } from "./unread-credit.ts";
import { verbOfAThing } from "./verb-of-a-thing.ts";
import { verbReportsSomethingElse } from "./verb-reports-something-else.ts";
import type { Reason, Veto } from "./veto.ts";
import { weakGround } from "./weak-ground.ts";
import { wordsOfAnAccount } from "./words-of-an-account.ts";
import { wordsOfAnother } from "./words-of-another.ts";
import { wordsOnASurface } from "./words-on-a-surface.ts";

/** The article says something against the name. */
export const contesting: readonly Veto[] = [
  unknownVerbNamesAnother,
  unnamedSpokeBeforePronoun,
  anotherSpokeBeforePronoun,
  namesake,
  objectOfTheVerb,
  askerOrAnswerer,
  askedByAnother,
  roleOfANamedPerson,
  surnameOfARelative,
  speakerBehindTheVerb,
  joinedNames,
  citedBeforeTheColon,
  citesAnother,
  nearerVerb,
  denied,
  wordsOfAnother,
  accusedOfSaying,
  verbReportsSomethingElse,
  heardFromAnother,
  saidToThePerson,
  toldToTheSpeaker,
  toldBeforeTheWords,
  wordsOfAnAccount,
  wordsOnASurface,
  declinedToSpeak,
  questionOfTheWriter,
  verbOfAThing,
  reportWithinAReport,
  nameInAnotherSentence,
  unreadCredit,
  unclosedQuotation,
  datedList,
  anotherSpokeLast,
  asideNamesAnother,
  namedSince,
  clauseWithoutSpeaker,
  clauseOfUnreadSubject,
  clauseOfOtherGender,
  clauseNamesAnother,
  clauseOfARole,
  clauseOfUnknownVerb,
  goesOnFromUnclear,
  anotherComesIn,
];

/** Nothing speaks against the name, but too little speaks for it: no ground makes up for that. */
const lacking: readonly Veto[] = [pronounForNoOne, ageOfNobody, namedInAHeading];

/** The same, and a ground in the text makes up for it. */
export const doubting: readonly Veto[] = [
  notCertainEnough,
  shareTooSmall,
  namedTooFarBack,
  pronounMayMeanAnother,
  singleWordName,
  weakGround,
];

/** Order is precedence: the first veto that applies is kept with the quotation. */
export const vetoes: readonly Veto[] = [...contesting, ...lacking, ...doubting];

/** Every reason why a speaker stays unclear. */
export const reasons: readonly Reason[] = [noOneNear, ...vetoes, paragraphsDisagree, leftUnclear];
