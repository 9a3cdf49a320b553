import type { Metadata } from "next";
import { StaffMain } from "@/components/shell/staff-shell";
import { Row, Rows } from "@/components/ui/rows";
import { say } from "@/lib/core/i18n";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { settingsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

const parts = [
  ["categories", "categoriesNote"],
  ["terms", "termsNote"],
  ["routes", "routesNote"],
  ["templates", "templatesNote"],
  ["answers", "answersNote"],
  ["values", "valuesNote"],
  ["holidays", "holidaysNote"],
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function SettingsPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings");
  openTo(person.actor, "staff", "administrator");
  return (
    <DeskFrame settings person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        <Rows>
          {parts.map(([name, note]) => (
            <Row key={name} title={say(copy[name], locale)} href={`/desk/settings/${name}`}>
              {say(copy[note], locale)}
            </Row>
          ))}
        </Rows>
      </StaffMain>
    </DeskFrame>
  );
}
