import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { MovableClock } from "../clock.ts";
import { headerOf, readBody, sendJson, sendText } from "../engines/http.ts";
import type { MailLog } from "../engines/mail/mail-log.ts";
import type { LocalRoutes } from "../runner/serve-api.ts";
import { clockPage, problemPage } from "./clock-page.ts";
import { readMove } from "./clock-move.ts";
import { answerMail } from "./mail-routes.ts";
import { showDate, showTime } from "./moments.ts";
import { sendNotFound, sendPage } from "./send-page.ts";

const mostBodyBytes = 4096;
const ownHosts = /^(127\.0\.0\.1|localhost):\d+$/;

export interface Machine {
  readonly clock: MovableClock;
  readonly log: MailLog;
  liveUntil(target: Instant): Promise<void>;
}

/** This machine's own pages under `/_local/`; everything else is the product's. */
export function localRoutes(machine: Machine): LocalRoutes {
  let moving: Promise<void> | undefined;

  async function moveClock(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = readMove(await readFields(request), machine.clock.now());
    if (target === undefined) return answerMove(request, response, 400, notUnderstood);
    if (target < machine.clock.now()) return answerMove(request, response, 409, onlyForward);
    if (moving !== undefined) return answerMove(request, response, 409, stillMoving);
    moving = machine.liveUntil(target).finally(() => (moving = undefined));
    await moving;
    answerMove(request, response, 200, machine.clock.now());
  }

  return async (request, response) => {
    const url = new URL(request.url ?? "/", "http://machine");
    if (!/^\/_local(\/|$)/.test(url.pathname)) return false;
    const route = `${request.method} ${url.pathname}`;
    if (!isFromHere(request)) {
      sendNotFound(response);
    } else if (route === "POST /_local/clock") {
      await moveClock(request, response);
    } else if (route === "GET /_local/clock") {
      const now = machine.clock.now();
      sendJson(response, 200, { now, local: `${showDate(now)} ${showTime(now)}` });
    } else if (route === "GET /_local/clock-bar.js") {
      const script = await readFile(new URL("clock-bar.js", import.meta.url), "utf8");
      sendText(response, 200, script, { "content-type": "text/javascript; charset=utf-8" });
    } else if (route === "GET /_local/" || route === "GET /_local") {
      const mails = machine.log.list().length;
      sendPage(
        response,
        clockPage({ clock: machine.clock, mails, isMoving: moving !== undefined }),
      );
    } else if (/^GET \/_local\/mail(\/|$)/.test(route)) {
      const path = url.pathname.slice("/_local/mail".length);
      await answerMail(machine.log, path, url.searchParams, response);
    } else {
      sendNotFound(response);
    }
    return true;
  };
}

/** Another site's page could reach this port through a name of its own or a form: neither gets in. */
function isFromHere(request: IncomingMessage): boolean {
  const host = headerOf(request, "host") ?? "";
  const origin = headerOf(request, "origin");
  return ownHosts.test(host) && (origin === undefined || origin === `http://${host}`);
}

async function readFields(request: IncomingMessage): Promise<unknown> {
  const body = (await readBody(request, mostBodyBytes))?.toString("utf8") ?? "";
  if (!isJson(request)) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A program gets JSON; a person's form goes back to the page, or to a sentence about what is wrong. */
function answerMove(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  said: string,
): void {
  if (isJson(request))
    return sendJson(response, status, status === 200 ? { now: said } : { why: said });
  if (status !== 200) return sendPage(response, problemPage(said), status);
  response.writeHead(303, { location: "/_local/" });
  response.end();
}

function isJson(request: IncomingMessage): boolean {
  return headerOf(request, "content-type")?.startsWith("application/json") ?? false;
}

const notUnderstood = "没看懂要走到哪一天。 It is not clear which day is meant.";
const onlyForward = "时间只能往前走。 Time only goes forward.";
const stillMoving =
  "上一次还没走完，请稍等再试。 The last move is still under way: try again in a moment.";
