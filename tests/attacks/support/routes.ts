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

/** Kinds of mail, of letter and of paper, and years: there is nothing to know about their names. */
const everybodys = {
  noticeId: "self-check",
  letter: "certificate-request",
  form: "pdf",
  year: "2027",
} as const;

/** It names a thing that is somebody's. */
export function isNamed({ path }: Pick<Route, "path">): boolean {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return names.some((name) => !(name in everybodys));
}

/** Where an operation is found for the things of a house, or for what stands in their place. */
export function addressOf(
  { path }: Route,
  { orgId, ids }: Pick<House, "orgId" | "ids">,
  instead: (name: string) => string | undefined = () => undefined,
): string {
  const known: Readonly<Record<string, string>> = { ...everybodys, ...ids, orgId };
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = instead(name) ?? known[name];
    if (value === undefined) throw new Error(`nothing stands for ${name} in ${path}`);
    return value;
  });
}
