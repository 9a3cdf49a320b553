import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import type { RouteListed } from "@/lib/catalogue/queries/route";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import type { RouteChoices } from "./choices";
import { clockOf } from "./conditions";

type Props = { choices: RouteChoices; route?: RouteListed; locale: Locale };

function Sorts({ choices, route, locale }: Props) {
  const given = { preset: true, short: true } as const;
  return (
    <>
      <Select
        {...given}
        name="kind"
        label={say(copy.kind, locale)}
        options={choices.kinds}
        defaultValue={route?.kind}
      />
      <Select
        {...given}
        name="urgency"
        label={say(copy.urgency, locale)}
        options={choices.urgencies}
        defaultValue={route?.urgency}
      />
    </>
  );
}

function Conditions({ choices, route, locale }: Props) {
  return (
    <>
      <Select
        preset
        name="divisionPrefix"
        label={say(copy.where, locale)}
        options={choices.places}
        defaultValue={route?.divisionPrefix}
      />
      <Select
        preset
        name="categoryPrefix"
        label={say(copy.category, locale)}
        options={choices.categories}
        defaultValue={route?.categoryPrefix}
      />
      <Sorts {...{ choices, route, locale }} />
      <TextArea
        name="words"
        label={say(copy.words, locale)}
        hint={say(copy.wordsHint, locale)}
        optional
        rows={2}
        maxLength={400}
        defaultValue={route?.words.join(" ")}
      />
    </>
  );
}

function Times({ choices, route, locale }: Props) {
  return (
    <>
      <Select
        preset
        short
        name="days"
        label={say(copy.days, locale)}
        options={choices.days}
        defaultValue={route?.days}
      />
      <div className="flex flex-wrap gap-4">
        <TextInput
          name="fromMinute"
          type="time"
          short
          optional
          label={say(copy.from, locale)}
          defaultValue={clockOf(route?.fromMinute ?? null)}
        />
        <TextInput
          name="untilMinute"
          type="time"
          short
          optional
          label={say(copy.until, locale)}
          defaultValue={clockOf(route?.untilMinute ?? null)}
        />
      </div>
      <p className="meta -mt-2">{say(copy.untilHint, locale)}</p>
    </>
  );
}

function Targets({ choices, route, locale }: Props) {
  return (
    <>
      <Select
        preset
        name="departmentId"
        label={say(copy.department, locale)}
        options={choices.departments}
        defaultValue={route?.departmentId ?? ""}
      />
      <Select
        preset
        name="personId"
        label={say(copy.person, locale)}
        hint={say(copy.personHint, locale)}
        options={choices.people}
        defaultValue={route?.personId ?? ""}
      />
      <Select
        preset
        name="venueId"
        label={say(copy.venue, locale)}
        options={choices.venues}
        defaultValue={route?.venueId ?? ""}
      />
      <p className="meta">{say(copy.reportNote, locale)}</p>
    </>
  );
}

/** When it fits, and where it points. */
export function RouteFields(props: Props) {
  const { route, locale } = props;
  return (
    <>
      <TextInput
        name="name"
        label={say(copy.name, locale)}
        hint={say(copy.nameHint, locale)}
        maxLength={40}
        defaultValue={route?.name}
      />
      <Conditions {...props} />
      <Times {...props} />
      <Targets {...props} />
    </>
  );
}
