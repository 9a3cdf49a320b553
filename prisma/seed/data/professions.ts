/** Invented members draw a profession that suits their sector; it says what they know. */
export type Profession = {
  readonly code: string;
  readonly zh: string;
  readonly expertise: readonly string[];
};

export const professions: readonly Profession[] = [
  { code: "lawyer", zh: "律师", expertise: ["law", "mediation"] },
  { code: "mediator", zh: "人民调解员", expertise: ["mediation", "community"] },
  { code: "architect", zh: "建筑师", expertise: ["architecture", "accessibility"] },
  { code: "planner", zh: "规划师", expertise: ["planning", "traffic"] },
  { code: "engineer", zh: "结构工程师", expertise: ["engineering", "architecture"] },
  { code: "lift-engineer", zh: "电梯工程师", expertise: ["elevator", "engineering"] },
  { code: "fire-engineer", zh: "消防工程师", expertise: ["fire-safety", "public-safety"] },
  { code: "electrician", zh: "电力工程师", expertise: ["electricity", "fire-safety"] },
  { code: "water-engineer", zh: "给排水工程师", expertise: ["water", "engineering"] },
  { code: "property-manager", zh: "物业企业负责人", expertise: ["property", "business"] },
  { code: "community-worker", zh: "社区工作者", expertise: ["community", "mediation"] },
  { code: "social-worker", zh: "社会组织负责人", expertise: ["community", "elderly-care"] },
  { code: "carer", zh: "养老机构负责人", expertise: ["elderly-care", "accessibility"] },
  { code: "ecologist", zh: "环境工程师", expertise: ["environment", "water"] },
  { code: "gardener", zh: "园林工程师", expertise: ["greenery", "environment"] },
  { code: "banker", zh: "金融从业者", expertise: ["finance"] },
  { code: "accountant", zh: "注册会计师", expertise: ["audit", "finance"] },
  { code: "doctor", zh: "医生", expertise: ["medicine"] },
  { code: "nurse", zh: "护理专家", expertise: ["medicine", "elderly-care"] },
  { code: "teacher", zh: "教师", expertise: ["education"] },
  { code: "researcher", zh: "高校研究人员", expertise: ["education", "planning"] },
  { code: "programmer", zh: "软件工程师", expertise: ["digital"] },
  { code: "entrepreneur", zh: "企业负责人", expertise: ["business", "digital"] },
  { code: "artist", zh: "文艺工作者", expertise: ["culture"] },
  { code: "journalist", zh: "新闻工作者", expertise: ["media"] },
  { code: "farmer", zh: "茶农", expertise: ["farming"] },
  { code: "official", zh: "机关干部", expertise: ["community", "public-safety"] },
  { code: "traffic-expert", zh: "交通工程师", expertise: ["traffic", "digital"] },
];
