import { createRoute, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import type { ComponentType } from "react";

/** A screen at an address; its code is loaded when somebody goes there (or is about to). */
export function screen<Parent extends AnyRoute, Path extends string, Name extends string>(
  parent: Parent,
  path: Path,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  readAhead?: () => Promise<void>,
) {
  return searchScreen(parent, path, [], load, name, readAhead);
}

/** A screen whose address also says what it shows: `?debt=loan&q=wang`. What is not named here is dropped. */
export function searchScreen<
  Parent extends AnyRoute,
  Path extends string,
  Param extends string,
  Name extends string,
>(
  parent: Parent,
  path: Path,
  params: readonly Param[],
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  readAhead: () => Promise<void> = async () => undefined,
) {
  return createRoute({
    getParentRoute: () => parent,
    path,
    validateSearch: (raw: Readonly<Record<string, unknown>>) => textsOf(raw, params),
    loader: readAhead,
    component: lazyRouteComponent(load, name),
  });
}

/** The router reads `?q=12` as a number; for us all of it is text. */
function textsOf<Param extends string>(
  raw: Readonly<Record<string, unknown>>,
  params: readonly Param[],
): { [Each in Param]?: string | undefined } {
  const found: { [Each in Param]?: string | undefined } = {};
  for (const param of params) {
    const value = raw[param];
    if (typeof value === "string" || typeof value === "number") found[param] = String(value);
  }
  return found;
}
