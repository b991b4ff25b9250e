import type { SendOutcome } from "@aftercare/core/ports/mailer.ts";

/** This very mail was looked at and turned down: sending it again would give the same answer. */
const refusedNames = new Set(["MessageRejected", "BadRequestException"]);

/** Nothing left, and the same mail may pass later: the account or the service has to recover first. */
const laterNames = new Set([
  "TooManyRequestsException",
  "ThrottlingException",
  "Throttling",
  "LimitExceededException",
  "SendingPausedException",
  "AccountSuspendedException",
  "MailFromDomainNotVerifiedException",
  "NotFoundException",
  "AccessDeniedException",
  "UnrecognizedClientException",
  "ExpiredTokenException",
  "CredentialsProviderError",
]);

/** The line never stood, so no request can have arrived. */
const neverConnectedCodes = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);

/**
 * What a failed send means for the mail. When in doubt the answer is `unknown`: the mail may have left,
 * and only the service's feedback can tell.
 */
export function sendOutcomeOfError(error: unknown): SendOutcome {
  const { name, code, responseCode } = factsOf(error);
  if (refusedNames.has(name) || isPermanentSmtp(responseCode))
    return { kind: "refused", why: name };
  if (laterNames.has(name) || neverConnectedCodes.has(code)) return { kind: "throttled" };
  if (responseCode !== undefined && responseCode >= 400) return { kind: "throttled" };
  return { kind: "unknown", why: code === "" ? name : `${name} ${code}` };
}

function isPermanentSmtp(responseCode: number | undefined): boolean {
  return responseCode !== undefined && responseCode >= 500;
}

function factsOf(error: unknown): { name: string; code: string; responseCode: number | undefined } {
  if (!(error instanceof Error)) return { name: "unknown", code: "", responseCode: undefined };
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return {
    name: error.name,
    code: typeof code === "string" ? code : "",
    responseCode: typeof responseCode === "number" ? responseCode : undefined,
  };
}
