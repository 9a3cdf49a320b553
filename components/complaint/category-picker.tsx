"use client";

import type { ReactNode } from "react";
import { FieldErrors } from "@/components/forms/field";
import { useField } from "@/components/forms/form-context";
import { outlines } from "@/components/forms/outlines";
import { Outline } from "@/components/ui/outline";

export type PickerGroup = {
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly icon: ReactNode;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  /** What others nearby said of this kind, drawn by the server. */
  readonly nearby?: ReactNode;
};

type Props = {
  legend: string;
  exactly: string;
  /** The last tile, which opens the rest. */
  more: { readonly name: string; readonly note: string; readonly icon: ReactNode };
  groups: readonly PickerGroup[];
  /** So many stand in front; the rest open with one touch. */
  front: number;
  chosen: { group?: string; category?: string };
};

/** What a chosen tile opens beneath it: by the style sheet alone, so without a script too. */
function Opened({
  group,
  exactly,
  chosen,
}: {
  group: PickerGroup;
  exactly: string;
  chosen?: string;
}) {
  return (
    <div className="col-span-full hidden gap-4 pt-1 pb-3 group-has-[>label>input:checked]/tile:grid">
      <fieldset>
        <legend className="meta">{exactly}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {group.categories.map((category) => (
            <label
              key={category.code}
              className="chip cursor-pointer has-checked:border-lake has-checked:bg-wash has-checked:font-semibold has-checked:text-lake has-focus-visible:outline-3 has-focus-visible:outline-lake-mid"
            >
              <input
                className="vh"
                type="radio"
                name="categoryCode"
                value={category.code}
                defaultChecked={category.code === chosen}
              />
              {category.name}
            </label>
          ))}
        </div>
      </fieldset>
      {group.nearby}
    </div>
  );
}

function Tile({ group, exactly, chosen, id }: TileProps) {
  return (
    <div className="group/tile contents">
      <label className="choice">
        <input
          type="radio"
          name="groupCode"
          id={id}
          value={group.code}
          defaultChecked={group.code === chosen.group}
        />
        <span className="choice-box">
          {group.icon}
          <span>
            <b>{group.name}</b>
            <span className="meta">{group.note}</span>
          </span>
          <Outline path={outlines.check} className="tick" />
        </span>
      </label>
      <Opened group={group} exactly={exactly} chosen={chosen.category} />
    </div>
  );
}
type TileProps = {
  group: PickerGroup;
  exactly: string;
  chosen: Props["chosen"];
  id?: string;
};

const grid = "mt-2 grid grid-flow-row-dense grid-cols-2 gap-2 elder:grid-cols-1";

/** The kind of matter in tiles; a chosen tile shows its finer kinds and what was said nearby. */
export function CategoryPicker({ legend, exactly, more, groups, front, chosen: start }: Props) {
  const field = useField("groupCode");
  const finer = useField("categoryCode");
  const chosen = { group: field.typed ?? start.group, category: finer.typed ?? start.category };
  const rest = groups.slice(front);
  const tiles = (some: readonly PickerGroup[], isFirst: boolean) =>
    some.map((group, place) => (
      <Tile
        key={group.code}
        group={group}
        exactly={exactly}
        chosen={chosen}
        id={isFirst && place === 0 ? field.id : undefined}
      />
    ));
  return (
    <fieldset className="field" aria-invalid={field.errors.length > 0 || undefined}>
      <legend className="label">{legend}</legend>
      <FieldErrors id={field.id} errors={field.errors} />
      <div className={grid}>
        {tiles(groups.slice(0, front), true)}
        <details
          className="open:col-span-full"
          open={rest.some((group) => group.code === chosen.group)}
        >
          <summary className="choice-box list-none">
            {more.icon}
            <span>
              <b>{more.name}</b>
              <span className="meta">{more.note}</span>
            </span>
          </summary>
          <div className={grid}>{tiles(rest, false)}</div>
        </details>
      </div>
    </fieldset>
  );
}
