import { readdirSync, readFileSync } from "node:fs";

export type SchemaColumn = {
  readonly table: string;
  readonly name: string;
  readonly isUuid: boolean;
  readonly isText: boolean;
};

/** The columns of every table, as a text in Prisma's language describes them; relations are none. */
export function columnsIn(schema: string): SchemaColumn[] {
  return schema
    .split(/^model /m)
    .slice(1)
    .flatMap((model) => {
      const table = model.slice(0, model.indexOf(" "));
      const body = model.slice(model.indexOf("{") + 1, model.indexOf("\n}"));
      return body.split("\n").flatMap((line): SchemaColumn[] => {
        const found = /^ {2}(\w+)\s+(\w+)(\[\])?\??/.exec(line);
        if (!found) return [];
        const [, name = "", type = "", list] = found;
        const isUuid = line.includes("@db.Uuid");
        return [{ table, name, isUuid, isText: type === "String" && !isUuid && !list }];
      });
    });
}

export function schemaColumns(folder = "prisma/schema"): SchemaColumn[] {
  const files = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  return columnsIn(files.join("\n"));
}
