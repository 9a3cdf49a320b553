import { type Tag, tag } from "@/lib/core/tag";
import type { Pace } from "../model/venue-activity";

/** 黄、红: nearly due and overdue have their shapes, both in ochre. */
export const paceTags: Record<Pace, Tag> = {
  "on-pace": tag("plain", "达到进度", "On pace"),
  behind: tag("late", "低于进度", "Behind pace"),
  sleeping: tag("over", "沉睡", "Sleeping"),
};
