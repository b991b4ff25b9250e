import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";
import type { Language } from "../kernel/language.ts";
import type { Page, PageOptions } from "./case-files.ts";

export const exportScopes = ["clients", "debts", "follow-ups", "payments"] as const;
export type ExportScope = (typeof exportScopes)[number];

/** That somebody took a list of the organisation's out, and why. The rows themselves are not kept. */
export interface Export {
  readonly orgId: OrgId;
  /** Begins with its time, so that the newest can be listed first. */
  readonly exportId: string;
  readonly scope: ExportScope;
  /** Only the files of one counsellor, or those that nobody looks after yet. */
  readonly assignee?: string;
  readonly reason: string;
  readonly language: Language;
  /** Stands in the file's last line: of whom it is, who took it, when, and this id. */
  readonly watermark: string;
  readonly madeAt: Instant;
  readonly madeBy: string;
  /** From then on its rows are not given any more. */
  readonly expiresAt: Instant;
}

export interface Exports {
  /** Fails rather than write over one. */
  add(made: Export): Promise<void>;
  load(orgId: OrgId, exportId: string): Promise<Export | undefined>;
  /** Newest first. */
  list(orgId: OrgId, options: PageOptions): Promise<Page<Export>>;
}
