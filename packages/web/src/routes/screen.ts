import { createRoute, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import type { ComponentType } from "react";

/** A screen at an address; its code is loaded when somebody goes there (or is about to). */
export function screen<Parent extends AnyRoute, Path extends string, Name extends string>(
  parent: Parent,
  path: Path,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
) {
  return createRoute({
    getParentRoute: () => parent,
    path,
    component: lazyRouteComponent(load, name),
  });
}
