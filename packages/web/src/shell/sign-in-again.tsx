import { useState, type SyntheticEvent } from "react";
import { useMe } from "../api/me.ts";
import { sessionIsBack } from "../api/session.ts";
import { enterCode, enterTotp, mailCode } from "../api/sign-in.ts";
import { useSay } from "../language/language.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Note } from "../ui/page.tsx";
import { ProblemNote } from "../ui/problem-note.tsx";
import { sessionTexts as texts } from "./session-texts.ts";
import styles from "../ui/form/form.module.css";

type Step = "ask" | "code" | "totp";

/** Asks for a mailed code (and the authenticator's, where it is wanted) without leaving the page. */
export function SignInAgain() {
  const say = useSay();
  const { email } = useMe().user;
  const [step, setStep] = useState<Step>("ask");
  const [digits, setDigits] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  async function attempt(act: () => Promise<Step | "in">) {
    setBusy(true);
    setFailure(undefined);
    try {
      const next = await act();
      setDigits("");
      if (next === "in") sessionIsBack();
      else setStep(next);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  const askForCode = () =>
    attempt(async () => {
      await mailCode(email);
      return "code";
    });

  function enter(event: SyntheticEvent) {
    event.preventDefault();
    void attempt(async () => {
      if (step === "totp") {
        await enterTotp(digits);
        return "in";
      }
      return (await enterCode(email, digits)) === "in" ? "in" : "totp";
    });
  }

  return (
    <Dialog title={say(texts.title)}>
      <p>{say(texts.kept)}</p>
      {failure === undefined ? undefined : <ProblemNote error={failure} />}
      {step === "ask" ? (
        <Button look="main" busy={isBusy && say(texts.entering)} onClick={() => void askForCode()}>
          {say(texts.askCode, { email: masked(email) })}
        </Button>
      ) : (
        <form className={styles.form} onSubmit={enter}>
          {step === "code" ? (
            <Note>{say(texts.codeSent, { email: masked(email) })}</Note>
          ) : undefined}
          <div className={styles.field}>
            <label className={styles.label} htmlFor="code-again">
              {say(step === "code" ? texts.code : texts.totp)}
            </label>
            <input
              id="code-again"
              key={step}
              className={styles.input}
              inputMode="numeric"
              autoComplete="one-time-code"
              pattern="[0-9]{6}"
              maxLength={6}
              required
              value={digits}
              onChange={({ target }) => setDigits(target.value)}
            />
          </div>
          <Button type="submit" look="main" busy={isBusy && say(texts.entering)}>
            {say(texts.enter)}
          </Button>
          {step === "code" ? (
            <Button look="quiet" onClick={() => void askForCode()}>
              {say(texts.again)}
            </Button>
          ) : undefined}
        </form>
      )}
      <a href="/sign-in">{say(texts.other)}</a>
    </Dialog>
  );
}

/** Enough to know one's own address by, and no more for whoever looks over the shoulder. */
function masked(email: string): string {
  const [name = "", domain = ""] = email.split("@");
  return `${name.slice(0, 1)}***@${domain}`;
}
