import type { ApiContext } from "../api-env.ts";
import { busyPage, crossSitePage, strangePage } from "./frame.ts";
import { answerPage } from "./page.ts";

/** Answers for whoever it may be. Guards and routes load this when they need it: programs never do. */

export function answerStrange(c: ApiContext): Promise<Response> {
  return answerPage(c, 404, "zh-CN", strangePage());
}

export function answerBusy(c: ApiContext): Promise<Response> {
  return answerPage(c, 429, "zh-CN", busyPage());
}

export function answerCrossSite(c: ApiContext): Promise<Response> {
  return answerPage(c, 403, "zh-CN", crossSitePage());
}
