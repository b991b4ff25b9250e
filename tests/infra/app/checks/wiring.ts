import { inputOf, resourcesOf, type Graph, type Resource } from "../support/graph.ts";

const twoWeeksSeconds = 14 * 24 * 60 * 60;

export const functionsOf = (graph: Graph) => resourcesOf(graph, "aws:lambda/function:Function");
const queuesOf = (graph: Graph) => resourcesOf(graph, "aws:sqs/queue:Queue");
export const alarmsIn = (graph: Graph) =>
  resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm");
const readersOf = (graph: Graph) =>
  resourcesOf(graph, "aws:lambda/eventSourceMapping:EventSourceMapping");
const schedulesOf = (graph: Graph) => resourcesOf(graph, "aws:scheduler/schedule:Schedule");
const invokesOf = (graph: Graph) =>
  resourcesOf(graph, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig");

export const nameOf = (resource: Resource) => String(resource.inputs["name"]);
/** `arn:aws:sqs:…:aftercare-production-wake` → `aftercare-production-wake` */
const lastOf = (arn: unknown) => String(arn).split(":").at(-1) ?? "";

const deadLettersOfQueue = (queue: Resource): string | undefined => {
  const policy = queue.inputs["redrivePolicy"];
  if (typeof policy !== "string") return undefined;
  return lastOf((JSON.parse(policy) as { deadLetterTargetArn: string }).deadLetterTargetArn);
};

/** Everything that is called without somebody waiting, and where what fails of it is kept. */
function unattended(graph: Graph): readonly { what: string; dead: string | undefined }[] {
  const queues = queuesOf(graph);
  const read = readersOf(graph).map(({ inputs }) => {
    const queue = queues.find((each) => nameOf(each) === lastOf(inputs["eventSourceArn"]));
    const what = `calls of ${lastOf(inputs["functionName"])}`;
    return { what, dead: queue && deadLettersOfQueue(queue) };
  });
  const scheduled = schedulesOf(graph).flatMap((schedule) => {
    const called = lastOf(inputOf(schedule, "target.arn"));
    const given = inputOf(schedule, "target.deadLetterConfig.arn");
    return [
      { what: `schedule ${nameOf(schedule)}`, dead: given === undefined ? given : lastOf(given) },
      { what: `failures of ${called}`, dead: failuresOf(graph, called) },
    ];
  });
  const told = resourcesOf(graph, "aws:cloudwatch/eventTarget:EventTarget").map((target) => {
    const given = inputOf(target, "deadLetterConfig.arn");
    return { what: `rule ${target.name}`, dead: given === undefined ? undefined : lastOf(given) };
  });
  const asked = functionsOf(graph)
    .map(nameOf)
    .filter((name) => name.endsWith("-jobs") && !scheduled.some(({ what }) => what.endsWith(name)))
    .map((name) => ({ what: `failures of ${name}`, dead: failuresOf(graph, name) }));
  return [...read, ...scheduled, ...told, ...asked];
}

function failuresOf(graph: Graph, functionName: string): string | undefined {
  const config = invokesOf(graph).find(({ inputs }) => inputs["functionName"] === functionName);
  const destination = config && inputOf(config, "destinationConfig.onFailure.destination");
  return destination === undefined ? undefined : lastOf(destination);
}

/** What has nowhere to put a failure, or puts it where nobody is told. */
export function lostFailures(graph: Graph): readonly string[] {
  const names = new Set(queuesOf(graph).map(nameOf));
  const lost = unattended(graph).flatMap(({ what, dead }) => {
    if (dead === undefined || !names.has(dead)) return [`${what}: no dead letters`];
    return isWatched(graph, dead) ? [] : [`${what}: no alarm for ${dead}`];
  });
  // The jobs are called by hand and by a schedule.
  return [...new Set(lost)];
}

function isWatched(graph: Graph, queue: string): boolean {
  return alarmsIn(graph).some(
    (alarm) =>
      inputOf(alarm, "metricName") === "ApproximateNumberOfMessagesVisible" &&
      inputOf(alarm, "dimensions.QueueName") === queue &&
      inputOf(alarm, "threshold") === 1,
  );
}

/** Queues that forget too soon, are read by nobody, or give a message again while it is worked on. */
export function badQueues(graph: Graph): readonly string[] {
  const dead = new Set(unattended(graph).map((each) => each.dead));
  return queuesOf(graph).flatMap((queue) => {
    const name = nameOf(queue);
    const reader = readersOf(graph).find(({ inputs }) => lastOf(inputs["eventSourceArn"]) === name);
    const wrong: string[] = [];
    if (inputOf(queue, "messageRetentionSeconds") !== twoWeeksSeconds) wrong.push("forgets");
    if (inputOf(queue, "sqsManagedSseEnabled") !== true) wrong.push("is not encrypted");
    if (reader === undefined && !dead.has(name)) wrong.push("is read by nobody");
    if (reader !== undefined) wrong.push(...badReading(graph, queue, reader));
    return wrong.map((what) => `${name} ${what}`);
  });
}

/** AWS asks for six times; of a call that may take a quarter of an hour a person would wait too long for that. */
const hiddenFor = (timeout: number) => (timeout === 900 ? timeout + 60 : 6 * timeout);

function badReading(graph: Graph, queue: Resource, reader: Resource): readonly string[] {
  const fn = functionsOf(graph).find(
    (each) => nameOf(each) === lastOf(reader.inputs["functionName"]),
  );
  const timeout = Number(fn?.inputs["timeout"]);
  const visible = Number(queue.inputs["visibilityTimeoutSeconds"]);
  const types = inputOf(reader, "functionResponseTypes");
  return [
    ...(visible >= hiddenFor(timeout) ? [] : ["gives messages again too soon"]),
    ...(Array.isArray(types) && types.includes("ReportBatchItemFailures")
      ? []
      : ["repeats a whole batch for one message"]),
    ...(Number(inputOf(reader, "scalingConfig.maximumConcurrency")) >= 2
      ? []
      : ["has a reader without a limit"]),
  ];
}

/** Roles that nothing takes. */
export function unusedRoles(graph: Graph): readonly string[] {
  const taken = new Set([
    ...functionsOf(graph).map(({ inputs }) => String(inputs["role"])),
    ...schedulesOf(graph).map((schedule) => String(inputOf(schedule, "target.roleArn"))),
  ]);
  return resourcesOf(graph, "aws:iam/role:Role")
    .map(nameOf)
    .filter((name) => ![...taken].some((arn) => arn.endsWith(`role/${name}`)));
}

/** All of a kind whose loss would lose something; the web's bucket holds what each deploy makes anew. */
const stateful =
  /^aws:(dynamodb|rds|docdb|efs|ebs|fsx|s3|s3control|kinesis|elasticache|opensearch|secretsmanager|kms|backup|ecr|cognito|dsql|neptune|redshift|memorydb|timestreamwrite|cloudtrail)\//;
const disposable = [
  "aws:s3/bucket:Bucket web",
  "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock web-private",
  "aws:s3/bucketPolicy:BucketPolicy web-policy",
];

export function statefulThings(graph: Graph): readonly string[] {
  return graph.resources
    .filter(({ type }) => stateful.test(type))
    .map(({ type, name }) => `${type} ${name}`)
    .filter((thing) => !disposable.includes(thing) && !thing.startsWith(objectsPrefix))
    .filter((thing) => !bundles.test(thing));
}

const objectsPrefix = "aws:s3/bucketObjectv2:BucketObjectv2 web-app-";
const bundles = /^aws:s3\/bucketObjectv2:BucketObjectv2 [a-z-]+Code$/;

/** Alarms that nobody hears, or that do not say what to do. */
export function uselessAlarms(graph: Graph, topicArn: string): readonly string[] {
  return alarmsIn(graph)
    .filter(
      ({ inputs }) =>
        JSON.stringify(inputs["alarmActions"]) !== JSON.stringify([topicArn]) ||
        !/Runbook: docs\/operations\/runbooks\/[a-z-]+\.md$/.test(
          String(inputs["alarmDescription"]),
        ),
    )
    .map(nameOf);
}
