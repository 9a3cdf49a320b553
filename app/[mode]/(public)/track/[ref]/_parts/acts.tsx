import { ReporterActs } from "@/components/complaint/reporter-acts";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import type { Locale } from "@/lib/core/i18n";
import { refusedBefore } from "@/lib/web/flash";
import { reporterActions } from "../../_parts/reporter-actions";

type Props = {
  complaint: ComplaintView;
  page: string;
  locale: Locale;
  /** The receipt by which one speaks about the one it was merged into. */
  as?: string;
};

export async function Acts({ complaint, page, locale, as }: Props) {
  const asked = complaint.exchange.findLast((step) => step.name === "asked");
  return (
    <ReporterActs
      place={{ target: complaint.ref, page, locale, refused: await refusedBefore() }}
      moves={complaint.moves}
      actions={reporterActions}
      hidden={as ? { as } : undefined}
      question={asked?.text}
    />
  );
}
