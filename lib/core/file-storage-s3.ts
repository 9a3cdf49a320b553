import "server-only";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { FileStorage } from "./storage-kind";

/**
 * `s3://key:secret@host/bucket/prefix?region=…` for any service that speaks S3 over https,
 * `s3+http://` without. The key may be left out where the machine itself is allowed in.
 */
export function objectStorage(address: URL): FileStorage {
  const [Bucket = "", ...folders] = address.pathname.split("/").filter(Boolean);
  const prefix = folders.map((folder) => `${folder}/`).join("");
  const key = decodeURIComponent(address.username);
  const client = new S3Client({
    region: address.searchParams.get("region") ?? "us-east-1",
    endpoint: `${address.protocol === "s3+http:" ? "http" : "https"}://${address.host}`,
    forcePathStyle: true,
    credentials: key
      ? { accessKeyId: key, secretAccessKey: decodeURIComponent(address.password) }
      : undefined,
    requestHandler: { connectionTimeout: 2000, requestTimeout: 4500 },
    maxAttempts: 2,
  });
  const named = (key: string) => ({ Bucket, Key: `${prefix}${key}` });
  return {
    async put(key, bytes, mime) {
      await client.send(new PutObjectCommand({ ...named(key), Body: bytes, ContentType: mime }));
    },
    async read(key) {
      try {
        const found = await client.send(new GetObjectCommand(named(key)));
        return found.Body?.transformToWebStream() ?? null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(named(key)));
    },
    list: () => listAll(client, Bucket, prefix),
  };
}

async function* listAll(client: S3Client, Bucket: string, Prefix: string) {
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
    for (const { Key, LastModified } of page.Contents ?? []) {
      if (Key && LastModified) yield { key: Key.slice(Prefix.length), at: LastModified };
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}
