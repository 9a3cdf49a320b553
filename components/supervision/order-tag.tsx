import { Tag } from "@/components/ui/tag";
import { type Locale, say } from "@/lib/core/i18n";
import { statusLabels } from "@/lib/supervision/copy";
import type { OrderStatus } from "@/lib/supervision/model";

const kinds = {
  running: "wait",
  explained: "say",
  accepted: "move",
  ended: "kept",
} as const;

export function OrderTag({ status, locale }: { status: OrderStatus; locale: Locale }) {
  return <Tag kind={kinds[status]}>{say(statusLabels[status], locale)}</Tag>;
}
