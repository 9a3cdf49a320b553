export type StoredObject = { readonly key: string; readonly at: Date };

/** Where files lie. An object is there entirely or not at all. */
export type FileStorage = {
  put(key: string, bytes: Buffer, mime: string): Promise<void>;
  /** The bytes as a stream, or null where there is no such object. */
  read(key: string): Promise<ReadableStream | null>;
  remove(key: string): Promise<void>;
  list(): AsyncIterable<StoredObject>;
};
