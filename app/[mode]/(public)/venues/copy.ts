import type { Text } from "@/lib/core/i18n";

export const venuesCopy = {
  title: { zh: "站点", en: "Stations and halls" },
  lead: {
    zh: "{halls} 个民生议事堂、{stations} 个协商驿站、{studios} 个委员工作室。找离家最近的一个。",
    en: "{halls} deliberation halls, {stations} consultation stations, {studios} members' studios. Find the one nearest to you.",
  },
  all: { zh: "全部", en: "All" },
  find: { zh: "社区、小区或站名", en: "Community, compound or name" },
  street: { zh: "镇街", en: "Street" },
  members: { zh: "{n} 位委员进站", en: "{n} {n|member|members} joined" },
  empty: {
    zh: "没有这样的站点。换个名字，或者看全部。",
    en: "No such place. Try another name, or see all.",
  },
  seeAll: { zh: "看全部站点", en: "See all" },
  demonstration: { zh: "演示", en: "Demonstration" },
  people: { zh: "谁在这里", en: "Who is here" },
  joined: { zh: "进站的委员", en: "Members who joined" },
  nobody: { zh: "还没有委员进站。", en: "No member has joined yet." },
  coming: { zh: "近期协商", en: "Coming up" },
  past: { zh: "开过的协商", en: "Held before" },
  noneComing: { zh: "近期没有安排协商。", en: "Nothing is planned for now." },
  nonePast: { zh: "还没有开过协商。", en: "Nothing was held yet." },
  address: { zh: "地址", en: "Address" },
  phone: { zh: "电话", en: "Phone" },
  until: { zh: "任期到 {day}", en: "until {day}" },
  reportHere: { zh: "在这里反映", en: "Report here" },
  poster: { zh: "扫码在这个驿站反映", en: "Scan to report at this station" },
  join: { zh: "我是委员，进这个站", en: "I am a member: join here" },
  leave: { zh: "离开这个站", en: "Leave this venue" },
  leaveNote: {
    zh: "从今天起不再算在这个站，以后可以再进。",
    en: "From today you no longer count here; you may join again.",
  },
  seats: { zh: "{taken} / {capacity} 席", en: "{taken} / {capacity} seats" },
} as const satisfies Record<string, Text>;
