/** One resource as the deployment would register it: inputs resolved, secrets laid open and named. */
export interface Resource {
  readonly urn: string;
  /** As Pulumi writes it: `aws:lambda/function:Function`; of SST's components `sst:aws:Function`. */
  readonly type: string;
  /** The logical name: `ApiFunction`. */
  readonly name: string;
  readonly parent?: string;
  /** False for components, which only group others. */
  readonly custom: boolean;
  /** Read by its id, not made: `aws.iam.Role.get(...)`. */
  readonly external: boolean;
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Paths of the inputs that Pulumi keeps encrypted: `environment.variables.AUTH_SECRET`. */
  readonly secrets: readonly string[];
  /** URNs this one waits for. */
  readonly dependencies: readonly string[];
  readonly protect: boolean;
  readonly retainOnDelete: boolean;
}

/** A question to the provider: `aws:ssm/getParameter:getParameter`. */
export interface Lookup {
  readonly token: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What `app()` of sst.config.ts says, with SST's defaults filled in. */
export interface AppSettings {
  readonly name: string;
  readonly stage: string;
  readonly home: string;
  readonly removal: string;
  readonly protect: boolean;
  readonly providers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Graph {
  readonly app: AppSettings;
  readonly resources: readonly Resource[];
  readonly lookups: readonly Lookup[];
  /** What `run()` of sst.config.ts gives back. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

export function resourcesOf(graph: Graph, type: string): readonly Resource[] {
  return graph.resources.filter((resource) => resource.type === type);
}

/** The one resource of that logical name, and type where a component and its part share a name. Throws otherwise. */
export function resourceNamed(graph: Graph, name: string, type?: string): Resource {
  const found = graph.resources.filter(
    (resource) => resource.name === name && (type === undefined || resource.type === type),
  );
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const names = graph.resources.map((resource) => `${resource.type} ${resource.name}`);
  throw new Error(`${found.length} resources are named ${name}, of:\n${names.join("\n")}`);
}

/** The components around a resource, the nearest first; without the stack itself. */
export function parentsOf(graph: Graph, resource: Resource): readonly Resource[] {
  const parent = graph.resources.find(({ urn }) => urn === resource.parent);
  return parent === undefined ? [] : [parent, ...parentsOf(graph, parent)];
}

/** Everything inside a component, at any depth. */
export function childrenOf(graph: Graph, component: Resource): readonly Resource[] {
  return graph.resources.filter((resource) => parentsOf(graph, resource).includes(component));
}

/**
 * One input by its path: `inputOf(fn, "environment.variables.AFTERCARE_TABLE")`.
 * Undefined where a part of the path is missing.
 */
export function inputOf(resource: Resource, path: string): unknown {
  return path.split(".").reduce<unknown>(memberOf, resource.inputs);
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
