import { tableDefinition } from "@aftercare/core/store/table.ts";
import { recoveryDays } from "@aftercare/infra-shared/backup-days.ts";
import type { Stage } from "@aftercare/infra-shared/stage.ts";
import {
  AttributeType,
  BillingMode,
  ContributorInsightsMode,
  ProjectionType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import type { Key } from "aws-cdk-lib/aws-kms";
import type { Stack } from "aws-cdk-lib/core";
import { isKept, removalPolicyOf } from "./keeping.ts";

/** The one table, as the core defines it. No stream: nothing reads one. */
export function makeTable(stack: Stack, stage: Stage, encryptionKey: Key): Table {
  const { partitionKey, sortKey, timeToLive, indexes } = tableDefinition;
  const table = new Table(stack, "Table", {
    partitionKey: textKey(partitionKey),
    sortKey: textKey(sortKey),
    timeToLiveAttribute: timeToLive,
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: recoveryDays,
    },
    deletionProtection: isKept(stage),
    removalPolicy: removalPolicyOf(stage),
    ...insights(stage),
  });
  for (const index of indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: textKey(index.partitionKey),
      sortKey: textKey(index.sortKey),
      ...projectionOf(index),
      ...insights(stage),
    });
  }
  return table;
}

type Index = (typeof tableDefinition.indexes)[number];

function projectionOf(index: Index) {
  return "carries" in index
    ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.carries] }
    : { projectionType: ProjectionType.KEYS_ONLY };
}

function textKey(name: string) {
  return { name, type: AttributeType.STRING };
}

/** Which keys are throttled, should any be: paid for by the throttled request, so as good as free. */
function insights({ partition }: Stage) {
  if (partition !== "aws") return {};
  const mode = ContributorInsightsMode.THROTTLED_KEYS;
  return { contributorInsightsSpecification: { enabled: true, mode } };
}
