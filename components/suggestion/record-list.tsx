import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { Adoption, ReplyShown } from "@/lib/suggestion/model";
import { words } from "./copy";
import { ReplyText } from "./reply-text";
import { AdoptionTag } from "./status-tag";
import { VoiceList, type VoiceShown } from "./voice-list";

export type RecordOf = {
  readonly adoption: Adoption;
  readonly adoptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly lead: { readonly name: string } | null;
  readonly decisions: readonly {
    readonly reason: string | null;
    readonly publishedAt: Date | null;
  }[];
  readonly replies: readonly (ReplyShown & { readonly id: string })[];
  readonly ratings: readonly VoiceShown[];
};

type Props = {
  of: RecordOf;
  titles: { readonly answers: string; readonly voices: string; readonly none: string };
  now: Date;
  locale: Locale;
};

/** What was decided, answered and said so far, in its order. */
export function RecordList({ of, titles, now, locale }: Props) {
  const decided = of.decisions.findLast((each) => each.publishedAt);
  const replies = of.replies.filter((reply) => reply.publishedAt);
  const isPast = (place: number) => of.closedAt !== null || place < replies.length - 1;
  return (
    <div className="sections">
      <Section id="answers" title={titles.answers}>
        {of.adoptedAt ? (
          <p className="actions">
            <AdoptionTag adoption={of.adoption} locale={locale} />
            <Meta as="span" parts={[of.lead?.name, shortDate(of.adoptedAt, locale)]} />
          </p>
        ) : (
          <p className="soft">{titles.none}</p>
        )}
        {decided?.reason && <p>{say(words.reason, locale, { reason: decided.reason })}</p>}
        <div className="sections mt-3">
          {replies.map((reply, place) => (
            <ReplyText
              key={reply.id}
              reply={reply}
              department={of.lead?.name ?? ""}
              now={now}
              past={isPast(place)}
              locale={locale}
            />
          ))}
        </div>
      </Section>
      <Section id="voices" title={titles.voices}>
        <VoiceList voices={of.ratings} locale={locale} />
      </Section>
    </div>
  );
}
