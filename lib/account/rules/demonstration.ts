import type { Text } from "@/lib/core/i18n";

/** The code of the demonstration's numbers; valid only where DEMO=1. */
export const demonstrationCode = "000000";

/** 139000000xx: the accounts of the demonstration, and room for visitors who want to try filing. */
export function isDemonstrationPhone(phone: string): boolean {
  return /^139000000\d\d$/.test(phone);
}

type Account = { readonly phone: string; readonly who: Text };
const account = (tail: string, zh: string, en: string): Account => ({
  phone: `139000000${tail}`,
  who: { zh, en },
});

export const demonstrationAccounts: readonly { readonly title: Text; readonly list: Account[] }[] =
  [
    {
      title: { zh: "居民与企业", en: "Residents and enterprises" },
      list: [
        account("01", "居民 · 庆丰社区", "Resident, Qingfeng"),
        account("02", "居民 · 翠苑一区", "Resident, Cuiyuan Yiqu"),
        account("03", "居民 · 北山宝石社区", "Resident, Baoshi in Beishan"),
        account("61", "企业", "Enterprise"),
        account("44", "物业企业联系人", "Property firm contact"),
      ],
    },
    {
      title: { zh: "委员与协商活动", en: "Members and consultations" },
      list: [
        account("11", "委员 · 律师 · 灵隐", "Member, lawyer in Lingyin"),
        account("12", "委员 · 律师 · 灵隐", "Member, lawyer in Lingyin"),
        account("13", "委员 · 律师 · 灵隐", "Member, lawyer in Lingyin"),
        account("14", "委员 · 建筑师 · 北山", "Member, architect in Beishan"),
        account("15", "委员 · 企业家 · 工作室", "Member, entrepreneur with a studio"),
        account("16", "召集人", "Convenor"),
        account("24", "主持人", "Host"),
      ],
    },
    {
      title: { zh: "驿站", en: "Stations" },
      list: [
        account("21", "站长 · 庆丰", "Station head, Qingfeng"),
        account("22", "轮值站长", "Rotating head"),
        account("23", "联络员 · 灵隐街道", "Liaison, Lingyin"),
        account("31", "受理分办员", "Triage"),
      ],
    },
    {
      title: { zh: "承办单位", en: "Departments" },
      list: [
        account("41", "经办 · 区住建局", "Handler, housing bureau"),
        account("42", "分管领导 · 区住建局", "Lead, housing bureau"),
        account("43", "经办 · 城管", "Handler, urban management"),
      ],
    },
    {
      title: { zh: "区政协机关与三员", en: "District office and the three officers" },
      list: [
        account("51", "区政协机关", "District staff"),
        account("52", "签发人", "Signer"),
        account("53", "内容审核员", "Content moderator"),
        account("54", "个人信息保护负责人", "Data protection officer"),
        account("91", "系统管理员", "Administrator"),
        account("92", "审计员", "Auditor"),
      ],
    },
  ];
