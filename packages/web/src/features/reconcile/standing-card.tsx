import type { ReactNode } from "react";
import { useMayRecord } from "../../api/may.ts";
import { useStaffNames } from "../../api/staff.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Note, Row } from "../../ui/page.tsx";
import { PhoneLink } from "../../ui/phone-link.tsx";
import { Saying } from "../../ui/saying.tsx";
import { LetterLink } from "../letters/letter-link.tsx";
import { EventButton } from "../record/event-button.tsx";
import { AnswerForm, AskForm } from "./ask-forms.tsx";
import { OursForm } from "./ours-form.tsx";
import { reconcileTexts as texts, sheetFormTexts as formTexts } from "./reconcile-texts.ts";
import { StatementForm } from "./statement-form.tsx";
import { openLines, standingOf, type SheetProps } from "./sheet.ts";
import styles from "./reconcile.module.css";

/** Where it stands in one sentence, and the one next thing to do. */
export function StandingCard(props: SheetProps & { readonly isWorked: boolean }) {
  const { statement, isWorked } = props;
  const standing = standingOf(statement);
  const isGood = standing === "finished" || standing === "all-agreed";
  return (
    <Card tone={isGood ? "good" : "attention"}>
      <Headline {...props} />
      {isWorked ? <NextStep {...props} /> : undefined}
    </Card>
  );
}

function Headline({ debt, statement, reader }: SheetProps) {
  const { openFen, signedOff, resolved, ledgerFen, agreedFen = ledgerFen } = statement;
  const open = openLines(statement).length;
  const amount = <Amount fen={openFen} form="sentence" />;
  const agreed = <Amount fen={agreedFen} form="sentence" />;
  const standing = standingOf(statement);
  const phone = debt.terms.creditor.officialPhone;
  const head = {
    finished: texts.done,
    "no-split": texts.noSplit,
    "not-compared": texts.notCompared,
    open: texts.open,
    contacted: texts.contacted,
    "all-agreed": texts.allAgreed,
  }[standing];
  return (
    <>
      <p className={styles.headline}>
        <Saying text={head} slots={{ n: open, amount }} />
      </p>
      {standing === "finished" ? (
        <Finished signedOff={signedOff} resolved={resolved} agreed={agreed} reader={reader} />
      ) : (
        <p>
          <Saying
            text={
              {
                "no-split": texts.noSplitHint,
                "not-compared": texts.notComparedHint,
                open: texts.openHint,
                contacted: texts.contactedHint,
                "all-agreed": reader === "client" ? texts.staffSigns : texts.toSign,
              }[standing]
            }
            slots={{ amount: agreed }}
          />
        </p>
      )}
      {phone === undefined || (standing !== "open" && standing !== "no-split") ? undefined : (
        <p>
          <Saying text={texts.call} slots={{ phone: <PhoneLink phone={phone} /> }} />
        </p>
      )}
    </>
  );
}

type FinishedProps = Pick<SheetProps["statement"], "signedOff" | "resolved"> &
  Pick<SheetProps, "reader"> & { readonly agreed: ReactNode };

function Finished({ signedOff, resolved, agreed, reader }: FinishedProps) {
  const day = <Day on={signedOff?.on ?? resolved?.on ?? ""} />;
  const text = signedOff === undefined ? texts.resolvedHint : texts.doneHint;
  return (
    <>
      <p>
        <Saying text={text} slots={{ day, amount: agreed }} />
      </p>
      {signedOff !== undefined && reader === "staff" ? <SignedBy by={signedOff.by} /> : undefined}
    </>
  );
}

/** B03: by whom. */
function SignedBy({ by }: { readonly by: string }) {
  const say = useSay();
  const names = useStaffNames();
  const name = names.get(by.replace(/^user:/, "")) ?? by;
  return <Note>{say(texts.by, { name })}</Note>;
}

function NextStep(props: SheetProps) {
  const { debt, statement, reader } = props;
  const say = useSay();
  const maySign = useMayRecord("statement.signed-off");
  const waiting = statement.tickets.find(({ answered }) => answered === undefined);
  const ask = (look: "main" | "plain", title: string) => (
    <Opener title={title} look={look}>
      {(close) => <AskForm {...props} onClose={close} />}
    </Opener>
  );
  const ours = (look: "main" | "quiet", title: string) => (
    <Opener title={title} look={look}>
      {(close) => <OursForm debt={debt} statement={statement} onClose={close} />}
    </Opener>
  );
  const letter = (id: string) => (
    <LetterLink debt={debt} letter={id} reader={reader} look="quiet">
      {say(texts.letter)}
    </LetterLink>
  );
  switch (standingOf(statement)) {
    case "finished":
      return undefined;
    case "not-compared":
      return <Row>{ours("main", say(texts.ours))}</Row>;
    case "no-split":
      return (
        <Row>
          {ask("main", say(texts.ask))}
          <Opener title={say(texts.record)}>
            {(close) => <StatementForm debt={debt} onClose={close} />}
          </Opener>
          {letter("statement-split")}
        </Row>
      );
    case "open":
      return (
        <Row>
          {ask("main", say(texts.ask))}
          {letter("difference")}
          {ours("quiet", say(texts.oursAgain))}
        </Row>
      );
    case "contacted":
      return (
        <Row>
          {waiting === undefined ? undefined : (
            <Opener title={say(texts.answer)} look="main">
              {(close) => <AnswerForm {...props} ticketId={waiting.id} onClose={close} />}
            </Opener>
          )}
          {ask("plain", say(texts.askAgain))}
          {statement.theirs === undefined ? undefined : ours("quiet", say(texts.oursAgain))}
        </Row>
      );
    case "all-agreed":
      return maySign ? (
        <Row>
          <EventButton
            title={say(texts.sign)}
            look="main"
            clientId={debt.clientId}
            debtId={debt.debtId}
            type="statement.signed-off"
            about={statement.id}
            fixed={{ statementId: statement.id }}
            fields={[
              { name: "note", label: formTexts.note, as: "long", optional: true },
              { name: "on", label: formTexts.signedOn, as: "day" },
            ]}
          />
        </Row>
      ) : reader === "client" ? (
        <Row>
          <ButtonLink to="/messages">{say(texts.message)}</ButtonLink>
        </Row>
      ) : undefined;
  }
}
