import { expect, test } from "vitest";
import type { ClientExport } from "../../api/my-data.ts";
import { filesIn, writeData } from "./export-contents.ts";

const file = (evidenceId: string, fileName: string, url?: string) => ({
  evidenceId,
  kind: "other" as const,
  fileName,
  mediaType: "image/jpeg",
  sizeBytes: 3,
  sha256: "a".repeat(64),
  announcedAt: "2026-11-25T01:30:00.000Z",
  announcedBy: "user:li",
  standing: "stored" as const,
  ...(url === undefined ? {} : { url }),
});

const held = {
  client: { name: "李女士" },
  debts: [],
  register: [],
  evidence: [
    file("e1", "IMG_1.jpg", "https://files.example.org/e1?signature=s1"),
    file("e2", "IMG_1.jpg", "https://files.example.org/e2?signature=s2"),
    file("e3", "gone.jpg"),
  ],
  access: [],
};

const part = (seq: number, more: Partial<ClientExport> = {}): ClientExport => ({
  exportedAt: "2026-11-25T02:00:00.000Z",
  clientId: "li",
  leftOut: "without internal notes",
  timeline: [
    {
      subject: "clients/li",
      seq,
      type: "aftercare.client.enrolled.v1",
      on: "2026-11-25",
      recordedOn: "2026-11-25",
      recordedAt: "2026-11-25T01:30:00.000Z",
      by: "key:k",
      source: "app",
      id: `e-${seq}`,
      data: {},
    },
  ],
  ...more,
});

test("two files of one name both find their place, and one that is gone is not fetched", () => {
  expect(filesIn(held).map(({ name }) => name)).toEqual([
    "files/001 IMG_1.jpg",
    "files/002 IMG_1.jpg",
  ]);
});

test("the JSON has every part's history, says where each file lies, and holds no link", () => {
  const written = writeData([part(1, { held }), part(2)], filesIn(held));
  const data = JSON.parse(written) as {
    timeline: { seq: number }[];
    evidence: { file: string | null }[];
    client: { name: string };
  };
  expect(data.timeline.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(data.evidence.map((each) => each.file)).toEqual([
    "files/001 IMG_1.jpg",
    "files/002 IMG_1.jpg",
    null,
  ]);
  expect(data.client.name).toBe("李女士");
  expect(written).not.toContain("signature");
});
