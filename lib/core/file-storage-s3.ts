import "server-only";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { FileStorage } from "./file-storage";

/**
 * `s3://bucket/prefix?endpoint=https://…&region=…`; the keys come from the usual AWS variables.
 * Any service that speaks S3 will do.
 */
export function objectStorage(address: URL): FileStorage {
  const Bucket = address.hostname;
  const prefix = address.pathname.replace(/^\//, "").replace(/([^/])$/, "$1/");
  const endpoint = address.searchParams.get("endpoint") ?? undefined;
  const client = new S3Client({
    region: address.searchParams.get("region") ?? "us-east-1",
    endpoint,
    forcePathStyle: Boolean(endpoint),
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
