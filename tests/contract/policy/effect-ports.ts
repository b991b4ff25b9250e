import type { Ports } from "@aftercare/core/kernel/context.ts";
import { makeLog } from "@aftercare/functions/adapters/log.ts";
import { noteEffect } from "./watched-store.ts";

/**
 * What goes out by other ways than the table is written down and goes nowhere. Limits have tests of their
 * own; here they would turn away whoever comes often, which is this table.
 */
export const effectPorts = {
  files: {
    async uploadTicket({ key }) {
      return { url: "https://files.example/", fields: { key } };
    },
    async downloadLink({ key }) {
      return `https://files.example/${key}`;
    },
    async head() {
      return undefined;
    },
    async read() {
      throw new Error("There are no files here.");
    },
    async write(key) {
      noteEffect(`write ${key}`);
    },
    async lock(key) {
      noteEffect(`lock ${key}`);
    },
    async remove(key) {
      noteEffect(`remove ${key}`);
      return true;
    },
  },
  dns: {
    async txt() {
      return { kind: "no-answer" };
    },
    async mx() {
      return { kind: "no-answer" };
    },
  },
  mailer: {
    async send({ tags, to }) {
      noteEffect(`mail ${JSON.stringify(tags)} ${to.address}`);
      return { kind: "sent", messageId: "m-1" };
    },
  },
  queue: {
    async wake(refs) {
      noteEffect(`wake ${JSON.stringify(refs)}`);
      return [];
    },
    async depth() {
      return 0;
    },
  },
  jobQueue: {
    async send(kind, job) {
      noteEffect(`${kind} ${JSON.stringify(job)}`);
    },
  },
  webhookSender: {
    async inspectHost() {
      return "public";
    },
    async post({ url }) {
      noteEffect(`post ${url}`);
      return { kind: "answered", status: 204, ms: 1 };
    },
  },
  limits: {
    async take() {
      return { kind: "ok" };
    },
  },
  log: makeLog(() => undefined),
} as const satisfies Partial<Ports>;
