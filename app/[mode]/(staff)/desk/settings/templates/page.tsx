import type { Metadata } from "next";
import { templateCopy as copy } from "@/components/template/copy";
import { TemplateList } from "@/components/template/template-list";
import { say } from "@/lib/core/i18n";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { templateDesk } from "@/lib/web/template-desk";
import { SettingsFrame } from "../_parts/settings-frame";
import { keepTemplateAction } from "./actions";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

const page = "/desk/settings/templates";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function TemplatesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  openTo(person.actor, "staff", "administrator");
  const [desk, refused, { done }] = await Promise.all([
    templateDesk(person.actor, "all", locale),
    refusedBefore(),
    searchParams,
  ]);
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.title, locale)}
      note={say(copy.note, locale)}
    >
      <TemplateList
        {...desk}
        page={page}
        action={keepTemplateAction}
        refused={refused}
        isDone={done !== undefined}
        locale={locale}
      />
    </SettingsFrame>
  );
}
