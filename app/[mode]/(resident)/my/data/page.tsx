import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { maskPhone } from "@/lib/account/rules/mask";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { dataCopy as copy } from "@/lib/privacy/copy";
import { getMyData } from "@/lib/privacy/queries/my-data";
import { listMyRequests } from "@/lib/privacy/queries/request";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Mode, parseMode } from "@/lib/web/mode";
import { pendingPhone } from "@/lib/web/pending-phone";
import { Consents } from "./_parts/consents";
import { Held } from "./_parts/held";
import { Profile } from "./_parts/profile";
import { AskWay, Earlier, EraseWay, TakeAway } from "./_parts/ways-out";

type Asked = { done?: string | string[]; phone?: string | string[]; refused?: string | string[] };
type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function Title({ mode, done }: { mode: Mode; done: boolean }) {
  const lead = say(copy.lead, mode.locale);
  return (
    <>
      <PageTitle mode={mode} title={say(copy.title, mode.locale)} spoken={lead}>
        <p className="soft mt-2">{lead}</p>
      </PageTitle>
      {done && (
        <Notice kind="done" icon="circle-check" status>
          {say(copy.done, mode.locale)}
        </Notice>
      )}
    </>
  );
}

const one = (value: string | string[] | undefined) =>
  typeof value === "string" ? value : undefined;

/** What is held about whoever is signed in, and everything they may do about it. */
export default async function MyDataPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { actor } = await requirePerson("/my/data");
  const [asked, data, requests, refused, pending] = await Promise.all([
    searchParams,
    getMyData(actor),
    listMyRequests(actor),
    refusedBefore(),
    pendingPhone(),
  ]);
  if (!data) notFound();
  const waiting = asked.phone === "new" && pending ? maskPhone(pending) : null;
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <Title mode={mode} done={asked.done !== undefined} />
      <div className="sections">
        <Section id="who" title={say(copy.who, locale)}>
          <Profile
            data={data}
            uncovered={asked.phone === "shown"}
            waiting={waiting}
            refused={refused}
            locale={locale}
          />
        </Section>
        <Section id="held" title={say(copy.held, locale)}>
          <Held held={data.held} locale={locale} />
        </Section>
        <Section id="consents" title={say(copy.consents, locale)}>
          <Consents consents={data.consents} refused={refused} locale={locale} />
        </Section>
        <TakeAway refused={one(asked.refused)} locale={locale} />
        <AskWay locale={locale} />
        <EraseWay locale={locale} />
        <Earlier requests={requests} now={now()} locale={locale} />
      </div>
    </main>
  );
}
