import type { Locale } from "@/lib/core/i18n";

/** What a member knows, and the complaint categories (group or full code) it fits. */
export type Expertise = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly fits: readonly string[];
};

export const expertises: readonly Expertise[] = [
  { code: "law", zh: "法律", en: "Law", fits: ["PF", "PM", "YZ", "GG", "KF", "WJ", "PS06"] },
  {
    code: "mediation",
    zh: "矛盾调解",
    en: "Mediation",
    fits: ["HJ", "PF05", "YZ05", "DT04", "TC"],
  },
  { code: "property", zh: "物业管理", en: "Property management", fits: ["PF", "PS", "PM", "TC"] },
  {
    code: "community",
    zh: "社区治理",
    en: "Community work",
    fits: ["YZ", "PM", "PS", "HJ", "GZ01"],
  },
  { code: "architecture", zh: "建筑设计", en: "Architecture", fits: ["GZ", "FW", "DT04", "WJ01"] },
  { code: "planning", zh: "城乡规划", en: "Town planning", fits: ["GZ", "KF", "TC01", "WJ"] },
  {
    code: "engineering",
    zh: "工程结构",
    en: "Structural engineering",
    fits: ["FW", "GZ02", "GG05"],
  },
  { code: "elevator", zh: "电梯设备", en: "Lifts", fits: ["DT"] },
  { code: "fire-safety", zh: "消防安全", en: "Fire safety", fits: ["XF", "DT01", "FW02"] },
  {
    code: "electricity",
    zh: "电力能源",
    en: "Electricity",
    fits: ["XF03", "XF04", "XF05", "FW04"],
  },
  { code: "water", zh: "给排水", en: "Water and drains", fits: ["FW01", "FW03", "FW04", "GZ05"] },
  {
    code: "environment",
    zh: "生态环境",
    en: "Environment",
    fits: ["HJ01", "HJ02", "HJ03", "HJ06"],
  },
  { code: "greenery", zh: "园林绿化", en: "Greenery", fits: ["PS03", "WJ02"] },
  { code: "traffic", zh: "交通停车", en: "Traffic and parking", fits: ["TC", "XF01"] },
  { code: "finance", zh: "金融", en: "Finance", fits: ["GG", "PF01", "PF02"] },
  { code: "audit", zh: "财务审计", en: "Accounts and audit", fits: ["GG", "PF04", "YZ03", "PS07"] },
  { code: "medicine", zh: "医疗卫生", en: "Medicine", fits: ["HJ06", "HJ03", "GZ04"] },
  { code: "elderly-care", zh: "养老服务", en: "Care of the elderly", fits: ["GZ04", "DT04"] },
  { code: "accessibility", zh: "无障碍", en: "Accessibility", fits: ["GZ04", "DT04", "TC04"] },
  { code: "education", zh: "教育", en: "Education", fits: ["KF01", "HJ01"] },
  {
    code: "digital",
    zh: "数字技术",
    en: "Digital technology",
    fits: ["PS02", "PS06", "TC02", "XF05"],
  },
  { code: "business", zh: "企业经营", en: "Business", fits: ["PM01", "GG01", "WJ04"] },
  { code: "culture", zh: "文化艺术", en: "Culture and arts", fits: ["GZ01", "GG02"] },
  { code: "media", zh: "新闻传播", en: "Media", fits: ["PS05", "PS07"] },
  { code: "farming", zh: "农业农村", en: "Farming and villages", fits: ["WJ02", "GZ05"] },
  { code: "public-safety", zh: "公共安全", en: "Public safety", fits: ["PS02", "HJ05", "XF01"] },
];

/** The codes of what fits a complaint category such as XF04. */
export function expertiseFor(categoryCode: string): readonly string[] {
  return expertises
    .filter((one) => one.fits.some((fit) => categoryCode.startsWith(fit)))
    .map((one) => one.code);
}

/** The names of what a member knows, parted for reading. */
export function expertiseNames(codes: readonly string[], locale: Locale): string {
  const known = expertises.filter((one) => codes.includes(one.code));
  return known.map((one) => one[locale]).join(locale === "zh" ? "、" : ", ");
}
