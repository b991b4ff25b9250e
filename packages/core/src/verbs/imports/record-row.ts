import { rowFlawTexts } from "../../import/flaw-texts.ts";
import type { Context } from "../../kernel/context.ts";
import { recordOwnEvent } from "../cases/record-event.ts";
import { flawOfRefusal, type Tell } from "./tell-group.ts";

/**
 * Records an event as its own door would. A repeat is this import's own, from before a crash, or another's of
 * the same row: either way it stands there.
 */
export function recordingAs(acting: Context): Tell {
  return async (input) => {
    const outcome = await recordOwnEvent(acting, input);
    switch (outcome.kind) {
      case "recorded":
      case "repeat":
      case "proposed":
        return undefined;
      case "conflict":
        return { code: "there-otherwise", why: rowFlawTexts["there-otherwise"] };
      case "invalid":
        return { code: "not-accepted", why: rowFlawTexts["not-accepted"] };
      case "refused":
        return flawOfRefusal(outcome);
    }
  };
}
