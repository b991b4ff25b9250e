import { writeSize } from "@aftercare/core/dossier/write-size.ts";
import { useMutation } from "@tanstack/react-query";
import type { Client } from "../../api/clients.ts";
import { askDossier, isUnderWay, openDossier, type Dossier } from "../../api/dossiers.ts";
import { newId } from "../../api/record.ts";
import { refresh, useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Facts, Note, Row, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { dossierTexts as texts, purposeNames } from "./dossier-texts.ts";
import styles from "./dossier.module.css";

interface DossierCardProps {
  readonly client: Client;
  readonly dossier: Dossier;
}

/** One dossier: how far it is, what is in it, and its file for as long as it lies there. */
export function DossierCard({ client, dossier }: DossierCardProps) {
  const say = useSay();
  const { purpose, debtIds, askedAt, result } = dossier;
  const named = client.debts.filter(({ debtId }) => debtIds.includes(debtId));
  return (
    <Card tone={result !== undefined && result.notVerified > 0 ? "attention" : "plain"}>
      <Row>
        <h3 className={styles.name}>{say(purposeNames[purpose])}</h3>
        <StateTag dossier={dossier} />
      </Row>
      <Facts
        facts={[
          [
            say(texts.debts),
            debtIds.length === 0
              ? say(texts.allDebts)
              : named.map(({ creditor }) => creditor).join(" · "),
          ],
          [say(texts.askedAt), <Moment key="asked" at={askedAt} />],
          ...(dossier.state === "done" && result !== undefined
            ? [[say(texts.until), <Moment key="until" at={result.expiresAt} />] as const]
            : []),
        ]}
      />
      <Standing dossier={dossier} />
      <Acts client={client} dossier={dossier} />
    </Card>
  );
}

function StateTag({ dossier }: Pick<DossierCardProps, "dossier">) {
  const say = useSay();
  const { state } = dossier;
  if (isUnderWay(dossier)) return undefined;
  if (state === "done") return <Tag tone="good">{say(texts.ready)}</Tag>;
  return <Tag>{say(state === "expired" ? texts.expired : texts.failed)}</Tag>;
}

function Standing({ dossier }: Pick<DossierCardProps, "dossier">) {
  const say = useSay();
  const { state, progress, result, dossierId } = dossier;
  if (isUnderWay(dossier)) {
    const words = state === "waiting" ? say(texts.waiting) : say(texts.working, progress);
    return (
      <div role="status">
        <progress
          className={styles.progress}
          aria-label={say(texts.packing)}
          max={Math.max(1, progress.total)}
          {...(progress.total === 0 ? {} : { value: progress.done })}
        />
        <p>{words}</p>
      </div>
    );
  }
  if (state === "failed" || state === "stuck") {
    return <p>{say(texts.failedWords, { id: dossierId })}</p>;
  }
  if (state === "expired" || result === undefined) return <p>{say(texts.expiredWords)}</p>;
  const { files, sizeBytes, gaps, notVerified } = result;
  return (
    <>
      <p>{say(texts.contents, { files, size: writeSize(sizeBytes) })}</p>
      {notVerified > 0 ? <p>{say(texts.notVerified, { n: notVerified })}</p> : undefined}
      {gaps > 0 ? <Note>{say(texts.gaps, { n: gaps })}</Note> : undefined}
    </>
  );
}

function Acts({ client, dossier }: DossierCardProps) {
  const say = useSay();
  const { clientId, dataState } = client;
  const { dossierId, purpose, debtIds, language, state } = dossier;
  const slots = { purpose: say(purposeNames[purpose]) };
  const opening = useMutation({
    mutationFn: () => openDossier(clientId, dossierId),
    onSuccess: (url) => {
      tell(say(texts.saved));
      window.location.assign(url);
    },
    // What is not given any more says so on its card.
    onError: () => refresh([["client", clientId, "dossiers"]]),
  });
  const redo = useAction(
    () => askDossier(clientId, { dossierId: newId(), purpose, debtIds, language }),
    [["client", clientId, "dossiers"]],
  );
  if (isUnderWay(dossier) || dataState !== "active") return undefined;
  const error = opening.error ?? redo.error;
  return (
    <>
      <Row>
        {state === "done" ? (
          <Button
            look="main"
            aria-label={say(texts.downloadOf, slots)}
            aria-disabled={opening.isPending || undefined}
            onClick={() => opening.mutate()}
          >
            {say(texts.download)}
          </Button>
        ) : undefined}
        <Button
          look={state === "done" ? "quiet" : "plain"}
          aria-label={say(texts.redoOf, slots)}
          aria-disabled={redo.isPending || undefined}
          onClick={() => redo.mutate(undefined)}
        >
          {say(texts.redo)}
        </Button>
      </Row>
      {error === null ? undefined : <ProblemNote error={error} />}
    </>
  );
}
