import { TextInput } from "@/components/forms/text-input";
import { agendaRows } from "@/lib/consultation/rules/forms";
import { instant } from "@/lib/consultation/rules/timing";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { from: string; to: string; locale: Locale };

const usual = copy.defaultAgenda;
const shares = [
  [usual.opening, 0],
  [usual.residents, 0.125],
  [usual.departments, 0.42],
  [usual.together, 0.67],
  [usual.suggestions, 0.875],
] as const;

/** The usual order, spread over the time there is, on five-minute marks. */
function usualTime(from: string, to: string, share: number): string {
  const [start, end] = [instant("2026-01-01", from), instant("2026-01-01", to)];
  const five = 5 * 60_000;
  const at = start.getTime() + (end.getTime() - start.getTime()) * share;
  return clockTime(new Date(Math.round(at / five) * five));
}

export function AgendaFields({ from, to, locale }: Props) {
  return (
    <fieldset className="field">
      <legend className="label">{say(copy.agenda, locale)}</legend>
      <p className="meta">{say(copy.agendaHint, locale)}</p>
      {agendaRows.map((row, i) => {
        const [title, share] = shares[i] ?? [];
        const n = { n: row };
        return (
          <div className="joined mt-3" key={row}>
            <TextInput
              name={`agenda-${row}-at`}
              type="time"
              short
              label={say(copy.agendaAt, locale, n)}
              defaultValue={share === undefined ? "" : usualTime(from, to, share)}
            />
            <TextInput
              name={`agenda-${row}-title`}
              label={say(copy.agendaTitle, locale, n)}
              defaultValue={title ? say(title, locale) : ""}
              maxLength={60}
            />
            <TextInput
              name={`agenda-${row}-detail`}
              label={say(copy.agendaDetail, locale, n)}
              maxLength={120}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
