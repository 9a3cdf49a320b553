import type { StatementPart } from "@/components/ui/statement";
import type { Text } from "@/lib/core/i18n";

/** A changed notice gets a new version, and whoever agreed to an older one is asked again. */
export const privacyVersion = "2026-11";

export const privacy = {
  title: { zh: "个人信息告知书", en: "Privacy notice" },
  version: {
    zh: "版本 2026-11，2026年11月1日起施行",
    en: "Version 2026-11, in force from 1 Nov 2026",
  },
  lead: {
    zh: "您反映一件事，需要留下手机号和情况。下面说清楚谁在用、用来做什么、存多久、您怎么管。",
    en: "To report something you leave a phone number and what happened. Here is who uses it, what for, for how long, and how you stay in charge.",
  },
} as const satisfies Record<string, Text>;

export const privacyParts: readonly StatementPart[] = [
  {
    id: "who",
    title: { zh: "谁处理您的信息", en: "Who handles your information" },
    lines: [
      {
        zh: "处理者：政协杭州市西湖区委员会（示例）。承办单位按职责处理派给它的事。",
        en: "Controller: the Xihu District Committee of the CPPCC, Hangzhou (example). The responsible unit handles what is assigned to it.",
      },
      {
        zh: "联系：个人信息保护负责人，电话 0571-0000 0000（示例），或在您所在的驿站当面提出。",
        en: "Contact: the data protection officer, phone 0571-0000 0000 (example), or in person at your station.",
      },
    ],
  },
  {
    id: "what-for",
    title: { zh: "为什么处理", en: "What for" },
    list: true,
    lines: [
      {
        zh: "受理、办理、答复您反映的事，把同一原因的事并在一起协商，办完回头看。",
        en: "To accept, handle and answer what you report, to bring matters with one cause together for consultation, and to look back afterwards.",
      },
      {
        zh: "核实是本人在说：法律要求提供信息发布服务的平台核验真实身份，手机验证即可，不收身份证。",
        en: "To know that it is you: the law asks platforms that publish to verify identity. A phone code is enough; no identity card is collected.",
      },
      {
        zh: "告诉您进度：受理、答复、协商日期、回头看。",
        en: "To tell you how it goes: acceptance, reply, consultation dates, look-back.",
      },
      {
        zh: "做统计：只用数量，不到 10 件的不排名。",
        en: "To count: numbers only, and groups under ten are never ranked.",
      },
    ],
  },
  {
    id: "kinds",
    title: { zh: "处理哪些信息、怎么处理", en: "Which information, and how" },
    list: true,
    lines: [
      {
        zh: "必须的：手机号、小区、情况说明。没有这些，事情没法办。",
        en: "Needed: phone number, compound, what happened. Without these nothing can be done.",
      },
      {
        zh: "可以不给的：称呼、门牌、照片、是否愿意参加协商。不给不影响办理。",
        en: "Optional: how to address you, door number, photos, whether you would join a consultation. Leaving them out changes nothing.",
      },
      {
        zh: "不收集：身份证、人脸、行踪、通讯录。照片里的位置信息上传时就去掉。",
        en: "Never: identity cards, faces, movements, contacts. Location data in photos is removed on upload.",
      },
      {
        zh: "手机号和门牌加密保存，工作人员看明文要写理由，并留下记录。",
        en: "Phone and door numbers are stored encrypted; staff who open them give a reason, and that is recorded.",
      },
      {
        zh: "系统会提示相近的事和建议类别，只供参考，都由人决定；您可以要求人工复核。",
        en: "The system points out similar matters and suggests categories. People decide; you may ask for a human review.",
      },
      {
        zh: "未满 14 岁请监护人代为反映，14 至 17 岁请监护人陪同。",
        en: "Under 14, a guardian reports for you; from 14 to 17, with a guardian.",
      },
    ],
  },
  {
    id: "who-sees",
    title: { zh: "谁看得到", en: "Who sees it" },
    list: true,
    lines: [
      {
        zh: "公众：受理以后的类别、小区、日期、状态、摘要和答复。不公开姓名、门牌、电话。",
        en: "The public: category, compound, dates, status, summary and replies after acceptance. Never names, doors or phones.",
      },
      {
        zh: "承办单位：办理这件事所必需的部分，派单页写明交给了谁。",
        en: "The responsible unit: what it needs to act; the assignment says who received it.",
      },
      {
        zh: "照片和原话：您单独同意、审核通过以后才公开，随时可以撤回。",
        en: "Photos and your own words: only after your separate consent and a review; you may withdraw it at any time.",
      },
      {
        zh: "举报类事项一律不公开。数据存放在境内，不向境外提供。",
        en: "Reports of misconduct are never published. Data stays within the country.",
      },
    ],
  },
  {
    id: "how-long",
    title: { zh: "存多久", en: "How long" },
    list: true,
    lines: [
      {
        zh: "没有提交的草稿：30 日后清除。",
        en: "Drafts that were never sent: deleted after 30 days.",
      },
      {
        zh: "诉求：结案后 3 年去掉个人信息，只留办理经过（示例规则）。",
        en: "Complaints: three years after closing, personal data is removed and only the course of handling remains (sample rule).",
      },
      {
        zh: "操作记录：至少 6 个月，通常 3 年，用来查清谁改过什么。",
        en: "Activity records: at least six months, usually three years, to show who changed what.",
      },
    ],
  },
  {
    id: "rights",
    title: { zh: "您怎么管自己的信息", en: "How you stay in charge" },
    list: true,
    lines: [
      {
        zh: "登录“我的”，或凭回执号和手机后四位，可以查看、补充、更正，可以撤回同意。",
        en: "Under “Mine”, or with receipt number and the last four digits of your phone, you can read, add, correct and withdraw consent.",
      },
      {
        zh: "要复制、删除、解释，或者代已故近亲属提出，请打电话或到驿站，15 个工作日内答复（示例规则）。",
        en: "To copy, delete, have something explained, or ask on behalf of a deceased relative, call or visit a station; you hear within 15 working days (sample rule).",
      },
      {
        zh: "撤回同意和当初同意一样方便，不影响撤回以前的处理。不同意会说明理由。",
        en: "Withdrawing is as easy as agreeing was and does not undo what happened before. A refusal states its reason.",
      },
      {
        zh: "认为处理不当，可以向网信部门投诉。任何人不得因您反映情况打击报复。",
        en: "You may complain to the cyberspace administration. Nobody may retaliate for what you report.",
      },
    ],
  },
  {
    id: "cookies",
    title: { zh: "这台设备上存了什么", en: "What is kept on this device" },
    lines: [
      {
        zh: "登录状态、草稿，以及您选的语言、字号和明暗。没有广告，没有第三方，不跟踪。",
        en: "Your sign-in, drafts, and the language, size and appearance you chose. No advertising, no third parties, no tracking.",
      },
    ],
  },
];
