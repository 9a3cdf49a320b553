import { Button } from "@/components/ui/button";
import { matterWords as words } from "@/lib/consultation/copy/matter";
import { type Locale, say } from "@/lib/core/i18n";

type Props = {
  groups: readonly {
    readonly street: string;
    readonly venues: readonly { readonly code: string; readonly name: string }[];
  }[];
  action: string;
  locale: Locale;
};

/** Where to put it forward, for whoever did not come by the code on the wall. A plain GET form. */
export function MatterVenue({ groups, action, locale }: Props) {
  return (
    <form className="form" action={action}>
      <label className="field">
        <span className="label">{say(words.venue, locale)}</span>
        <select name="venue" className="input" required>
          {groups.map(({ street, venues }) => (
            <optgroup key={street} label={street}>
              {venues.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p>
        <Button type="submit" first>
          {say(words.choose, locale)}
        </Button>
      </p>
    </form>
  );
}
