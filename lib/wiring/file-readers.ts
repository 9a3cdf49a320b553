import "server-only";
import type { FileReader } from "@/lib/core/file-reader";

/** Who may open a file is decided by the domain it belongs to; a subject not named here opens to nobody. */
export const fileReaders: Readonly<Record<string, FileReader>> = {};
