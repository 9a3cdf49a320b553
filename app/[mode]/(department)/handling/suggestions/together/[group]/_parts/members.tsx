import Link from "next/link";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { ReasonForm } from "@/components/suggestion/folded-form";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { Meta } from "@/components/ui/meta";
import { type Locale, say } from "@/lib/core/i18n";
import { togetherWords } from "@/lib/suggestion/copy/group";
import { lotObstacleTexts } from "@/lib/suggestion/copy/lot";
import { suggestionStatus } from "@/lib/suggestion/model";
import type { GroupView } from "@/lib/suggestion/queries/group";
import type { FormState } from "@/lib/web/form-state";
import { leaveAction } from "../../actions";
import { copy } from "../../copy";

type Props = { of: GroupView; page: string; refused?: FormState; now: Date; locale: Locale };
type Member = GroupView["members"][number];

function Leave({ member, page, refused, locale }: Omit<Props, "of" | "now"> & { member: Member }) {
  const { ref } = member;
  const button = {
    zh: say(copy.leaveButton, "zh", { ref }),
    en: say(copy.leaveButton, "en", { ref }),
  };
  return (
    <ReasonForm
      {...{ page, refused, locale, button }}
      target={ref}
      action={leaveAction}
      name={`leave-${ref}`}
      summary={copy.leave}
      label={copy.leaveReason}
    />
  );
}

function State({ member, now, locale }: { member: Member; now: Date; locale: Locale }) {
  const { status, deadline, obstacle } = member;
  return (
    <p className="mt-1 flex flex-wrap gap-2">
      <SuggestionStatusTag status={suggestionStatus.parse(status)} locale={locale} />
      {deadline && <DeadlineTag deadline={deadline} now={now} locale={locale} />}
      {obstacle && <span className="meta">{say(lotObstacleTexts[obstacle], locale)}</span>}
    </p>
  );
}

/** Each with its own status, deadline and answer; and the way out of the group. */
export function Members(props: Props) {
  const { of, now, locale } = props;
  const lead = (id: string) => (id === of.leadId ? say(togetherWords.lead, locale) : null);
  return (
    <ul className="rows">
      {of.members.map((member) => (
        <li key={member.ref}>
          <div className="item">
            <div className="grow">
              <Link className="title" href={`/handling/suggestions/${member.ref}`} prefetch={false}>
                {member.title}
              </Link>
              <Meta parts={[member.ref, member.place, lead(member.id)]} />
              <State member={member} now={now} locale={locale} />
              {!of.endedAt && (
                <div className="mt-2">
                  <Leave {...props} member={member} />
                </div>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
