import { createServer } from "node:http";
import { makeWebhookSender, type Address } from "@aftercare/functions/adapters/webhook-sender.ts";
import { closeServer } from "@aftercare/local/engines/http.ts";
import { listenOnLoopback } from "@aftercare/local/engines/loopback.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good, itemsOf, tell } from "./support/furnish.ts";
import { textIn } from "./support/http.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** Making the product call what stands behind its own wall. While the houses are built, it may call this machine. */

let siege: Siege;
/** A service of the inside, which must never hear a word. */
let inside: { readonly port: number; readonly url: string };
const heard: string[] = [];
const server = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  response.writeHead(302, { location: `${inside.url}/elsewhere` }).end();
});

/** Where names lead; each may lead elsewhere the next time. */
const names = new Map<string, Address[][]>();
async function resolve(host: string): Promise<readonly Address[]> {
  const answers = names.get(host) ?? [];
  return (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
}
const address = (text: string) => [{ address: text, family: text.includes(":") ? 6 : 4 }];
const publicAddress = address("93.184.215.14");

const ofThisMachine = makeWebhookSender({ loopback: true });
const asInTheCloud = makeWebhookSender({ loopback: false, resolve });
let inTheCloud = false;
const sender = () => (inTheCloud ? asInTheCloud : ofThisMachine);

beforeAll(async () => {
  inside = await listenOnLoopback(server, "the inside");
  siege = await startSiege({
    webhookSender: {
      inspectHost: (url) => sender().inspectHost(url),
      post: (outgoing) => sender().post(outgoing),
    },
  });
  inTheCloud = true;
});
afterAll(async () => {
  expect(heard.filter((line) => !line.includes("wanted"))).toEqual([]);
  await expectCleanLog(siege.stage, ["whsec_", "hunter2"]);
  await siege.stage.stop();
  await closeServer(server);
});

const notPublic = { status: 422, code: "webhook-url.not-public" };
const make = (url: string) =>
  siege.x.admin.ask("POST", "/v1/webhook-endpoints", { url, types: ["*"], description: "m" });
const change = (url: string) =>
  siege.x.admin.ask("PATCH", `/v1/webhook-endpoints/${siege.x.ids.endpointId}`, { url });

describe("an address inside", () => {
  const hosts = {
    loopback: ["127.0.0.1", "127.1", "127.0.0.1.", "localhost", "0.0.0.0", "0", "[::1]", "[::]"],
    "loopback in other numbers": [
      "2130706433",
      "0x7f000001",
      "0x7f.1",
      "0177.0.0.1",
      "017700000001",
    ],
    "loopback in IPv6": [
      "[::ffff:127.0.0.1]",
      "[::ffff:7f00:1]",
      "[::127.0.0.1]",
      "[64:ff9b::7f00:1]",
    ],
    "full-width digits": ["１２７.0.0.1", "①②⑦.⓪.⓪.①", "127。0。0。1"],
    private: ["10.0.0.1", "10.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1"],
    "link-local and metadata": ["169.254.169.254", "2852039166", "[fe80::1]", "[::ffff:a9fe:a9fe]"],
    "private in IPv6": [
      "[fd00::1]",
      "[fc00::1]",
      "[fd00:ec2::254]",
      "[2002:7f00:1::]",
      "[2001:db8::1]",
    ],
    "reserved and multicast": [
      "240.0.0.1",
      "255.255.255.255",
      "224.0.0.1",
      "[ff02::1]",
      "198.18.0.1",
    ],
  };

  test.each(Object.entries(hosts))("that is %s is refused, new and changed", async (_, written) => {
    for (const host of ["127.0.0.1.", "localhost"]) names.set(host, [address("127.0.0.1")]);
    await withstand(siege.stage, notPublic, () =>
      Promise.all(
        written.flatMap((host) => [make(`https://${host}/`), change(`https://${host}/`)]),
      ),
    );
  });

  test("behind a name is refused, also when the name has a public one beside it", async () => {
    names.set("inside.example", [address("127.0.0.1")]);
    names.set("metadata.example", [address("169.254.169.254")]);
    names.set("six.example", [address("::1")]);
    names.set("mapped.example", [address("::ffff:10.0.0.1")]);
    names.set("both.example", [[...publicAddress, ...address("10.0.0.1")]]);
    await withstand(siege.stage, notPublic, () =>
      Promise.all([...names.keys()].map((host) => make(`https://${host}/hooks`))),
    );
  });

  test("behind a name that leads nowhere, or into no internet, is refused", async () => {
    names.set("odd.example", [[{ address: "not-an-address", family: 4 }]]);
    await withstand(
      siege.stage,
      ({ body }) => ({ status: 422, code: String(body["code"]) }),
      () => Promise.all(["nowhere.example", "odd.example"].map((host) => make(`https://${host}/`))),
    ).then((answers) =>
      expect(answers.map(({ body }) => body["code"])).toEqual([
        "webhook-url.host-unknown",
        "webhook-url.not-public",
      ]),
    );
  });
});

test.each([
  ["http://hooks.example/", "webhook-url.not-https"],
  ["ftp://hooks.example/", "webhook-url.not-https"],
  ["file:///etc/passwd", "webhook-url.not-https"],
  ["gopher://127.0.0.1:25/", "webhook-url.not-https"],
  ["javascript:alert(1)", "webhook-url.not-https"],
  ["https://user:hunter2@hooks.example/", "webhook-url.credentials"],
  ["https://hooks.example@127.0.0.1/", "webhook-url.credentials"],
  ["//hooks.example/", "webhook-url.unreadable"],
  ["https://", "webhook-url.unreadable"],
  ["https://[::1", "webhook-url.unreadable"],
  ["hooks.example", "webhook-url.unreadable"],
])("%s is no address of a receiver", async (url, code) => {
  await withstand(siege.stage, { status: 422, code }, () => Promise.all([make(url), change(url)]));
});

/** Lets something be told, and gives what became of it. */
async function outcomeAt(url: string): Promise<unknown> {
  const { x, stage } = siege;
  const made = await good(make(url));
  const endpointId = textIn(made.body, "endpoint", "endpointId");
  const note = { text: "m", internal: true };
  await tell(x.admin, `clients/${x.ids.clientId}`, "note.added", note);
  await stage.cloud.runner.drain();
  const path = `/v1/webhook-endpoints/${endpointId}`;
  const [delivery] = itemsOf(await x.admin.ask("GET", `${path}/deliveries`));
  await good(x.admin.ask("DELETE", path));
  const [first] = (delivery?.["tries"] ?? []) as readonly { readonly outcome: string }[];
  return first?.outcome;
}

test("a name that was public when it was looked at, and is not when it is called, is not called", async () => {
  const host = "rebound.example";
  names.set(host, [publicAddress, address("127.0.0.1")]);
  expect(await outcomeAt(`https://${host}:${inside.port}/`)).toBe("address-refused");
  names.set(host, [publicAddress, address("169.254.169.254")]);
  expect(await outcomeAt(`https://${host}/latest/meta-data/`)).toBe("address-refused");
});

test("an endpoint that was inside before is not called either, nor tried at an admin's word", async () => {
  const { x, stage } = siege;
  await tell(x.admin, "clients/x-more", "client.enrolled", { name: "more", language: "en" });
  await stage.cloud.runner.drain();
  const path = `/v1/webhook-endpoints/${x.ids.endpointId}`;
  const tried = await good(x.admin.ask("POST", `${path}/test`));
  expect(tried.text).toContain("address-refused");
  const [delivery] = itemsOf(await x.admin.ask("GET", `${path}/deliveries`));
  expect(JSON.stringify(delivery?.["tries"])).toContain("address-refused");
});

test("a redirect is an answer and not a way: where it leads is never called", async () => {
  inTheCloud = false;
  const outcome = await outcomeAt(`${inside.url}/wanted`);
  inTheCloud = true;
  expect(outcome).not.toBe("delivered");
  expect(heard).toEqual(["POST /wanted"]);
});

test("the tries are on the log, with the endpoint and without its address", async () => {
  const log = JSON.stringify(await siege.stage.log());
  expect(log).toContain("delivered webhooks");
  expect(log).not.toMatch(/rebound|169\.254|metadata/);
});
