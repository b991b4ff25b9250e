import type { OutgoingMail } from "@aftercare/core/ports/mailer.ts";
import type { App } from "@aftercare/functions/compose.ts";
import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { expect } from "vitest";
import { problemSchema } from "@aftercare/functions/http/views/problem-view.ts";
import { startApi, type ApiFixture } from "./http-fixture.ts";

/** The auth entry on a real store of its own; what it mails is kept here. */
export interface AuthFixture extends ApiFixture {
  readonly mails: OutgoingMail[];
  /** A browser of its own, on a network of its own unless one is given. */
  openBrowser(options?: BrowserOptions): Browser;
  /** The code in the latest mail to this address. */
  codeFor(email: string): string;
  /** Asks for a code and types it in. */
  signIn(browser: Browser, email: string): Promise<Answer>;
}

export interface BrowserOptions {
  readonly sourceIp?: string;
  readonly userAgent?: string;
  readonly language?: string;
  readonly origin?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, string | number | boolean>>;
  /** As they were set, with their attributes. */
  readonly cookies: readonly string[];
}

export interface Browser {
  readonly jar: Map<string, string>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

const chrome =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
let networks = 0;

export async function startAuth(): Promise<AuthFixture> {
  const fixture = await startApi();
  const mails: OutgoingMail[] = [];
  const mailer = {
    async send(mail: OutgoingMail) {
      mails.push(mail);
      return { kind: "sent", messageId: `m${mails.length}` } as const;
    },
  };
  const app: App = { ...fixture.app, ports: { ...fixture.app.ports, mailer } };
  const handle = makeAuthHandler(app);
  const codeFor = (email: string) => {
    const mail = mails.findLast(
      ({ to, tags }) => to.address === email && tags["account"] === "sign-in-code",
    );
    return /\d{6}/.exec(mail?.subject ?? "")?.[0] ?? "";
  };
  return {
    ...fixture,
    app,
    mails,
    codeFor,
    openBrowser: (options = {}) => browserOn(handle, options),
    async signIn(browser, email) {
      expect(await browser.post("/email-otp/send-verification-otp", { email })).toMatchObject({
        status: 200,
      });
      return browser.post("/sign-in/email-otp", { email, otp: codeFor(email) });
    },
  };
}

type Handle = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** A browser in front of an auth entry. */
export function browserOn(handle: Handle, options: BrowserOptions = {}): Browser {
  networks += 1;
  const { sourceIp = `198.51.${networks >> 8}.${networks & 255}`, userAgent = chrome } = options;
  const { language = "en", origin = "https://app.example.org" } = options;
  const jar = new Map<string, string>();

  async function send(method: string, path: string, body?: string, more = {}): Promise<Answer> {
    const headers = {
      "user-agent": userAgent,
      "accept-language": language,
      ...(method === "POST" ? { origin } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...more,
    };
    const sent = jar.size === 0 ? {} : { cookies: [...jar].map((pair) => pair.join("=")) };
    const result = await handle({ ...eventOf(method, path, sourceIp, body), headers, ...sent });
    const cookies = result.cookies ?? [];
    for (const cookie of cookies) keep(jar, cookie);
    return {
      status: result.statusCode ?? 0,
      body: JSON.parse(result.body ?? "null") as Record<string, unknown>,
      headers: result.headers ?? {},
      cookies,
    };
  }

  return {
    jar,
    get: (path) => send("GET", path),
    post: (path, body, more) =>
      send("POST", path, body === undefined ? undefined : JSON.stringify(body), more),
  };
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [pair = "", ...attributes] = cookie.split("; ");
  const end = pair.indexOf("=");
  if (attributes.includes("Max-Age=0")) jar.delete(pair.slice(0, end));
  else jar.set(pair.slice(0, end), pair.slice(end + 1));
}

function eventOf(
  method: string,
  path: string,
  sourceIp: string,
  body: string | undefined,
): APIGatewayProxyEventV2 {
  const [rawPath = "", rawQueryString = ""] = `/api/auth${path}`.split("?");
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    headers: {},
    requestContext: {
      accountId: "000000000000",
      apiId: "api",
      domainName: "app.example.org",
      domainPrefix: "app",
      http: { method, path: rawPath, protocol: "HTTP/1.1", sourceIp, userAgent: "" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "$default",
      stage: "$default",
      time: "21/Nov/2026:02:00:00 +0000",
      timeEpoch: 0,
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body }),
  };
}

/** Expects a problem by RFC 9457, and gives its code. */
export function problemIn({ status, body, headers }: Answer): string {
  expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(body);
  expect(problem.status).toBe(status);
  return problem.code;
}
