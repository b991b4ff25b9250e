import { parameterName, type PublishedName } from "@aftercare/infra-shared/published.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";

/** Where the foundation of this stage lies: read at every deploy, never written. */
export interface Foundation {
  readonly tableName: $util.Output<string>;
  readonly tableArn: $util.Output<string>;
  readonly bucketName: $util.Output<string>;
  readonly bucketArn: $util.Output<string>;
  readonly dataKeyArn: $util.Output<string>;
  readonly alarmTopicArn: $util.Output<string>;
  /** The most that a role may ever do; personal stages have none. */
  readonly appBoundaryArn?: $util.Output<string>;
  /** Only where mail goes through SES. */
  readonly mail?: {
    readonly identityArn: $util.Output<string>;
    readonly configurationSet: $util.Output<string>;
    readonly fromDomain: $util.Output<string>;
  };
}

export function readFoundation(stage: Stage): Foundation {
  const read = (name: PublishedName) => readParameter(parameterName(stage, name));
  return {
    tableName: read("tableName"),
    tableArn: read("tableArn"),
    bucketName: read("bucketName"),
    bucketArn: read("bucketArn"),
    dataKeyArn: read("dataKeyArn"),
    alarmTopicArn: read("alarmTopicArn"),
    ...(stage.kind === "personal" ? {} : { appBoundaryArn: read("appBoundaryArn") }),
    ...(stage.mailTransport === "smtp"
      ? {}
      : {
          mail: {
            identityArn: read("mailIdentityArn"),
            configurationSet: read("mailConfigurationSet"),
            fromDomain: read("mailFromDomain"),
          },
        }),
  };
}

/** None of them is a secret: as one it would hide every ARN from whoever reads a diff. */
function readParameter(name: string): $util.Output<string> {
  return aws.ssm.getParameterOutput({ name }).insecureValue;
}
