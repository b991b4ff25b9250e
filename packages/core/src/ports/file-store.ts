import type { Instant } from "../calendar/instant.ts";

export interface UploadTicketRequest {
  readonly key: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Lower-case hex. No other bytes can be posted with the ticket, not even a second time. */
  readonly sha256: string;
  readonly expiresInSeconds: number;
}

/** What a browser posts as multipart/form-data, `fields` first and the file last. */
export interface UploadTicket {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface StoredFile {
  readonly sizeBytes: number;
  /** Which of the files that were posted under the key; undefined where the store keeps only the last. */
  readonly version?: string;
}

/** Where evidence lies. Keys are ours, never a person's file name. Without a version the newest is meant. */
export interface FileStore {
  uploadTicket(request: UploadTicketRequest): Promise<UploadTicket>;
  /** Undefined when there is no such object. */
  head(key: string, version?: string): Promise<StoredFile | undefined>;
  /** The object's bytes as they come; throws `files.unavailable` when it is gone. */
  read(key: string, version?: string): Promise<AsyncIterable<Uint8Array>>;
  /** Puts a small object that the product itself made in the place of the one before. */
  write(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  downloadLink(request: {
    readonly key: string;
    readonly version?: string | undefined;
    readonly filename: string;
    readonly mediaType: string;
    readonly expiresInSeconds: number;
  }): Promise<string>;
  /**
   * From now on nobody deletes or replaces this version before `until`. A lock is only ever made longer: one
   * that holds for longer stays as it is.
   */
  lock(key: string, until: Instant, version?: string): Promise<void>;
  /** Deletes every version for good; what is not there is deleted. False when retention or a hold keeps one. */
  remove(key: string): Promise<boolean>;
}
