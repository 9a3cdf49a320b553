import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { type Locale, say } from "@/lib/core/i18n";
import { countsScope } from "@/lib/insight/policy";
import { getMyReadCounts, listChannelCounts } from "@/lib/insight/queries/channel-counts";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { KeepForm, ReadForm } from "./_parts/count-forms";
import { CountTable } from "./_parts/count-table";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type Shown = {
  known: Awaited<ReturnType<typeof listChannelCounts>>;
  looked: Awaited<ReturnType<typeof getMyReadCounts>>;
  refused: Awaited<ReturnType<typeof refusedBefore>>;
  locale: Locale;
};

/** What was read and waits to be kept, a new file, and what stands. */
function Sections({ known, looked, refused, locale }: Shown) {
  return (
    <>
      {looked && (
        <Section id="preview" title={say(copy.preview, locale)}>
          <KeepForm {...looked} locale={locale} />
        </Section>
      )}
      <Section id="enter" title={say(copy.enter, locale)}>
        <Sheet>
          <ReadForm refused={refused} locale={locale} />
        </Sheet>
      </Section>
      <Section id="known" title={say(copy.known, locale)}>
        {known.length === 0 ? (
          <EmptyState>{say(copy.none, locale)}</EmptyState>
        ) : (
          <CountTable caption={say(copy.known, locale)} rows={known} locale={locale} />
        )}
      </Section>
    </>
  );
}

/** Monthly counts of what does not happen here: read, looked at, kept as a whole. */
export default async function ChannelCountsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/channel-counts");
  if (countsScope(person.actor) === null) notFound();
  const { done } = readParams(await searchParams, ["done"]);
  const [known, looked, refused] = await Promise.all([
    listChannelCounts(person.actor),
    getMyReadCounts(person.actor),
    refusedBefore(),
  ]);
  const figures = (
    <LinkButton href="/insight/figures" small>
      {say(copy.figures, locale)}
    </LinkButton>
  );
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)} filters={figures}>
        <div className="sections">
          {done && (
            <Notice kind="done" icon="circle-check" status>
              {say(copy.done, locale)}
            </Notice>
          )}
          <Sections {...{ known, looked, refused, locale }} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
