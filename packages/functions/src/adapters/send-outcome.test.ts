import { expect, test } from "vitest";
import { sendOutcomeOfError } from "./send-outcome.ts";

function failure(name: string, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error("details that may hold an address"), { name, ...more });
}

test.each([
  ["a mail that SES looked at and turned down", failure("MessageRejected"), "refused"],
  ["a mail that is malformed", failure("BadRequestException"), "refused"],
  ["an SMTP server that says no for ever", failure("Error", { responseCode: 550 }), "refused"],
  ["too many mails at once", failure("TooManyRequestsException"), "throttled"],
  [
    "an account that is paused: nothing left, nothing is lost",
    failure("SendingPausedException"),
    "throttled",
  ],
  ["an SMTP server that is busy", failure("Error", { responseCode: 451 }), "throttled"],
  ["a line that never stood", failure("Error", { code: "ECONNREFUSED" }), "throttled"],
  ["a line that broke after the request left", failure("Error", { code: "ECONNRESET" }), "unknown"],
  ["a server that accepted and never answered", failure("TimeoutError"), "unknown"],
  ["an internal error of the service", failure("InternalServiceErrorException"), "unknown"],
  ["something that is no error at all", "what?", "unknown"],
])("%s", (_, error, kind) => {
  expect(sendOutcomeOfError(error).kind).toBe(kind);
});

test("why it failed is told without the message, which may hold an address", () => {
  expect(JSON.stringify(sendOutcomeOfError(failure("TimeoutError")))).not.toContain("address");
});
