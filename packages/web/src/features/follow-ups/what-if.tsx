import { useState } from "react";
import type { Client } from "../../api/clients.ts";
import type { Previewed } from "../../api/preview.ts";
import type { Happening } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Note } from "../../ui/page.tsx";
import { WhatIfForm } from "./what-if-form.tsx";
import { WhatIfResult } from "./what-if-result.tsx";
import { whatIfTexts as texts } from "./what-if-texts.ts";
import styles from "./follow-ups.module.css";

/** What was looked at: the event as it would be recorded, and what it would change. */
export interface Looked {
  readonly happening: Happening;
  readonly previewed: Previewed;
}

/** Before something is recorded: which days it would move. Nothing is written by looking. */
export function WhatIf({ client }: { readonly client: Client }) {
  const say = useSay();
  const [looked, setLooked] = useState<Looked>();
  const open = client.debts.filter(({ closedOn }) => closedOn === undefined);
  return (
    <details className={styles.whatIf}>
      <summary>{say(texts.title)}</summary>
      <div className={styles.whatIfBody}>
        <Note>{say(open.length === 0 ? texts.noDebt : texts.lead)}</Note>
        {open.length === 0 ? undefined : (
          <WhatIfForm
            clientId={client.clientId}
            debts={open}
            onChange={() => setLooked(undefined)}
            onLooked={setLooked}
          />
        )}
        {looked === undefined ? undefined : (
          <WhatIfResult
            key={looked.happening.id}
            looked={looked}
            onEnd={() => setLooked(undefined)}
          />
        )}
      </div>
    </details>
  );
}
