import type { ReactNode } from "react";
import { languageTag, say } from "@/lib/core/i18n";
import type { Mode } from "@/lib/web/mode";
import { ui } from "./copy";
import { Icon } from "./icon";
import { ReadAloudButton } from "./read-aloud";

type Props = {
  mode: Mode;
  title: ReactNode;
  /** What is read aloud in elder mode; without it there is no button. */
  spoken?: string;
  /** Small print above: place, kind. */
  above?: ReactNode;
  children?: ReactNode;
};

/** The one h1 of a page, with 念给我听 beside it in elder mode. */
export function PageTitle({ mode, title, spoken, above, children }: Props) {
  return (
    <header className="mb-5">
      {above}
      <div className="between">
        <h1>{title}</h1>
        {mode.size === "elder" && spoken && (
          <ReadAloudButton
            text={spoken}
            lang={languageTag(mode.locale)}
            start={say(ui.readAloud, mode.locale)}
            stop={say(ui.stopReading, mode.locale)}
            icon={<Icon name="volume-2" />}
          />
        )}
      </div>
      {children}
    </header>
  );
}
