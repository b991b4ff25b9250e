import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyResultV2,
  Context,
  ScheduledEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";

/** The product's Lambda entries, as this machine calls them. */
export interface Handlers {
  readonly api: (
    event: APIGatewayProxyEventV2,
    context: Context,
  ) => Promise<APIGatewayProxyResultV2>;
  /** Everything under `/api/auth`. */
  readonly auth: Handlers["api"];
  readonly sweep: (event: ScheduledEvent, context: Context) => Promise<unknown>;
  readonly digest: (event: ScheduledEvent, context: Context) => Promise<unknown>;
  /** Says whether there is more to do at this moment. */
  readonly deliver: (
    event: ScheduledEvent,
    context: Context,
  ) => Promise<{ readonly left: boolean }>;
  readonly remind: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | void>;
  /** EventBridge events that a rule put into a queue, like those below. */
  readonly evidence: Handlers["remind"];
  readonly mailFeedback: Handlers["remind"];
  /** Long jobs, a queue each. */
  readonly buildDossier: Handlers["remind"];
  readonly importRows: Handlers["remind"];
}
