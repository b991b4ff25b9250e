import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import type { Look } from "../pages/site.ts";
import type { Problem } from "./problem.ts";

const programsOnly = /^\/(v1|api|health)(\/|$)/;

/** Whether a person's browser asks, and not for an address that is for programs. */
export function isForPeople(c: ApiContext): boolean {
  const accepted = c.req.header("accept") ?? "";
  return accepted.includes("text/html") && !programsOnly.test(c.req.path);
}

/** The page beside a problem, for people: what is not there, what broke, or that we are away for a moment. */
export async function answerTrouble(
  { config }: App,
  c: ApiContext,
  { status, instance }: Problem,
): Promise<Response> {
  const [{ siteOf }, { answerPage }, pages] = await Promise.all([
    import("../pages/site.ts"),
    import("../pages/page.ts"),
    import("../pages/trouble-pages.ts"),
  ]);
  const language = c.get("language");
  const look: Look = { site: siteOf(config), language, here: c.req.path, isSignedIn: false };
  if (status === 404) return answerPage(c, 404, language, pages.notFoundPage(look));
  if (status === 503) return answerPage(c, 503, language, pages.maintenancePage(look));
  return answerPage(c, 500, language, pages.brokenPage(look, instance));
}
