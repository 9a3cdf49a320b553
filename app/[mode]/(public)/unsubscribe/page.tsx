import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { type Locale, say } from "@/lib/core/i18n";
import { settingsCopy as copy } from "@/lib/notification/copy/settings";
import { parseMode } from "@/lib/web/mode";

type Asked = { t?: string | string[]; done?: string | string[] };
type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = parseMode((await params).mode);
  return { title: say(copy.unsubscribe, locale), robots: { index: false } };
}

function Act({ asked, locale }: { asked: Asked; locale: Locale }) {
  if (asked.done !== undefined) {
    return (
      <Notice kind="done" icon="circle-check" status>
        {say(copy.unsubscribed, locale)}
      </Notice>
    );
  }
  if (typeof asked.t !== "string" || asked.t === "") {
    return <Notice>{say(copy.linkWrong, locale)}</Notice>;
  }
  return (
    <form method="post" action={`/api/unsubscribe?t=${encodeURIComponent(asked.t)}`}>
      <input type="hidden" name="from" value="page" />
      <p className="soft">{say(copy.unsubscribeLead, locale)}</p>
      <p className="actions mt-4">
        <Button type="submit" first>
          {say(copy.unsubscribeAct, locale)}
        </Button>
      </p>
    </form>
  );
}

/** Behind the link at the end of every mail; nothing happens before the button is pressed. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.unsubscribe, mode.locale)} />
      <Act asked={await searchParams} locale={mode.locale} />
    </main>
  );
}
