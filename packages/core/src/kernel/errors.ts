export type ErrorCode =
  | "config.invalid"
  | "store.contended"
  | "store.unavailable"
  | "files.unavailable"
  | "queue.unavailable"
  | "mail.throttled"
  | "notice.broken"
  | "seal.broken"
  | "cursor.invalid";

/** What is nobody's expected answer. `retriable` tells the runner whether delivering again can help. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retriable: boolean;

  constructor(code: ErrorCode, message: string, options: { retriable: boolean; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.retriable = options.retriable;
  }
}
