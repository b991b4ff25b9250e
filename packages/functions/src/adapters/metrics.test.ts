import { expect, test } from "vitest";
import { makeMeasure } from "./metrics.ts";

test("a measure is one line of the embedded metric format, and every metric it names is a number in it", () => {
  const lines: string[] = [];
  const measure = makeMeasure(
    (line) => lines.push(line),
    () => 1_772_330_400_000,
  );
  measure("sweep", { OldestDueAgeSeconds: 61, DueFiles: 3, Woken: 2 });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.endsWith("}\n")).toBe(true);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    _aws: {
      Timestamp: 1_772_330_400_000,
      CloudWatchMetrics: [
        {
          Namespace: "Aftercare",
          Dimensions: [["process"]],
          Metrics: [
            { Name: "OldestDueAgeSeconds", Unit: "Seconds" },
            { Name: "DueFiles", Unit: "Count" },
            { Name: "Woken", Unit: "Count" },
          ],
        },
      ],
    },
    process: "sweep",
    OldestDueAgeSeconds: 61,
    DueFiles: 3,
    Woken: 2,
  });
});
