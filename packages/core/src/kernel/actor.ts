import type { ClientId, FileRef } from "./ids.ts";
import type { Role, Scope } from "./role.ts";

/**
 * Who does something. People and machines alike: a user is a signed-in member of the organisation, an API
 * key or a webhook is a partner's system, a link is the button of one mail, the system our own clockwork.
 */
export type Actor =
  | {
      readonly kind: "user";
      readonly id: string;
      readonly role: Role;
      /** Whose case file a client's own is. */
      readonly clientId?: ClientId;
    }
  | { readonly kind: "apiKey"; readonly id: string; readonly scopes: readonly Scope[] }
  | { readonly kind: "webhook"; readonly id: string }
  /** Holds a link that was signed for one thing of one file. */
  | { readonly kind: "link"; readonly ref: FileRef; readonly followUp: string }
  | {
      readonly kind: "system";
      readonly process:
        | "remind"
        | "evidence"
        | "mail-feedback"
        | "replan"
        | "purge"
        | "deliver"
        | "digest"
        | "dossier"
        | "import"
        | "operator";
    };

/** The actor as facts keep it: short, and enough to find the person again. */
export function actorRef(actor: Actor): string {
  switch (actor.kind) {
    case "user":
      return `user:${actor.id}`;
    case "apiKey":
      return `key:${actor.id}`;
    case "webhook":
      return `hook:${actor.id}`;
    case "link":
      return "link";
    case "system":
      return `system:${actor.process}`;
  }
}
