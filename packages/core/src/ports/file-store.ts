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
}

/** Where evidence lies. Keys are ours, never a person's file name. */
export interface FileStore {
  uploadTicket(request: UploadTicketRequest): Promise<UploadTicket>;
  /** Undefined when there is no such object. */
  head(key: string): Promise<StoredFile | undefined>;
  /** The object's bytes as they come; throws `files.unavailable` when it is gone. */
  read(key: string): Promise<AsyncIterable<Uint8Array>>;
  downloadLink(request: {
    readonly key: string;
    readonly filename: string;
    readonly mediaType: string;
    readonly expiresInSeconds: number;
  }): Promise<string>;
  /** Deletes every version for good; what is not there is deleted. False when retention or a hold keeps one. */
  remove(key: string): Promise<boolean>;
}
