import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { readBody } from "@aftercare/local/engines/http.ts";
import { toApiEvent } from "@aftercare/local/runner/api-event.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildHouse, type House } from "./support/house.ts";
import { batch, mailDelivered, schedule } from "./support/recorded-events.ts";
import { takeWakeUps } from "./support/take-wake-ups.ts";

/** The canary's bundle calls the API's bundle by HTTP, while a minute of the other bundles passes. */

let house: House;
let front: Server;
beforeAll(async () => {
  house = await buildHouse();
  front = createServer((request, response) => void passOn(request, response));
  front.listen(house.engines.apiPort, "127.0.0.1");
  await once(front, "listening");
});
afterAll(async () => {
  front.close();
  await house.stop();
});

/** What API Gateway does. */
async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = (await readBody(request, 100_000)) ?? Buffer.alloc(0);
  const [answer] = (await house.call("api", toApiEvent(request, body))).answers as readonly {
    readonly statusCode: number;
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly isBase64Encoded?: boolean;
  }[];
  if (answer === undefined) throw new Error("The API said nothing.");
  const isZipped = answer.isBase64Encoded === true;
  response.writeHead(answer.statusCode, answer.headers);
  response.end(Buffer.from(answer.body, isZipped ? "base64" : "utf8"));
}

/** A minute of the cloud, of the parts that a mail needs. */
async function aMinutePasses(): Promise<number> {
  await house.call("sweep", schedule());
  const wakeUps = await takeWakeUps(house);
  if (wakeUps.length === 0) return 0;
  await house.call("remind", batch(...wakeUps));
  const mails = house.engines.mail.log.list();
  await house.call("mail-feedback", batch(...mails.map(mailDelivered)));
  return mails.length;
}

test("canary: it opens a case from outside, and its two mails are seen to arrive", async () => {
  const made = await house.call("jobs", { job: "create-canary" });
  expect(made.answers).toEqual([expect.objectContaining({ kind: "made" })]);
  const flight = house.call("canary", schedule());
  let mails = 0;
  while (mails === 0) mails = await aMinutePasses();
  const { log } = await flight;
  expect(mails).toBe(2);
  expect(log.join()).toContain('"CanaryMails":1');
});
