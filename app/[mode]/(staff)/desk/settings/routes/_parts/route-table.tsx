import Link from "next/link";
import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import type { RouteListed } from "@/lib/catalogue/queries/route";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { moveRouteAction } from "../actions";
import { copy } from "../copy";
import { conditionsOf, targetOf } from "./conditions";
import { RouteState, RouteTested } from "./state";

const page = "/desk/settings/routes";

type Props = {
  routes: readonly RouteListed[];
  categories: readonly CategoryRow[];
  refused?: FormState;
  locale: Locale;
};

type MoveProps = Pick<Props, "refused" | "locale"> & {
  route: RouteListed;
  direction: "up" | "down";
};

function Move({ route, direction, refused, locale }: MoveProps) {
  return (
    <ActForm
      name={`move-${direction}`}
      action={moveRouteAction}
      target={route.id}
      page={page}
      locale={locale}
      refused={refused}
      className="inline-block"
      hidden={{ id: route.id, version: String(route.version), direction }}
    >
      <SubmitButton small locale={locale}>
        {say(copy[direction], locale)}
        <span className="vh">{say(copy.moveName, locale, { name: route.name })}</span>
      </SubmitButton>
    </ActForm>
  );
}

type Order = Pick<Props, "routes" | "refused" | "locale">;

/** Up and down among the rules of the same area. */
function Moves({ route, routes, ...rest }: Order & { route: RouteListed }) {
  const peers = routes.filter((each) => each.scope === route.scope);
  return (
    <span className="flex items-start gap-1">
      {peers[0]?.id !== route.id && <Move {...rest} route={route} direction="up" />}
      {peers.at(-1)?.id !== route.id && <Move {...rest} route={route} direction="down" />}
    </span>
  );
}

function columnsFor({ categories, ...order }: Props): Column<RouteListed>[] {
  const { locale } = order;
  const cells: Record<keyof typeof copy.columns, Column<RouteListed>["cell"]> = {
    rule: (route) => (
      <Link href={`${page}/${route.id}`} prefetch={false}>
        {route.name}
      </Link>
    ),
    when: (route) => conditionsOf(route, categories, locale),
    to: targetOf,
    state: (route) => <RouteState route={route} locale={locale} />,
    tested: (route) => <RouteTested route={route} locale={locale} />,
    order: (route) => <Moves {...order} route={route} />,
  };
  return (Object.keys(cells) as (keyof typeof cells)[]).map((key) => ({
    key,
    label: say(copy.columns[key], locale),
    cell: cells[key],
    heading: key === "rule",
  }));
}

/** The rules in the order they are asked, each with the way to its own page. */
export function RouteTable(props: Props) {
  return (
    <DataTable
      caption={say(copy.title, props.locale)}
      columns={columnsFor(props)}
      rows={props.routes}
      rowKey={(route) => route.id}
    />
  );
}
