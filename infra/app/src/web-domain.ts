import type { Stage } from "@aftercare/infra-shared/stage.ts";

type ViewerCertificate = ConstructorParameters<
  typeof aws.cloudfront.Distribution
>[1]["viewerCertificate"];

const newestOnly = { sslSupportMethod: "sni-only", minimumProtocolVersion: "TLSv1.2_2021" };

/**
 * The certificate of the stage's host: made where its zone is in this account, else the operator's own.
 * @throws Error when there is neither: the evidence bucket takes uploads from that host's pages alone.
 */
export function certificateOf(stage: Stage): ViewerCertificate {
  const { hostedZoneId, certificates = {} } = stage.installation;
  const own = certificates[stage.partition];
  if (stage.partition === "aws" && hostedZoneId !== undefined) {
    return { ...newestOnly, acmCertificateArn: makeCertificate(stage, hostedZoneId) };
  }
  if (own === undefined) {
    throw new Error(
      `infra/shared/src/installation.ts names no hostedZoneId and no certificate for ${stage.host}.`,
    );
  }
  return stage.partition === "aws"
    ? { ...newestOnly, acmCertificateArn: own }
    : { ...newestOnly, iamCertificateId: own };
}

/** CloudFront takes certificates of one region only. */
function makeCertificate(stage: Stage, zoneId: string): $util.Output<string> {
  const provider = new aws.Provider("us-east-1", { region: "us-east-1" });
  const certificate = new aws.acm.Certificate(
    "web-certificate",
    { domainName: stage.host, validationMethod: "DNS" },
    { provider },
  );
  const proof = certificate.domainValidationOptions.apply((options) => {
    const [option] = options;
    if (option === undefined) throw new Error("The certificate asks for no proof.");
    return option;
  });
  const record = new aws.route53.Record("web-certificate-proof", {
    zoneId,
    name: proof.resourceRecordName,
    type: proof.resourceRecordType.apply((type) => type as "CNAME"),
    records: [proof.resourceRecordValue],
    ttl: 300,
  });
  const validation = new aws.acm.CertificateValidation(
    "web-certificate-valid",
    { certificateArn: certificate.arn, validationRecordFqdns: [record.fqdn] },
    { provider },
  );
  return validation.certificateArn;
}

/** Where DNS is kept elsewhere, its keeper points the host at the distribution: the deploy prints its name. */
export function pointDomain(stage: Stage, distribution: aws.cloudfront.Distribution): void {
  const { hostedZoneId: zoneId } = stage.installation;
  if (stage.partition !== "aws" || zoneId === undefined) return;
  for (const type of ["A", "AAAA"] as const) {
    new aws.route53.Record(`web-${type.toLowerCase()}`, {
      zoneId,
      name: stage.host,
      type,
      aliases: [
        {
          name: distribution.domainName,
          zoneId: distribution.hostedZoneId,
          evaluateTargetHealth: false,
        },
      ],
    });
  }
}
