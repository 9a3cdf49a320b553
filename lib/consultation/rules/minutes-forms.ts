import { z } from "zod";
import { sectionKey } from "../model/minutes";

const ref = z.string().min(1);
/** A form posts its lines with \r\n; texts are kept and compared with \n. */
const text = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n"))
  .pipe(z.string().max(8000, "minutes-long"));
const version = z.coerce.number().int().min(1);

export const sectionSaving = z.object({
  ref,
  section: sectionKey,
  /** The version that was read. */
  version,
  text: text.default(""),
});
export type SectionSaving = z.input<typeof sectionSaving>;

export const sectionRestoring = z.object({ ref, section: sectionKey, version });
export type SectionRestoring = z.infer<typeof sectionRestoring>;
