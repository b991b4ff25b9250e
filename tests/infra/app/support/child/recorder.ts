import type { Resource } from "../graph.ts";
import { readValue } from "./read-value.ts";
import type { Monitor, MonitorCallback, Pulumi, ReadRequest, RegisterRequest } from "./pulumi.ts";

/** Writes down every resource that reaches the engine's side, in the order of its arrival. */
export function recordResources(pulumi: Pulumi, resources: Resource[]): void {
  const monitor: Monitor = pulumi.runtime.getMonitor();
  const register = monitor.registerResource.bind(monitor);
  const read = monitor.readResource.bind(monitor);

  monitor.registerResource = (request: RegisterRequest, callback: MonitorCallback) =>
    register(request, (error, response) => {
      if (response !== undefined) {
        resources.push({
          ...common(pulumi, request, response.getUrn(), request.getObject()),
          custom: request.getCustom(),
          external: false,
          id: response.getId?.() ?? "",
          protect: request.getProtect(),
          retainOnDelete: request.getRetainondelete(),
        });
      }
      callback(error, response);
    });

  monitor.readResource = (request: ReadRequest, callback: MonitorCallback) =>
    read(request, (error, response) => {
      if (response !== undefined) {
        resources.push({
          ...common(pulumi, request, response.getUrn(), request.getProperties()),
          custom: true,
          external: true,
          id: request.getId(),
          protect: false,
          retainOnDelete: false,
        });
      }
      callback(error, response);
    });
}

type Common = Omit<Resource, "custom" | "external" | "id" | "protect" | "retainOnDelete">;

function common(
  pulumi: Pulumi,
  request: RegisterRequest | ReadRequest,
  urn: string,
  properties: unknown,
): Common {
  const secrets: string[] = [];
  const inputs = readValue(pulumi, pulumi.runtime.deserializeProperties(properties), secrets);
  const parent = request.getParent();
  return {
    urn,
    type: request.getType(),
    name: request.getName(),
    ...(parent === "" ? {} : { parent }),
    inputs: inputs as Record<string, unknown>,
    secrets,
    dependencies: request.getDependenciesList(),
  };
}
