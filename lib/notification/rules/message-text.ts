import { joined, type Locale, say } from "@/lib/core/i18n";
import { messageCopy } from "../copy/messages";
import { noticeSentence } from "../copy/sentence";
import type { NoticeCounts } from "../model/counts";
import { choiceKindOf } from "./choice-kind";

/**
 * All that a message is made from: what happened, the reference, and of many how many. Nothing else fits in, so no
 * message can carry a name, an address or a word of what somebody wrote (domain.md §13).
 */
export type Told = {
  readonly kind: string;
  readonly ref: string;
  readonly followed?: boolean;
  readonly counts?: NoticeCounts;
};

const mostCharacters = 70;

function happened(told: Told, locale: Locale): string {
  return noticeSentence(told, locale) ?? say(messageCopy.news, locale);
}

/** One matter leads to itself, several to one's notices. */
export function messageLink(told: readonly Told[], site: string): string {
  const refs = new Set(told.map((each) => each.ref));
  const [only] = refs;
  return refs.size === 1 && only ? `${site}/n/${only}` : `${site}/n`;
}

/** What happened, in one sentence: of one notice its own, of many how many matters moved. */
export function messageSubject(told: readonly Told[], locale: Locale): string {
  const [first] = told;
  if (told.length === 1 && first) return happened(first, locale);
  return say(messageCopy.several, locale, { n: new Set(told.map((each) => each.ref)).size });
}

/** Where the sentence has no room: that an answer is awaited, or that there is news. */
function briefly(told: readonly Told[], locale: Locale): string {
  const isAsked = told.some((each) => !each.followed && choiceKindOf(each.kind) === "asked");
  return say(isAsked ? messageCopy.asked : messageCopy.news, locale);
}

/**
 * The text of a short message, at most 70 characters with the platform's name: what happened with
 * a link that ends in the reference; where the site's address is long the reference alone; where
 * the sentence is long, that there is news of it or that an answer is awaited.
 */
export function smsText(told: readonly Told[], site: string, locale: Locale): string {
  const subject = messageSubject(told, locale);
  const refs = [...new Set(told.map((each) => each.ref))];
  const ref = refs.length === 1 ? (refs[0] ?? "") : "";
  const brief = briefly(told, locale);
  const tries = [
    `${subject} ${messageLink(told, site)}`,
    `${subject} ${ref}`,
    `${brief} ${messageLink(told, site)}`,
    `${brief} ${ref}`,
  ].map((text) => `${say(messageCopy.sender, locale)}${text.trim()}`);
  return tries.find((text) => [...text].length <= mostCharacters) ?? tries[3] ?? "";
}

export type MailText = { readonly subject: string; readonly text: string };

/** A mail: each notice with its reference, the way in, and how to end it. */
export function mailText(told: readonly Told[], site: string, locale: Locale): MailText {
  const lines = told.map((each) => `· ${joined([happened(each, locale), each.ref], locale)}`);
  const text = [
    ...lines,
    "",
    messageLink(told, site),
    "",
    say(messageCopy.mailEnd, locale),
    `${site}/my/notices/settings`,
    "",
  ];
  return { subject: messageSubject(told, locale), text: text.join("\n") };
}

/**
 * What a browser shows; the reference is the way in and nobody's name. The tag is the message's own:
 * where it comes twice, the browser shows it once.
 */
export function pushPayload(told: readonly Told[], locale: Locale, tag: string): string {
  return JSON.stringify({
    title: say(messageCopy.name, locale),
    body: messageSubject(told, locale),
    path: messageLink(told, ""),
    tag,
  });
}
