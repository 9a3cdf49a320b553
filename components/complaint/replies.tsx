import { contactLabels } from "@/lib/complaint/copy";
import { contact } from "@/lib/complaint/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { words } from "./copy";

export type ReplyText = {
  readonly round: number;
  readonly text?: string;
  readonly departmentName?: string;
  readonly contact: string;
  readonly publishedAt: Date;
};

/** What was answered, the newest first. */
export function Replies({ replies, locale }: { replies: readonly ReplyText[]; locale: Locale }) {
  return [...replies].reverse().map((reply) => {
    const way = contact.safeParse(reply.contact);
    return (
      <article key={reply.round} className="border-line border-b py-3">
        <p className="meta">
          {[
            reply.departmentName ?? say(words.triage, locale),
            shortDate(reply.publishedAt, locale),
            reply.round > 1 && say(words.replyRound, locale, { n: reply.round }),
            way.success &&
              say(words.contactWay, locale, { way: say(contactLabels[way.data], locale) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <blockquote className="mt-1 whitespace-pre-line">{reply.text}</blockquote>
      </article>
    );
  });
}
