import { complaintKind, urgency } from "@/lib/complaint/model";
import type { QueueFilter } from "@/lib/complaint/queries/queue";
import { queueSorts, queueViews } from "@/lib/complaint/queries/queue";
import { type Looked, lookedParams, type Reader, readLooked } from "@/lib/web/find-words";
import { listHref, type Params } from "@/lib/web/list-params";

export type Asked = Params;
export type QueueStage = QueueFilter["stage"];
export type QueueAddress = QueueFilter &
  Looked & {
    /** The closed ones too, where words are looked for. */
    readonly closed?: boolean;
    readonly item?: string;
    /** Every row of the page ticked. */
    readonly pick?: boolean;
  };

const one = (value: Params[string]) =>
  typeof value === "string" && value !== "" ? value : undefined;
const like = (shape: RegExp, value: Params[string]) => {
  const text = one(value);
  return text && shape.test(text) ? text : undefined;
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readSort(value: Params[string]): Pick<QueueFilter, "sort" | "down"> {
  const text = one(value) ?? "";
  const sort = queueSorts.find((each) => each === text.replace(/^-/, ""));
  return sort ? { sort, down: text.startsWith("-") } : {};
}

/** The list as the address names it to this reader. */
export function readAddress(stage: QueueStage, asked: Asked, reader: Reader): QueueAddress {
  return {
    stage,
    view: queueViews.find((view) => view === asked.view) ?? "all",
    ...readLooked(asked, reader),
    street: like(/^\d{9}$/, asked.street),
    group: like(/^[A-Z]{2}$/, asked.group),
    department: like(uuid, asked.department),
    urgency: urgency.safeParse(asked.urgency).data,
    kind: complaintKind.safeParse(asked.kind).data,
    closed: asked.closed === "1",
    ...readSort(asked.sort),
    after: one(asked.after),
    item: one(asked.item),
    pick: asked.pick === "all",
  };
}

export function pathOf(stage: QueueStage): string {
  if (stage === "open") return "/desk/complaints/search";
  return stage === "waiting" ? "/desk/complaints" : `/desk/complaints/stage/${stage}`;
}

/** What the address says beside its path. */
export function paramsOf(at: QueueAddress): Record<string, string | undefined> {
  const { view, sort, down, closed, ...same } = at;
  const { street, group, department, urgency, kind, after, item } = same;
  return {
    view: view === "all" ? undefined : view,
    ...lookedParams(at),
    ...{ street, group, department, urgency, kind },
    closed: closed ? "1" : undefined,
    sort: sort && (sort !== "due" || down) ? `${down ? "-" : ""}${sort}` : undefined,
    ...{ after, item },
  };
}

/** The same list with some of it changed; another filter begins at its first page. */
export function addressOf(at: QueueAddress, change: Partial<QueueAddress> = {}): string {
  const to = { ...at, ...change };
  return listHref(pathOf(to.stage), paramsOf(to));
}
