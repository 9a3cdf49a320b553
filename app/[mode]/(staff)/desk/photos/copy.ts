import type { Text } from "@/lib/core/i18n";

export const photosCopy = {
  title: { zh: "照片审核", en: "Photos to look at" },
  note: {
    zh: "上传人同意公开的照片，看过没有人脸、车牌、门牌再公开",
    en: "Whoever sent these agreed to show them; look for faces, plates and doors first",
  },
  waiting: { zh: "待审核", en: "To look at" },
  unit: { zh: "件", en: "" },
  none: { zh: "没有等着审核的照片。", en: "No photos wait." },
  report: { zh: "小区方案：{task}", en: "A compound's plan: {task}" },
  board: { zh: "{venue}：{board}", en: "{venue}: {board}" },
  boards: { zh: "五上墙的照片", en: "Pictures of a venue's wall" },
  doneHere: { zh: "记下了。", en: "Noted." },
  lookBack: { zh: "回头看的现场照片", en: "Pictures from a look-back" },
  photo: { zh: "{title}：第 {n} 张", en: "{title}: no. {n}" },
  close: { zh: "关闭", en: "Close" },
  pass: { zh: "可以公开", en: "May be shown" },
  withhold: { zh: "不公开", en: "Keep back" },
  done: { zh: "{ref} 已办", en: "{ref}: done" },
  "no-photos": { zh: "这些照片已经有人看过了。", en: "Somebody has looked at these already." },
} as const satisfies Record<string, Text>;
