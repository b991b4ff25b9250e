import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { compose, type App } from "@aftercare/functions/compose.ts";
import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { apiRequest } from "./api-request.ts";
import { openGate, type Gate } from "./auth-gate.ts";
import type { Call } from "./meter.ts";
import type { Line, Section } from "./report.ts";
import { office, type Stage } from "./stage.ts";
import { median } from "./turns.ts";

const signIns = 25;
const coldStarts = 25;
/** With the first ones, that only warm up, fewer than a person may send in a minute. */
const rounds = { count: 6, requests: 40 };

type Handler = ReturnType<typeof makeApiHandler>;

/** What it costs to know who asks, and to let a person in. */
export async function measureSignIn(stage: Stage): Promise<Section> {
  const gate = openGate(stage);
  const cookie = await gate.signIn("counsellor@example.org");
  await employ(stage, "counsellor@example.org");
  const [key, session] = [ask(), withCookie(ask(), cookie)];
  const lines = [
    await measureCold(stage, "GET by API key, cold", key),
    await measureWarm(stage, "GET by API key, warm", key),
    await measureCold(stage, "GET by session, cold", session),
    await measureWarm(stage, "GET by session, warm", session),
    ...(await measureSignIns(stage, gate)),
  ];
  return { title: "Knowing who asks: CPU of a request, beside one that asks nobody", lines };
}

const ask = () => apiRequest("GET", "/v1/organisation");
const askNobody = () => apiRequest("GET", "/health");

/** The first time that a process meets this caller; its router has answered somebody else. */
async function measureCold(stage: Stage, what: string, request: APIGatewayProxyEventV2) {
  const handlers = Array.from({ length: coldStarts }, () => makeApiHandler(freshApp(stage)));
  for (const handle of handlers) await expectGood(handle(askNobody()));
  const [product, bare] = [await cpuMsOf(handlers, request), await cpuMsOf(handlers, askNobody())];
  const handle = makeApiHandler(freshApp(stage));
  const calls = await stage.meter.during(() => handle(request));
  return lineOf(what, { product, bare, calls });
}

async function measureWarm(stage: Stage, what: string, request: APIGatewayProxyEventV2) {
  const handle = makeApiHandler(stage.app);
  const each: Handler[] = Array.from({ length: rounds.requests }, () => handle);
  const measured: { readonly product: number; readonly bare: number }[] = [];
  for (let round = 0; round < rounds.count; round += 1) {
    const product = await cpuMsOf(each, request);
    measured.push({ product, bare: await cpuMsOf(each, askNobody()) });
  }
  const counted = measured.slice(1);
  const calls = await stage.meter.during(() => handle(request));
  return lineOf(what, {
    product: median(counted.map(({ product }) => product)),
    bare: median(counted.map(({ bare }) => bare)),
    calls,
  });
}

/** CPU of this process for one request, over one to each handler. */
async function cpuMsOf(handlers: readonly Handler[], request: APIGatewayProxyEventV2) {
  const cpu = process.cpuUsage();
  for (const handle of handlers) await expectGood(handle(request));
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / handlers.length;
}

/** Of people who have signed in on this device before. */
async function measureSignIns({ meter }: Stage, gate: Gate): Promise<Line[]> {
  const asking: number[] = [];
  const entering: number[] = [];
  let [asked, entered]: [readonly Call[], readonly Call[]] = [[], []];
  for (let nth = 0; nth < signIns; nth += 1) {
    const email = `person-${nth}@example.org`;
    await gate.signIn(email);
    const startMs = performance.now();
    asked = await meter.during(() => gate.askForCode(email));
    const askedMs = performance.now();
    entered = await meter.during(() => gate.enterCode(email));
    asking.push(askedMs - startMs);
    entering.push(performance.now() - askedMs);
  }
  const whole = asking.map((each, nth) => each + (entering[nth] ?? 0));
  const mails = [...asked, ...entered].filter(({ name }) => name.startsWith("SendEmail")).length;
  return [
    { what: "ask for a code", product: ms(asking), note: namesOf(asked) },
    { what: "enter it", product: ms(entering), note: namesOf(entered) },
    { what: "a sign-in from end to end", product: ms(whole), note: `${mails} mail` },
  ];
}

async function employ({ app: { ports } }: Stage, email: string): Promise<void> {
  const user = await ports.users.findByEmail(email);
  const now = ports.clock.now();
  await ports.members.save({
    orgId: office.id,
    userId: user?.id ?? "",
    role: "counsellor",
    name: "王顾问",
    email,
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: "system:operator",
  });
}

/** The product in another process, as far as it remembers nobody. */
function freshApp({ env, documents, app }: Stage): App {
  const { clock } = app.ports;
  return compose(env, { documentClient: documents, clock, log: makeLog(() => undefined) });
}

function withCookie(event: APIGatewayProxyEventV2, cookie: string): APIGatewayProxyEventV2 {
  const { authorization: _, ...headers } = event.headers;
  return { ...event, headers, cookies: cookie.split("; ") };
}

async function expectGood(answering: ReturnType<Handler>): Promise<void> {
  const answer = await answering;
  if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
}

function lineOf(
  what: string,
  { product, bare, calls }: { product: number; bare: number; calls: readonly Call[] },
): Line {
  return {
    what,
    product: `${product.toFixed(2)} ms`,
    bare: `${bare.toFixed(2)} ms`,
    note: namesOf(calls),
  };
}

/** How many round trips, and which. */
function namesOf(calls: readonly Call[]): string {
  const names = calls.map(({ name }) => name.replace(/(Item|Items|Email)?Command$/, ""));
  const counted = [...Map.groupBy(names, (name) => name)];
  const each = counted.map(([name, { length }]) => (length === 1 ? name : `${length} ${name}`));
  return `${calls.length}: ${each.join(", ")}`;
}

function ms(values: readonly number[]): string {
  return `${median(values).toFixed(0)} ms`;
}
