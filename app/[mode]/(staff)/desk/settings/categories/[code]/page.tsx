import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { routeScopes } from "@/lib/catalogue/policy";
import { getCategoryForEdit } from "@/lib/catalogue/queries/edition";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../../_parts/settings-frame";
import { CategoryForm } from "../_parts/category-form";
import { departmentChoices } from "../_parts/departments";
import { Editions } from "../_parts/editions";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; code: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, code } = await params;
  return { title: `${code} · ${say(copy.title, parseMode(mode).locale)}` };
}

export default async function CategoryPage({ params, searchParams }: Props) {
  const { mode, code } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/desk/settings/categories/${encodeURIComponent(code)}`);
  const { actor } = person;
  const [found, departments, refused] = await Promise.all([
    getCategoryForEdit(actor, code),
    departmentChoices(routeScopes(actor)[0] ?? "", locale),
    refusedBefore(),
  ]);
  if (!found) notFound();
  const { category, editions } = found;
  const name = locale === "zh" ? category.name : category.nameEn;
  const isDone = (await searchParams).done !== undefined;
  const frame = { person, locale, title: `${code} ${name}`, note: say(copy.note, locale) };
  return (
    <SettingsFrame {...frame}>
      <div className="sections max-w-form">
        {isDone && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale)}
          </Notice>
        )}
        <Sheet>
          <CategoryForm key={category.version} {...{ category, departments, refused, locale }} />
        </Sheet>
        <Section id="editions" title={say(copy.history, locale)}>
          <Editions editions={editions} locale={locale} />
        </Section>
        <p>
          <LinkButton small plain href="/desk/settings/categories" icon="arrow-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </div>
    </SettingsFrame>
  );
}
