import "server-only";
import { db, type Tx } from "@/lib/core/db";
import { type PushTarget, pushSubscription } from "@/lib/core/push";
import { blindIndex, decrypt, encrypt } from "@/lib/core/secret";

/** A device of somebody: its row, and where its browser takes messages. */
export type Device = { readonly id: string; readonly target: PushTarget };

export function endpointDigest(endpoint: string): string {
  return blindIndex("push", endpoint);
}

/** Keeps a browser's address sealed; a browser that changes hands belongs to the last who asked. */
export async function keepDevice(
  tx: Tx,
  personId: string,
  target: PushTarget,
  now: Date,
): Promise<void> {
  const cipher = encrypt(JSON.stringify(target));
  await tx.pushSubscription.upsert({
    where: { endpointDigest: endpointDigest(target.endpoint) },
    create: {
      personId,
      endpointDigest: endpointDigest(target.endpoint),
      cipher,
      createdAt: now,
    },
    update: { personId, cipher, goneAt: null },
  });
}

const mostDevices = 10;

export async function devicesOf(personId: string): Promise<Device[]> {
  const rows = await db.pushSubscription.findMany({
    where: { personId, goneAt: null },
    select: { id: true, cipher: true },
    orderBy: { createdAt: "desc" },
    take: mostDevices,
  });
  return rows.map((row) => ({
    id: row.id,
    target: pushSubscription.parse(JSON.parse(decrypt(row.cipher))),
  }));
}

/** The browser has withdrawn, says its push service: the address is worth nothing any more. */
export async function retireDevice(id: string, now: Date): Promise<void> {
  await db.pushSubscription.updateMany({
    where: { id, goneAt: null },
    data: { goneAt: now, cipher: "" },
  });
}
