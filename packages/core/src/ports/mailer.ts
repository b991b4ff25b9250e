import type { Instant } from "../calendar/instant.ts";

/** One mail, whole. `tags` come back in every piece of feedback the mail service sends about it. */
export interface OutgoingMail {
  readonly tags: Readonly<Record<string, string>>;
  /** In whose name it comes, where that is not the product's; the address stays ours. */
  readonly sender?: { readonly name: string; readonly replyTo?: string };
  readonly to: { readonly name: string; readonly address: string };
  /** Who gets the same mail, and is seen to. */
  readonly copies?: readonly { readonly name: string; readonly address: string }[];
  readonly date: Instant;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/**
 * `unknown` is the honest answer when the line broke after the request left: the mail may be on its way.
 * `throttled` and `refused` are certain: no mail left.
 */
export type SendOutcome =
  | { readonly kind: "sent"; readonly messageId: string }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "throttled" }
  | { readonly kind: "unknown"; readonly why: string };

export interface Mailer {
  send(mail: OutgoingMail): Promise<SendOutcome>;
}
