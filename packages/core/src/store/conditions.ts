/** What a row must be like before it is written over. */

export const mustBeNew = { ConditionExpression: "attribute_not_exists(pk)" } as const;

/** It has the version that the next one was made from; 0 is a row that is not there yet. */
export function madeFrom(version: number) {
  if (version === 0) return mustBeNew;
  return {
    ConditionExpression: "version = :from",
    ExpressionAttributeValues: { ":from": version },
  };
}
