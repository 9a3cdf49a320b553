import type { Metadata } from "next";
import { NoticesLink } from "@/components/notification/notices-link";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { countUnread } from "@/lib/notification/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { AskedOfMe } from "./_parts/asked-of-me";
import { Joined } from "./_parts/joined";
import { MyComplaints } from "./_parts/my-complaints";
import { MyConsultations } from "./_parts/my-consultations";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function MyPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { actor, name } = await requirePerson("/my");
  const [{ after }, unread] = await Promise.all([searchParams, countUnread(actor)]);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.title, locale)}>
        <p className="soft mt-1">{say(copy.hello, locale, { name })}</p>
        <p className="actions mt-3">
          <LinkButton first href="/report" icon="square-pen">
            {say(copy.report, locale)}
          </LinkButton>
          <NoticesLink unread={unread} locale={locale} />
          <LinkButton small plain href="/my/following">
            {say(copy.following, locale)}
          </LinkButton>
          <LinkButton small plain href="/my/data" icon="shield">
            {say(copy.data, locale)}
          </LinkButton>
        </p>
      </PageTitle>
      <div className="sections">
        <AskedOfMe actor={actor} now={now()} locale={locale} />
        <MyConsultations actor={actor} now={now()} locale={locale} />
        <MyComplaints
          actor={actor}
          after={typeof after === "string" ? after : undefined}
          now={now()}
          locale={locale}
        />
        <Joined actor={actor} locale={locale} />
      </div>
    </main>
  );
}
