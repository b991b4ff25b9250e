import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { parseInstant, type Instant } from "@aftercare/core/calendar/instant.ts";
import { z } from "zod";
import { readBody } from "../http.ts";
import { openJournal } from "../journal.ts";
import { accessDenied, badRequest, type S3Refusal } from "./refusal.ts";

/** Object lock as S3 keeps it in GOVERNANCE mode, with nobody who may bypass it, by this machine's clock. */
export interface ObjectLocks {
  /** Whether the object may not be deleted or replaced now. */
  isLocked(path: string): boolean;
  /** What S3 says of a lock with an object's headers, also after it ran out. */
  headersOf(path: string): Readonly<Record<string, string>>;
  /** Takes the body of a `?retention` call; undefined when the object is now locked as asked. */
  lock(path: string, request: IncomingMessage): Promise<S3Refusal | undefined>;
  close(): Promise<void>;
}

const entry = z.object({
  path: z.string(),
  until: z.string().transform((text) => text as Instant),
});
const mostBodyBytes = 4_096;

export async function openObjectLocks(dir: string, now: () => Instant): Promise<ObjectLocks> {
  const locks = new Map<string, Instant>();
  const journal = await openJournal(
    join(dir, "locks.jsonl"),
    (json) => entry.parse(json),
    ({ path, until }) => locks.set(path, until),
  );
  const isLocked = (path: string) => (locks.get(path) ?? "") > now();
  return {
    isLocked,
    headersOf(path) {
      const until = locks.get(path);
      return until === undefined
        ? {}
        : {
            "x-amz-object-lock-mode": "GOVERNANCE",
            "x-amz-object-lock-retain-until-date": until,
          };
    },
    async lock(path, request) {
      const until = readRetention((await readBody(request, mostBodyBytes))?.toString() ?? "");
      if (until === undefined) return malformed;
      if (until <= now()) return past;
      if (isLocked(path) && until < (locks.get(path) ?? "")) return accessDenied();
      await journal.append({ path, until });
      locks.set(path, until);
      return undefined;
    },
    close: () => journal.close(),
  };
}

/** `<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>…`; undefined for everything else. */
function readRetention(xml: string): Instant | undefined {
  const [, mode] = /<Mode>([^<]*)<\/Mode>/.exec(xml) ?? [];
  const [, until = ""] = /<RetainUntilDate>([^<]*)<\/RetainUntilDate>/.exec(xml) ?? [];
  return mode === "GOVERNANCE" ? parseInstant(until) : undefined;
}

const malformed = badRequest(
  "MalformedXML",
  "The XML you provided was not well-formed or did not validate against our published schema",
);

const past = badRequest("InvalidArgument", "The retain until date must be in the future!");
