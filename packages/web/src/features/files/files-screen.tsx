import { useSuspenseQueries } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { clientQuery, followUpsQuery } from "../../api/clients.ts";
import { evidenceQuery, type Evidence } from "../../api/files.ts";
import { useOwnClientId } from "../../api/me.ts";
import { organisationQuery } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { localMoment } from "../../lib/local-moment.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Empty, Note, Page } from "../../ui/page.tsx";
import { FileFilters } from "./file-filters.tsx";
import { FileTile } from "./file-tile.tsx";
import { filesTexts as texts } from "./files-texts.ts";
import { kindTexts, readKind } from "./kind-texts.ts";
import { MissingList } from "./missing-list.tsx";
import { missingPapers } from "./missing-papers.ts";
import { UploadList } from "./upload-list.tsx";
import styles from "./files.module.css";

/** C8: every proof there is, and what is still missing. */
export function FilesScreen() {
  const say = useSay();
  const clientId = useOwnClientId();
  const [{ data: client }, { data: all }, { data: followUps }, { data: organisation }] =
    useSuspenseQueries({
      queries: [
        clientQuery(clientId),
        evidenceQuery(clientId),
        followUpsQuery(clientId),
        organisationQuery,
      ],
    });
  const today = useToday();
  const files = all.filter((file) => !wasLeft(file, today, organisation.zone));
  const search = useSearch({ strict: false });
  const kind = readKind(search.kind);
  const debtId = client.debts.find((debt) => debt.debtId === search.debt)?.debtId;
  const creditorOf = (id: string | undefined) =>
    client.debts.find((debt) => debt.debtId === id)?.creditor;
  const shown = newestFirst(files).filter(
    (file) =>
      (debtId === undefined || file.debtId === debtId) &&
      (kind === undefined || file.kind === kind),
  );
  const missing = missingPapers(followUps, files).filter(
    ({ followUp }) => debtId === undefined || followUp.debtId === debtId,
  );
  return (
    <Page
      title={say(texts.title)}
      aside={
        <ButtonLink look="main" to="/files/add" search={{ debt: debtId }}>
          {say(texts.add)}
        </ButtonLink>
      }
    >
      <UploadList clientId={clientId} />
      {files.length === 0 ? <Beginning /> : undefined}
      <MissingList papers={missing} creditorOf={creditorOf} />
      {files.length === 0 ? undefined : (
        <>
          <FileFilters debts={client.debts} debtId={debtId} kind={kind} files={files} />
          <FileGrid files={shown} creditorOf={creditorOf} />
        </>
      )}
    </Page>
  );
}

interface FileGridProps {
  readonly files: readonly Evidence[];
  creditorOf(debtId: string | undefined): string | undefined;
}

function FileGrid({ files, creditorOf }: FileGridProps) {
  const say = useSay();
  if (files.length === 0) {
    return (
      <Empty>
        <p>{say(texts.noneHere)}</p>
        <ButtonLink to="/files" search={{}}>
          {say(texts.showAll)}
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <Note>{say(texts.count, { n: files.length })}</Note>
      <ul className={styles.grid}>
        {files.map((file) => (
          <li key={file.evidenceId}>
            <FileTile
              file={file}
              where={creditorOf(file.debtId)}
              title={
                <Link to="/files/$evidenceId" params={{ evidenceId: file.evidenceId }}>
                  {say(kindTexts[file.kind])}
                </Link>
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is worth keeping, for whoever has nothing here yet. */
function Beginning() {
  const say = useSay();
  return (
    <Empty>
      <p>{say(texts.empty)}</p>
      <ol className={styles.worth}>
        <li>{say(texts.worthBank)}</li>
        <li>{say(texts.worthPlatform)}</li>
        <li>{say(texts.worthCertificate)}</li>
      </ol>
      <p>{say(texts.emptyEnd)}</p>
    </Empty>
  );
}

/** Announced on an earlier day and never sent: nobody waits for it any more. */
function wasLeft({ standing, announcedAt }: Evidence, today: string, zone: string): boolean {
  return standing === "awaited" && localMoment(announcedAt, zone).day < today;
}

function newestFirst(files: readonly Evidence[]): readonly Evidence[] {
  return [...files].sort((a, b) => (a.announcedAt < b.announcedAt ? 1 : -1));
}
