import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { useSay } from "../language/language.ts";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Row } from "./page.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { uiTexts } from "./ui-texts.ts";
import formStyles from "./form/form.module.css";

interface TypedConfirmProps {
  readonly title: string;
  /** What has to be typed, letter for letter. */
  readonly word: string;
  /** What the button does, as a verb. */
  readonly act: string;
  onConfirm(): Promise<void>;
  onClose(): void;
  readonly children: ReactNode;
}

/** Asked only before what cannot be taken back: the person types what it is about. */
export function TypedConfirm(props: TypedConfirmProps) {
  const { title, word, act, onConfirm, onClose, children } = props;
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isFlawed, setFlawed] = useState(false);
  const doing = useMutation({ mutationFn: onConfirm });

  function confirm() {
    const isMeant = typed.trim() === word.trim();
    setFlawed(!isMeant);
    if (isMeant) doing.mutate();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <form
        className={formStyles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!doing.isPending) confirm();
        }}
      >
        <div className={formStyles.field}>
          <label className={formStyles.label} htmlFor={id}>
            {say(uiTexts.typeWord, { word })}
          </label>
          {isFlawed ? (
            <p id={`${id}-flaw`} role="alert" className={formStyles.flaw}>
              {say(uiTexts.typeWordFlaw, { word })}
            </p>
          ) : undefined}
          <input
            id={id}
            className={formStyles.input}
            autoComplete="off"
            value={typed}
            aria-invalid={isFlawed || undefined}
            aria-describedby={isFlawed ? `${id}-flaw` : undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        {doing.error === null ? undefined : <ProblemNote error={doing.error} />}
        <Row>
          <Button type="submit" look="danger" busy={doing.isPending && say(uiTexts.saving)}>
            {act}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say(uiTexts.cancel)}
          </Button>
        </Row>
      </form>
    </Dialog>
  );
}
