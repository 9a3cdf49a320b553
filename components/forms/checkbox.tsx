"use client";

import type { ReactNode } from "react";
import { FieldErrors } from "./field";
import { describedBy, useField } from "./form-context";

type Props = {
  name: string;
  value?: string;
  defaultChecked?: boolean;
  note?: ReactNode;
  children: ReactNode;
};

/** A single yes; after a refusal it shows what was ticked, not what it started with. */
export function Checkbox({ name, value = "yes", defaultChecked, note, children }: Props) {
  const { id, errors, typed, isRefused } = useField(name);
  const wasTicked = typed?.split(",").includes(value) ?? false;
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={isRefused || typed ? wasTicked : defaultChecked}
          aria-describedby={describedBy(id, false, errors.length > 0)}
          aria-invalid={errors.length > 0 || undefined}
        />
        <span>
          {children}
          {note && <span className="meta block">{note}</span>}
        </span>
      </label>
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
