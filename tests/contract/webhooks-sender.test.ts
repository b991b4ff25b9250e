import { createServer, type RequestListener } from "node:http";
import { makeWebhookSender } from "@aftercare/functions/adapters/webhook-sender.ts";
import { closeServer } from "@aftercare/local/engines/http.ts";
import { listenOnLoopback } from "@aftercare/local/engines/loopback.ts";
import { afterEach, expect, test } from "vitest";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function listen(listener: RequestListener) {
  const server = createServer(listener);
  stops.push(() => closeServer(server));
  return listenOnLoopback(server, "the receiver");
}

const message = (url: string) => ({ url, headers: { "webhook-id": "m" }, body: "{}" });
const outside = (address: string) => () => Promise.resolve([{ address, family: 4 }]);

test.each([
  "https://127.0.0.1/",
  "https://localhost/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://[::1]/",
  "https://[::ffff:7f00:1]/",
  "https://169.254.169.254/",
  "https://10.0.0.1/",
  "https://192.168.0.1/",
  "http://1.1.1.1/",
])("%s is not called", async (url) => {
  const sender = makeWebhookSender({ loopback: false });
  expect(await sender.post(message(url))).toMatchObject({ why: "address-refused" });
  expect(await sender.inspectHost(url)).toBe("not-public");
});

test("a name that leads inside is not called, not even when one of its addresses is public", async () => {
  for (const addresses of [["10.0.0.5"], ["1.1.1.1", "10.0.0.5"], ["8.8.8.8", "::1"]]) {
    const resolve = () =>
      Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    const sender = makeWebhookSender({ loopback: false, resolve });
    expect(await sender.post(message("https://example.org/"))).toMatchObject({
      why: "address-refused",
    });
  }
});

test("this machine's loopback is a receiver only where it is allowed, and other inner networks never", async () => {
  const { url } = await listen((_, response) => response.writeHead(200).end());
  const allowed = makeWebhookSender({ loopback: true });
  expect(await allowed.post(message(url))).toMatchObject({ kind: "answered", status: 200 });
  const refused = { kind: "failed", why: "address-refused" };
  expect(await makeWebhookSender({ loopback: false }).post(message(url))).toMatchObject(refused);
  const inner = makeWebhookSender({ loopback: true, resolve: outside("192.168.1.1") });
  expect(await inner.post(message("http://printer.example/"))).toMatchObject(refused);
});

test("the connection goes to the address that was looked at", async () => {
  const { port } = await listen((request, response) => {
    response.writeHead(request.headers.host?.startsWith("hooks.example:") ? 200 : 400).end();
  });
  const sender = makeWebhookSender({ loopback: true, resolve: outside("127.0.0.1") });
  expect(await sender.post(message(`http://hooks.example:${port}/`))).toMatchObject({
    status: 200,
  });
});

test("a host that nobody knows, and a port where nobody listens, are told apart", async () => {
  const nobody = makeWebhookSender({ loopback: true, resolve: () => Promise.resolve([]) });
  expect(await nobody.post(message("https://nobody.example/"))).toMatchObject({
    why: "host-unknown",
  });
  const { url } = await listen((_, response) => response.end());
  await stops.pop()?.();
  const sender = makeWebhookSender({ loopback: true });
  expect(await sender.post(message(url))).toMatchObject({ why: "no-connection" });
});

test("a server without TLS behind https is told as such", async () => {
  const { port } = await listen((_, response) => response.end());
  const sender = makeWebhookSender({ loopback: true });
  expect(await sender.post(message(`https://127.0.0.1:${port}/`))).toMatchObject({
    kind: "failed",
    why: "tls",
  });
});

test("an answer without end is cut off, and its status counts", async () => {
  let sent = 0;
  const { url } = await listen((_, response) => {
    response.writeHead(200);
    const more = () => {
      sent += 1;
      if (!response.destroyed) response.write("x".repeat(1_000), () => setImmediate(more));
    };
    more();
  });
  const outcome = await makeWebhookSender({ loopback: true }).post(message(url));
  expect(outcome).toMatchObject({ kind: "answered", status: 200 });
  expect(outcome.ms).toBeLessThan(2_000);
  expect(sent).toBeGreaterThan(4);
});

test("a receiver that says nothing is given up after ten seconds", async () => {
  const { url } = await listen(() => undefined);
  const outcome = await makeWebhookSender({ loopback: true }).post(message(url));
  expect(outcome).toMatchObject({ kind: "failed", why: "time-out" });
  expect(outcome.ms).toBeGreaterThanOrEqual(9_900);
  expect(outcome.ms).toBeLessThan(12_000);
});
