import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Row, Rows } from "@/components/ui/rows";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { dataCopy as copy, noticeNames } from "@/lib/privacy/copy";
import type { ConsentRow } from "@/lib/privacy/queries/my-data";
import type { FormState } from "@/lib/web/form-state";
import { withdrawConsentAction } from "../actions";

type Props = { consents: readonly ConsentRow[]; refused?: FormState; locale: Locale };

function nameOf(notice: string, locale: Locale): string {
  const name = noticeNames[notice];
  return name ? say(name, locale) : notice;
}

function said(row: ConsentRow, locale: Locale): string {
  const date = longDate(row.givenAt, locale);
  const given = say(copy.consentGiven, locale, { version: row.version, date });
  if (!row.withdrawnAt) return given;
  const ended = say(copy.consentEnded, locale, { date: longDate(row.withdrawnAt, locale) });
  return `${given} · ${ended}`;
}

/** What it means stands before the button; withdrawing is one press, as agreeing was. */
function Withdraw({ notice, refused, locale }: Omit<Props, "consents"> & { notice: string }) {
  const isMine = refused?.values?.notice === notice;
  return (
    <details className="mt-3" open={isMine}>
      <summary>
        {say(copy.withdraw, locale)} {nameOf(notice, locale)}
      </summary>
      <FormStateForm
        action={withdrawConsentAction}
        permalink="/my/data"
        prefix={`consent-${notice}`}
        refused={isMine ? refused : undefined}
        label={say(copy.withdraw, locale)}
        locale={locale}
      >
        <input type="hidden" name="notice" value={notice} />
        <p className="soft">{say(copy.consentMeans, locale)}</p>
        <p className="actions">
          <SubmitButton locale={locale}>{say(copy.withdraw, locale)}</SubmitButton>
        </p>
      </FormStateForm>
    </details>
  );
}

export function Consents({ consents, refused, locale }: Props) {
  const inForce = new Set(consents.filter((row) => !row.withdrawnAt).map((row) => row.notice));
  if (consents.length === 0) return <p className="soft">{say(copy.consentNone, locale)}</p>;
  return (
    <>
      <Rows>
        {consents.map((row) => (
          <Row
            key={`${row.notice} ${row.version}`}
            title={nameOf(row.notice, locale)}
            meta={said(row, locale)}
          />
        ))}
      </Rows>
      {[...inForce].map((notice) => (
        <Withdraw key={notice} notice={notice} refused={refused} locale={locale} />
      ))}
    </>
  );
}
