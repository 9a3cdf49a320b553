import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Sheet } from "@/components/ui/sheet";
import { optionRows } from "@/lib/consultation/rules/poll-forms";
import { addDays, dayOf, isWeekend } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { askDatesAction } from "../actions";
import { deskDatesCopy as copy } from "../copy";

/** That day, or the Monday after it. */
function usual(day: string): string {
  return isWeekend(day) ? usual(addDays(day, 1)) : day;
}

/** Two to eight dates; rows that stay without a day are left out. */
export function AskForm({ now, place }: { now: Date; place: FormPlace }) {
  const { locale } = place;
  const today = dayOf(now);
  return (
    <Sheet label={say(copy.ask, locale)}>
      <ActForm {...place} name="ask" action={askDatesAction}>
        {optionRows.map((row) => (
          <OptionRow
            key={row}
            row={row}
            day={row <= 3 ? usual(addDays(today, 8 + row * 2)) : ""}
            locale={locale}
          />
        ))}
        <div className="joined">
          <TextInput
            name="closeDay"
            type="date"
            short
            label={say(copy.closeDay, locale)}
            defaultValue={addDays(today, 2)}
          />
          <TextInput
            name="closeAt"
            type="time"
            short
            label={say(copy.closeAt, locale)}
            defaultValue="18:00"
          />
        </div>
        <p>
          <SubmitButton first locale={locale}>
            {say(copy.send, locale)}
          </SubmitButton>
        </p>
      </ActForm>
    </Sheet>
  );
}

function OptionRow({ row, day, locale }: { row: number; day: string; locale: Locale }) {
  return (
    <div className="joined">
      <TextInput
        name={`option-${row}-day`}
        type="date"
        short
        label={say(copy.date, locale, { n: row })}
        defaultValue={day}
      />
      <TextInput
        name={`option-${row}-from`}
        type="time"
        short
        label={say(copy.from, locale)}
        defaultValue="14:00"
      />
      <TextInput
        name={`option-${row}-to`}
        type="time"
        short
        label={say(copy.to, locale)}
        defaultValue="16:00"
      />
    </div>
  );
}
