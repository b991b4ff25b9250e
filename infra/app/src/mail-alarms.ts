import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { hour, ownMetric, quarter, type Alarm } from "./alarm.ts";

/** Amazon looks at 5 % bounces and 0.1 % complaints of the whole account, and may then pause it. */
export function mailAlarms(stage: Stage): readonly Alarm<never>[] {
  const failing: Alarm<never> = {
    name: "mails-failing",
    says: "Many mails were refused, or nobody knows whether they left.",
    runbook: "mails-failing",
    metrics: [ownMetric("remind", "MailsFailed"), ownMetric("remind", "MailsUncertain")],
    statistic: "Sum",
    periodSeconds: quarter,
    bad: 1,
    of: 1,
    when: ">=",
    threshold: 10,
    silence: "notBreaching",
  };
  if (stage.mailTransport !== "ses") return [failing];
  return [
    failing,
    reputationAlarm("mail-bounces", "BounceRate", 0.04, "More than 4 % of our mails bounce."),
    reputationAlarm(
      "mail-complaints",
      "ComplaintRate",
      0.0008,
      "More than 0.08 % of our mails are called spam.",
    ),
  ];
}

function reputationAlarm(
  name: string,
  rate: string,
  threshold: number,
  says: string,
): Alarm<never> {
  return {
    name,
    says,
    runbook: "mail-reputation",
    metrics: [{ namespace: "AWS/SES", name: `Reputation.${rate}`, dimensions: {} }],
    statistic: "Maximum",
    periodSeconds: hour,
    bad: 1,
    of: 1,
    when: ">",
    threshold,
    silence: "notBreaching",
  };
}

export function fileAlarms({ partition }: Stage): readonly Alarm<never>[] {
  if (partition !== "aws") return [];
  return [
    {
      name: "malware-scan-failed",
      says: "GuardDuty could not look into a file; only our own inspection did.",
      runbook: "malware-scan",
      metrics: [ownMetric("evidence", "ScanFailed")],
      statistic: "Sum",
      periodSeconds: hour,
      bad: 1,
      of: 1,
      when: ">=",
      threshold: 1,
      silence: "notBreaching",
    },
  ];
}
