import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Aws, type Stack } from "aws-cdk-lib/core";
import { accept } from "./accept.ts";
import { makeKey } from "./make-key.ts";

/** Whom alarms go to. It lives here so that a failed deploy of the app still has somebody to tell. */
export function makeAlarmTopic(stack: Stack, stage: Stage): Topic {
  const key = makeKey(stack, stage, "AlarmKey", "alarms on their way");
  const topic = new Topic(stack, "AlarmTopic", {
    displayName: `${stage.installation.name} ${stage.name}`,
    masterKey: key,
    enforceSSL: true,
  });
  const mailed = topic.addSubscription(new EmailSubscription(stage.installation.alarmAddress));
  accept(
    mailed,
    "Whoever would look into a queue of lost alarms is who this mail is for; CloudWatch still shows the alarm.",
    "Serverless-SNSRedrivePolicy",
  );

  const alarms = new ServicePrincipal("cloudwatch.amazonaws.com");
  const events = new ServicePrincipal("events.amazonaws.com");
  const ours = { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } };
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [alarms],
      actions: ["sns:Publish"],
      resources: [topic.topicArn],
      conditions: ours,
    }),
  );
  // EventBridge does not name the account when it asks for a key: with a condition it would be refused.
  const actions = ["kms:Decrypt", "kms:GenerateDataKey*"];
  key.addToResourcePolicy(
    new PolicyStatement({ principals: [alarms], actions, resources: ["*"], conditions: ours }),
  );
  key.addToResourcePolicy(new PolicyStatement({ principals: [events], actions, resources: ["*"] }));
  return topic;
}
