import { words } from "@/components/suggestion/copy";
import { ReplyText } from "@/components/suggestion/reply-text";
import { AdoptionTag } from "@/components/suggestion/status-tag";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import { item } from "../../copy";

type Props = { dossier: Dossier; locale: Locale; now: Date };

/** The two axes one after the other: what was decided, then what was answered. */
export function AnswerList({ dossier, locale, now }: Props) {
  return (
    <>
      <Section id="adoption" title={say(item.adoption, locale)}>
        <AdoptionText dossier={dossier} locale={locale} />
      </Section>
      <Section id="answers" title={say(item.answers, locale)}>
        {dossier.replies.length === 0 && <p className="soft">{say(item.noAnswer, locale)}</p>}
        <ol className="sections">
          {dossier.replies.map((reply, place) => (
            <li key={reply.id}>
              <ReplyText
                reply={reply}
                department={dossier.lead?.name ?? ""}
                now={now}
                past={dossier.closedAt !== null || place < dossier.replies.length - 1}
                locale={locale}
              />
            </li>
          ))}
          {dossier.parts
            .filter((part) => part.role === "separate" && part.opinion)
            .map((part) => (
              <li key={part.id}>
                <p className="font-semibold">
                  {say(item.separate, locale, { name: part.department?.name ?? "" })}
                </p>
                <p>{part.opinion}</p>
              </li>
            ))}
        </ol>
      </Section>
    </>
  );
}

function AdoptionText({ dossier, locale }: Omit<Props, "now">) {
  const decision = dossier.decisions.at(-1);
  if (!dossier.adoptedAt) return <p className="soft">{say(item.noAdoption, locale)}</p>;
  return (
    <>
      <p className="actions">
        <AdoptionTag adoption={dossier.adoption} locale={locale} />
        <Meta as="span" parts={[dossier.lead?.name, shortDate(dossier.adoptedAt, locale)]} />
      </p>
      {decision?.reason && (
        <p className="prose mt-1">{say(words.reason, locale, { reason: decision.reason })}</p>
      )}
    </>
  );
}
