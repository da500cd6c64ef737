import { addressesReader } from "../1-evidence/address.ts";
import { anyOf } from "../1-evidence/any-of.ts";
import {
  coverage,
  markers,
  opensAs,
  opensWith,
  reports,
  signs,
  speaksToReader,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isAtEnd, type Position } from "../1-evidence/position.ts";
import { charactersRead, moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Invitations to a newsletter and their forms. A story about newsletters keeps its sentences. */
export const newsletterSignup: Rule = {
  id: "newsletter-signup",
  reason: "It invites the reader to receive the publisher's newsletter",
  examples: {
    remove: [
      "Sign up for our morning briefing and get the harbour news delivered to your inbox.",
      "Get our weekly newsletter. Enter your email address. You can unsubscribe at any time.",
      "Join our text list and get the harbour's alerts sent to your phone.",
      "Abonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden.",
      "Inscrivez-vous à notre newsletter et recevez chaque matin nos articles dans votre boîte mail.",
      "Newsletter « Quai » : chaque jeudi, le meilleur du port. S’inscrire",
      "By subscribing, I agree to the Terms of Use and the Privacy Policy.",
      "You can unsubscribe at any time.",
      "Deja tu correo y te enviaremos nuestro boletín una vez al mes.",
      "Recibe nuestro boletín en tu correo cada mañana.",
    ],
    keep: [
      "Subscribers left after the newsletter was sold, the editor said.",
      "The company's newsletter reached 40,000 inboxes before it closed.",
      "By subscribing, users had agreed to the terms of use and the privacy policy, the court found.",
      "She wrote a daily newsletter about tides for eleven years.",
      "You can unsubscribe at any time, the box promised. I did, and in May I was sent two newsletters a day.",
    ],
  },
  matches({ evidence, position }) {
    const strong = signs(evidence, "newsletter", "strong");
    const weak = signs(evidence, "newsletter", "weak");
    if (isOfOneReader(evidence)) return undefined;
    if (isLastInvitation(evidence, position) || isBox(evidence) || isConsent(evidence)) return "newsletter";
    const prompts = signs(evidence, "comment-prompt", "strong") > 0;
    if (!prompts && addressesReader(evidence, position, "newsletter")) return "newsletter";
    if (
      strong === 0 ||
      weak === 0 ||
      reports(evidence) ||
      evidence.words > moduleSizes.newsletterSignup.longest
    )
      return undefined;
    if (isReported(evidence)) return undefined;
    const reachable = evidence.read.urls + evidence.read.emails + markers(evidence, "ask") > 0;
    const sends = isAtEnd(position) && strong > 1 && reachable && markers(evidence, "third") === 0;
    if (!sends && !speaksToReader(evidence) && markers(evidence, "we") === 0) return undefined;
    const opens =
      opensWith(evidence, "ask") ||
      opensAs(evidence, "newsletter") ||
      (evidence.self > 0 && markers(evidence, "we") > 0);
    // 'You can unsubscribe at any time.'
    const isMostly =
      coverage(evidence, "newsletter") >= limits.covered.most && evidence.words <= sizes.longLine;
    const needed =
      evidence.words > moduleSizes.newsletterSignup.long
        ? moduleSizes.newsletterSignup.signsOfLong
        : evidence.words > moduleSizes.newsletterSignup.middle || !(opens || isMostly)
          ? 2
          : 1;
    if (
      strong < needed ||
      markers(evidence, "third") > Math.max(2, evidence.words / wordsPerThird.newsletter)
    )
      return undefined;
    return weak > 1 || coverage(evidence, "newsletter") > limits.newsletterCovered ? "newsletter" : undefined;
  },
};

/** 'Newsletter “Quay”: the best of each week. Sign up': a box with its name before and its button behind. */
const isBox = (evidence: Evidence) =>
  evidence.words <= moduleSizes.newsletterSignup.box &&
  !evidence.finished &&
  opensAs(evidence, "newsletter") &&
  signUpButton.test(evidence.block.text.slice(-charactersRead.lastButton)) &&
  evidence.block.text.includes(":") &&
  markers(evidence, "said") + markers(evidence, "me") === 0 &&
  markers(evidence, "third") < 2;

const signUpButton = new RegExp(String.raw`[.!?»”"]\s${anyOf("button")}\W*$`, "iu");

/** 'By subscribing, I agree to the Terms of Use …': what the sender of a form consents to. */
const isConsent = (evidence: Evidence) =>
  evidence.words <= moduleSizes.newsletterSignup.consent &&
  opensAs(evidence, "newsletter") &&
  signs(evidence, "legal", "strong") > 1 &&
  evidence.quoted < limits.quoted.hardly &&
  markers(evidence, "me") + markers(evidence, "you") + markers(evidence, "we") > 0 &&
  markers(evidence, "said") + markers(evidence, "third") === 0;

/** 'You can unsubscribe at any time, it says. I tried.': what happened to one who was invited. */
const isOfOneReader = (evidence: Evidence) =>
  markers(evidence, "me") > 0 &&
  evidence.self === 0 &&
  evidence.read.sentences > 1 &&
  !opensWith(evidence, "ask") &&
  !opensAs(evidence, "newsletter");

/** 'Enter your address here, the form says.': only the report speaks, and no address to write to. */
const isReported = (evidence: Evidence) =>
  evidence.words <= moduleSizes.newsletterSignup.reported &&
  evidence.self + evidence.read.urls + evidence.read.emails === 0 &&
  markers(evidence, "said") > 0 &&
  markers(evidence, "we") === 0;

/** Under the last paragraph, words of mail spoken to the reader are enough: no story ends so. */
function isLastInvitation(evidence: Evidence, position: Position): boolean {
  if (
    position.after > limits.end ||
    position.before === 0 ||
    evidence.words > moduleSizes.newsletterSignup.last
  )
    return false;
  if (evidence.quoted > limits.quoted.hardly || markers(evidence, "said") > 0) return false;
  const strong = signs(evidence, "newsletter", "strong");
  if (markers(evidence, "third") > Math.min(1, strong) || markers(evidence, "credit") > 0) return false;
  const opens = opensWith(evidence, "ask") || opensAs(evidence, "newsletter");
  if (!opens && markers(evidence, "you") + markers(evidence, "we") === 0) return false;
  const weak = signs(evidence, "newsletter", "weak");
  if (strong > 1 || (strong > 0 && weak > 1)) return true;
  // 'The newsletter cost the town £2,000.' speaks to nobody.
  const speaks =
    speaksToReader(evidence) || markers(evidence, "we") + evidence.self > 0 || !evidence.finished;
  if (strong > 0) return speaks && coverage(evidence, "newsletter") >= limits.covered.some;
  return weak > 1 && markers(evidence, "press") + evidence.self > 0;
}
