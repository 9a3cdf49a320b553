import type { Text } from "@/lib/core/i18n";
import { tag } from "@/lib/core/tag";

/** Beside the status: a sign-in by hand that was none. */
export const correctedTag = tag("no", "误签已更正", "Corrected: was not there");

/** What the forms of sign-up and sign-in can be wrong about. */
export const attendingFields = {
  "phone-shape": { zh: "请填写 11 位手机号", en: "Enter an 11-digit mobile number" },
  "consent-missing": { zh: "请先阅读并同意告知书", en: "Please read the notice and agree" },
  "door-code-wrong": {
    zh: "门口的签到码不对或已过期，请再扫一次",
    en: "The code of the door is wrong or over: scan it again",
  },
  "place-unknown": { zh: "没有取到位置", en: "Your location is not known" },
} as const satisfies Record<string, Text>;

/** Why signing up or signing in was refused. */
export const attendingRefusals = {
  outside: {
    zh: "您还没到会场附近，到了再试，或看门口的签到码",
    en: "You are not at the venue yet. Try again there, or use the code at the door",
  },
  "venue-unplaced": {
    zh: "这个会场没有坐标，请看门口的签到码",
    en: "This venue has no coordinates: use the code at the door",
  },
  "no-seat": { zh: "这个手机号没有报这一场", en: "Nobody signed up with this number" },
  "not-by-hand": {
    zh: "只能更正手工登记的签到",
    en: "Only a sign-in by hand can be corrected",
  },
  "corrected-already": { zh: "已经更正过了", en: "It was corrected already" },
  "nothing-new": { zh: "已经登记过了", en: "It was entered before" },
} as const satisfies Record<string, Text>;
