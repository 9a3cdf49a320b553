import type { QueueFilter, Stage } from "@/lib/complaint/queries/queue";
import { queueViews } from "@/lib/complaint/queries/queue";
import { listHref } from "@/lib/web/list-params";

export type Asked = Readonly<Record<string, string | string[] | undefined>>;
export type QueueAddress = QueueFilter & { readonly item?: string };

const one = (value: string | string[] | undefined) =>
  typeof value === "string" && value !== "" ? value : undefined;

/** The list as the address names it. */
export function readAddress(stage: Stage, asked: Asked): QueueAddress {
  return {
    stage,
    view: queueViews.find((view) => view === asked.view) ?? "all",
    words: one(asked.q)?.trim(),
    street: /^\d{9}$/.test(one(asked.street) ?? "") ? one(asked.street) : undefined,
    group: /^[A-Z]{2}$/.test(one(asked.group) ?? "") ? one(asked.group) : undefined,
    after: one(asked.after),
    item: one(asked.item),
  };
}

export function pathOf(stage: Stage): string {
  return stage === "waiting" ? "/desk/complaints" : `/desk/complaints/stage/${stage}`;
}

/** The same list with some of it changed; another filter begins at its first page. */
export function addressOf(at: QueueAddress, change: Partial<QueueAddress> = {}): string {
  const { stage, view, words, street, group, after, item } = { ...at, ...change };
  return listHref(pathOf(stage), {
    view: view === "all" ? undefined : view,
    q: words,
    street,
    group,
    after,
    item,
  });
}
