import { useState } from "react";
import type { WordingPreview } from "../../api/wording.ts";

/** The mails of the last preview that had no flaw: while a word is being mended there is still something to see. */
export function useLastMails(preview: WordingPreview | undefined): WordingPreview["mails"] {
  const [last, setLast] = useState(preview?.mails);
  const mails = preview?.mails ?? last;
  if (mails !== last) setLast(mails);
  return mails;
}
