import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { countDeadRoutes, listRoutes } from "@/lib/catalogue/queries/route";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { RouteTable } from "./_parts/route-table";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type Said = { isDone: boolean; dead: number; locale: Locale };

function Notices({ isDone, dead, locale }: Said) {
  return (
    <>
      {isDone && (
        <Notice kind="done" icon="circle-check" status>
          {say(copy.done, locale)}
        </Notice>
      )}
      {dead > 0 && (
        <Notice kind="late" icon="triangle-alert">
          {say(copy.dead, locale, { n: dead })}
        </Notice>
      )}
    </>
  );
}

export default async function RoutesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/routes");
  const { actor } = person;
  openTo(actor, "staff", "administrator");
  const [routes, dead, categories, refused] = await Promise.all([
    listRoutes(actor, now()),
    countDeadRoutes(actor),
    listPublishedCategories(),
    refusedBefore(),
  ]);
  const isDone = (await searchParams).done !== undefined;
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.title, locale)}
      note={say(copy.note, locale)}
    >
      <div className="grid gap-4">
        <Notices isDone={isDone} dead={dead} locale={locale} />
        <p>
          <LinkButton first href="/desk/settings/routes/new" icon="plus">
            {say(copy.add, locale)}
          </LinkButton>
        </p>
        {routes.length > 0 ? (
          <RouteTable {...{ routes, categories, refused, locale }} />
        ) : (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        )}
      </div>
    </SettingsFrame>
  );
}
