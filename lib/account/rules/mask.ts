import { unnamed } from "../copy";

const doubleSurnames =
  /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|南宫|端木|轩辕)./;

/** 138****1234 (domain.md §14). Anything that is no mobile number is covered entirely. */
export function maskPhone(phone: string): string {
  return /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : "****";
}

/** 张*, 欧阳*, J*: the surname stays, and the length of the given name does not show. */
export function maskName(name: string): string {
  if (name === unnamed.zh) return name;
  const surname = doubleSurnames.exec(name)?.[1] ?? [...name][0];
  return surname ? `${surname}*` : "";
}
