import type { Text } from "@/lib/core/i18n";
import type { VenueKind } from "./model";

export const venueKindLabels: Record<VenueKind, Text> = {
  hall: { zh: "民生议事堂", en: "Deliberation hall" },
  station: { zh: "协商驿站", en: "Consultation station" },
  studio: { zh: "委员工作室", en: "Members' studio" },
};
