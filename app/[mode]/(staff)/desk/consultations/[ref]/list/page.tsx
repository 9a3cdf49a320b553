import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { capacityLabels } from "@/lib/consultation/copy";
import { capacities } from "@/lib/consultation/model";
import { getDoorList } from "@/lib/consultation/queries/door";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { DoorList } from "./_parts/door-list";
import { ForgetList } from "./_parts/keep-list";
import { doorListCopy as copy, type ListWords, listWords } from "./copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const wordsIn = (locale: Locale) =>
  Object.fromEntries(
    Object.entries(listWords).map(([key, text]) => [key, say(text, locale)]),
  ) as ListWords;

/** The list at the door; a worker keeps it on the device while the doors are open. */
export default async function DoorListPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/desk/consultations/${ref}/list`);
  const list = await getDoorList(person.actor, ref);
  if (!list) notFound();
  const sides = capacities.map((code) => ({ code, name: say(capacityLabels[code], locale) }));
  const back = (
    <LinkButton plain href={`/desk/consultations/${ref}`} icon="arrow-left">
      {say(copy.back, locale)}
    </LinkButton>
  );
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={list.title} note={say(copy.title, locale)}>
        {list.isOpen ? (
          <div className="max-w-form">
            <p className="soft mb-3">{say(copy.lead, locale)}</p>
            <noscript>
              <p className="notice">{say(copy.noScript, locale)}</p>
            </noscript>
            <DoorList
              consultation={ref}
              people={list.people}
              sides={sides}
              words={wordsIn(locale)}
            />
            {back}
          </div>
        ) : (
          <>
            <ForgetList />
            <EmptyState action={back}>{say(copy.closed, locale)}</EmptyState>
          </>
        )}
      </StaffMain>
    </DeskFrame>
  );
}
