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

/** The rules in the order they are asked, each with the way to its own page. */
export function RouteTable({ routes, categories, refused, locale }: Props) {
  const isFirst = (route: RouteListed) =>
    routes.find((each) => each.scope === route.scope)?.id === route.id;
  const isLast = (route: RouteListed) =>
    routes.findLast((each) => each.scope === route.scope)?.id === route.id;
  const columns: Column<RouteListed>[] = [
    {
      key: "rule",
      label: say(copy.columns.rule, locale),
      heading: true,
      cell: (route) => (
        <Link href={`${page}/${route.id}`} prefetch={false}>
          {route.name}
        </Link>
      ),
    },
    {
      key: "when",
      label: say(copy.columns.when, locale),
      cell: (route) => conditionsOf(route, categories, locale),
    },
    { key: "to", label: say(copy.columns.to, locale), cell: targetOf },
    {
      key: "state",
      label: say(copy.columns.state, locale),
      cell: (route) => <RouteState route={route} locale={locale} />,
    },
    {
      key: "tested",
      label: say(copy.columns.tested, locale),
      cell: (route) => <RouteTested route={route} locale={locale} />,
    },
    {
      key: "order",
      label: say(copy.columns.order, locale),
      cell: (route) => (
        <span className="flex gap-1">
          {!isFirst(route) && <Move {...{ route, refused, locale }} direction="up" />}
          {!isLast(route) && <Move {...{ route, refused, locale }} direction="down" />}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      sheet
      caption={say(copy.title, locale)}
      columns={columns}
      rows={routes}
      rowKey={(route) => route.id}
    />
  );
}
