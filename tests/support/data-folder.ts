import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh data folder that Postgres, who is somebody else where tests run as root, may enter. */
export function freshDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "dengtang-test-"));
  chmodSync(folder, 0o755);
  return folder;
}
