import { Exchange } from "@/components/complaint/exchange";
import { Replies } from "@/components/complaint/replies";
import { StatusTag } from "@/components/complaint/status-tag";
import { Section } from "@/components/ui/section-head";
import { type ComplaintView, getComplaint } from "@/lib/complaint/queries/complaint";
import type { Actor } from "@/lib/core/actor";
import { say } from "@/lib/core/i18n";
import type { Mode } from "@/lib/web/mode";
import { copy } from "../../copy";
import { Acts } from "./acts";

type Props = { actor: Actor; complaint: ComplaintView; page: string; mode: Mode; now: Date };

/** What was merged is followed in the other one; each reporter answers there for themself. */
export async function MergedInto({ actor, complaint, page, mode, now }: Props) {
  const ref = complaint.mergedInto?.ref;
  const other = ref ? await getComplaint(actor, ref, now) : null;
  if (!other) return null;
  const { locale } = mode;
  return (
    <Section id="merged" title={say(copy.merged, locale)}>
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <b>{other.summary ?? other.category?.name}</b>
        <StatusTag status={other.status} locale={locale} />
      </p>
      <Acts complaint={other} page={page} locale={locale} as={complaint.ref} />
      <Replies replies={other.replies} locale={locale} />
      <Exchange steps={other.exchange} department={() => other.departmentName} locale={locale} />
    </Section>
  );
}
