/**
 * Who does something. People and machines alike: an API key is a partner's system or, until accounts
 * exist, a counsellor's console; a link is the button of one mail; the system is our own clockwork.
 */
export type Actor =
  | { readonly kind: "apiKey"; readonly id: string }
  | { readonly kind: "link"; readonly followUp: string }
  | {
      readonly kind: "system";
      readonly process: "remind" | "evidence" | "mail-feedback" | "replan" | "purge";
    };

/** The actor as facts keep it: short, and enough to find the person again. */
export function actorRef(actor: Actor): string {
  switch (actor.kind) {
    case "apiKey":
      return `key:${actor.id}`;
    case "link":
      return "link";
    case "system":
      return `system:${actor.process}`;
  }
}
