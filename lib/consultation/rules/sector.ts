/**
 * 示例规则: which sectors (界别) a category of complaints is nearest to, by its group or full code. The
 * district's own list of sectors is not public; the codes are those of the sample dictionary.
 */
const fits: Readonly<Record<string, readonly string[]>> = {
  PF: ["commerce", "economy"],
  PM: ["commerce", "welfare"],
  PS: ["commerce", "unions"],
  YZ: ["women", "welfare", "no-party"],
  GG: ["economy", "commerce"],
  KF: ["economy", "commerce"],
  FW: ["science", "unions"],
  GZ: ["science", "welfare"],
  DT: ["science", "unions"],
  XF: ["science", "unions"],
  TC: ["science", "youth"],
  HJ: ["resources", "health"],
  WJ: ["resources", "science"],
};

export function sectorsFor(categoryCode: string | null): readonly string[] {
  return categoryCode ? (fits[categoryCode.slice(0, 2)] ?? []) : [];
}
