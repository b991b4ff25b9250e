import { subscribe } from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";
import type { ClientRequest } from "node:http";

/**
 * Every call to a server is three points at which a process can end: about to leave; gone, and nobody will
 * hear the answer; answered, and the product has not heard it yet. Node itself tells of all three, so no
 * line of the product knows that it is counted.
 */
const moments = [
  ["http.client.request.created", "before"],
  ["http.client.request.start", "under way"],
  ["http.client.response.finish", "answered"],
] as const;

/** The points of one call, as they are written down: `PutItem before`, `PutItem under way` … */
export function pointsOf(call: string): string[] {
  return moments.map(([, moment]) => `${call} ${moment}`);
}

/** Where a process ends: at its point of this number, or at its first one of this name. */
export type CrashPoint = number | string;

/** Ends this process by SIGKILL at that point, and writes into `logFile` where it was. */
export function crashAtPoint(crashAt: CrashPoint, logFile: string): void {
  let passed = 0;
  for (const [channel, moment] of moments) {
    subscribe(channel, (message) => {
      passed += 1;
      const { request } = message as { readonly request: ClientRequest };
      const name = `${callOf(request)} ${moment}`;
      if (passed !== crashAt && name !== crashAt) return;
      appendFileSync(logFile, `${name}\n`);
      process.kill(process.pid, "SIGKILL");
    });
  }
}

/** `DynamoDB_20120810.PutItem` and `AmazonSQS.ReceiveMessage` say it in a header, SES by its path. */
function callOf(request: ClientRequest): string {
  const target = request.getHeader("x-amz-target");
  if (typeof target === "string") return target.slice(target.indexOf(".") + 1);
  return request.path.endsWith("/outbound-emails") ? "SendEmail" : request.path;
}
