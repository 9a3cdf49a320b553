"use client";

import { useEffect, useState } from "react";
import { Field, type FieldText } from "./field";
import { describedBy, useField } from "./form-context";
import { shrinkPictures } from "./shrink-picture";

type Props = FieldText & {
  name: string;
  accept?: string;
  multiple?: boolean;
  /** Opens the camera on phones. */
  camera?: boolean;
};

/** HEIC is left out on purpose: phones then hand over JPEG. */
export const pictures = "image/jpeg,image/png,image/webp";

function Previews({ sources }: { sources: readonly string[] }) {
  if (sources.length === 0) return null;
  return (
    <div className="previews">
      {sources.map((source) => (
        <img key={source} src={source} alt="" />
      ))}
    </div>
  );
}

export function FileInput({
  name,
  label,
  hint,
  optional,
  accept = pictures,
  multiple,
  camera,
}: Props) {
  const { id, locale, errors } = useField(name);
  const [shown, setShown] = useState<readonly string[]>([]);
  useEffect(() => () => shown.forEach(URL.revokeObjectURL), [shown]);
  const preview = async (input: HTMLInputElement) => {
    await shrinkPictures(input);
    const images = [...(input.files ?? [])].filter((file) => file.type.startsWith("image/"));
    setShown(images.map((file) => URL.createObjectURL(file)));
  };
  return (
    <Field id={id} label={label} hint={hint} optional={optional} errors={errors} locale={locale}>
      <input
        type="file"
        id={id}
        name={name}
        className="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? "environment" : undefined}
        onChange={(event) => preview(event.currentTarget)}
        aria-describedby={describedBy(id, Boolean(hint), errors.length > 0)}
        aria-invalid={errors.length > 0 || undefined}
      />
      <Previews sources={shown} />
    </Field>
  );
}
