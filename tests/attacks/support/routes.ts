import { z } from "zod";
import type { House } from "./house.ts";
import { send } from "./http.ts";
import type { Stage } from "./stage.ts";

/** One operation as the API describes itself. */
export interface Route {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly name: string;
}

const documented = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

/** Every operation of the API: what is added tomorrow is attacked tomorrow. */
export async function readRoutes(stage: Stage): Promise<Route[]> {
  const { body } = await send(stage.url, { path: "/v1/openapi.json" });
  const { paths } = documented.parse(body);
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId }]) => ({
      method: method.toUpperCase(),
      path,
      name: operationId,
    })),
  );
  if (routes.length < 50) throw new Error(`only ${routes.length} routes are described`);
  return routes;
}

export const isChange = ({ method }: Route) => method !== "GET";

/** Where an operation is found for the things of a house, or for what stands in their place. */
export function addressOf(
  { path }: Route,
  { orgId, ids }: Pick<House, "orgId" | "ids">,
  instead: (name: string) => string | undefined = () => undefined,
): string {
  // Every organisation mails it: there is nothing to know about its name.
  const noticeId = "self-check";
  const known: Readonly<Record<string, string>> = { noticeId, year: "2027", ...ids, orgId };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = instead(name) ?? known[name];
    if (value === undefined) throw new Error(`nothing stands for ${name} in ${path}`);
    return value;
  });
}
