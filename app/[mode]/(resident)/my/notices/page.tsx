import type { Metadata } from "next";
import { SubmitButton } from "@/components/forms/submit-button";
import { NoticeRows } from "@/components/notification/notice-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { say } from "@/lib/core/i18n";
import { noticesCopy as copy } from "@/lib/notification/copy";
import { settingsCopy } from "@/lib/notification/copy/settings";
import { listNotices } from "@/lib/notification/queries";
import { noticePath } from "@/lib/notification/rules/notice-path";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { readNoticesAction } from "./actions";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ after?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function NoticesPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { actor } = await requirePerson("/my/notices");
  const { after } = await searchParams;
  const notices = await listNotices(actor, { after });
  const hasNew = notices.rows.some((row) => !row.read);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)}>
        <p className="actions mt-2">
          <LinkButton small plain href="/my/notices/settings" icon="bell">
            {say(settingsCopy.title, locale)}
          </LinkButton>
        </p>
      </PageTitle>
      {hasNew && (
        <form action={readNoticesAction} className="mb-4">
          <SubmitButton small locale={locale} busy={say(copy.marking, locale)}>
            {say(copy.markRead, locale)}
          </SubmitButton>
        </form>
      )}
      {notices.rows.length === 0 ? (
        <EmptyState>{say(copy.empty, locale)}</EmptyState>
      ) : (
        <NoticeRows rows={notices.rows} path={(row) => noticePath(actor, row)} locale={locale} />
      )}
      <Pager
        locale={locale}
        next={notices.next ? `/my/notices?after=${notices.next}` : null}
        start={after ? "/my/notices" : null}
      />
    </main>
  );
}
