import { agencyAtEnd } from "../../language/agencies.ts";
import type { Leaf } from "./leaves.ts";

/** Words that say whose a picture or a text is. */
const creditWord =
  /^[([]?\s*(?:photos?|photograph(?:s|er|ie)?|fotos?|fotograf(?:[ií]as?)?|фото|immagin[ei]|imagen(?:es)?|imagem|imagens|bild(?:er)?|image|picture|cr[eé]dit(?:o|os|s)?(?:\s+photos?)?|quellen?|sources?|fuentes?|fonte|weitere quellen)\s*(?:by\b|von\b|par\b|por\b|di\b|[:：/|•©])/iu;
const copyright = /^[([]?\s*(?:©|\(c\))\s*/iu;

/** 'Photo: Ana Diaz', 'ad/Reuters', '(With reports of AFP and EFE)': a short line that says where a picture or a text is from. */
export function isSourceLine({ text, linked }: Leaf): boolean {
  if (text.length > 100 || linked > 0.5) return false;
  if (creditWord.test(text)) return /\p{L}{2}/u.test(text.replace(creditWord, ""));
  return text.length <= 60 && agencyAtEnd.test(text);
}

/** The same within a text, where '© Ana Diaz' is a picture's credit and not the foot of the page. */
export function isPictureCredit(leaf: Leaf): boolean {
  const isShort = leaf.text.length <= 60 && leaf.linked <= 0.5;
  return isSourceLine(leaf) || (isShort && copyright.test(leaf.text));
}
