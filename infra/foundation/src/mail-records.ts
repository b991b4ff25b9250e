import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { CfnRecordSet } from "aws-cdk-lib/aws-route53";
import { CfnOutput, type Stack } from "aws-cdk-lib/core";

interface MailRecord {
  readonly type: "CNAME" | "MX" | "TXT";
  readonly name: string;
  readonly value: string;
}

export interface MailRecordsInput {
  readonly mailFromDomain: string;
  readonly dkim: readonly { readonly name: string; readonly value: string }[];
}

const timeToLiveSeconds = "1800";

/** DNS that the mail needs: made where the zone is ours, else printed by the deploy for whoever keeps it. */
export function tellMailRecords(stack: Stack, stage: Stage, input: MailRecordsInput): void {
  const { hostedZoneId, domain } = stage.installation;
  const isOurs = hostedZoneId !== undefined && `.${stage.mailDomain}`.endsWith(`.${domain}`);
  for (const [index, record] of mailRecords(stage, input).entries()) {
    const id = `MailRecord${index + 1}`;
    const { type, name, value } = record;
    if (isOurs) {
      const resourceRecords = [type === "TXT" ? `"${value}"` : value];
      const ttl = timeToLiveSeconds;
      new CfnRecordSet(stack, id, { hostedZoneId, type, name, ttl, resourceRecords });
    } else {
      new CfnOutput(stack, id, { value: `${name} ${type} ${value}` });
    }
  }
}

/** Nobody but SES sends for this domain, so what fails both checks is not ours: `p=reject`. */
function mailRecords(stage: Stage, { mailFromDomain, dkim }: MailRecordsInput): MailRecord[] {
  return [
    ...dkim.map(({ name, value }) => ({ type: "CNAME", name, value }) as const),
    {
      type: "MX",
      name: mailFromDomain,
      value: `10 feedback-smtp.${stage.region}.amazonses.com`,
    },
    { type: "TXT", name: mailFromDomain, value: "v=spf1 include:amazonses.com -all" },
    { type: "TXT", name: `_dmarc.${stage.mailDomain}`, value: "v=DMARC1; p=reject; adkim=s" },
  ];
}
