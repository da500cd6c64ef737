import { alternatives } from "./alternatives.ts";
import type { AddressKind } from "./boilerplate.ts";
import { languages } from "./languages.ts";
import { phrasesIn } from "./phrases.ts";

/** Where a link of a page leads, as far as its address tells. */
export const linkKinds = [
  "share",
  "topic",
  "author",
  "give",
  "account",
  "network",
  "policy",
  "script",
  "mail",
  "article",
  "page",
  "elsewhere",
] as const;

export type LinkKind = (typeof linkKinds)[number];

const share =
  /(?:sharer|share\.php|\/intent\/(?:tweet|post)|twitter\.com\/share|x\.com\/intent|addthis|addtoany|getpocket\.com\/(?:edit|save)|pinterest\.[a-z.]+\/pin\/create|sharearticle|share-offsite|reddit\.com\/submit|t\.me\/share|telegram\.me\/share|api\.whatsapp|wa\.me|whatsapp:|tumblr\.com\/(?:share|widgets)|[?&]share=|share\.flipboard|mailto:\?|\/share\?|bsky\.app\/intent|window\.print|dialog\/share|\/print\/|sms:)/;
const give = new RegExp(`${words("give")}|patreon\\.com|paypal\\.|ko-fi|buymeacoffee`);
const account = new RegExp(words("account"));
const topic = new RegExp(`/${words("topic")}/`);
const author = new RegExp(`/${words("author")}/`);
const network =
  /(?:\/\/|\.)(?:facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|telegram|t|snapchat|threads|bsky|mastodon|flipboard|reddit|tumblr)\.(?:com|net|me|org|app|social)(?:\/(?:@|#!\/)?[\w.-]*){0,2}(?:[?#]|$)/;
const policy = new RegExp(words("policy"));

function words(kind: AddressKind): string {
  return alternatives(languages.flatMap(({ boilerplate }) => phrasesIn(boilerplate.addresses[kind])));
}

/** Sorts an address into its kind; `host` is the publisher's own. Only its first 300 characters are read. */
export function linkKind(url: string, host: string | undefined): LinkKind {
  const address = url.slice(0, 300).toLowerCase();
  if (address.startsWith("javascript:") || address === "#" || address === "") return "script";
  if (share.test(address)) return "share";
  if (address.startsWith("mailto:") || address.includes("email-protection")) return "mail";
  // 'contribu' is of an appeal and of an author's page: /contributors/mara-quay.
  if (give.test(address) && !author.test(address)) return "give";
  if (account.test(address)) return "account";
  const own = isOwn(address, host);
  if (author.test(address)) return "author";
  if (topic.test(address)) return own ? "topic" : "elsewhere";
  if (network.test(address)) return "network";
  if (!own) return "elsewhere";
  if (policy.test(address)) return "policy";
  return isArticle(address) ? "article" : "page";
}

function isOwn(address: string, host: string | undefined): boolean {
  if (/^(?:\/(?!\/)|#|\.|[a-z\d_-]+(?:\/|\.html|\.php))/.test(address)) return true;
  if (!/^(?:https?:)?\/\//.test(address)) return true;
  if (host === undefined) return false;
  const site = registrable(host);
  const named = /^(?:https?:)?\/\/([^/?#]*)/.exec(address)?.[1] ?? "";
  return named === site || named.endsWith(`.${site}`) || named.startsWith(site);
}

/** 'news.example.co.uk' -> 'example.co.uk', near enough without a list of suffixes. */
function registrable(host: string): string {
  const labels = host.toLowerCase().split(".");
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(short ? -3 : -2).join(".");
}

/** A long slug, a date or a long number at the end: an article rather than a section. */
function isArticle(address: string): boolean {
  const path = address.replace(/^(?:https?:)?\/\/[^/]*/, "").replace(/[?#].*$/, "");
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  return (
    last.split("-").length >= 4 ||
    /\d{4,}/.test(last) ||
    /\/20\d\d\/\d/.test(path) ||
    last.split("_").length >= 4
  );
}
