import { maskName } from "@/lib/account/rules/mask";

const office =
  /(局|委|办|科|处|室|队|部|院|所|站|组|公司|社区|街道|主任|局长|科长|处长|队长|书记|主管|负责人|专员|经理|工程师)$/u;
const bare = /^\p{Script=Han}{2,4}$/u;
const named = /^(\p{Script=Han}{2,4})([（(，、\s].*)$/u;

/**
 * Who answers for a promise, as a stranger reads it: an office as it was published, of a person's
 * name the surname (domain.md §14). “王建国（副局长）” shows as “王*（副局长）”.
 */
export function shownPerson(person: string): string {
  if (bare.test(person) && !office.test(person)) return maskName(person);
  const [, name, rest] = named.exec(person) ?? [];
  return name && rest && !office.test(name) ? `${maskName(name)}${rest}` : person;
}
