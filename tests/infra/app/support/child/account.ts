/** The account that the mocks play: what ARNs and addresses are made of. */
export interface Account {
  readonly id: string;
  readonly partition: "aws" | "aws-cn";
  readonly region: string;
  /** What addresses end in: `amazonaws.com`. */
  readonly suffix: string;
}

export function accountIn(region: string): Account {
  const isChina = region.startsWith("cn-");
  return {
    id: "123456789012",
    partition: isChina ? "aws-cn" : "aws",
    region,
    suffix: isChina ? "amazonaws.com.cn" : "amazonaws.com",
  };
}

/** `arn:aws:sqs:ap-southeast-1:123456789012:wake` */
export function arnOf(account: Account, service: string, resource: string): string {
  return `arn:${account.partition}:${service}:${account.region}:${account.id}:${resource}`;
}

/** Of services that have no regions: `arn:aws:iam::123456789012:role/api` */
export function globalArnOf(account: Account, service: string, resource: string): string {
  return `arn:${account.partition}:${service}::${account.id}:${resource}`;
}
