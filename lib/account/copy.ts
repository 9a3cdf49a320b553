import type { Role } from "@/lib/core/actor";
import { type Locale, say, type Text } from "@/lib/core/i18n";

/** How somebody is called who confirmed a phone and gave no name. */
export const unnamed: Text = { zh: "居民", en: "Resident" };

/** What is left of the name of somebody who had themself erased. */
export const erasedName: Text = { zh: "已注销", en: "Erased" };

export const roleLabels: Record<Role, Text> = {
  resident: { zh: "居民", en: "Resident" },
  member: { zh: "委员", en: "Committee member" },
  convenor: { zh: "召集人", en: "Convenor" },
  head: { zh: "站长", en: "Station head" },
  "rotating-head": { zh: "轮值站长", en: "Rotating head" },
  liaison: { zh: "联络员", en: "Liaison" },
  host: { zh: "主持人", en: "Host" },
  recorder: { zh: "记录人", en: "Recorder" },
  expert: { zh: "专家", en: "Expert" },
  triage: { zh: "受理分办员", en: "Triage" },
  handler: { zh: "承办经办人", en: "Department handler" },
  "department-lead": { zh: "承办单位分管领导", en: "Department lead" },
  "firm-contact": { zh: "物业企业联系人", en: "Property firm contact" },
  enterprise: { zh: "企业", en: "Enterprise" },
  staff: { zh: "区政协机关", en: "District staff" },
  signer: { zh: "签发人", en: "Signer" },
  "content-moderator": { zh: "内容审核员", en: "Content moderator" },
  "data-protection": { zh: "个人信息保护负责人", en: "Data protection officer" },
  auditor: { zh: "审计员", en: "Auditor" },
  administrator: { zh: "系统管理员", en: "Administrator" },
};

/** What happened to people and roles, by the event's type. */
export const eventLabels: Readonly<Record<string, Text>> = {
  "person.registered": { zh: "首次登记", en: "Registered" },
  "person.phone-confirmed": { zh: "确认了手机号", en: "Confirmed the phone" },
  "person.signed-in": { zh: "登录", en: "Signed in" },
  "person.name-corrected": { zh: "更正了称呼", en: "Corrected the name" },
  "person.phone-corrected": { zh: "更换了手机号", en: "Changed the phone" },
  "person.consent-withdrawn": { zh: "撤回了同意", en: "Withdrew a consent" },
  "person.erased": { zh: "注销", en: "Was erased" },
  "person.phone-revealed": { zh: "查看了完整手机号", en: "Uncovered a phone number" },
  "grant.given": { zh: "授予角色", en: "Gave a role" },
  "grant.ended": { zh: "结束角色", en: "Ended a role" },
};

/** What a field of this domain's forms can be wrong about. */
export const fieldTexts = {
  "phone-shape": {
    zh: "请填写 11 位手机号，例如 138 0000 0000",
    en: "Enter a mobile number of 11 digits",
  },
  "code-shape": { zh: "验证码是 6 位数字", en: "The code has six digits" },
  "code-wrong": {
    zh: "验证码不对，或已失效。请核对，或重新获取一个",
    en: "The code is wrong or no longer valid. Check it, or ask for a new one",
  },
  "name-missing": { zh: "请填写姓名", en: "Enter the name" },
  "name-long": { zh: "姓名最多 40 个字", en: "A name has at most 40 characters" },
  "role-missing": { zh: "请选择角色", en: "Choose a role" },
  "scope-shape": {
    zh: "区划代码为 2、4、6、9 或 12 位数字",
    en: "A division code has 2, 4, 6, 9 or 12 digits",
  },
  "day-shape": { zh: "请填写日期", en: "Enter a date" },
  "days-reversed": { zh: "结束日不能早于开始日", en: "The last day is before the first" },
  "reason-short": { zh: "请写明原因，至少 5 个字", en: "Give a reason of at least 5 characters" },
} as const satisfies Record<string, Text>;

/** Why something was refused. */
export const refusalTexts = {
  "code-often": {
    zh: "获取验证码太频繁，请过一会儿再试",
    en: "Codes were asked for too often. Try again in a while",
  },
  "code-tries": {
    zh: "尝试次数太多，请过一会儿再试",
    en: "Too many tries. Try again in a while",
  },
  "code-not-sent": {
    zh: "短信暂时发不出去，请稍后再试，或到就近驿站请工作人员代填",
    en: "The message cannot be sent just now. Try later, or let a station file it for you",
  },
  "not-administrator": {
    zh: "这一页由系统管理员使用",
    en: "This page is for the administrator",
  },
  "not-auditor": { zh: "这一页由审计员使用", en: "This page is for the auditor" },
  "not-data-protection": {
    zh: "这一页由个人信息保护负责人使用",
    en: "This page is for the data protection officer",
  },
  "not-your-area": { zh: "不在您负责的范围内", en: "This is outside your area" },
  "own-grant": {
    zh: "不能给自己授予或结束角色，请另一位管理员办理",
    en: "Nobody gives or ends their own role; ask another administrator",
  },
  "officers-exclude": {
    zh: "系统管理员、审计员、个人信息保护负责人三员分立，同一天不能由一人兼任",
    en: "Administrator, auditor and data protection officer exclude each other on any day",
  },
  "same-grant": { zh: "此人已经有同样的角色", en: "They already hold this very role" },
  "person-unknown": {
    zh: "没有用这个手机号登记的人。要为其新建，请填写姓名",
    en: "Nobody is known by this number. To add them, give a name",
  },
  "already-ended": { zh: "这个角色已经结束", en: "This role has already ended" },
  stale: { zh: "刚才有人改过，请刷新后再看", en: "Somebody changed it just now. Reload the page" },
  "no-phone": { zh: "没有留下手机号", en: "No number was left" },
} as const satisfies Record<string, Text>;
export type AccountReason = keyof typeof refusalTexts;

const example: Text = { zh: "{name}（示例）", en: "{name} (example)" };

/** A person's name; invented people are always marked so. */
export function shownName(person: { name: string; invented: boolean }, locale: Locale): string {
  return person.invented ? say(example, locale, { name: person.name }) : person.name;
}
