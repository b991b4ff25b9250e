import type { House } from "./house.ts";
import { apiRequest } from "./recorded-events.ts";

/** An organisation with a key, as an operator opens it after the first deploy: all by calls of the bundles. */
export interface Office {
  readonly id: string;
  ask(method: "GET" | "POST", path: string, body?: object): Promise<Answer>;
  /** What is no text comes in base64; throws unless it is a file. */
  askFile(path: string): Promise<Uint8Array>;
  /** Posts an event about a client; throws unless it was recorded. Gives its id. */
  tell(client: string, type: string, data: object): Promise<string>;
  /** A client who may be written to at this address. */
  enrol(client: string, email: string): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export async function openOffice(house: House, id = "first"): Promise<Office> {
  const key = await openWithKey(house, id);
  let told = 0;

  async function send(method: "GET" | "POST", path: string, body?: object): Promise<HttpAnswer> {
    const type = path === "/v1/events" ? "application/cloudevents+json" : "application/json";
    const headers = { authorization: `Bearer ${key}`, "content-type": type };
    const asked = { method, path, headers, ...(body === undefined ? {} : { body }) };
    const [answer] = (await house.call("api", apiRequest(asked))).answers as readonly HttpAnswer[];
    if (answer === undefined) throw new Error("The API said nothing.");
    return answer;
  }

  async function ask(method: "GET" | "POST", path: string, body?: object): Promise<Answer> {
    const { statusCode, body: text } = await send(method, path, body);
    return { status: statusCode, body: JSON.parse(text) as Answer["body"] };
  }

  async function askFile(path: string): Promise<Uint8Array> {
    const { statusCode, body, isBase64Encoded } = await send("GET", path);
    if (statusCode !== 200 || isBase64Encoded !== true) throw new Error(`No file: ${body}`);
    return Uint8Array.from(Buffer.from(body, "base64"));
  }

  async function tell(client: string, type: string, data: object): Promise<string> {
    told += 1;
    const event = {
      specversion: "1.0",
      id: `e${told}`,
      source: "partner",
      type: `aftercare.${type}.v1`,
      subject: `clients/${client}`,
      data,
    };
    const { status, body } = await ask("POST", "/v1/events", event);
    if (status !== 201) throw new Error(`${type}: ${JSON.stringify(body)}`);
    return event.id;
  }

  async function enrol(client: string, email: string): Promise<void> {
    await tell(client, "client.enrolled", { name: "李女士", email, language: "zh-CN" });
    await tell(client, "consent.given", { purpose: "email-reminders", textVersion: "2026-01" });
  }

  return { id, ask, askFile, tell, enrol };
}

interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

async function openWithKey(house: House, id: string): Promise<string> {
  const organisation = {
    id,
    name: "样例帮扶中心",
    phone: "400-000-0000",
    staffAddress: "staff@example.org",
  };
  const { answers } = await house.call(
    "jobs",
    { job: "create-organisation", organisation },
    { job: "issue-key", org: id },
  );
  return (answers[1] as { readonly apiKey: string }).apiKey;
}
