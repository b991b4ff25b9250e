import type { Flaw } from "@aftercare/core/casefile/envelope.ts";
import type { App } from "../compose.ts";
import type { ApiContext } from "../http/api-env.ts";
import { networkOf } from "../http/network.ts";
import type { ProblemCode } from "../http/problems/problem-kinds.ts";
import type { Door } from "./doors.ts";
import { followUp } from "./follow-up.ts";
import { forwarded, type Sender } from "./forwarded.ts";
import { limitSignIn } from "./limit-sign-in.ts";
import { problemCodeOf } from "./problem-codes.ts";
import type { AuthServer } from "./server.ts";

/** The auth server, and all that stands in front of it. */
export interface Gate {
  readonly app: App;
  readonly auth: AuthServer;
}

export type Passed =
  | {
      readonly kind: "passed";
      /** JSON, or nothing. */
      readonly text: string;
      /** What it set, for whoever knocks again within the same request. */
      readonly cookies: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly code: ProblemCode;
      readonly flaws?: readonly Flaw[];
      readonly retryAfterSeconds?: number;
    };

/** As long as the second factor's own lock. */
const lockedSeconds = 900;

/**
 * One request through one door, for programs and pages alike: what was said is checked, counted and handed
 * to better-auth; its notes are followed up; its cookies go with the answer that `c` will give.
 */
export async function passDoor(
  { app, auth }: Gate,
  c: ApiContext,
  door: Door,
  said: unknown,
  sender: Sender = {},
): Promise<Passed> {
  const checked = checkSaid(door, said);
  if (checked.kind === "refused") return checked;
  const network = networkOf(c.env?.sourceIp);
  const limited = await count(app, door, checked.body, network);
  if (limited !== undefined) return limited;
  const { lang, ...body } = checked.body;
  const { appUrl } = app.config.settings;
  const request = forwarded(c, door, { appUrl, network, body: door.body && body, sender });
  const { response, happened } = await auth.handle(request);
  if (response.ok) {
    const language = lang === "zh-CN" || lang === "en" ? lang : c.get("language");
    await followUp(app, c, happened, { language, network });
  }
  const cookies = response.headers.getSetCookie();
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
  const text = await response.text();
  return response.ok ? { kind: "passed", text, cookies } : refusedBy(door, response.status, text);
}

type Refusal = Extract<Passed, { readonly kind: "refused" }>;

/** What the door lets through of what was said; nothing at all is an empty object. */
function checkSaid(
  door: Door,
  said: unknown,
): Refusal | { readonly kind: "checked"; readonly body: Record<string, unknown> } {
  if (door.body === undefined) return { kind: "checked", body: {} };
  const parsed = door.body.safeParse(said);
  if (parsed.success) return { kind: "checked", body: parsed.data };
  const flaws = parsed.error.issues.map(({ path, message }) => ({
    field: path.join("."),
    message,
  }));
  return { kind: "refused", code: "request.invalid", flaws };
}

async function count(
  { ports }: App,
  { counts }: Door,
  body: Readonly<Record<string, unknown>>,
  network: string | undefined,
): Promise<Refusal | undefined> {
  if (counts === undefined) return undefined;
  const email = typeof body["email"] === "string" ? body["email"] : undefined;
  const taken = await limitSignIn(ports.limits, counts, { network, email });
  if (taken.kind === "ok") return undefined;
  const { retryAfterSeconds } = taken;
  return { kind: "refused", code: "limit.reached", retryAfterSeconds };
}

function refusedBy(door: Door, status: number, text: string): Refusal {
  const code = problemCodeOf(door.path, status, codeIn(text));
  if (code !== "limit.reached") return { kind: "refused", code };
  return { kind: "refused", code, retryAfterSeconds: lockedSeconds };
}

function codeIn(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { readonly code?: unknown };
    return typeof code === "string" ? code : undefined;
  } catch {
    return undefined;
  }
}
