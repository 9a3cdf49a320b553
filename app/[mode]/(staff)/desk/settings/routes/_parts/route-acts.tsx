import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import type { RouteListed } from "@/lib/catalogue/queries/route";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import {
  editRouteAction,
  removeRouteAction,
  switchRouteOffAction,
  switchRouteOnAction,
  testRouteAction,
} from "../actions";
import { copy } from "../copy";
import type { RouteChoices } from "./choices";
import { RouteFields } from "./route-fields";

type Props = { route: RouteListed; refused?: FormState; locale: Locale };

function placeOf({ route, refused, locale }: Props) {
  const page = `/desk/settings/routes/${route.id}`;
  const hidden = { id: route.id, version: String(route.version) };
  return { target: route.id, page, locale, refused, hidden };
}

export function TestForm(props: Props) {
  const { route, locale } = props;
  const isTested = route.testedAt !== null;
  return (
    <ActForm {...placeOf(props)} name="test" action={testRouteAction}>
      <p className="meta">{say(copy.trialNote, locale)}</p>
      <p>
        <SubmitButton first={!isTested} locale={locale}>
          {say(isTested ? copy.tryAgain : copy.tryNow, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

/** On or off, where it may be: what was not tested is not switched on. */
export function SwitchForm(props: Props) {
  const { route, locale } = props;
  if (!route.active && !route.testedAt) {
    return <p className="meta">{say(copy.mustTest, locale)}</p>;
  }
  const action = route.active ? switchRouteOffAction : switchRouteOnAction;
  return (
    <ActForm {...placeOf(props)} name="switch" action={action}>
      <p>
        <SubmitButton first={!route.active} locale={locale}>
          {say(route.active ? copy.switchOff : copy.switchOn, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

export function EditForm({ choices, ...props }: Props & { choices: RouteChoices }) {
  const { route, locale, refused } = props;
  const place = placeOf(props);
  return (
    <details open={refused?.values?.form === "edit"}>
      <summary className="btn even">{say(copy.edit, locale)}</summary>
      <div className="mt-4 max-w-form">
        <ActForm
          {...place}
          name="edit"
          action={editRouteAction}
          className="form"
          hidden={{ ...place.hidden, scope: route.scope }}
        >
          <RouteFields choices={choices} route={route} locale={locale} />
          <p className="meta">{say(copy.saveNote, locale)}</p>
          <p>
            <SubmitButton locale={locale}>{say(copy.save, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}

/** Folded up with what it means: the second button removes it. */
export function RemoveForm(props: Props) {
  const { locale, refused } = props;
  return (
    <details open={refused?.values?.form === "remove"}>
      <summary className="btn even">{say(copy.remove, locale)}</summary>
      <div className="mt-3">
        <ActForm {...placeOf(props)} name="remove" action={removeRouteAction}>
          <p>{say(copy.removeText, locale)}</p>
          <p>
            <SubmitButton locale={locale}>{say(copy.removeButton, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
