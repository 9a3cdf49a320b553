import type { Role } from "@/lib/core/actor";
import { district } from "../divisions";

/** A grant by public codes; the generator turns them into ids. */
export type DemoGrant = {
  readonly role: Role;
  readonly scope: string;
  readonly venue?: string;
  readonly department?: string;
  readonly firm?: string;
};

export type DemoAccount = {
  /** The last three digits of the telephone number. */
  readonly key: string;
  readonly name: string;
  readonly grants: readonly DemoGrant[];
};

export type DemoMember = {
  readonly key: string;
  readonly name: string;
  readonly street: string;
  readonly sector: string;
  readonly profession: string;
  /** The station or studio the member has joined beside the hall. */
  readonly venue: string;
  readonly convenor?: boolean;
};

const lingyin = "330106012";
const qingfeng = "330106012006";
export const qingfengStation = `station-${qingfeng}`;

/** Members among the 298; they get the grants of every member, a leader those of a convenor too. */
export const demoMembers: readonly DemoMember[] = [
  {
    key: "011",
    name: "陆某",
    street: lingyin,
    sector: "minge",
    profession: "lawyer",
    venue: qingfengStation,
  },
  {
    key: "012",
    name: "方某",
    street: lingyin,
    sector: "invited",
    profession: "lawyer",
    venue: qingfengStation,
  },
  {
    key: "013",
    name: "韩某",
    street: lingyin,
    sector: "cpc",
    profession: "lawyer",
    venue: qingfengStation,
  },
  {
    key: "014",
    name: "顾某",
    street: "330106002",
    sector: "jiusan",
    profession: "architect",
    venue: "station-330106002052",
  },
  {
    key: "015",
    name: "金某",
    street: "330106007",
    sector: "commerce",
    profession: "entrepreneur",
    venue: "studio-01",
  },
  {
    key: "016",
    name: "邵某",
    street: lingyin,
    sector: "education",
    profession: "researcher",
    venue: qingfengStation,
    convenor: true,
  },
  {
    key: "022",
    name: "柳某",
    street: lingyin,
    sector: "welfare",
    profession: "social-worker",
    venue: qingfengStation,
  },
  {
    key: "024",
    name: "章某",
    street: lingyin,
    sector: "women",
    profession: "mediator",
    venue: qingfengStation,
  },
];

/** Everybody else who can sign in; heads, liaisons and handlers stand in for invented ones. */
export const demoAccounts: readonly DemoAccount[] = [
  { key: "001", name: "王女士", grants: [{ role: "resident", scope: qingfeng }] },
  { key: "002", name: "李先生", grants: [{ role: "resident", scope: "330106005055" }] },
  { key: "003", name: "张女士", grants: [{ role: "resident", scope: "330106002052" }] },
  { key: "021", name: "沈某", grants: [] },
  { key: "023", name: "孙某", grants: [] },
  { key: "031", name: "吴某", grants: [{ role: "triage", scope: district }] },
  { key: "041", name: "周某", grants: [] },
  { key: "042", name: "严某", grants: [] },
  { key: "043", name: "华某", grants: [] },
  {
    key: "044",
    name: "施某",
    grants: [{ role: "firm-contact", scope: district, firm: "firm-01" }],
  },
  { key: "051", name: "钱某", grants: [{ role: "staff", scope: district }] },
  { key: "052", name: "赵某", grants: [{ role: "signer", scope: district }] },
  { key: "053", name: "戚某", grants: [{ role: "content-moderator", scope: district }] },
  { key: "054", name: "邹某", grants: [{ role: "data-protection", scope: district }] },
  { key: "061", name: "喻某", grants: [{ role: "enterprise", scope: "330106007" }] },
  { key: "091", name: "柏某", grants: [{ role: "administrator", scope: district }] },
  { key: "092", name: "水某", grants: [{ role: "auditor", scope: district }] },
];

/** Demonstration accounts that fill a post which exists anyway; the others are invented. */
export const postHolders: Readonly<Record<string, string>> = {
  [`head-${qingfengStation}`]: "021",
  [`liaison-${lingyin}`]: "023",
  "handler-housing": "041",
  "lead-housing": "042",
  "handler-urban": "043",
};

/** Neighbours for the stories, a dozen in each of the three communities. */
export const storyCommunities: readonly string[] = ["330106002052", qingfeng, "330106005055"];
export const residentsEach = 12;
