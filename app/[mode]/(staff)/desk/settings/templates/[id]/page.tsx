import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { templateCopy as copy } from "@/components/template/copy";
import { TemplateItem } from "@/components/template/template-item";
import { say } from "@/lib/core/i18n";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { templateDesk } from "@/lib/web/template-desk";
import { SettingsFrame } from "../../_parts/settings-frame";
import { keepTemplateAction, removeTemplateAction } from "../actions";

type Props = { params: Promise<{ mode: string; id: string }> };

const list = "/desk/settings/templates";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function TemplatePage({ params }: Props) {
  const { mode, id } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`${list}/${id}`);
  openTo(person.actor, "staff", "administrator");
  const [{ templates, choices }, refused] = await Promise.all([
    templateDesk(person.actor, "all", locale),
    refusedBefore(),
  ]);
  const template = templates.find((each) => each.id === id);
  if (!template) notFound();
  const { version, uses } = template;
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={template.name}
      note={`${say(copy.edition, locale, { n: version })} · ${say(copy.uses, locale)} ${say(copy.used, locale, { n: uses })}`}
    >
      <TemplateItem
        {...{ list, template, choices, refused, locale }}
        page={`${list}/${id}`}
        action={keepTemplateAction}
        remove={removeTemplateAction}
      />
    </SettingsFrame>
  );
}
