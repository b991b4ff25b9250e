/**
 * The one table and its indexes: the cloud's foundation and the local engines build it from this. How every
 * key is written stands in `keys/`, and nothing else names one. An index holds keys and what it `carries`.
 */
export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Epoch seconds from which DynamoDB may delete a row; it takes its time, so readers look themselves. */
  timeToLive: "ttl",
  indexes: [
    { name: "due", partitionKey: "dueShard", sortKey: "nextAt" },
    { name: "worklist", partitionKey: "worklist", sortKey: "attentionAt" },
    { name: "directory", partitionKey: "directory", sortKey: "pk" },
    { name: "caseload", partitionKey: "caseload", sortKey: "desk", carries: ["summary"] },
  ],
} as const;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}
