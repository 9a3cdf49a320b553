import type { Text } from "@/lib/core/i18n";
import type { SettingKey } from "@/lib/core/settings";
import type { HolidayFault } from "../model/value";

export const valueGroups: Readonly<Record<string, Text>> = {
  complaint: { zh: "诉求办理", en: "Handling complaints" },
  problem: { zh: "共性问题", en: "Common problems" },
  consultation: { zh: "协商", en: "Consultations" },
  venue: { zh: "站点", en: "Venues" },
  suggestion: { zh: "建议办理", en: "Suggestions" },
  "look-back": { zh: "回头看", en: "Look-backs" },
  privacy: { zh: "个人信息", en: "Personal data" },
};

export const valueTexts: Record<SettingKey, Text> = {
  "complaint.answer-days": { zh: "等居民补充或评价（天）", en: "Waiting for the resident (days)" },
  "complaint.return-window-days": {
    zh: "派单后可以申请退单的时间（工作日）",
    en: "How long a sent complaint may be handed back (working days)",
  },
  "complaint.return-days": {
    zh: "退单申请的审核（工作日）",
    en: "Deciding on a return (working days)",
  },
  "complaint.extension-days": {
    zh: "一次延期最多（天）",
    en: "The longest extension (days)",
  },
  "complaint.co-handler-days": {
    zh: "协办单位反馈（工作日）",
    en: "Co-handlers' answer (working days)",
  },
  "complaint.firm-days": { zh: "物业企业办理（天）", en: "Property firm's answer (days)" },
  "complaint.supervise-days": {
    zh: "办结超期后列入督办（工作日，0 是当天）",
    en: "Supervision after a late answer (working days, 0: at once)",
  },
  "complaint.consultation-days": {
    zh: "转协商后最长暂停（天）",
    en: "The longest pause for a consultation (days)",
  },
  "problem.community-threshold": {
    zh: "同一社区聚成共性问题（件）",
    en: "Complaints that make a problem of a community",
  },
  "problem.firm-threshold": {
    zh: "同一物业企业聚成共性问题（件）",
    en: "Complaints that make a problem of a firm",
  },
  "problem.street-threshold": {
    zh: "同一镇街聚成共性问题（件）",
    en: "Complaints that make a problem of a street",
  },
  "problem.watch-days": { zh: "解决后观察（天）", en: "Watched after it is resolved (days)" },
  "problem.fall-percent": {
    zh: "诉求至少下降多少才算解决（%）",
    en: "How far complaints must fall to count as solved (%)",
  },
  "problem.window-days": { zh: "聚合时往前看（天）", en: "How far back complaints count (days)" },
  "consultation.notice-days": {
    zh: "协商会提前公告（工作日）",
    en: "Notice before a consultation (working days)",
  },
  "consultation.formal-notice-days": {
    zh: "正式协商会提前公告（工作日）",
    en: "Notice before a formal consultation (working days)",
  },
  "consultation.series-weeks": {
    zh: "接待日提前排出（周）",
    en: "How far ahead a series is scheduled (weeks)",
  },
  "consultation.leave-asks": {
    zh: "同一场最多请假（次）",
    en: "How often leave from one consultation is asked for at most",
  },
  "consultation.papers-days": {
    zh: "会前材料提前（工作日）",
    en: "Papers before a consultation (working days)",
  },
  "consultation.publicity-days": {
    zh: "议题公示（工作日）",
    en: "Publicity of a matter (working days)",
  },
  "consultation.sign-in-metres": {
    zh: "定位签到，离会场几米以内",
    en: "Metres from the venue within which one signs in by location",
  },
  "consultation.minutes-days": {
    zh: "会后公开纪要（工作日）",
    en: "Publishing the minutes (working days)",
  },
  "venue.hall-yearly": {
    zh: "民生议事堂每年至少（场）",
    en: "Fewest consultations of a hall in a year",
  },
  "venue.station-yearly": {
    zh: "协商驿站每年至少（场）",
    en: "Fewest consultations of a station in a year",
  },
  "venue.studio-quarterly": {
    zh: "委员工作室每季度至少（场）",
    en: "Fewest consultations of a studio in a quarter",
  },
  "venue.reception-monthly": {
    zh: "委员接待日每月至少（次）",
    en: "Fewest reception days in a month",
  },
  "venue.sleeping-days": {
    zh: "多少天没有协商算沉睡（天）",
    en: "Days without a consultation after which a venue sleeps",
  },
  "suggestion.review-days": {
    zh: "建议审核（工作日）",
    en: "Reviewing a suggestion (working days)",
  },
  "suggestion.assign-days": {
    zh: "建议交办（工作日）",
    en: "Assigning a suggestion (working days)",
  },
  "suggestion.sign-days": {
    zh: "承办单位签收（工作日）",
    en: "Department signing for it (working days)",
  },
  "suggestion.reply-days": { zh: "建议答复（天）", en: "Answering a suggestion (days)" },
  "suggestion.co-handler-days": {
    zh: "会办意见（工作日）",
    en: "Co-handlers' opinions (working days)",
  },
  "suggestion.objection-days": {
    zh: "对交办提出异议（工作日）",
    en: "Objecting to it (working days)",
  },
  "suggestion.rating-days": { zh: "对答复评价（天）", en: "Rating the answer (days)" },
  "suggestion.rework-days": { zh: "重新办理（天）", en: "Working on it again (days)" },
  "look-back.sample-days": {
    zh: "答复后多久回头看（天）",
    en: "Looked at again after the answer (days)",
  },
  "look-back.sample-percent": { zh: "抽查比例（%）", en: "Share that is sampled (%)" },
  "supervision.days": {
    zh: "督办期限（工作日）",
    en: "Time of a supervision order (working days)",
  },
  "supervision.grace-days": {
    zh: "办理超期后列入督办（工作日）",
    en: "Supervision after a department is late (working days)",
  },
  "look-back.grace-days": { zh: "回头看宽限（天）", en: "Grace for a look-back (days)" },
  "look-back.ties-months": {
    zh: "离开单位多久内仍要回避（月）",
    en: "A former tie still counts for (months)",
  },
  "look-back.problem-days": {
    zh: "共性问题办结后多久看是否反弹（天）",
    en: "A resolved problem is looked at again after (days)",
  },
  "look-back.round-30": { zh: "办结后 30 天再看（1 是 0 否）", en: "Again after 30 days (1 or 0)" },
  "look-back.round-90": { zh: "办结后 90 天再看（1 是 0 否）", en: "Again after 90 days (1 or 0)" },
  "look-back.round-180": {
    zh: "办结后 180 天再看（1 是 0 否）",
    en: "Again after 180 days (1 or 0)",
  },
  "look-back.year-end-month": {
    zh: "年底集中回头看在几月（0 不办）",
    en: "Month of the year-end round (0 for none)",
  },
  "insight.weight-response": {
    zh: "综合分中响应率的权重（%）",
    en: "Weight of contact in the composite (%)",
  },
  "insight.weight-solved": {
    zh: "综合分中解决率的权重（%）",
    en: "Weight of solved in the composite (%)",
  },
  "insight.weight-satisfaction": {
    zh: "综合分中满意率的权重（%）",
    en: "Weight of satisfaction in the composite (%)",
  },
  "privacy.answer-days": {
    zh: "答复信息权利申请（工作日）",
    en: "Answering requests about data (working days)",
  },
  "privacy.complaint-years": {
    zh: "诉求里的个人信息保存（年）",
    en: "Keeping personal data of complaints (years)",
  },
};

export const valueFieldTexts = {
  "value-shape": { zh: "填一个整数", en: "A whole number" },
  "value-range": { zh: "不在可以填的范围内", en: "Outside the range it may have" },
  "text-long": { zh: "一次最多 4000 字", en: "At most 4000 characters at once" },
  "text-faulty": { zh: "有一行写得不对，一天也没有存", en: "A line is wrong; no day was kept" },
} as const satisfies Record<string, Text>;

export const holidayFaultTexts: Record<HolidayFault, Text> = {
  "text-empty": { zh: "没有写日期", en: "There is no date" },
  "day-shape": { zh: "日期写成 2027-02-17 这样", en: "Write the date like 2027-02-17" },
  "word-unknown": { zh: "日期后面写“放假”或“上班”", en: "After the date comes 放假 or 上班" },
  "day-twice": { zh: "这一天前面写过了", en: "This day stands above already" },
  "name-long": { zh: "名称最多 20 个字", en: "A name has at most 20 characters" },
  "lines-many": { zh: "一次最多 100 行", en: "At most 100 lines at once" },
};
