import { z } from "zod";
import { localAccount } from "../../account.ts";
import { addressesOf, headerValue, readHeaders } from "./mime-headers.ts";
import type { MailHeader } from "./recorded-mail.ts";

const tagText = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/);

/** The part of the SES v2 `SendEmail` request that our mails use. */
const sendEmailBody = z.object({
  FromEmailAddress: z.string().optional(),
  Destination: z.object({ ToAddresses: z.array(z.string()).optional() }).optional(),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z
    .array(z.object({ Name: tagText, Value: tagText }))
    .max(50)
    .default([]),
  Content: z.object({ Raw: z.object({ Data: z.base64() }) }),
});

/** A refusal in SES's words: `type` goes into the header from which the SDK makes its exception. */
export interface SesRefusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

export interface AcceptedRequest {
  readonly from: string;
  readonly to: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string | undefined;
  readonly headers: readonly MailHeader[];
  readonly raw: string;
}

export type RequestReading =
  | { readonly kind: "accepted"; readonly request: AcceptedRequest }
  | { readonly kind: "refused"; readonly refusal: SesRefusal };

/** Takes what SES would take: raw mail, tags of its alphabet, a verified sender, real addresses. */
export function readSendRequest(body: string): RequestReading {
  const parsed = sendEmailBody.safeParse(parseJson(body));
  if (!parsed.success) return refuse("BadRequestException", z.prettifyError(parsed.error));
  const { Content, ConfigurationSetName, FromEmailAddress, Destination, EmailTags } = parsed.data;
  const raw = Content.Raw.Data;
  const headers = readHeaders(Buffer.from(raw, "base64"));
  const from = FromEmailAddress ?? headerValue(headers, "from") ?? "";
  const to = Destination?.ToAddresses ?? addressesOf(headerValue(headers, "to") ?? "");
  const tags = Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value]));
  const request = { from, to, tags, configurationSet: ConfigurationSetName, headers, raw };
  const refusal = checkSender(from) ?? checkRecipients(to) ?? checkSet(ConfigurationSetName);
  return refusal === undefined ? { kind: "accepted", request } : { kind: "refused", refusal };
}

function checkSender(from: string): SesRefusal | undefined {
  const [address] = addressesOf(from);
  if (address?.endsWith(`@${localAccount.mailDomain}`)) return undefined;
  const message = `Email address is not verified. The following identities failed the check: ${from}`;
  return { status: 400, type: "MessageRejected", message };
}

function checkRecipients(to: readonly string[]): SesRefusal | undefined {
  if (to.length === 0) return badRequest("No recipient.");
  const illegal = to.find((one) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(addressesOf(one)[0] ?? ""));
  return illegal === undefined ? undefined : badRequest(`Illegal address: ${illegal}`);
}

function checkSet(name: string | undefined): SesRefusal | undefined {
  if (name === undefined || name === localAccount.mailConfigurationSet) return undefined;
  const message = `Configuration set <${name}> does not exist.`;
  return { status: 404, type: "NotFoundException", message };
}

function badRequest(message: string): SesRefusal {
  return { status: 400, type: "BadRequestException", message };
}

function refuse(type: string, message: string): RequestReading {
  return { kind: "refused", refusal: { status: 400, type, message } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
