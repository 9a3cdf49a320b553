import type { Text } from "@/lib/core/i18n";

/** What pages of different people say of a task in the same words. */
export const taskCopy = {
  due: { zh: "{day}前", en: "by {day}" },
  doneOf: { zh: "任务 {done} / {of}", en: "{done} of {of} tasks done" },
  said: { zh: "进展", en: "What was reported" },
  nothingSaid: { zh: "还没有报过进展。", en: "Nothing was reported yet." },
  picture: { zh: "{title}：第 {n} 张照片", en: "{title}: picture {n}" },
  waits: { zh: "照片等审核，居民还看不到", en: "Pictures wait for a moderator; not public yet" },
  withheld: { zh: "照片不公开", en: "Pictures are not public" },
  asks: { zh: "改期", en: "Other dates" },
  askFor: { zh: "想改到 {day}", en: "asks for {day}" },
  text: { zh: "办到哪一步了", en: "How far it is" },
  evidence: { zh: "凭什么说办完了", en: "What shows that it is done" },
  photos: { zh: "现场照片", en: "Pictures from the spot" },
  photosHint: {
    zh: "最多 9 张；审核以后居民能看到，别拍到人脸、车牌、门牌",
    en: "Nine at most; public once a moderator passed them: no faces, plates or doors",
  },
  newDay: { zh: "想改到哪一天", en: "Which day instead" },
  whyLater: { zh: "为什么要改期", en: "Why another day" },
} as const satisfies Record<string, Text>;
