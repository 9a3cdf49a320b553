import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { Sheet } from "@/components/ui/sheet";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { say } from "@/lib/core/i18n";
import { listCommunitiesWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { CounterFields } from "./_parts/counter-fields";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

const offices = ["triage", "staff", "liaison", "head", "rotating-head"];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function CounterPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/complaints/new");
  const grants = person.actor.grants.filter(({ role }) => offices.includes(role));
  const scope = grants.map((grant) => grant.scope).toSorted((a, b) => a.length - b.length)[0];
  if (scope === undefined) notFound();
  const [categories, communities, refused] = await Promise.all([
    listPublishedCategories(),
    listCommunitiesWithin(scope),
    refusedBefore(),
  ]);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        <div className="max-w-form">
          <Sheet>
            <CounterFields
              categories={categories}
              communities={communities}
              refused={refused}
              locale={locale}
            />
          </Sheet>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
