import { installation, type Installation, type Partition } from "./installation.ts";

/** Personal stages may be thrown away; the other two never lose anything by a command. */
export type StageKind = "personal" | "staging" | "production";

export interface Stage {
  readonly name: string;
  readonly kind: StageKind;
  readonly partition: Partition;
  readonly region: string;
  /** `aftercare-production`: what names in the account begin with. */
  readonly prefix: string;
  /** `https://` and this is what people open. */
  readonly host: string;
  readonly mailDomain: string;
  /** Amazon has no SES in the mainland regions. */
  readonly mailTransport: "ses" | "smtp";
  readonly installation: Installation;
}

/**
 * Everything that follows from a stage's name. `production-cn` is production in the mainland's partition.
 * @throws Error when the name cannot be part of a host name
 */
export function stageOf(name: string, from: Installation = installation): Stage {
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(name)) {
    throw new Error(`A stage is named with small letters, digits and hyphens, not "${name}".`);
  }
  const kind = kindOf(name);
  const partition = name.endsWith("-cn") ? "aws-cn" : "aws";
  const within = name === "production" ? "" : `${name}.`;
  return {
    name,
    kind,
    partition,
    region: from.regions[partition],
    prefix: `${from.name}-${name}`,
    host: `${within}${from.domain}`,
    mailDomain: `${within}${from.mail.domain}`,
    mailTransport: partition === "aws" ? "ses" : "smtp",
    installation: from,
  };
}

function kindOf(name: string): StageKind {
  switch (name.replace(/-cn$/, "")) {
    case "production":
      return "production";
    case "staging":
      return "staging";
    default:
      return "personal";
  }
}
