import { maskIdNumber, maskMail, maskName, maskPhone, maskPlate } from "@/lib/account/rules/mask";
import type { PersonalKind } from "../model/personal";
import { surnames } from "./surnames";

export type PersonalSpan = {
  readonly kind: PersonalKind;
  /** Offsets in the text, in UTF-16 units; `to` is the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

const number = "[0-9一二三四五六七八九十百零〇两]";
const building = `${number}{1,4}(?:幢|栋|号楼|座)`;
const unit = `${number}{1,3}单元`;
/** Digits that are followed by a measure are a figure, not a flat. */
const flat = `${number}{2,5}(?![0-9一二三四五六七八九十百零〇年月日元块户人个平米天次万多层])(?:室|号(?!楼)|房)?`;
const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const plateBody = "(?:[A-HJ-NP-Z0-9]{6}|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳领])";

type Finder = {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly holds?: (text: string) => boolean;
};

/** In order: what is found first keeps its place, so the surer ones come first. */
const finders: readonly Finder[] = [
  { kind: "id-card", pattern: /(?<!\d)\d{17}[\dX](?![0-9A-Z])/g, holds: isIdCard },
  { kind: "bank-card", pattern: /(?<!\d)[3-6]\d(?:[ -]?\d){13,17}(?!\d)/g, holds: isBankCard },
  { kind: "mobile", pattern: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g },
  { kind: "landline", pattern: /(?<!\d)\(?0[1-9]\d{1,2}\)?[ -]?[2-8]\d{6,7}(?!\d)/g },
  { kind: "landline", pattern: /(?<=(?:电话|座机|固话)[是为: ]{0,3})[2-8]\d{6,7}(?!\d)/g },
  {
    kind: "plate",
    pattern: new RegExp(`[${provinces}][A-HJ-Z][·•. ]?${plateBody}(?![A-Z0-9])`, "g"),
    holds: (text) => /\d/.test(text),
  },
  { kind: "email", pattern: /[A-Z0-9._%+-]+@[A-Z0-9-]+(?:\.[A-Z0-9-]+)*\.[A-Z]{2,}/g },
  { kind: "door", pattern: new RegExp(`${building} ?(?:${unit} ?)?${flat}`, "g") },
  { kind: "door", pattern: new RegExp(`${unit} ?${flat}`, "g") },
  { kind: "door", pattern: /(?<![\d-])\d{1,3}-(?:\d{1,2}-)?\d{3,4}(?:室|号(?!楼))?(?![\d-])/g },
  { kind: "door", pattern: /(?<![\d一二三四五六七八九十百零〇])\d{3,4}室/g },
  {
    kind: "name",
    pattern: new RegExp(
      `(?<=(?:姓名|名字|我叫|本人叫)[是为叫: ]{0,3})(?:${surnames})[\\u4e00-\\u9fff](?:(?![住在是家的来我你他她电手反有要想就,])[\\u4e00-\\u9fff])?`,
      "g",
    ),
  },
];

/** Full-width digits, letters and marks as the usual ones, character by character; capitals. */
function plain(text: string): string {
  return text
    .replace(/[！-～]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[a-z]/g, (each) => each.toUpperCase());
}

/** GB 11643: the last of 18 characters checks the others, and the middle is a day of birth. */
function isIdCard(text: string): boolean {
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (Number.isNaN(Date.parse(born))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, place) => all + weight * Number(text[place]), 0);
  return "10X98765432"[sum % 11] === text[17];
}

/** Luhn: every second digit from the right counts twice. */
function isBankCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].reverse().map(Number);
  const sum = digits.reduce((all, digit, place) => {
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    return all + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** Personal data in a text, in its order and without overlap. */
export function findPersonal(text: string): readonly PersonalSpan[] {
  const read = plain(text);
  const spans: PersonalSpan[] = [];
  for (const { kind, pattern, holds } of finders) {
    for (const match of read.matchAll(pattern)) {
      if (holds && !holds(match[0])) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      if (spans.some((each) => from < each.to && each.from < to)) continue;
      spans.push({ kind, from, to, text: text.slice(from, to) });
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** Which kinds stand in a text, each once. */
export function personalKindsIn(text: string): readonly PersonalKind[] {
  return [...new Set(findPersonal(text).map(({ kind }) => kind))];
}

const compact = (text: string) => plain(text).replace(/[\s()·•.-]/g, "");

/** The conventions of domain.md §14, in the shape they have in public. */
const masks: Readonly<Record<PersonalKind, (text: string) => string>> = {
  "id-card": (text) => maskIdNumber(plain(text), { published: true }),
  "bank-card": (text) => `****${compact(text).slice(-4)}`,
  mobile: (text) => maskPhone(compact(text).slice(-11)),
  landline: (text) => `****${compact(text).slice(-4)}`,
  plate: (text) => maskPlate(compact(text)),
  email: maskMail,
  door: () => "***",
  name: maskName,
};

/** The text with everything personal covered: 138****1234, 浙A****8, 张*, no door. */
export function maskPersonal(text: string): string {
  let [masked, at] = ["", 0];
  for (const span of findPersonal(text)) {
    masked += text.slice(at, span.from) + masks[span.kind](span.text);
    at = span.to;
  }
  return masked + text.slice(at);
}
