import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { RequestToldFully } from "@/components/privacy/request-told";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { now } from "@/lib/core/clock";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { requestLabels } from "@/lib/privacy/copy";
import { askCopy as copy } from "@/lib/privacy/copy/request";
import { getDataRequest, type RequestItem } from "@/lib/privacy/queries/request";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { parseMode } from "@/lib/web/mode";
import { withdrawRequestAction } from "../../ask/actions";

type Props = {
  params: Promise<{ mode: string; id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.one, parseMode((await params).mode).locale) };
}

/** One request of the actor's own: what was asked, by when it is answered, what came of it. */
export default async function MyRequestPage({ params, searchParams }: Props) {
  const { mode: segment, id } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const { actor } = await requirePerson(`/my/data/requests/${id}`);
  const [request, refused, asked] = await Promise.all([
    getDataRequest(actor, id, now()),
    refusedBefore(),
    searchParams,
  ]);
  if (!request?.isOwn) notFound();
  const date = request.dueAt && longDate(request.dueAt, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(requestLabels[request.kind], locale)} />
      {asked.done !== undefined && date && (
        <Notice kind="done" icon="circle-check" status>
          {say(copy.sent, locale, { date })}
        </Notice>
      )}
      <RequestToldFully of={request} locale={locale} />
      <After request={request} refused={refused} locale={locale} />
    </main>
  );
}

type AfterProps = { request: RequestItem; refused?: FormState; locale: Locale };

/** Taking it back while it waits; objecting to a refusal. */
function After({ request, refused, locale }: AfterProps) {
  const isObjectable = request.status === "refused" || request.status === "frozen";
  return (
    <>
      {request.mayWithdraw && (
        <FormStateForm
          action={withdrawRequestAction}
          permalink={`/my/data/requests/${request.id}`}
          refused={refused}
          className="form mt-6"
          label={say(copy.withdraw, locale)}
          locale={locale}
        >
          <input type="hidden" name="id" value={request.id} />
          <p className="actions">
            <SubmitButton locale={locale}>{say(copy.withdraw, locale)}</SubmitButton>
          </p>
        </FormStateForm>
      )}
      {isObjectable && <p className="soft mt-6">{say(copy.elsewhere, locale)}</p>}
      <p className="actions mt-6">
        {isObjectable && (
          <LinkButton href="/my/data/ask?kind=object">{say(copy.object, locale)}</LinkButton>
        )}
        <LinkButton plain href="/my/data">
          {say(copy.back, locale)}
        </LinkButton>
      </p>
    </>
  );
}
