import type { Contact } from "../model";
import type { CoStatus, HandoverStatus, LinkState } from "./handling";

type Named = { readonly name: string; readonly nameEn: string };
type Picture = { readonly key: string; readonly name: string };

/** What a firm reads of a complaint: the matter and the place down to the compound, never who. */
export type HandoverHead = {
  readonly id: string;
  readonly ref: string;
  readonly title: string | undefined;
  readonly category: Named | null;
  readonly place: string;
  readonly departmentName: string | undefined;
  readonly state: LinkState;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  readonly contact: Contact | null;
};

export type HandoverView = HandoverHead & {
  readonly body: string | undefined;
  readonly happenedOn: string | null;
  readonly station: { readonly name: string; readonly phone: string } | null;
  readonly firmName: string | undefined;
  readonly note: string | undefined;
  readonly answer: string | undefined;
};

export type CoPartOfComplaint = {
  readonly id: string;
  readonly status: CoStatus;
  readonly departmentName: string | undefined;
  readonly dueAt: Date;
  readonly question: string | undefined;
  readonly opinion: string | undefined;
  readonly returned: string | undefined;
};

/** What stands beside the status of a complaint. */
export type BesideRecords = {
  readonly firm: { readonly name: string } | null;
  readonly extension: {
    readonly days: number;
    readonly granted: boolean | null;
    readonly reason: string | undefined;
    readonly dueAt: Date;
  } | null;
  readonly coHandlers: readonly CoPartOfComplaint[];
  readonly handovers: readonly {
    readonly id: string;
    readonly status: HandoverStatus;
    readonly sentAt: Date;
    readonly dueAt: Date;
    readonly answeredAt: Date | null;
    readonly contact: Contact | null;
    readonly note: string | undefined;
    readonly answer: string | undefined;
    readonly photos: readonly Picture[];
  }[];
  readonly contacts: readonly {
    readonly id: string;
    readonly how: Contact;
    readonly at: Date;
    readonly note: string | undefined;
  }[];
  readonly orders: readonly {
    readonly id: string;
    readonly reason: string;
    readonly openedAt: Date;
    readonly closedAt: Date | null;
  }[];
};
