import { makeFoundationApp } from "@aftercare/foundation/foundation-app.ts";
import type { App } from "aws-cdk-lib/core";
import { plain } from "./plain-template.ts";

/** One of each kind: a personal stage, staging, production, and production in the mainland's partition. */
export const stageNames = ["alice", "staging", "production", "production-cn"] as const;

/** The stages whose data is real. */
export const keptStageNames = ["staging", "production", "production-cn"] as const;

export type StageName = (typeof stageNames)[number];

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Foundation {
  readonly app: App;
  /** With what CloudFormation fills in written as `${Table.Arn}`. */
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: string }>>;
  readonly stackName: string;
  readonly isProtected: boolean;
}

// CloudFormation's own rules take seconds a template: here only the command line runs them, in cli.test.ts.
process.env["CDK_VALIDATION"] = "false";

const made = new Map<StageName, Foundation>();

/** The foundation of a stage, synthesised once for each file of tests. */
export function foundationOf(stageName: StageName): Foundation {
  const known = made.get(stageName);
  if (known !== undefined) return known;
  const { app, stack } = makeFoundationApp(stageName);
  const artifact = app.synth().getStackArtifact(stack.artifactId);
  const template = plain(artifact.template) as {
    readonly Resources: Foundation["resources"];
    readonly Outputs?: Foundation["outputs"];
  };
  const foundation = {
    app,
    resources: template.Resources,
    outputs: template.Outputs ?? {},
    stackName: artifact.stackName,
    isProtected: artifact.terminationProtection === true,
  };
  made.set(stageName, foundation);
  return foundation;
}

export function resourcesOf(stageName: StageName, type: string): Resource[] {
  return Object.values(foundationOf(stageName).resources).filter(({ Type }) => Type === type);
}

/** The one resource of this type whose name begins so. */
function resourceOf(stageName: StageName, type: string, name = ""): Resource {
  const { resources } = foundationOf(stageName);
  const found = Object.entries(resources).filter(
    ([key, resource]) => resource.Type === type && key.startsWith(name),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${stageName} has ${found.length} of ${type} "${name}", not one.`);
  }
  return only[1];
}

export function propertiesOf(stageName: StageName, type: string, name = "") {
  return resourceOf(stageName, type, name).Properties;
}

/** What lies at a path, `Backup.Rules.0`; undefined where the path ends early. */
export function within(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce(
      (at: unknown, key) =>
        typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined,
      value,
    );
}

export function listWithin(value: unknown, path: string): readonly unknown[] {
  const found = within(value, path);
  if (!Array.isArray(found)) throw new Error(`There is no list at ${path}.`);
  return found;
}

export function statementsWithin(value: unknown, path: string): readonly Statement[] {
  return listWithin(value, path) as readonly Statement[];
}

export interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: unknown;
  readonly Principal?: unknown;
}

export const listed = (oneOrMore: string | readonly string[]): readonly string[] =>
  typeof oneOrMore === "string" ? [oneOrMore] : oneOrMore;
