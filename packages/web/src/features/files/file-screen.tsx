import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { clientQuery, type Client } from "../../api/clients.ts";
import {
  accessRecordQuery,
  evidenceQuery,
  ownApprovalsQuery,
  type Evidence,
} from "../../api/files.ts";
import { useOwnClientId } from "../../api/me.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { useSay, type Text } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Moment } from "../../ui/moment.tsx";
import { Card, Empty, Facts, Note, Page, Section } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { AccessList } from "../my-data/access-list.tsx";
import { useActorWords } from "../timeline/actor-words.ts";
import { writeSize } from "./file-check.ts";
import { FileReview } from "./file-review.tsx";
import { FileTag } from "./file-tile.tsx";
import { FileView } from "./file-view.tsx";
import { filesTexts as texts } from "./files-texts.ts";
import { kindTexts } from "./kind-texts.ts";
import { WithdrawFile } from "./withdraw-file.tsx";
import styles from "./files.module.css";

/** C9: one file, whether it counts, and who has looked at it. */
export function FileScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const { evidenceId } = useParams({ strict: false });
  const [{ data: client }, { data: files }] = useSuspenseQueries({
    queries: [clientQuery(clientId), evidenceQuery(clientId), organisationQuery],
  });
  const file = files.find((each) => each.evidenceId === evidenceId);
  if (file === undefined) return <NoFile />;
  const creditor = client.debts.find(({ debtId }) => debtId === file.debtId)?.creditor;
  return (
    <Page title={say(kindTexts[file.kind])} aside={<FileTag file={file} />}>
      <Content client={client} file={file} />
      <Section title={say(texts.facts)}>
        <Card>
          <FileFacts file={file} where={creditor ?? say(texts.ownFile)} />
        </Card>
      </Section>
      <Viewers clientId={clientId} file={file} />
      <Withdrawal clientId={clientId} file={file} />
      <div>
        <ButtonLink to="/files">{say(texts.back)}</ButtonLink>
      </div>
    </Page>
  );
}

function Content({ client, file }: { readonly client: Client; readonly file: Evidence }) {
  if (file.standing !== "stored") return <NotThere file={file} standing={file.standing} />;
  if (client.dataState !== "active") return <OnlyKept />;
  return (
    <>
      <FileReview file={file} />
      <FileView clientId={client.clientId} file={file} />
    </>
  );
}

/** Locked data is not opened one by one; its owner can still take all of it along. */
function OnlyKept() {
  const say = useSay();
  return (
    <Card tone="attention">
      <p>{say(texts.onlyKept)}</p>
      <div>
        <ButtonLink to="/my-data">{say(texts.toExport)}</ButtonLink>
      </div>
    </Card>
  );
}

function FileFacts({ file, where }: { readonly file: Evidence; readonly where: string }) {
  const say = useSay();
  const actorWords = useActorWords(undefined);
  return (
    <>
      <Facts
        facts={[
          [say(texts.about), where],
          [say(texts.name), file.fileName],
          [say(texts.size), writeSize(file.sizeBytes)],
          [say(texts.uploaded), <Moment key="at" at={file.announcedAt} />],
          [say(texts.by), actorWords(file.announcedBy)],
          ...lockRow(file, say(texts.lockedUntil)),
        ]}
      />
      <details>
        <summary className={styles.summary}>{say(texts.hash)}</summary>
        <p className={styles.hash}>{file.sha256}</p>
        <Note>{say(texts.hashWhat)}</Note>
      </details>
    </>
  );
}

function lockRow({ lockedUntil }: Evidence, words: string) {
  if (lockedUntil === undefined) return [];
  return [[words, <Day key="lock" on={lockedUntil} />] as const];
}

const whyNot: Readonly<Record<Exclude<Evidence["standing"], "stored">, Text>> = {
  awaited: texts.awaitedWhy,
  refused: texts.refusedWhy,
  removed: texts.removedWhy,
  locked: texts.lockedWhy,
};

interface NotThereProps {
  readonly file: Evidence;
  readonly standing: keyof typeof whyNot;
}

function NotThere({ file, standing }: NotThereProps) {
  const say = useSay();
  const { debtId, kind, overdue, refusal } = file;
  const why = overdue === true ? texts.overdueWhy : whyNot[standing];
  const canSendAgain = standing === "awaited" || standing === "refused";
  return (
    <Card tone="attention">
      <p>{say(why, { why: refusal?.detail ?? "" })}</p>
      {canSendAgain ? (
        <div>
          <ButtonLink look="main" to="/files/add" search={{ debt: debtId, kind }}>
            {say(texts.sendAnother)}
          </ButtonLink>
        </div>
      ) : undefined}
    </Card>
  );
}

interface OfFileProps {
  readonly clientId: string;
  readonly file: Evidence;
}

/** It is no reason to wait for the page. */
function Viewers({ clientId, file }: OfFileProps) {
  const say = useSay();
  const records = useQuery(accessRecordQuery(clientId)).data;
  if (records === undefined) return undefined;
  const own = records.filter(({ subject }) => subject === file.evidenceId);
  return (
    <Section title={say(texts.viewers)}>
      <Card>
        {own.length === 0 ? <p>{say(texts.viewersNone)}</p> : <AccessList records={own} />}
      </Card>
    </Section>
  );
}

function Withdrawal({ clientId, file }: OfFileProps) {
  const say = useSay();
  const asked = useQuery(ownApprovalsQuery()).data ?? [];
  if (file.standing !== "stored" && file.standing !== "locked") return undefined;
  if (file.lockedUntil !== undefined) return <Note>{say(texts.lockedUntilWhy)}</Note>;
  const isAsked = asked.some(
    ({ state, type, data }) =>
      state === "open" &&
      type === "aftercare.evidence.withdrawn.v1" &&
      (data as { readonly evidenceId?: string }).evidenceId === file.evidenceId,
  );
  return isAsked ? (
    <Note>{say(texts.withdrawOpen)}</Note>
  ) : (
    <WithdrawFile clientId={clientId} file={file} />
  );
}

function NoFile() {
  const say = useSay();
  return (
    <Page title={say(uiTexts.notFoundTitle)}>
      <Empty>
        <p>{say(uiTexts.notFound)}</p>
        <ButtonLink to="/files">{say(texts.back)}</ButtonLink>
      </Empty>
    </Page>
  );
}
