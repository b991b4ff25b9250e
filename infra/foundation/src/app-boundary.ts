import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { ManagedPolicy } from "aws-cdk-lib/aws-iam";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Aws, type Stack } from "aws-cdk-lib/core";
import { arnIn } from "./arn-in.ts";
import { explain, statementsOf, type Permission } from "./permission.ts";

export interface Bounded {
  readonly table: Table;
  readonly bucket: IBucket;
  readonly key: Key;
}

/**
 * The most that a role of the app can ever do, whatever its own policy says: the deploy role can make roles
 * only under this boundary. No Scan, nothing about tables, buckets, keys or roles themselves, no bypass.
 */
export function makeAppBoundary(stack: Stack, stage: Stage, bounded: Bounded): ManagedPolicy {
  const permissions = [...onData(bounded), ...onServices(stage)];
  const boundary = new ManagedPolicy(stack, "AppBoundary", {
    description: `${stage.prefix}: the most that a function may do`,
    statements: statementsOf(permissions),
  });
  explain(boundary, permissions);
  return boundary;
}

function onData({ table, bucket, key }: Bounded): Permission[] {
  return [
    {
      why: "Rows, by all indexes of the one table.",
      actions: [
        "dynamodb:BatchGetItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:ConditionCheckItem",
        "dynamodb:DeleteItem",
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:UpdateItem",
      ],
      resources: [table.tableArn, `${table.tableArn}/index/*`],
    },
    {
      why: "Files of the evidence bucket; which of them, the product decides.",
      actions: [
        "s3:AbortMultipartUpload",
        "s3:DeleteObject",
        "s3:DeleteObjectVersion",
        "s3:GetObject",
        "s3:GetObjectLegalHold",
        "s3:GetObjectRetention",
        "s3:GetObjectTagging",
        "s3:GetObjectVersion",
        "s3:GetObjectVersionTagging",
        "s3:PutObject",
        "s3:PutObjectRetention",
      ],
      resources: [bucket.arnForObjects("*")],
    },
    {
      why: "The versions of one file are listed before they are deleted.",
      actions: ["s3:ListBucket", "s3:ListBucketVersions"],
      resources: [bucket.bucketArn],
    },
    {
      why: "The key of rows and proofs, to use, never to manage.",
      actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"],
      resources: [key.keyArn],
    },
  ];
}

function onServices(stage: Stage): Permission[] {
  const arn = arnIn(stage, Aws.ACCOUNT_ID);
  const { localPart } = stage.installation.mail;
  return [
    ...(stage.mailTransport === "ses"
      ? [
          {
            why: "Whatever set it goes through, mail leaves from the one address; SES asks for the reader's identity too while in its sandbox.",
            actions: ["ses:SendEmail", "ses:SendRawEmail"],
            resources: [arn("ses", "identity/*"), arn("ses", "configuration-set/*")],
            conditions: { StringEquals: { "ses:FromAddress": `${localPart}@${stage.mailDomain}` } },
          },
        ]
      : []),
    {
      why: "Queues of the app, by its prefix.",
      actions: [
        "sqs:ChangeMessageVisibility",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
        "sqs:ReceiveMessage",
        "sqs:SendMessage",
      ],
      resources: [arn("sqs", `${stage.prefix}-*`)],
    },
    {
      why: "Schedules call functions of the app, by its prefix.",
      actions: ["lambda:InvokeFunction"],
      resources: [arn("lambda", `function:${stage.prefix}-*`)],
    },
    {
      why: "Each function writes its own log, by the app's prefix.",
      actions: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [arn("logs", `log-group:/aws/lambda/${stage.prefix}-*`)],
    },
    {
      why: "Traces belong to no resource.",
      actions: ["xray:PutTelemetryRecords", "xray:PutTraceSegments"],
      resources: ["*"],
    },
  ];
}
