/**
 * The one file that whoever runs Aftercare edits: where it runs, who sends its mail, who hears its alarms.
 * No secrets here: those are set with `sst secret set`.
 */
export interface Installation {
  /** Begins every name in the account: `aftercare-production-table`. */
  readonly name: string;
  readonly regions: Readonly<Record<Partition, string>>;
  /** The domain people open: the app of a stage is `<stage>.<domain>`, of production `<domain>`. */
  readonly domain: string;
  /** The Route 53 zone of that domain, where it is kept in the same account. */
  readonly hostedZoneId?: string;
  /**
   * A certificate of one's own for that domain, where DNS is kept elsewhere: in `aws` the ARN of one in
   * us-east-1, in `aws-cn` the id of one in IAM, the only kind that CloudFront takes there.
   */
  readonly certificates?: Readonly<Partial<Record<Partition, string>>>;
  /** A web ACL (us-east-1) that CloudFront asks first, where the operator keeps one. */
  readonly webAclArn?: string;
  readonly mail: {
    /** Its domain becomes the SES identity of production, `<stage>.` before it elsewhere. */
    readonly domain: string;
    readonly sender: string;
    readonly localPart: string;
    readonly replyTo?: string;
    /** Mails a second that the account's SES quota allows; what `remind` may do at once follows from it. */
    readonly perSecond: number;
  };
  readonly operator: { readonly name: string; readonly phone: string };
  /** Gets every alarm by mail. */
  readonly alarmAddress: string;
  /** `owner/name` on GitHub: whose workflows may take the deploy role. */
  readonly repository: string;
  readonly dueShards: number;
}

export type Partition = "aws" | "aws-cn";

export const installation: Installation = {
  name: "aftercare",
  regions: { aws: "ap-southeast-1", "aws-cn": "cn-northwest-1" },
  domain: "aftercare.example.org",
  certificates: {
    aws: "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-4000-8000-000000000000",
    "aws-cn": "ASCAEXAMPLEEXAMPLE123",
  },
  mail: {
    domain: "mail.aftercare.example.org",
    sender: "结清之后",
    localPart: "xiaoxi",
    perSecond: 14,
  },
  operator: { name: "结清之后", phone: "400-000-0000" },
  alarmAddress: "alarms@aftercare.example.org",
  repository: "aftercare-example/aftercare",
  dueShards: 16,
};
