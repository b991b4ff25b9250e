import { afterAll, beforeAll, describe, test } from "vitest";
import type { Answer, Call } from "./support/http.ts";
import { knockAt, pressAt, useUpAt } from "./support/link-use.ts";
import { linkTo } from "./support/mailbox.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { expectCleanLog, withstand } from "./support/withstand.ts";

/** The links of mails in the hands of somebody else: scanners, finders and forgers. */

let siege: Siege;
/** What the client of each house got by mail. */
let action: string;
let actionOfY: string;
let unsubscribe: string;
beforeAll(async () => {
  siege = await startSiege();
  const { stage, x, y } = siege;
  action = await linkTo(stage, x.client.email, "/a/");
  actionOfY = await linkTo(stage, y.client.email, "/a/");
  unsubscribe = await linkTo(stage, x.client.email, "/m/");
});
afterAll(async () => {
  await expectCleanLog(siege.stage, [action, unsubscribe, ...Object.values(siege.x.secrets)]);
  await siege.stage.stop();
});

const ok = { status: 200 };
const strange = { status: 404 };
const form = { "content-type": "application/x-www-form-urlencoded" };

const knock = (call: Call) => knockAt(siege.stage, call);
const press = (path: string, act: string) => pressAt(siege.stage, path, act);
const useUp = (paths: readonly string[]) => useUpAt(siege.stage, paths);

test("a storm of scanners that open every link changes nothing", async () => {
  const { stage, x } = siege;
  const { invitationToken, joinToken } = x.secrets;
  const links = [
    `/a/${action}`,
    `/m/${unsubscribe}`,
    `/invitation/${invitationToken}`,
    `/join/${joinToken}`,
    `/a/${action}?act=done`,
    `/m/${unsubscribe}?act=stop&List-Unsubscribe=One-Click`,
    `/a/${action}?lang=en`,
  ];
  const bots = [
    { "user-agent": "Mozilla/5.0 (compatible; bingbot/2.0)" },
    { purpose: "prefetch", "sec-purpose": "prefetch;prerender" },
    { "x-moz": "prefetch" },
    { "user-agent": "Slackbot-LinkExpanding 1.0" },
    {},
  ];
  await withstand(stage, ok, () =>
    Promise.all(
      bots.flatMap((headers) =>
        links.flatMap((path) => [
          knock({ path, headers }),
          knock({ method: "HEAD", path, headers }),
        ]),
      ),
    ),
  );
});

describe("a token", () => {
  const parts = (token: string) => token.split(".") as [string, string];
  const fieldsOf = (token: string) =>
    JSON.parse(Buffer.from(parts(token)[0], "base64url").toString("utf8")) as unknown[];
  const encode = (fields: unknown) => Buffer.from(JSON.stringify(fields)).toString("base64url");

  test("with any letter changed is no link", async () => {
    const places = Array.from({ length: 20 }, (_, nth) => Math.floor((nth * action.length) / 20));
    const changed = places.map((at) => {
      const other = action[at] === "A" ? "B" : "A";
      return `/a/${action.slice(0, at)}${other}${action.slice(at + 1)}`;
    });
    await withstand(siege.stage, strange, () =>
      Promise.all(changed.flatMap((path) => [knock({ path }), press(path, "done")])),
    );
  });

  test("put together from two is no link", async () => {
    const [ofX, signedX] = parts(action);
    const [ofY, signedY] = parts(actionOfY);
    const tokens = [
      `${ofX}.${signedY}`,
      `${ofY}.${signedX}`,
      `${ofX}.${parts(unsubscribe)[1]}`,
      `${parts(unsubscribe)[0]}.${signedX}`,
      ofX,
      `${ofX}.`,
      `.${signedX}`,
      `${ofX}.${signedX}.${signedX}`,
      `${ofX}.${signedX}x`,
      `${ofX}=.${signedX}`,
      `${ofX}..${signedX}`,
      `${ofX}.${signedX.slice(0, 10)}`,
    ];
    await withstand(siege.stage, strange, () =>
      useUp(tokens.flatMap((token) => [`/a/${token}`, `/m/${token}`])),
    );
  });

  test("whose content was written anew keeps no signature", async () => {
    const { y } = siege;
    const fields = fieldsOf(action);
    const changes: readonly (readonly [number, unknown])[] = [
      [0, "unsubscribe"],
      [1, y.orgId],
      [2, y.ids.clientId],
      [3, y.ids.debtId],
      [4, "R02@2026-11-20"],
      [5, "again-2027-01-01"],
      [6, "x"],
      [7, 9_999_999_999],
    ];
    const forged = changes.map(([at, value]) => {
      const changed = encode(fields.with(at, value));
      return `${changed}.${parts(action)[1]}`;
    });
    const unsigned = [encode(fields), `${encode({ alg: "none" })}.${encode(fields)}.`];
    await withstand(siege.stage, strange, () =>
      useUp([...forged, ...unsigned].flatMap((token) => [`/a/${token}`, `/m/${token}`])),
    );
  });

  test("of one kind is none of another", async () => {
    const { invitationToken, joinToken } = siege.x.secrets;
    const paths = [
      `/a/${unsubscribe}`,
      `/m/${action}`,
      `/invitation/${action}`,
      `/join/${action}`,
      `/a/${invitationToken}`,
      `/m/${joinToken}`,
      `/join/${invitationToken}`,
      `/invitation/${joinToken}`,
    ];
    await withstand(siege.stage, strange, () => useUp(paths));
  });

  test("that is a path, a prototype or a book is no link", async () => {
    const tokens = ["..", "%2e%2e", "%00", "a%2fb", "x".repeat(3_000), "%F0%9F%92%A3", "__proto__"];
    const expected = ({ body }: Answer) =>
      body["code"] === "not-found" ? { status: 404, code: "not-found" } : strange;
    await withstand(siege.stage, expected, () =>
      useUp(tokens.flatMap((token) => [`/a/${token}x`, `/m/${token}x`])),
    );
  });
});

