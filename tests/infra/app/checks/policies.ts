import { resourcesOf, type Graph } from "../support/graph.ts";

export interface Statement {
  /** `role aftercare-production-api` */
  readonly where: string;
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  /** Empty in a trust policy. */
  readonly resources: readonly string[];
  readonly principals: unknown;
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** As AWS takes it; the harness leaves single values in lists. */
export interface PolicyDocument {
  readonly Statement: readonly {
    readonly Effect: "Allow" | "Deny";
    readonly Action: readonly string[];
    readonly Resource?: readonly string[];
    readonly Principal?: unknown;
    readonly Condition?: Statement["conditions"];
  }[];
}

/** All that is allowed or denied to anybody, by roles, their trust, and the policies of what they reach. */
function statementsOf(graph: Graph): readonly Statement[] {
  return [...roleStatements(graph), ...trustStatements(graph), ...resourceStatements(graph)];
}

export function roleStatements(graph: Graph): readonly Statement[] {
  return resourcesOf(graph, "aws:iam/role:Role").flatMap(({ inputs }) =>
    (inputs["inlinePolicies"] as { policy: string }[]).flatMap(({ policy }) =>
      statementsIn(`role ${String(inputs["name"])}`, policy),
    ),
  );
}

export function trustStatements(graph: Graph): readonly Statement[] {
  return resourcesOf(graph, "aws:iam/role:Role").flatMap(({ inputs }) =>
    statementsIn(`trust ${String(inputs["name"])}`, inputs["assumeRolePolicy"]),
  );
}

function resourceStatements(graph: Graph): readonly Statement[] {
  const types = ["aws:sqs/queuePolicy:QueuePolicy", "aws:s3/bucketPolicy:BucketPolicy"];
  return graph.resources
    .filter(({ type }) => types.includes(type))
    .flatMap(({ name, inputs }) => statementsIn(name, inputs["policy"]));
}

function statementsIn(where: string, policy: unknown): readonly Statement[] {
  const { Statement: written } = JSON.parse(String(policy)) as PolicyDocument;
  return written.map(({ Effect, Action, Resource, Principal, Condition }) => ({
    where,
    effect: Effect,
    actions: Action,
    resources: Resource ?? [],
    principals: Principal,
    conditions: Condition ?? {},
  }));
}

/**
 * The only stars. X-Ray and our own deny of plain HTTP know no narrower words; the others are one place and all
 * that lies in it: the objects of clients, the streams of one log, the files of the app.
 */
const argued: readonly RegExp[] = [
  /^role \S+: xray:PutTelemetryRecords,xray:PutTraceSegments on \*$/,
  /^role \S+: s3:[\w,:]+ on arn:aws(-cn)?:s3:::[a-z-]+-evidence\/(org|dossier|import)\/\*$/,
  /^role (\S+): logs:CreateLogStream,logs:PutLogEvents on \S+:log-group:\/aws\/lambda\/\1:\*$/,
  /^web-policy: s3:GetObject on arn:aws(-cn)?:s3:::web-\w+\/app\/\*$/,
  /^web-policy denies: s3:\* on arn:aws(-cn)?:s3:::web-\w+(\/\*)?$/,
];

/** Stars in actions or resources that nobody has argued for. */
export function wildcards(graph: Graph): readonly string[] {
  return statementsOf(graph)
    .flatMap(({ where, effect, actions, resources }) =>
      (resources.length === 0 ? [""] : resources).map(
        (resource) =>
          `${where}${effect === "Deny" ? " denies" : ""}: ${actions.join(",")} on ${resource}`,
      ),
    )
    .filter((line) => line.includes("*") && !argued.some((pattern) => pattern.test(line)));
}

/** What no function may do, whatever else it does. */
const never =
  /^(dynamodb:(Scan|PartiQL\w+|\w+Table\w*|Export\w*)|s3:(Bypass\w+|PutBucket\w*|DeleteBucket\w*|PutObjectLegalHold)|kms:(Schedule\w+|Create\w+|Put\w+)|iam:.*|sts:.*|ssm:.*|secretsmanager:.*)$/;

export function forbidden(graph: Graph): readonly string[] {
  return roleStatements(graph)
    .filter(({ effect }) => effect === "Allow")
    .flatMap(({ where, actions }) =>
      actions.filter((action) => never.test(action)).map((action) => `${where} may ${action}`),
    );
}

/** Roles that may change rows of the access record: whoever may update or delete must be denied those. */
export function accessRecordChangers(graph: Graph): readonly string[] {
  const statements = roleStatements(graph);
  const changing = ["dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem"];
  return statements
    .filter(({ effect }) => effect === "Allow")
    .flatMap(({ where, actions }) =>
      actions
        .filter((action) => changing.includes(action))
        .filter((action) => !isDenied(statements, where, action))
        .map((action) => `${where} ${action}`),
    );
}

function isDenied(statements: readonly Statement[], where: string, action: string): boolean {
  return statements.some(
    (statement) =>
      statement.where === where &&
      statement.effect === "Deny" &&
      statement.actions.includes(action) &&
      statement.conditions["ForAnyValue:StringLike"]?.["dynamodb:LeadingKeys"]?.[0] ===
        "org#*#access#*",
  );
}
