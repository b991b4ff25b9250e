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
/** SMTP: it failed while connecting, before the first word. */
const connecting = "CONN";

/**
 * What a failed send means for the mail. When in doubt the answer is `unknown`: the mail may have left,
 * and only the service's feedback can tell.
 */
export function sendOutcomeOfError(error: unknown): SendOutcome {
  const { name, code, responseCode, command } = factsOf(error);
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  if (refusedNames.has(name) || isPermanent) return { kind: "refused", why: name };
  const neverLeft = neverConnectedCodes.has(code) || command === connecting;
  const isPassing = responseCode !== undefined && responseCode >= 400;
  if (laterNames.has(name) || neverLeft || isPassing) return { kind: "throttled" };
  return { kind: "unknown", why: code === "" ? name : `${name} ${code}` };
}

interface ErrorFacts {
  readonly name: string;
  readonly code: string;
  readonly responseCode?: number;
  readonly command?: unknown;
}

function factsOf(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: "unknown", code: "" };
  const { code, responseCode, command } = error as Partial<Record<keyof ErrorFacts, unknown>>;
  return {
    name: error.name,
    code: typeof code === "string" ? code : "",
    command,
    ...(typeof responseCode === "number" ? { responseCode } : {}),
  };
}
