import { AccountTable } from "@/components/suggestion/account-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { type Locale, say } from "@/lib/core/i18n";
import { accountWords as copy } from "@/lib/insight/copy/disagreement";
import {
  countPublishedDisagreements,
  listPublishedDisagreements,
} from "@/lib/insight/queries/disagreements";
import { getHomeDistrict, listDepartments, listStreets } from "@/lib/place/queries";
import { listHref } from "@/lib/web/list-params";
import type { Mode } from "@/lib/web/mode";
import type { Filter } from "./filter";
import { Views } from "./views";

type Props = { asked: Pick<Filter, "street" | "department" | "after">; mode: Mode };
const href = ({ street, department, after }: Props["asked"]) =>
  listHref("/suggestions", { view: "differ", street, department, after });

type FilterProps = {
  asked: Props["asked"];
  streets: readonly { code: string; name: string }[];
  departments: readonly { code: string; shortName: string }[];
  locale: Locale;
};

function Filters({ asked, streets, departments, locale }: FilterProps) {
  return (
    <FilterSelects
      action="/suggestions"
      locale={locale}
      keep={{ view: "differ" }}
      selects={[
        {
          name: "street",
          label: say(copy.street, locale),
          value: asked.street,
          options: streets.map((each) => ({ value: each.code, label: each.name })),
        },
        {
          name: "department",
          label: say(copy.columns.lead, locale),
          value: asked.department,
          options: departments.map((each) => ({ value: each.code, label: each.shortName })),
        },
      ]}
    />
  );
}

function load({ street, department, after }: Props["asked"], scope: string) {
  const filter = { scopes: [scope], street, department };
  return Promise.all([
    listPublishedDisagreements({ ...filter, after }),
    countPublishedDisagreements(filter),
    listStreets(scope),
    listDepartments(scope),
  ]);
}

/** Suggestions on which residents, members and department do not say the same. */
export async function AccountList({ asked, mode }: Props) {
  const { locale } = mode;
  const { street, department, after } = asked;
  const scope = await getHomeDistrict();
  const [list, counts, streets, departments] = await load(asked, scope);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft">{say(copy.lead, locale)}</p>
      </PageTitle>
      <Views current="differ" locale={locale} />
      <p>
        <b>{say(copy.counted, locale, counts)}</b>
        <span className="meta block">{say(copy.rule, locale)}</span>
      </p>
      <div>
        <div className="filters">
          <Filters {...{ asked, streets, departments, locale }} />
        </div>
        {list.rows.length > 0 ? (
          <AccountTable rows={list.rows} base="/suggestions" locale={locale} />
        ) : (
          <EmptyState action={<LinkButton href={href({})}>{say(copy.clear, locale)}</LinkButton>}>
            {say(copy.none, locale)}
          </EmptyState>
        )}
        <Pager
          locale={locale}
          next={list.next ? href({ ...asked, after: list.next }) : null}
          start={after ? href({ street, department }) : null}
        />
      </div>
    </main>
  );
}
