import type { Stage } from "@aftercare/infra-shared/stage.ts";

/** Set once a stage with `sst secret set <Name>`; a deploy without one of them stops and names it. */
export interface Secrets {
  readonly link: $util.Output<string>;
  readonly auth: $util.Output<string>;
  readonly seal: $util.Output<string>;
  readonly origin: $util.Output<string>;
  readonly canaryKey: $util.Output<string>;
  /** With user and password; only where mail goes by SMTP. */
  readonly smtpUrl?: $util.Output<string>;
}

export function makeSecrets(stage: Stage): Secrets {
  const value = (name: string) => new sst.Secret(name).value;
  return {
    link: value("LinkSecret"),
    auth: value("AuthSecret"),
    seal: value("SealKey"),
    origin: value("OriginSecret"),
    canaryKey: value("CanaryKey"),
    ...(stage.mailTransport === "smtp" ? { smtpUrl: value("SmtpUrl") } : {}),
  };
}
