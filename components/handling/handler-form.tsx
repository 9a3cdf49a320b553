import type { FormPlace } from "@/components/complaint/act-form";
import { Folded } from "@/components/complaint/official-forms";
import { Select } from "@/components/forms/select";
import { workTexts as texts } from "@/lib/complaint/copy/work";
import type { Handlers } from "@/lib/complaint/model/work";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";

type Props = { place: FormPlace; handlers: Handlers; me: string; action: FormAction };

/** Whose it is in the department; who may decide that gives it on, takes it or hands it back. */
export function HandlerLine({ place, handlers, me, action }: Props) {
  const { locale } = place;
  const { current, choices, handsBack } = handlers;
  const nameOf = ({ id, name }: { id: string; name: string }) =>
    id === me ? say(texts.me, locale, { name }) : name;
  const people = choices.map((each) => ({ value: each.id, label: nameOf(each) }));
  const options = [
    ...people,
    ...(handsBack ? [{ value: "", label: say(texts.nobody, locale) }] : []),
  ];
  return (
    <section className="between" aria-label={say(texts.handler, locale)}>
      <p>
        {current
          ? say(texts.handledBy, locale, { name: nameOf(current) })
          : say(texts.nobodyYet, locale)}
      </p>
      {options.length > 0 && (
        <Folded
          {...place}
          action={action}
          name="handler"
          summary={texts.change}
          button={texts.changeButton}
        >
          <input type="hidden" name="seenId" value={current?.id ?? ""} />
          <Select preset name="personId" label={say(texts.to, locale)} options={options} />
        </Folded>
      )}
    </section>
  );
}
