import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RequestToldFully } from "@/components/privacy/request-told";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { requestLabels } from "@/lib/privacy/copy";
import { requestsCopy as copy, requestRefusals } from "@/lib/privacy/copy/request";
import { canSeeDataRequests } from "@/lib/privacy/policy";
import { getDataRequest } from "@/lib/privacy/queries/request";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "../../_parts/admin-frame";
import { Refused } from "../../_parts/refused";
import { AnswerForm } from "./_parts/answer-form";

type Props = {
  params: Promise<{ mode: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** One request before the protection officer: its words, its trail, the answer. */
export default async function DataRequestPage({ params, searchParams }: Props) {
  const { mode, id } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/admin/data-requests/${id}`);
  if (!canSeeDataRequests(person.actor).allowed) {
    return <Refused person={person} reason="not-data-protection" locale={locale} />;
  }
  const [request, refused, asked] = await Promise.all([
    getDataRequest(person.actor, id, now()),
    refusedBefore(),
    searchParams,
  ]);
  if (!request) notFound();
  const isOwn = request.isOwn && request.standing !== null;
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain title={say(requestLabels[request.kind], locale)}>
        {asked.done !== undefined && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale)}
          </Notice>
        )}
        <RequestToldFully of={request} locale={locale} />
        {isOwn && <Notice>{say(requestRefusals["own-request"], locale)}</Notice>}
        {request.mayAnswer && <AnswerForm id={request.id} refused={refused} locale={locale} />}
        <p className="actions mt-6">
          <LinkButton plain href="/admin/data-requests">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </AdminFrame>
  );
}
