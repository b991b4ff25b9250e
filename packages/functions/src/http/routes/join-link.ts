import { createJoinLink } from "@aftercare/core/verbs/people/create-join-link.ts";
import { readJoinLink } from "@aftercare/core/verbs/people/read-join-link.ts";
import { switchOffJoinLink } from "@aftercare/core/verbs/people/switch-off-join-link.ts";
import { createRoute, z } from "@hono/zod-openapi";
import { answerRefusal } from "../problems/problem.ts";
import { joinLinkSchema, joinLinkView, newJoinLinkSchema } from "../views/people-views.ts";
import { answers, languageQuery, type Api } from "./parts.ts";

const path = "/v1/join-link";
const request = { query: z.object(languageQuery) };

const read = createRoute({
  method: "get",
  path,
  operationId: "readJoinLink",
  request,
  responses: answers(200, joinLinkSchema, 403),
});

const create = createRoute({
  method: "post",
  path,
  operationId: "createJoinLink",
  request,
  responses: answers(201, newJoinLinkSchema, 403),
});

const switchOff = createRoute({
  method: "delete",
  path,
  operationId: "switchOffJoinLink",
  request,
  responses: answers(200, joinLinkSchema, 403),
});

/** The link by which people become clients on their own. It is in the answer that makes it, and never again. */
export function addJoinLinkRoutes(api: Api): void {
  api.openapi(read, async (c) => {
    const found = await readJoinLink(c.get("cases"));
    if (found.kind === "refused") return answerRefusal(c, found);
    return c.json(joinLinkView(found.link), 200);
  });

  api.openapi(create, async (c) => {
    const made = await createJoinLink(c.get("cases"));
    if (made.kind === "refused") return answerRefusal(c, made);
    return c.json({ ...joinLinkView(made.link), url: made.url }, 201);
  });

  api.openapi(switchOff, async (c) => {
    const off = await switchOffJoinLink(c.get("cases"));
    if (off.kind === "refused") return answerRefusal(c, off);
    return c.json(joinLinkView(off.link), 200);
  });
}
