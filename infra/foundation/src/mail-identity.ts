import type { Stage } from "@aftercare/infra-shared/stage.ts";
import { EventBus } from "aws-cdk-lib/aws-events";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import type { Stack } from "aws-cdk-lib/core";
import { removalPolicyOf } from "./keeping.ts";
import { tellMailRecords } from "./mail-records.ts";

export interface MailIdentity {
  readonly mailIdentityArn: string;
  readonly mailConfigurationSet: string;
  /** Where bounces go. The sender's address is at `stage.mailDomain`. */
  readonly mailFromDomain: string;
}

/**
 * The domain that sends, and the configuration set by which each mail's fate becomes an event. Mail leaves
 * encrypted or not at all, without tracking, and never twice to an address that bounced or complained.
 */
export function makeMailIdentity(stack: Stack, stage: Stage): MailIdentity {
  const { mailDomain } = stage;
  const mailFromDomain = `bounce.${mailDomain}`;
  const set = makeConfigurationSet(stack);
  const identity = new EmailIdentity(stack, "MailIdentity", {
    identity: Identity.domain(mailDomain),
    configurationSet: set,
    dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
    mailFromDomain,
    // No silent change to a domain that is not ours: the mail waits until DNS is right.
    mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.REJECT_MESSAGE,
    feedbackForwarding: false,
  });
  identity.applyRemovalPolicy(removalPolicyOf(stage));
  set.applyRemovalPolicy(removalPolicyOf(stage));
  tellMailRecords(stack, stage, { mailFromDomain, dkim: identity.dkimRecords });
  return {
    mailIdentityArn: identity.emailIdentityArn,
    mailConfigurationSet: set.configurationSetName,
    mailFromDomain,
  };
}

function makeConfigurationSet(stack: Stack): ConfigurationSet {
  const set = new ConfigurationSet(stack, "MailConfigurationSet", {
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  const defaultBus = EventBus.fromEventBusName(stack, "DefaultBus", "default");
  set.addEventDestination("MailFeedback", {
    destination: EventDestination.eventBus(defaultBus),
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
      EmailSendingEvent.RENDERING_FAILURE,
      EmailSendingEvent.DELIVERY_DELAY,
    ],
  });
  return set;
}
