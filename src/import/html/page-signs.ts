import type { Element } from "hast";
import type { PageSign } from "../../article/page-sign.ts";

/**
 * Words of class names, ids, roles and labels that say what a part of a page is for. Web developers use the same ones on
 * every site, whatever the language of its text. An earlier kind goes first.
 */
const vocabulary: readonly (readonly [PageSign, RegExp])[] = [
  [
    "comments",
    /^(?:comments?|commentlist|disqus|respond|reply|replies|discussion|kommentare?|commentaires?|comentarios?)$/,
  ],
  ["newsletter", /^(?:newsletters?|mailinglist|mailchimp|optin|signup|nlsignup|emailsignup|inscription)$/],
  [
    "donation",
    /^(?:donate|donations?|donation|fundraising|fundraiser|supporters?|crowdfunding|spenden?|appeal|contribute)$/,
  ],
  [
    "subscription",
    /^(?:paywall|regwall|subscribe|subscription|subscriptions|piano|abo|meter|membership|upsell|premiumbox)$/,
  ],
  [
    "share",
    /^(?:share|sharing|shares|sharebar|sharebuttons?|socials?|socialmedia|sharethis|addtoany|addthis|follow|followus|sharedaddy|socialshare|bookmark|print|reactions?)$/,
  ],
  [
    "related",
    /^(?:related|relateds|recommended|recommendations?|recommend|recirc|recirculation|readmore|readalso|seealso|morefrom|moreon|mostread|popular|trending|latest|teasers?|outbrain|taboola|suggested|suggestions|furtherreading|alsoread|crosslinks?|linkbox|similar|upnext|readnext|nextarticle|relacionad[ao]s?|verwandt|weiterlesen|recents?)$/,
  ],
  [
    "advertisement",
    /^(?:ads?|advert|adverts|advertisement|advertising|adslot|adunit|adbox|adwrapper|adcontainer|advertorial|sponsor|sponsored|werbung|anzeige|publicidad|publicite|dfp|gpt|promo|promos|promotion|promoted|banner|affiliate)$/,
  ],
  [
    "navigation",
    /^(?:nav|navi|navigation|navbar|menu|menus|breadcrumbs?|crumbs?|pagination|pager|pagenav|toolbar|topbar|skiplinks?|sitemap|tabs?|tablist|sitenav|postnavigation)$/,
  ],
  ["legal", /^(?:cookies?|consent|gdpr|cmp|privacy|copyright|disclaimer|onetrust|didomi|legal)$/],
  [
    "biography",
    /^(?:bio|authorbio|authorbox|aboutauthor|authorinfo|authorcard|biography|authordescription|contributor)$/,
  ],
  [
    "topics",
    /^(?:tags|taglist|tagcloud|posttags|keywords|hashtags|topiclist|topics|categories|catlinks|etiquetas)$/,
  ],
  [
    "byline",
    /^(?:byline|bylines|author|authors|dateline|timestamp|pubdate|publishdate|postmeta|entrymeta|articlemeta|meta|postinfo|readingtime|readtime|published|datetime|articleinfo)$/,
  ],
  [
    "caption",
    /^(?:caption|captions|figcaption|wpcaptiontext|imagecaption|credit|credits|photocredit|imagecredit|legend)$/,
  ],
  ["pull-quote", /^(?:pullquote|pullquotes|blockpull)$/],
  [
    "player",
    /^(?:player|videoplayer|audioplayer|jwplayer|brightcove|podcast|gallery|slideshow|carousel|slider|swiper|lightbox)$/,
  ],
  ["footer", /^(?:footer|foot|sitefooter|pagefooter|bottombar|colophon)$/],
  [
    "sidebar",
    /^(?:sidebar|siderail|rightrail|rail|widgets?|widgetarea|complementary|rightcol|rightcolumn|asideblock)$/,
  ],
  ["dialog", /^(?:modal|popup|overlay|dialog|lightboxes|tooltip|toast|interstitial|offcanvas|flyout)$/],
  [
    "unseen",
    /^(?:sronly|screenreader|screenreadertext|visuallyhidden|visibilityhidden|assistivetext|noprint|hiddencontent)$/,
  ],
];

/** Compounds of these words: `read-more` means the same as `readmore`. */
function wordsOf(name: string): readonly string[] {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const pairs = parts.slice(1).map((part, index) => parts[index]! + part);
  return [...pairs, ...parts];
}

const tags: Readonly<Record<string, PageSign>> = {
  nav: "navigation",
  footer: "footer",
  form: "form",
  button: "form",
  dialog: "dialog",
  menu: "navigation",
  fieldset: "form",
};

const roles: Readonly<Record<string, PageSign>> = {
  navigation: "navigation",
  banner: "navigation",
  menubar: "navigation",
  menu: "navigation",
  search: "form",
  complementary: "sidebar",
  contentinfo: "footer",
  dialog: "dialog",
  alertdialog: "dialog",
  form: "form",
};

/** What the page itself says of an element: by its tag, its role, and the words of its class, id and label. */
export function signOf({ tagName, properties }: Element): PageSign | undefined {
  const byTag = tags[tagName];
  if (byTag) return byTag;
  const role = roles[String(properties["role"] ?? "")];
  if (role) return role;
  const names = [
    properties["className"],
    // Of a heading or a paragraph it is the anchor that links lead to: '#nav-in-fog'.
    /^(?:h[1-6]|p)$/.test(tagName) ? undefined : properties["id"],
    properties["dataComponent"],
    properties["dataTestid"],
    properties["dataModule"],
    properties["ariaLabel"],
  ];
  const words = names
    .flatMap((each) => (each === undefined ? [] : [each].flat()))
    .slice(0, 40)
    .flatMap((name) => wordsOf(String(name).slice(0, 100)));
  for (const [sign, pattern] of vocabulary) if (words.some((word) => pattern.test(word))) return sign;
  return tagName === "aside" ? "sidebar" : undefined;
}

/** Says whether an element is not shown: by its attributes, as far as they tell. */
export function isUnseen({ properties }: Element): boolean {
  if (
    properties["hidden"] !== undefined &&
    properties["hidden"] !== false &&
    properties["hidden"] !== "until-found"
  )
    return true;
  const style = String(properties["style"] ?? "");
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
