import { MiniCauseway } from "@/components/causeway/causeway";
import { chainStops } from "@/components/problem/chain-stops";
import { Section } from "@/components/ui/section-head";
import type { ConsultationItem } from "@/lib/consultation/queries/consultation-item";
import { type Locale, say } from "@/lib/core/i18n";
import { consultationsCopy as copy } from "../../copy";

function stepOf(status: ConsultationItem["status"]) {
  if (status === "closed") return "all";
  if (status === "issued") return "handling";
  return status === "confirmed" ? "suggestion" : "consultation";
}

export function Why({ it, locale }: { it: ConsultationItem; locale: Locale }) {
  return (
    <Section
      id="why"
      title={say(copy.why, locale)}
      link={{ href: `/trace/${it.ref}`, label: say(copy.trace, locale) }}
    >
      <p className="lead py-3">{it.reason}</p>
      <div className="sheet pad text-center">
        <div className="flex justify-center">
          <MiniCauseway stops={chainStops(stepOf(it.status), locale)} locale={locale} bare />
        </div>
        {it.problem && (
          <p className="meta">
            <a href={`/problems/${it.problem.ref}`}>
              {say(copy.from, locale, { complaints: it.problem.complaints })}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
