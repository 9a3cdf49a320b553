import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { bulkLabels } from "@/lib/complaint/copy/bulk";
import { listPicked, listPlanned } from "@/lib/complaint/queries/bulk";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { listDepartments } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { widestScope } from "../../_parts/streets";
import { type BulkAsked, readBulk } from "./_parts/asked";
import { PlanFields } from "./_parts/plan-fields";
import { type Names, Preview } from "./_parts/preview";
import { reasonText } from "./_parts/texts";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const path = "/desk/complaints/bulk";

/** The address of the page without the refs: a refusal finds its way back by the cookie. */
function pageOf({ refs, asked }: BulkAsked): string {
  const { act, departmentId, categoryCode, urgency, into, from } = asked;
  const rest = listHref(path, { act, departmentId, categoryCode, urgency, into, from });
  const picked = refs.map((ref) => `ref=${encodeURIComponent(ref)}`).join("&");
  return `${rest}${rest.includes("?") ? "&" : "?"}${picked}`;
}

async function readPicked(actor: Actor, { refs, plan }: BulkAsked) {
  if (!plan) return { picked: await listPicked(actor, refs), planned: undefined };
  const planned = await listPlanned(actor, refs, plan);
  return { picked: planned.map(({ complaint }) => complaint), planned };
}

async function readChoices(actor: Actor, of: BulkAsked, locale: Locale) {
  const [departments, categories, { picked, planned }, refused] = await Promise.all([
    listDepartments(widestScope(actor)?.slice(0, 6) ?? ""),
    listPublishedCategories(),
    readPicked(actor, of),
    refusedBefore(),
  ]);
  const department = new Map(departments.map((each) => [each.id, each.shortName]));
  const category = new Map(
    categories.map((each) => [each.code, locale === "zh" ? each.name : each.nameEn]),
  );
  const names: Names = (field, value) =>
    field === "department" ? department.get(value) : category.get(value);
  return { departments, categories, picked, planned, refused, names };
}

async function Body({ actor, of, locale }: { actor: Actor; of: BulkAsked; locale: Locale }) {
  const { departments, categories, picked, planned, refused, names } = await readChoices(
    actor,
    of,
    locale,
  );
  const gone = of.refs.length - picked.length;
  return (
    <>
      <p className="mb-3">{say(copy.picked, locale, { n: picked.length })}</p>
      {gone > 0 && <Notice kind="late">{say(copy.gone, locale, { n: gone })}</Notice>}
      <PlanFields of={of} departments={departments} categories={categories} locale={locale} />
      {planned && of.plan && (
        <Preview
          {...{ planned, names, refused, locale, plan: of.plan, from: of.from }}
          page={pageOf(of)}
        />
      )}
    </>
  );
}

export default async function BulkPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const of = readBulk(await searchParams);
  const person = await requirePerson(pageOf(of));
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(bulkLabels[of.act], locale)}>
        {of.refs.length === 0 ? (
          <EmptyState action={<LinkButton href={of.from}>{say(copy.back, locale)}</LinkButton>}>
            {of.wrong === "too-many-picked"
              ? reasonText(of.wrong, locale)
              : say(copy.nonePicked, locale)}
          </EmptyState>
        ) : (
          <>
            <Body actor={person.actor} of={of} locale={locale} />
            <p className="actions mt-6">
              <LinkButton href={of.from} icon="chevron-left">
                {say(copy.back, locale)}
              </LinkButton>
            </p>
          </>
        )}
      </StaffMain>
    </DeskFrame>
  );
}
