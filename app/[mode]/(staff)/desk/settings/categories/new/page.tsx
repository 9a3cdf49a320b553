import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Sheet } from "@/components/ui/sheet";
import { canKeepCategories, routeScopes } from "@/lib/catalogue/policy";
import { groupsOf, listAllCategories } from "@/lib/catalogue/queries/category";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../../_parts/settings-frame";
import { NewCategoryForm } from "../_parts/category-form";
import { departmentChoices } from "../_parts/departments";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.add, parseMode((await params).mode).locale) };
}

export default async function NewCategoryPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/categories/new");
  const { actor } = person;
  if (!canKeepCategories(actor).allowed) notFound();
  const [categories, departments, refused] = await Promise.all([
    listAllCategories(actor),
    departmentChoices(routeScopes(actor)[0] ?? "", locale),
    refusedBefore(),
  ]);
  const groups = groupsOf(categories).map(({ code, name }) => ({
    value: code,
    label: `${code} ${say(name, locale)}`,
  }));
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.add, locale)}
      note={say(copy.addNote, locale)}
    >
      <div className="max-w-form">
        <Sheet>
          <NewCategoryForm {...{ groups, departments, refused, locale }} />
        </Sheet>
      </div>
    </SettingsFrame>
  );
}
