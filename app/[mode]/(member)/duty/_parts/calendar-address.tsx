import { headers } from "next/headers";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { CopyButton } from "@/components/ui/copy-button";
import { Section } from "@/components/ui/section-head";
import { env } from "@/lib/core/env";
import { longDate, say } from "@/lib/core/i18n";
import { closeFeedAction, openFeedAction, renewFeedAction } from "../actions";
import { calendarAddressCopy as copy } from "../copy";

type Props = { feed: { readonly path: string; readonly since: Date } | null; place: FormPlace };

async function site(): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "";
  return env().APP_URL ?? `${asked.get("x-forwarded-proto") ?? "http"}://${host}`;
}

/** One's own calendar for the phone's: its address is a key, to be exchanged or ended at any time. */
export async function CalendarAddress({ feed, place }: Props) {
  const { locale } = place;
  return (
    <Section id="calendar" title={say(copy.title, locale)}>
      {feed ? (
        <Address feed={feed} address={`${await site()}${feed.path}`} place={place} />
      ) : (
        <Open place={place} />
      )}
    </Section>
  );
}

function Open({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <>
      <p className="soft py-3">{say(copy.lead, locale)}</p>
      <ActForm {...place} name="open-calendar" action={openFeedAction}>
        <p>
          <SubmitButton locale={locale}>{say(copy.open, locale)}</SubmitButton>
        </p>
      </ActForm>
    </>
  );
}

type AddressProps = { feed: NonNullable<Props["feed"]>; address: string; place: FormPlace };

function Address({ feed, address, place }: AddressProps) {
  const { locale } = place;
  const acts = [
    ["renew", renewFeedAction],
    ["close", closeFeedAction],
  ] as const;
  return (
    <>
      <p className="soft py-3">{say(copy.how, locale)}</p>
      <p className="break-all">
        <a href={address.replace(/^https?:/, "webcal:")}>{address}</a>
      </p>
      <p className="meta">{say(copy.since, locale, { date: longDate(feed.since, locale) })}</p>
      <div className="actions mt-2">
        <CopyButton
          value={address}
          label={say(copy.copy, locale)}
          done={say(copy.copied, locale)}
        />
        {acts.map(([act, action]) => (
          <ActForm key={act} {...place} name={`${act}-calendar`} action={action} className="inline">
            <SubmitButton small locale={locale}>
              {say(copy[act], locale)}
            </SubmitButton>
          </ActForm>
        ))}
      </div>
      <p className="meta">{say(copy.renewNote, locale)}</p>
    </>
  );
}
