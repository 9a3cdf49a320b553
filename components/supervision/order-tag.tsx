import { Tag } from "@/components/ui/tag";
import { type Locale, say } from "@/lib/core/i18n";
import { statusLabels } from "@/lib/supervision/copy";
import type { OrderStatus } from "@/lib/supervision/model";

const kinds = { running: "wait", explained: "say", accepted: "move" } as const;

/** How far an order is. That it ended says nothing of how, so it bears no seal. */
export function OrderTag({ status, locale }: { status: OrderStatus; locale: Locale }) {
  const label = say(statusLabels[status], locale);
  if (status === "ended") return <span className="soft">{label}</span>;
  return <Tag kind={kinds[status]}>{label}</Tag>;
}
