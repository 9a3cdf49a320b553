import "server-only";
import { db } from "./db";
import { fileStorage } from "./file-storage";

const day = 24 * 3_600_000;
const batch = 500;

/**
 * Removes stored files a day old that no row names: their write was refused, or the row was taken
 * away. Younger ones may still be waiting for their row.
 */
export async function sweepFiles(now: Date): Promise<number> {
  const storage = await fileStorage();
  let swept = 0;
  let old: string[] = [];
  const sweep = async () => {
    const rows = await db.storedFile.findMany({
      where: { key: { in: old } },
      select: { key: true },
    });
    const named = new Set(rows.map((row) => row.key));
    for (const key of old.filter((each) => !named.has(each))) {
      await storage.remove(key);
      swept += 1;
    }
    old = [];
  };
  for await (const { key, at } of storage.list()) {
    if (now.getTime() - at.getTime() > day) old.push(key);
    if (old.length === batch) await sweep();
  }
  if (old.length > 0) await sweep();
  return swept;
}
