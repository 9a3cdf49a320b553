import { buttonClass } from "@/components/ui/button-class";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../../copy";

type Props = {
  page: string;
  section: string | undefined;
  locale: Locale;
  sections: readonly { readonly key: string; readonly title: string }[];
};

/** One section alone, or all of them. */
export function Narrow({ page, section, locale, sections }: Props) {
  return (
    <form action={page} className="form gap-2">
      <div className="field">
        <label className="label" htmlFor="section">
          {say(copy.section, locale)}
        </label>
        <select id="section" name="section" className="input" defaultValue={section ?? ""}>
          <option value="">{say(copy.anySection, locale)}</option>
          {sections.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button type="submit" className={buttonClass({ even: true })}>
          {say(copy.show, locale)}
        </button>
      </p>
    </form>
  );
}
