import type { RowGroup } from "../../import/group-rows.ts";

/** Groups in their order, together at least so many rows a chunk: no client is torn apart. */
export function* inChunks(
  groups: readonly RowGroup[],
  fewestRows: number,
): Generator<readonly RowGroup[]> {
  let chunk: RowGroup[] = [];
  let rows = 0;
  for (const group of groups) {
    chunk.push(group);
    rows += group.rows.length;
    if (rows < fewestRows) continue;
    yield chunk;
    [chunk, rows] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}
