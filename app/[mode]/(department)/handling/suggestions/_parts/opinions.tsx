import type { FormPlace } from "@/components/complaint/act-form";
import { TakeOpinion } from "@/components/suggestion/department-forms";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { Section } from "@/components/ui/section-head";
import { say } from "@/lib/core/i18n";
import { assignmentTags } from "@/lib/suggestion/copy";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { Move } from "@/lib/suggestion/rules/moves";
import { acceptOpinionAction, returnOpinionAction } from "../actions";
import { copy } from "../copy";

type Props = { dossier: Dossier; moves: readonly Move[]; place: FormPlace };

/** What the co-handlers say; the lead takes it or asks for more. */
export function Opinions({ dossier, moves, place }: Props) {
  const { locale } = place;
  const others = dossier.parts.filter((part) => part.role !== "lead");
  if (others.length === 0) return null;
  const takes = moves.includes("take-opinions");
  return (
    <Section id="opinions" title={say(copy.opinions, locale)}>
      <ul className="rows">
        {others.map((part) => (
          <li key={part.id}>
            <div className="item">
              <div className="grow">
                <b className="title">{part.department?.name}</b>
                <p>
                  {part.opinion ??
                    say(copy.noOpinion, locale, { name: part.department?.name ?? "" })}
                </p>
                {takes && part.status === "submitted" && part.department && (
                  <TakeOpinion
                    {...place}
                    department={part.department.code}
                    accept={acceptOpinionAction}
                    sendBack={returnOpinionAction}
                  />
                )}
              </div>
              <ShapedTag tag={assignmentTags[part.status]} locale={locale} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
