export interface OutgoingWebhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of one request. `failed` names no address and repeats nothing that the receiver said. */
export type WebhookOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly ms: number }
  | {
      readonly kind: "failed";
      readonly why: "address-refused" | "host-unknown" | "time-out" | "tls" | "no-connection";
      readonly ms: number;
    };

/** Sends to addresses of the public internet alone; follows no redirect and waits ten seconds at most. */
export interface WebhookSender {
  /** What a person should hear before anything is sent: does this host lead to a place we may call? */
  inspectHost(url: string): Promise<"public" | "not-public" | "unknown">;
  post(request: OutgoingWebhook): Promise<WebhookOutcome>;
}
