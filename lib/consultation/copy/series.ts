import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type { RestDayRule, SeriesRhythm } from "../model/series";

export const rhythmLabels: Record<SeriesRhythm, Text> = {
  weekly: { zh: "每周", en: "Every week" },
  fortnightly: { zh: "每两周", en: "Every second week" },
  monthly: { zh: "每月同一天", en: "Every month on the same day" },
};

export const restDayLabels: Record<RestDayRule, Text> = {
  skip: { zh: "遇休息日不办", en: "Not held on rest days" },
  next: { zh: "遇休息日顺延到下一个工作日", en: "Put off to the next working day" },
  keep: { zh: "休息日照常", en: "Held on rest days too" },
};

export const seriesTags: Readonly<Record<string, Tag>> = {
  running: tag("move", "进行中", "Running"),
  ended: tag("say", "已结束", "Ended"),
};

export const seriesRefusals = {
  "until-early": {
    zh: "结束日期要在首次之后，最长一年",
    en: "It ends after the first one, a year later at most",
  },
  "choose-meeting": { zh: "请选择从哪一场起", en: "Choose the first of them" },
  "move-before": {
    zh: "新的日子要在今天和前一场之后",
    en: "The new day comes after today and after the meeting before",
  },
  "series-ended": { zh: "这个系列已经结束", en: "This series has ended" },
  "series-clash": {
    zh: "有的日期地点或主持人已有协商（见上面的日期），确实要排请写明理由",
    en: "On some of the days venue or host are taken, see above; give the reason if it has to be",
  },
  "no-days": { zh: "这段时间里一次也排不出来", en: "Not one meeting falls into this time" },
} as const satisfies Record<string, Text>;
