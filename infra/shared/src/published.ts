import type { Stage } from "./stage.ts";

/**
 * What the foundation publishes in the parameter store and the app reads there: the only thing that either
 * knows of the other. `mail*` is missing where mail goes by SMTP, and
 * `appBoundaryArn`, without which the deploy role can make no role, in personal stages.
 */
export const publishedNames = [
  "tableName",
  "tableArn",
  "bucketName",
  "bucketArn",
  "dataKeyArn",
  "mailIdentityArn",
  "mailConfigurationSet",
  "mailFromDomain",
  "alarmTopicArn",
  "appBoundaryArn",
] as const;

export type PublishedName = (typeof publishedNames)[number];

/** `/aftercare/production/table-name` */
export function parameterName(stage: Stage, name: PublishedName): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `/${stage.installation.name}/${stage.name}/${words}`;
}
