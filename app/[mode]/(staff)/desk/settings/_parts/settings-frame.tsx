import type { ReactNode } from "react";
import { StaffMain } from "@/components/shell/staff-shell";
import type { SignedIn } from "@/lib/account/queries";
import { type Locale, say } from "@/lib/core/i18n";
import { DeskFrame } from "../../_parts/desk-frame";
import { settingsCopy } from "../copy";

type Props = {
  person: SignedIn;
  locale: Locale;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
};

/** One page of the settings, with the way back to their list. */
export function SettingsFrame({ person, locale, title, note, children }: Props) {
  const back = { href: "/desk/settings", label: say(settingsCopy.title, locale) };
  return (
    <DeskFrame settings person={person} locale={locale}>
      <StaffMain back={back} title={title} note={note}>
        {children}
      </StaffMain>
    </DeskFrame>
  );
}
