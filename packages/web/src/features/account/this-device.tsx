import { useMutation } from "@tanstack/react-query";
import { outboxStore } from "../../api/outbox.ts";
import { useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Button } from "../../ui/button.tsx";
import { forgetAllDrafts, sharedDeviceStore } from "../../ui/form/draft.ts";
import { Card, Note, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { accountTexts as texts } from "./account-texts.ts";
import { leaveDevice } from "./leave-device.ts";
import formStyles from "../../ui/form/form.module.css";

/** Whether others use this phone, and the full way out of it. */
export function ThisDevice() {
  const say = useSay();
  const isShared = useStore(sharedDeviceStore) === "shared";
  const waiting = useStore(outboxStore).length;
  const leaving = useMutation({ mutationFn: leaveDevice });

  function share(shared: boolean) {
    sharedDeviceStore.set(shared ? "shared" : "own");
    if (shared) void forgetAllDrafts();
  }

  return (
    <Section title={say(texts.thisOne)}>
      <Card>
        <div className={formStyles.field}>
          <label className={formStyles.choice}>
            <input
              type="checkbox"
              aria-describedby="shared-hint"
              checked={isShared}
              onChange={({ target }) => share(target.checked)}
            />
            <span>{say(texts.shared)}</span>
          </label>
          <p id="shared-hint" className={formStyles.hint}>
            {say(texts.sharedHint)}
          </p>
        </div>
        {waiting === 0 ? undefined : (
          <Card tone="attention">
            <p>{say(texts.leaveWaiting, { n: waiting })}</p>
          </Card>
        )}
        {leaving.error === null ? undefined : <ProblemNote error={leaving.error} />}
        <div>
          <Button
            look="danger"
            busy={leaving.isPending && say(texts.leaving)}
            onClick={() => leaving.mutate()}
          >
            {say(texts.leave)}
          </Button>
        </div>
        <Note>{say(texts.leaveWhat)}</Note>
      </Card>
    </Section>
  );
}
