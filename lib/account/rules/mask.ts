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

/** w***@example.org: the first letter and the domain. What is no address is covered entirely. */
export function maskMail(mail: string): string {
  const at = mail.lastIndexOf("@");
  return at > 0 ? `${[...mail][0]}***${mail.slice(at)}` : "***";
}

/** The first three and the last four signs; where it is published the last two (domain.md §14). */
export function maskIdNumber(id: string, { published = false } = {}): string {
  if (!/^\d{17}[\dXx]$/.test(id)) return "*".repeat(18);
  const kept = published ? 2 : 4;
  return `${id.slice(0, 3)}${"*".repeat(15 - kept)}${id.slice(-kept)}`;
}

/** 浙A****8 → the first two and the last sign, whatever its length (浙A·12345, 浙AD12345). */
export function maskPlate(plate: string): string {
  const signs = [...plate.replace(/[\s·.-]/g, "")];
  if (signs.length < 7 || signs.length > 8) return "****";
  return `${signs.slice(0, 2).join("")}****${signs.at(-1)}`;
}

/** An address to its compound: what follows the compound's name is the door, and stays behind. */
export function maskAddress(place: { street?: string; compound?: string }): string {
  return [place.street, place.compound].filter(Boolean).join("");
}

/** To the network: /24 for IPv4, the first three groups (/48) for IPv6. */
export function maskIp(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(ip)?.[1];
  if (v4) return `${v4}.0/24`;
  if (!/^[\da-f:]+$/i.test(ip) || !ip.includes(":")) return "";
  const [head = ""] = ip.split("::");
  const groups = head.split(":").filter(Boolean).slice(0, 3);
  return groups.length > 0 ? `${groups.join(":")}::/48` : "::/48";
}
