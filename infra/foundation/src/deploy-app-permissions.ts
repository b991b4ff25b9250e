import type { Stage } from "@aftercare/infra-shared/stage.ts";
import type { ArnIn } from "./arn-in.ts";
import type { Permission } from "./permission.ts";

/** Roles of the app: made and filled under the boundary only, so that nobody deploys more than they may do. */
export function roles(stage: Stage, arn: ArnIn, boundaryArn: string): Permission[] {
  const ours = arn("iam", `role/${stage.prefix}-*`, "");
  return [
    {
      why: "Roles of the app, by its prefix, and none without the boundary.",
      actions: [
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
      ],
      resources: [ours],
      conditions: { StringEquals: { "iam:PermissionsBoundary": boundaryArn } },
    },
    {
      why: "Roles of the app, by its prefix.",
      actions: [
        "iam:DeleteRole",
        "iam:GetRole",
        "iam:GetRolePolicy",
        "iam:ListAttachedRolePolicies",
        "iam:ListInstanceProfilesForRole",
        "iam:ListRolePolicies",
        "iam:ListRoleTags",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
      ],
      resources: [ours],
    },
    {
      why: "Roles of the app, by its prefix, handed to nobody but what runs functions.",
      actions: ["iam:PassRole"],
      resources: [ours],
      conditions: {
        StringEquals: {
          "iam:PassedToService": [
            "lambda.amazonaws.com",
            "scheduler.amazonaws.com",
            "events.amazonaws.com",
          ],
        },
      },
    },
  ];
}

/** Whatever carries the stage's prefix in its name is the app's, and nothing else does. */
export function ownResources({ prefix, partition }: Stage, arn: ArnIn): Permission[] {
  const own = (service: string, kind: string) => arn(service, `${kind}${prefix}-*`);
  return [
    {
      why: "The app's own resources, by its prefix: SST makes, changes and removes them.",
      actions: ["events:*", "lambda:*", "logs:*", "scheduler:*", "sqs:*"],
      resources: [
        own("events", "rule/"),
        own("lambda", "function:"),
        own("logs", "log-group:/aws/lambda/"),
        own("logs", "log-group:/aws/vendedlogs/apis/"),
        own("scheduler", "schedule/*/"),
        own("sqs", ""),
      ],
    },
    {
      why: "The app's own alarms and dashboards, by its prefix.",
      actions: ["cloudwatch:*"],
      resources: [own("cloudwatch", "alarm:"), arn("cloudwatch", `dashboard/${prefix}-*`, "")],
    },
    {
      why: "The bucket of the web app's files, by its prefix: none of the foundation's begins so.",
      actions: ["s3:*"],
      resources: [`arn:${partition}:s3:::${prefix}-*`],
    },
  ];
}

/** Where a service gives names of its own, a pattern is all there is. */
export function unnamedResources(stage: Stage, arn: ArnIn): Permission[] {
  const { partition, region, installation } = stage;
  const zone = installation.hostedZoneId;
  return [
    {
      why: "API Gateway names APIs itself.",
      actions: [
        "apigateway:DELETE",
        "apigateway:GET",
        "apigateway:PATCH",
        "apigateway:POST",
        "apigateway:PUT",
        "apigateway:TagResource",
      ],
      resources: [
        `arn:${partition}:apigateway:${region}::/apis*`,
        `arn:${partition}:apigateway:${region}::/tags*`,
      ],
    },
    {
      why: "A queue's connection to a function of ours, which has a name by chance.",
      actions: [
        "lambda:CreateEventSourceMapping",
        "lambda:DeleteEventSourceMapping",
        "lambda:UpdateEventSourceMapping",
      ],
      resources: ["*"],
      conditions: {
        StringLike: { "lambda:FunctionArn": arn("lambda", `function:${stage.prefix}-*`) },
      },
    },
    {
      why: "Looking at such a connection, and its tags.",
      actions: [
        "lambda:GetEventSourceMapping",
        "lambda:ListTags",
        "lambda:TagResource",
        "lambda:UntagResource",
      ],
      resources: [arn("lambda", "event-source-mapping:*")],
    },
    {
      why: "CloudFront names everything itself, lists by account only, and keeps no data of people.",
      actions: ["cloudfront:*", "cloudfront-keyvaluestore:*"],
      resources: ["*"],
    },
    {
      why: "Certificates get a name by chance.",
      actions: [
        "acm:AddTagsToCertificate",
        "acm:DeleteCertificate",
        "acm:DescribeCertificate",
        "acm:ListTagsForCertificate",
        "acm:RequestCertificate",
      ],
      resources: [arn("acm", "certificate/*", partition === "aws" ? "us-east-1" : region)],
    },
    {
      why: "Listings, and deliveries of logs, are asked of the whole account or not at all.",
      actions: [
        "cloudwatch:DescribeAlarms",
        "lambda:ListEventSourceMappings",
        "logs:CreateLogDelivery",
        "logs:DeleteLogDelivery",
        "logs:DescribeLogGroups",
        "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutResourcePolicy",
        "logs:UpdateLogDelivery",
        "route53:ListHostedZones",
        "route53:ListHostedZonesByName",
      ],
      resources: ["*"],
    },
    ...(zone === undefined
      ? []
      : [
          {
            why: "Changes of DNS are asked after under an id by chance.",
            actions: [
              "route53:ChangeResourceRecordSets",
              "route53:GetChange",
              "route53:GetHostedZone",
              "route53:ListResourceRecordSets",
              "route53:ListTagsForResource",
            ],
            resources: [
              `arn:${partition}:route53:::hostedzone/${zone}`,
              `arn:${partition}:route53:::change/*`,
            ],
          },
        ]),
  ];
}
