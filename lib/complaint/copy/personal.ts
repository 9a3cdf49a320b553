import type { Text } from "@/lib/core/i18n";
import type { PersonalKind } from "../model/personal";

/** What was found in a text, as one says it to whoever wrote it. */
export const personalLabels: Record<PersonalKind, Text> = {
  "id-card": { zh: "身份证号", en: "an identity number" },
  "bank-card": { zh: "银行卡号", en: "a bank card number" },
  mobile: { zh: "手机号", en: "a mobile number" },
  landline: { zh: "电话号码", en: "a telephone number" },
  plate: { zh: "车牌号", en: "a number plate" },
  email: { zh: "邮箱", en: "an e-mail address" },
  door: { zh: "门牌号", en: "a door number" },
  name: { zh: "姓名", en: "a name" },
};