describe("a press", () => {
  test("that no button of ours makes is none", async () => {
    const path = `/a/${action}`;
    const multipart =
      '--b\r\ncontent-disposition: form-data; name="other"\r\n\r\ndone\r\n--b--\r\n';
    const file =
      '--b\r\ncontent-disposition: form-data; name="act"; filename="a"\r\n\r\ndone\r\n--b--\r\n';
    const bodies: readonly (readonly [string, string])[] = [
      [form["content-type"], ""],
      [form["content-type"], "act="],
      [form["content-type"], "act=DONE"],
      [form["content-type"], "act=delete"],
      [form["content-type"], "act[]=done"],
      [form["content-type"], "ACT=done"],
      [form["content-type"], "acts=done&__proto__[act]=done"],
      [form["content-type"], "List-Unsubscribe=One-Click"],
      ["application/json", '{"act":"done"}'],
      ["text/plain", "act=done"],
      ["multipart/form-data; boundary=b", multipart],
      ["multipart/form-data; boundary=b", file],
      ["multipart/form-data; boundary=other", multipart],
      ["multipart/form-data", "act=done"],
      ["", "act=done"],
    ];
    await withstand(siege.stage, ok, () =>
      Promise.all([
        ...bodies.map(([type, body]) =>
          knock({ method: "POST", path, headers: { "content-type": type }, body }),
        ),
        knock({ method: "POST", path: `${path}?act=done` }),
        knock({ method: "POST", path: `${path}?act=done`, headers: form, body: "x=1" }),
      ]),
    );
  });

  test("with a book in it is too long", async () => {
    const body = `act=done&x=${"x".repeat(10_000)}`;
    const tooLarge = { status: 413, code: "body.too-large" };
    await withstand(siege.stage, tooLarge, () =>
      Promise.all(
        [`/a/${action}`, `/m/${unsubscribe}`, `/invitation/x`, `/join/x`].map((path) =>
          knock({ method: "POST", path, headers: form, body }),
        ),
      ),
    );
  });

  test("on somebody's invitation without being signed in lets nobody in", async () => {
    const { invitationToken, joinToken } = siege.x.secrets;
    await withstand(siege.stage, ok, () =>
      Promise.all([
        press(`/invitation/${invitationToken}`, "accept"),
        knock({
          method: "POST",
          path: `/join/${joinToken}`,
          headers: form,
          body: "name=m&language=en&consent=case-handling:2026-01",
        }),
      ]),
    );
  });
});
