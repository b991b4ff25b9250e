import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyResultV2,
  Context,
  S3ObjectCreatedNotificationEvent,
  ScheduledEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import type { MailFeedbackEvent } from "../engines/mail/feedback.ts";

/** The product's Lambda entries, as this machine calls them. */
export interface Handlers {
  readonly api: (
    event: APIGatewayProxyEventV2,
    context: Context,
  ) => Promise<APIGatewayProxyResultV2>;
  /** Everything under `/api/auth`. */
  readonly auth: Handlers["api"];
  readonly sweep: (event: ScheduledEvent, context: Context) => Promise<unknown>;
  /** Says whether there is more to do at this moment. */
  readonly deliver: (
    event: ScheduledEvent,
    context: Context,
  ) => Promise<{ readonly left: boolean }>;
  readonly remind: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | void>;
  readonly evidence: (
    event: S3ObjectCreatedNotificationEvent,
    context: Context,
  ) => Promise<unknown>;
  readonly mailFeedback: (event: MailFeedbackEvent, context: Context) => Promise<unknown>;
}
