import { describe, expect, it } from "vitest";
import { heldColumns, officeColumns } from "@/lib/privacy/rules/held-columns";
import {
  leadsToThing,
  leadsToThingHere,
  writtenInOffice,
} from "@/lib/privacy/rules/unheld-columns";
import { columnsIn, type SchemaColumn, schemaColumns } from "@/tests/support/schema-columns";

/** Names of text columns that may hold a name, a number, an address or a secret of somebody. */
const mayTell =
  /(cipher|index|digest|hash|label|phone|mail|token|secret|person|actor|queuedAs|uploadedBy|key)$/i;
const isName = (column: SchemaColumn) => column.name === "name";

const nameOf = ({ table, name }: SchemaColumn) => `${table}.${name}`;

function mayHold(column: SchemaColumn): boolean {
  const name = nameOf(column);
  if (!column.isUuid) return column.isText && (mayTell.test(column.name) || isName(column));
  const isThing = leadsToThing.has(column.name) || leadsToThingHere.has(name);
  return !isThing && !writtenInOffice.has(name);
}

/** Columns that can hold a person or a person's words and that the register does not name. */
function unnamed(columns: readonly SchemaColumn[], register: object): string[] {
  return columns
    .filter(mayHold)
    .map(nameOf)
    .filter((name) => !Object.hasOwn(register, name));
}

const columns = schemaColumns();

describe("the register of what is held about people", () => {
  it("names every column that can hold a person or what a person wrote", () => {
    expect(columns.length).toBeGreaterThan(500);
    const what =
      "say in lib/privacy/rules/held-columns.ts what becomes of it when its person is erased, or in " +
      "unheld-columns.ts that it leads to a thing or holds a text written in office";
    expect(unnamed(columns, heldColumns), what).toEqual([]);
  });

  it("names no column that is not there", () => {
    const known = new Set(columns.map(nameOf));
    const named = [...Object.keys(heldColumns), ...writtenInOffice];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    const ids = new Set(columns.map((column) => column.name));
    expect([...leadsToThing].filter((name) => !ids.has(name))).toEqual([]);
  });

  it("gives a reason for whatever stays, and none for what goes", () => {
    for (const held of Object.values(heldColumns)) {
      expect(held.because !== undefined).toBe(held.after === "kept");
    }
  });

  it("counts each act in office once, by an id", () => {
    const ids = new Set(columns.filter((column) => column.isUuid).map(nameOf));
    expect(officeColumns.length).toBeGreaterThan(40);
    expect(officeColumns.filter((name) => !ids.has(name))).toEqual([]);
  });

  it("is found out wherever one of them is left out of it", () => {
    const must = columns.filter(mayHold).map(nameOf);
    expect(must.length).toBeGreaterThan(140);
    for (const name of must) {
      const { [name]: _, ...rest } = heldColumns;
      expect(unnamed(columns, rest)).toEqual([name]);
    }
  });

  it.each([
    ["chairId String? @db.Uuid", ["Planted.chairId"]],
    ["wishId String @db.Uuid", ["Planted.wishId"]],
    ["recordedById String? @db.Uuid", ["Planted.recordedById"]],
    ["idCardCipher String?", ["Planted.idCardCipher"]],
    ["guestLabel String?", ["Planted.guestLabel"]],
    ["contactPhone String", ["Planted.contactPhone"]],
    ["venueId String @db.Uuid", []],
    ["status String", []],
    ["at DateTime", []],
  ])("asks what becomes of a new column: %s", (line, found) => {
    expect(unnamed(columnsIn(`model Planted {\n  ${line}\n}\n`), heldColumns)).toEqual(found);
  });
});
