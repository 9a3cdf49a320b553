import { Section } from "@/components/ui/section-head";
import type { LiveState } from "@/lib/consultation/model/live-state";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { liveCopy as copy } from "../copy";

export function SideAgenda({ state, locale }: { state: LiveState; locale: Locale }) {
  return (
    <Section id="agenda" title={say(copy.agenda, locale)}>
      <ol className="agenda">
        {state.agenda.map((item) => {
          const isOn = item.position === state.on?.position;
          return (
            <li key={item.position} aria-current={isOn ? "step" : undefined}>
              <b className="fig">{clockTime(new Date(item.startsAt))}</b>
              <span>
                <b>{item.title}</b>
                {isOn && <span className="meta block">{say(copy.onNow, locale)}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
