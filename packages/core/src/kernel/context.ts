import type { WorkingCalendar } from "../calendar/working-days.ts";
import type { Rulebook } from "../followups/rule.ts";
import type { AccessRecords } from "../ports/access-records.ts";
import type { Archives } from "../ports/archives.ts";
import type { Approvals } from "../ports/approvals.ts";
import type { ApiKeys } from "../ports/api-keys.ts";
import type { CalendarFeeds } from "../ports/calendar-feeds.ts";
import type { CaseFiles } from "../ports/case-files.ts";
import type { Creditors } from "../ports/creditors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Deliveries } from "../ports/deliveries.ts";
import type { Digests } from "../ports/digests.ts";
import type { Dns } from "../ports/dns.ts";
import type { EvidenceRecords } from "../ports/evidence-records.ts";
import type { Exports } from "../ports/exports.ts";
import type { FileStore } from "../ports/file-store.ts";
import type { JobQueue } from "../ports/job-queue.ts";
import type { Limits } from "../ports/limits.ts";
import type { Log } from "../ports/log.ts";
import type { LongJobs } from "../ports/long-jobs.ts";
import type { MailTroubles } from "../ports/mail-troubles.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { Members } from "../ports/members.ts";
import type { Organisations } from "../ports/organisations.ts";
import type { Pinyin } from "../ports/pinyin.ts";
import type { WakeQueue } from "../ports/queue.ts";
import type { Replannings } from "../ports/replannings.ts";
import type { SheetReader } from "../ports/sheet-reader.ts";
import type { Sessions, User, Users } from "../ports/sessions.ts";
import type { WebhookSender } from "../ports/webhook-sender.ts";
import type { Webhooks } from "../ports/webhooks.ts";
import type { SealKey } from "../webhooks/seal.ts";
import type { Actor } from "./actor.ts";
import type { Organisation } from "./organisation.ts";

/** Everything a verb may reach for. Wired once per process, in `compose.ts`. */
export interface Ports {
  readonly cases: CaseFiles;
  readonly evidence: EvidenceRecords;
  readonly access: AccessRecords;
  readonly approvals: Approvals;
  readonly calendarFeeds: CalendarFeeds;
  readonly creditors: Creditors;
  readonly exports: Exports;
  readonly organisations: Organisations;
  readonly replannings: Replannings;
  readonly apiKeys: ApiKeys;
  readonly limits: Limits;
  readonly members: Members;
  readonly sessions: Sessions;
  readonly users: Users;
  readonly files: FileStore;
  readonly archives: Archives;
  readonly queue: WakeQueue;
  readonly longJobs: LongJobs;
  readonly jobQueue: JobQueue;
  readonly mailer: Mailer;
  readonly mailTroubles: MailTroubles;
  readonly pinyin: Pinyin;
  readonly sheets: SheetReader;
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
  readonly digests: Digests;
  readonly dns: Dns;
  readonly webhookSender: WebhookSender;
  readonly clock: Clock;
  /** The business's clock can be moved on one machine; how long a key or a signature is good, cannot. */
  readonly wallClock: Clock;
  readonly log: Log;
  readonly calendar: WorkingCalendar;
  readonly rulebook: Rulebook;
  readonly settings: Settings;
}

/** What is asked by a call is given to some processes only; in any other it throws `config.invalid`. */
export interface Settings {
  /** Where people open the product, without a slash at the end. */
  readonly appUrl: string;
  /** Signs the links in mails; from the environment, never from code. */
  linkSecret(): string;
  /** Seal what must be read again, newest first; from the environment, never from code. */
  sealKeys(): readonly SealKey[];
  /** Whether webhooks may go to this very machine, by plain http: true on one machine, never in the cloud. */
  readonly webhookLoopback: boolean;
  /** How long one worker owns a mail it has claimed. Longer than a worker may live. */
  readonly leaseMs: number;
  /** How long the mail service's feedback is awaited before an uncertain mail is sent again. */
  readonly uncertainMs: number;
  sender(): SenderSettings;
}

/** The one address that all mails come from, and what its domain's records have to say. */
export interface SenderSettings {
  readonly address: string;
  readonly dkimSelectors: readonly string[];
  /** The custom MAIL FROM: where bounces go, when that is a domain of its own. */
  readonly mailFromDomain?: string;
  /** Whom SPF has to name, and who takes the bounces; each where the mail service is known. */
  readonly spfInclude?: string;
  readonly bounceHost?: string;
}

/** Who acts, for which organisation, with what. */
export interface Context extends Ports {
  readonly actor: Actor;
  readonly org: Organisation;
}

/** A signed-in person who acts for no organisation, or for none yet. */
export interface PersonContext extends Ports {
  readonly user: User;
}
