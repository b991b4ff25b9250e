import { useSuspenseQuery } from "@tanstack/react-query";
import { deviceOf } from "@aftercare/core/kernel/device.ts";
import { Suspense, useState } from "react";
import {
  addPasskey,
  NoPasskeyError,
  passkeysQuery,
  removePasskey,
  renamePasskey,
  type Passkey,
} from "../../api/passkeys.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { Moment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Row, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Saying } from "../../ui/saying.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { accountTexts as texts } from "./account-texts.ts";
import styles from "./account.module.css";

/** The person's passkeys: this device's can be added, each can be named anew or removed. */
export function Passkeys() {
  const say = useSay();
  const adding = useAction(
    () => addPasskey(deviceOf(navigator.userAgent) ?? ""),
    [passkeysQuery.queryKey],
  );
  return (
    <Section title={say(texts.passkeys)}>
      <Card>
        <p>{say(texts.passkeysWhat)}</p>
        <Suspense>
          <PasskeyList />
        </Suspense>
        <Failure error={adding.error} />
        <div>
          <Button
            busy={adding.isPending && say(texts.passkeyAdding)}
            onClick={() =>
              adding.mutate(undefined, { onSuccess: () => tell(say(texts.passkeyAdded)) })
            }
          >
            {say(texts.passkeyAdd)}
          </Button>
        </div>
      </Card>
    </Section>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const say = useSay();
  if (error === null) return undefined;
  if (error instanceof NoPasskeyError) return <p role="alert">{say(texts.passkeyNone)}</p>;
  return <ProblemNote error={error} />;
}

function PasskeyList() {
  const { data: passkeys } = useSuspenseQuery(passkeysQuery);
  if (passkeys.length === 0) return undefined;
  return (
    <ul className={styles.rows}>
      {passkeys.map((passkey) => (
        <PasskeyRow key={passkey.id} passkey={passkey} />
      ))}
    </ul>
  );
}

function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const say = useSay();
  const [opened, setOpened] = useState<"rename" | "remove">();
  const close = () => setOpened(undefined);
  const { createdAt } = passkey;
  const name = passkey.name ? passkey.name : say(texts.passkeyUnnamed);
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {createdAt ? (
          <Note>
            <Saying text={texts.passkeySince} slots={{ at: <Moment at={createdAt} /> }} />
          </Note>
        ) : undefined}
      </div>
      <Row>
        <Button
          look="quiet"
          aria-label={say(texts.passkeyRenameNamed, { name })}
          onClick={() => setOpened("rename")}
        >
          {say(texts.passkeyRename)}
        </Button>
        <Button
          look="quiet"
          aria-label={say(texts.passkeyRemoveNamed, { name })}
          onClick={() => setOpened("remove")}
        >
          {say(texts.passkeyRemove)}
        </Button>
      </Row>
      {opened === "rename" ? <Rename passkey={passkey} onClose={close} /> : undefined}
      {opened === "remove" ? <Remove passkey={passkey} name={name} onClose={close} /> : undefined}
    </li>
  );
}

interface ChangeProps {
  readonly passkey: Passkey;
  onClose(): void;
}

function Rename({ passkey, onClose }: ChangeProps) {
  const say = useSay();
  const renaming = useAction(
    (name: string) => renamePasskey(passkey.id, name),
    [passkeysQuery.queryKey],
  );
  const form = useForm({
    name: `passkey/${passkey.id}`,
    defaults: { passkeyName: passkey.name ?? "" },
    check: ({ passkeyName }) => (passkeyName.trim() === "" ? { passkeyName: texts.nameFlaw } : {}),
    async save({ passkeyName }) {
      await renaming.mutateAsync(passkeyName.trim());
      tell(say(texts.saved));
      onClose();
    },
    fieldOf: { name: "passkeyName" },
  });
  return (
    <Dialog title={say(texts.passkeyRename)} onClose={onClose}>
      <FormFrame form={form} submit={say(texts.save)}>
        <TextField
          fields={form.fields}
          name="passkeyName"
          label={say(texts.passkeyName)}
          maxLength={80}
          autoComplete="off"
        />
      </FormFrame>
    </Dialog>
  );
}

function Remove({ passkey, name, onClose }: ChangeProps & { readonly name: string }) {
  const say = useSay();
  const removing = useAction(() => removePasskey(passkey.id), [passkeysQuery.queryKey]);
  const done = {
    onSuccess() {
      tell(say(texts.passkeyRemoved));
      onClose();
    },
  };
  return (
    <Dialog title={say(texts.passkeyRemoveNamed, { name })} onClose={onClose}>
      <p>{say(texts.passkeyRemoveWhat)}</p>
      {removing.error === null ? undefined : <ProblemNote error={removing.error} />}
      <Row>
        <Button
          look="danger"
          busy={removing.isPending && say(uiTexts.saving)}
          onClick={() => removing.mutate(undefined, done)}
        >
          {say(texts.passkeyRemove)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say(texts.passkeyKeep)}
        </Button>
      </Row>
    </Dialog>
  );
}
