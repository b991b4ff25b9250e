import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { cookiePrefixFor, readSessionToken } from "./session-cookie.ts";

const config = {
  settings: { appUrl: "https://app.example.org" },
  authSecret: () => "s".repeat(32),
};
const token = "tQ7vB2mZ9xK4cR8nL1pW6yD3fG5hJ0aS";

function signed(text: string, secret = config.authSecret()): string {
  return encodeURIComponent(
    `${text}.${createHmac("sha256", secret).update(text).digest("base64")}`,
  );
}

const read = (header: string | undefined) => readSessionToken(header, config);

test("a signed token is read, wherever it stands among the cookies", () => {
  const cookie = `__Host-aftercare.session_token=${signed(token)}`;
  expect(read(cookie)).toBe(token);
  expect(read(`theme=dark; ${cookie}; lang=en`)).toBe(token);
});

test("only over https is the cookie's name bound to the host", () => {
  expect(cookiePrefixFor("https://app.example.org")).toBe("__Host-aftercare");
  const local = { ...config, settings: { appUrl: "http://127.0.0.1:8080" } };
  expect(readSessionToken(`aftercare.session_token=${signed(token)}`, local)).toBe(token);
  expect(read(`aftercare.session_token=${signed(token)}`)).toBeUndefined();
});

const forged: Readonly<Record<string, string | undefined>> = {
  nothing: undefined,
  "an empty value": "__Host-aftercare.session_token=",
  "no signature": `__Host-aftercare.session_token=${token}`,
  "another's signature": `__Host-aftercare.session_token=${signed(token, "x".repeat(32))}`,
  "a signature of another token": `__Host-aftercare.session_token=${signed(token).replace("tQ7v", "tQ7w")}`,
  "a short signature": `__Host-aftercare.session_token=${token}.AAAA`,
  "a name that only ends alike": `x__Host-aftercare.session_token=${signed(token)}`,
  "a broken encoding": `__Host-aftercare.session_token=${signed(token)}%`,
  "a token of other letters": `__Host-aftercare.session_token=${signed("../../etc/passwd/and/more")}`,
};

test.each(Object.entries(forged))("%s gives no token", (_, header) => {
  expect(read(header)).toBeUndefined();
});

test("of two cookies of one name the first counts", () => {
  const name = "__Host-aftercare.session_token";
  expect(read(`${name}=rubbish; ${name}=${signed(token)}`)).toBeUndefined();
});
