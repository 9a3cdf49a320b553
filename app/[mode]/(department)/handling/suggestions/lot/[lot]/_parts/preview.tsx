import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { lotObstacleTexts } from "@/lib/suggestion/copy/lot";
import type { LotItemView, LotView } from "@/lib/suggestion/queries/lot";
import { openSlots } from "@/lib/suggestion/rules/fill-answer";
import { takeName, textName } from "@/lib/suggestion/rules/lot-form";
import type { FormState } from "@/lib/web/form-state";
import { lotHref, lotPath } from "../../_parts/asked";
import { ItemTitle } from "../../_parts/item-title";
import { texts } from "../../_parts/texts";
import { sendLotAction } from "../../actions";
import { copy } from "../../copy";
import { PlanNote } from "./plan-note";

type Props = { lot: LotView; now: Date; refused?: FormState; locale: Locale };

/** One answer as it will read, to be changed or left out; or why it cannot be written. */
function Item({ item, locale }: { item: LotItemView; locale: Locale }) {
  const { id, suggestion, text, obstacle, result } = item;
  const missing = openSlots(text);
  const stands = result && texts["lot-sent"] ? texts["lot-sent"] : null;
  const why = obstacle ? lotObstacleTexts[obstacle] : stands;
  return (
    <li className="grid max-w-form gap-2 py-4">
      <h3>
        <ItemTitle of={suggestion} />
      </h3>
      {why ? (
        <p className="soft">{say(copy.cannot, locale, { why: say(why, locale) })}</p>
      ) : (
        <>
          {suggestion.waits > 0 && (
            <p className="meta">{say(copy.waits, locale, { n: suggestion.waits })}</p>
          )}
          <TextArea
            name={textName(id)}
            label={say(copy.text, locale, { ref: suggestion.ref })}
            hint={
              missing.length > 0
                ? say(copy.open, locale, { names: missing.map((name) => `{${name}}`).join(" ") })
                : undefined
            }
            defaultValue={text}
            rows={4}
            maxLength={2000}
          />
          <Checkbox name={takeName(id)} defaultChecked={missing.length === 0}>
            {say(copy.take, locale)}
          </Checkbox>
        </>
      )}
    </li>
  );
}

function Send({ lot, refused, locale }: Omit<Props, "now">) {
  const able = lot.items.some((item) => !item.obstacle && !item.result);
  return (
    <FormStateForm
      action={sendLotAction}
      permalink={`${lotPath}/${lot.id}`}
      locale={locale}
      refused={refused}
      className="grid gap-3"
    >
      <input type="hidden" name="lot" value={lot.id} />
      <ul className="rows">
        {lot.items.map((item) => (
          <Item key={item.id} item={item} locale={locale} />
        ))}
      </ul>
      {able ? (
        <p>
          <SubmitButton first locale={locale}>
            {say(copy.confirm, locale)}
          </SubmitButton>
        </p>
      ) : (
        <p>{say(copy.nothing, locale)}</p>
      )}
    </FormStateForm>
  );
}

/** Every answer filled in, before anything is written; what is sent on is what was read here. */
export function Preview({ lot, now, refused, locale }: Props) {
  const refs = lot.items.map((item) => item.suggestion.ref);
  return (
    <div className="sections">
      <Section id="same" title={say(copy.same, locale)}>
        <PlanNote of={lot} now={now} locale={locale} />
      </Section>
      <Section id="each" title={say(copy.previewTitle, locale)}>
        <p className="meta">{say(copy.previewNote, locale)}</p>
        <Send lot={lot} refused={refused} locale={locale} />
        <p className="actions mt-3">
          <LinkButton href={lotHref(refs, { from: lot.id })}>
            {say(copy.rewrite, locale)}
          </LinkButton>
          <span className="meta">{say(copy.rewriteNote, locale)}</span>
        </p>
      </Section>
    </div>
  );
}
