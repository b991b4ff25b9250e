import { Webhook } from "standardwebhooks";
import type { House } from "./house.ts";
import { send, type Answer, type Call } from "./http.ts";
import { newNetwork } from "./person.ts";
import type { Stage } from "./stage.ts";

export interface Message {
  readonly path?: string;
  readonly secret?: string;
  readonly id?: string;
  /** Seconds since 1970. */
  readonly at?: number;
  readonly body?: string;
  /** What is sent in the place of what was signed. */
  readonly sent?: Pick<Call, "body" | "headers">;
}

export const pathOfSource = ({ orgId, ids }: House) => `/v1/webhooks/${orgId}/${ids.sourceId}`;

/** An event that a partner's system may tell. */
export function noteIn(id: string, more: object = {}): string {
  return JSON.stringify({
    specversion: "1.0",
    id,
    source: "partner",
    type: "aftercare.note.added.v1",
    subject: "clients/x-li",
    data: { text: "Mallory", internal: true },
    ...more,
  });
}

let messages = 0;

/** Signed as the reference library does, by the source of this house, unless something else is said. */
export function sendSigned(stage: Stage, house: House, message: Message): Promise<Answer> {
  const { path = pathOfSource(house), secret = house.secrets.source, sent } = message;
  const { at = Math.floor(Date.now() / 1000), id = `msg_${(messages += 1)}` } = message;
  const { body = noteIn(id) } = message;
  return send(stage.url, {
    method: "POST",
    path,
    from: newNetwork(),
    body,
    ...sent,
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(at),
      "webhook-signature": new Webhook(secret).sign(id, new Date(at * 1000), body),
      ...sent?.headers,
    },
  });
}
