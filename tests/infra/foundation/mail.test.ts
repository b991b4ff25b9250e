import { installation } from "@aftercare/infra-shared/installation.ts";
import { makeFoundationApp } from "@aftercare/foundation/foundation-app.ts";
import { Template } from "aws-cdk-lib/assertions";
import { expect, test } from "vitest";
import {
  foundationOf,
  listWithin,
  propertiesOf,
  resourcesOf,
  stageNames,
  within,
} from "./foundation-fixture.ts";
import { plain } from "./plain-template.ts";

test("mail is signed by the stage's own domain, and bounces to a domain of its own", () => {
  expect(propertiesOf("staging", "AWS::SES::EmailIdentity")).toMatchObject({
    EmailIdentity: "staging.mail.aftercare.example.org",
    ConfigurationSetAttributes: { ConfigurationSetName: "${MailConfigurationSet}" },
    DkimSigningAttributes: { NextSigningKeyLength: "RSA_2048_BIT" },
    MailFromAttributes: {
      MailFromDomain: "bounce.staging.mail.aftercare.example.org",
      BehaviorOnMxFailure: "REJECT_MESSAGE",
    },
  });
});

test("mail leaves encrypted or not at all, and not to who bounced or complained", () => {
  expect(propertiesOf("production", "AWS::SES::ConfigurationSet")).toMatchObject({
    DeliveryOptions: { TlsPolicy: "REQUIRE" },
    ReputationOptions: { ReputationMetricsEnabled: true },
    SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
  });
});

test("what becomes of a mail is an event on the account's own bus; reading it is not watched", () => {
  const told = propertiesOf("production", "AWS::SES::ConfigurationSetEventDestination");
  expect(within(told, "EventDestination.EventBridgeDestination.EventBusArn")).toBe(
    "arn:aws:events:ap-southeast-1:${AWS::AccountId}:event-bus/default",
  );
  expect(within(told, "EventDestination.MatchingEventTypes")).toEqual([
    "send",
    "delivery",
    "bounce",
    "complaint",
    "reject",
    "renderingFailure",
    "deliveryDelay",
  ]);
});

test("whoever keeps DNS elsewhere reads the records from the deploy's output", () => {
  const records = Object.entries(foundationOf("production").outputs).filter(([name]) =>
    name.startsWith("MailRecord"),
  );
  expect(records.map(([, { Value }]) => Value)).toEqual([
    "${MailIdentity.DkimDNSTokenName1} CNAME ${MailIdentity.DkimDNSTokenValue1}",
    "${MailIdentity.DkimDNSTokenName2} CNAME ${MailIdentity.DkimDNSTokenValue2}",
    "${MailIdentity.DkimDNSTokenName3} CNAME ${MailIdentity.DkimDNSTokenValue3}",
    "bounce.mail.aftercare.example.org MX 10 feedback-smtp.ap-southeast-1.amazonses.com",
    "bounce.mail.aftercare.example.org TXT v=spf1 include:amazonses.com -all",
    "_dmarc.mail.aftercare.example.org TXT v=DMARC1; p=reject; adkim=s",
  ]);
  expect(resourcesOf("production", "AWS::Route53::RecordSet")).toEqual([]);
});

test("where the zone is ours, the same records are made in it", () => {
  const ours = { ...installation, hostedZoneId: "Z123" };
  const template = Template.fromStack(makeFoundationApp("production", ours).stack);
  const records = Object.values(template.findResources("AWS::Route53::RecordSet"));
  expect(records).toHaveLength(6);
  expect(plain(records.at(-1))).toMatchObject({
    Properties: {
      HostedZoneId: "Z123",
      Name: "_dmarc.mail.aftercare.example.org",
      Type: "TXT",
      ResourceRecords: ['"v=DMARC1; p=reject; adkim=s"'],
    },
  });
});

test("records of a domain that is not in the zone are only told", () => {
  const mail = { ...installation.mail, domain: "mail.example.com" };
  const elsewhere = { ...installation, hostedZoneId: "Z123", mail };
  const template = Template.fromStack(makeFoundationApp("production", elsewhere).stack);
  template.resourceCountIs("AWS::Route53::RecordSet", 0);
  expect(JSON.stringify(template.toJSON()["Outputs"])).toContain("_dmarc.mail.example.com TXT");
});

test.for(stageNames)(
  "an alarm of %s reaches its reader, encrypted, from this account alone",
  (name) => {
    expect(propertiesOf(name, "AWS::SNS::Subscription")).toMatchObject({
      Protocol: "email",
      Endpoint: installation.alarmAddress,
    });
    expect(propertiesOf(name, "AWS::SNS::Topic")["KmsMasterKeyId"]).toBe("${AlarmKey.Arn}");
    const policy = propertiesOf(name, "AWS::SNS::TopicPolicy");
    expect(within(policy, "PolicyDocument.Statement")).toContainEqual(
      expect.objectContaining({
        Effect: "Deny",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    );
    expect(within(policy, "PolicyDocument.Statement")).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: "sns:Publish",
        Condition: { StringEquals: { "aws:SourceAccount": "${AWS::AccountId}" } },
      }),
    );
    const key = propertiesOf(name, "AWS::KMS::Key", "AlarmKey");
    const users = listWithin(key, "KeyPolicy.Statement")
      .map((each) => within(each, "Principal.Service"))
      .filter((service) => service !== undefined);
    expect(users).toEqual(["cloudwatch.amazonaws.com", "events.amazonaws.com"]);
  },
);
