import type { Installation } from "@aftercare/infra-shared/installation.ts";
import { stageOf } from "@aftercare/infra-shared/stage.ts";
import { App, type Stack } from "aws-cdk-lib/core";
import featureFlags from "aws-cdk-lib/recommended-feature-flags.json" with { type: "json" };
import { makeFoundation } from "./foundation-stack.ts";

export interface FoundationApp {
  readonly app: App;
  readonly stack: Stack;
}

/**
 * The foundation of the stage that was asked for, not yet synthesised.
 * @param stageName as on the command line; without it, the context `stage` of the CLI
 * @throws Error when no stage was named, or it cannot be one
 */
export function makeFoundationApp(stageName?: string, from?: Installation): FoundationApp {
  // What the pinned version recommends; the snapshots show what another version would change.
  const app = new App({ analyticsReporting: false, postCliContext: featureFlags });
  const asked: unknown = stageName ?? app.node.tryGetContext("stage");
  if (typeof asked !== "string") {
    throw new Error("Which stage? Say it: cdk diff -c stage=staging");
  }
  return { app, stack: makeFoundation(app, stageOf(asked, from)) };
}
