import type { Text } from "@/lib/core/i18n";
import type { FollowSubject } from "../model/follow";

export const followCopy = {
  title: { zh: "我关注的", en: "What I follow" },
  follow: { zh: "关注", en: "Follow" },
  unfollow: { zh: "取消关注", en: "Stop following" },
  following: { zh: "已关注，有进展会告诉您", en: "You follow this and will hear of it" },
  sending: { zh: "请稍候…", en: "One moment…" },
  look: { zh: "看共性问题", en: "See the common problems" },
  empty: {
    zh: "还没有关注。在诉求、共性问题、驿站的页面上点“关注”，也可以关注小区和社区，有进展会告诉您。",
    en: "Nothing yet. Follow complaints, problems, compounds and communities, and you will hear of them.",
  },
  since: { zh: "{date} 起关注", en: "since {date}" },
  followNamed: { zh: "关注{name}", en: "Follow {name}" },
  unfollowNamed: { zh: "取消关注{name}", en: "Stop following {name}" },
  around: { zh: "关注这一带", en: "Follow what happens here" },
  aroundLead: {
    zh: "这里有新的诉求、共性问题和协商，会告诉您；诉求每天合成一条。",
    en: "You hear of new complaints, common problems and consultations here; complaints once a day.",
  },
  newHere: { zh: "近 30 日的新诉求", en: "New complaints of the last 30 days" },
  nothingHere: { zh: "近 30 日没有新诉求", en: "No new complaints in the last 30 days" },
  place: { zh: "这里的共性问题和协商", en: "Common problems and consultations here" },
} as const satisfies Record<string, Text>;

export const followSubjectLabels: Record<FollowSubject, Text> = {
  complaint: { zh: "诉求", en: "Complaint" },
  problem: { zh: "共性问题", en: "Common problem" },
  division: { zh: "社区、街道", en: "Community or street" },
  compound: { zh: "小区", en: "Compound" },
};

/** The act in words that say what is followed, for those who hear the page. */
export const followActs: Record<FollowSubject, Text> = {
  complaint: { zh: "关注这件事", en: "Follow this complaint" },
  problem: { zh: "关注这个问题", en: "Follow this problem" },
  division: { zh: "关注这个地方", en: "Follow this place" },
  compound: { zh: "关注这个小区", en: "Follow this compound" },
};

export const followRefusals = {
  "sign-in-first": { zh: "请先登录", en: "Please sign in first" },
  "already-followed": { zh: "已经关注了", en: "You follow this already" },
  "not-followed": { zh: "没有关注", en: "You do not follow this" },
  "follow-many": { zh: "最多关注 200 件", en: "At most 200 things can be followed" },
} as const satisfies Record<string, Text>;
