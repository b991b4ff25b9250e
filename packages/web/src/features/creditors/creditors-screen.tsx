import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { creditorsQuery, type Creditor } from "../../api/creditors.ts";
import { useMay } from "../../api/may.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Empty, Note, Page, Row, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { creditorTexts as texts, licenceTexts } from "./creditor-texts.ts";
import { channelWords, Chinese, Words } from "./creditor-words.tsx";
import styles from "./creditors.module.css";
import formStyles from "../../ui/form/form.module.css";

const most = 1_100;

/** A8: every lender that the organisation knows, those that need a look first. */
export function CreditorsScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const mayPropose = useMay("creditor.propose");
  const { q = "", state = "" } = useSearch({ strict: false });
  const show = (change: { readonly q?: string; readonly state?: string }) =>
    void navigate({
      to: "/admin/creditors",
      search: (before) => {
        const next = { ...before, ...change };
        return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ""));
      },
      replace: true,
    });
  const { data, error } = useQuery({
    ...creditorsQuery(q, state, most),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      width="wide"
      aside={
        mayPropose ? (
          <ButtonLink look="main" to="/admin/creditors/new">
            {say(texts.add)}
          </ButtonLink>
        ) : undefined
      }
    >
      <Row>
        <SearchField
          label={say(texts.search)}
          hint={say(texts.searchHint)}
          value={q}
          onSearch={(typed) => show({ q: typed })}
        />
        <StateFilter value={state} onChoose={(chosen) => show({ state: chosen })} />
      </Row>
      {error === null ? undefined : <ProblemNote error={error} />}
      {data === undefined ? undefined : data.items.length === 0 ? (
        <Empty>
          <p>{say(texts.none)}</p>
        </Empty>
      ) : (
        <>
          <Note>{say(texts.count, { n: data.found })}</Note>
          <CreditorTable items={data.items} />
        </>
      )}
    </Page>
  );
}

function StateFilter({ value, onChoose }: { readonly value: string; onChoose(v: string): void }) {
  const say = useSay();
  return (
    <div className={formStyles.field}>
      <label className={formStyles.label} htmlFor="creditor-state">
        {say(texts.filter)}
      </label>
      <select
        id="creditor-state"
        className={formStyles.input}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{say(texts.all)}</option>
        <option value="needs-review">{say(texts["needs-review"])}</option>
        <option value="reviewed">{say(texts.reviewed)}</option>
      </select>
    </div>
  );
}

function CreditorTable({ items }: { readonly items: readonly Creditor[] }) {
  const say = useSay();
  const columns: readonly Column<Creditor>[] = [
    {
      title: say(texts.name),
      render: ({ creditorId, name, aliases }) => (
        <>
          <Link to="/admin/creditors/$creditorId" params={{ creditorId }}>
            <Words of={name} />
          </Link>
          {aliases.length === 0 ? undefined : (
            <small className={styles.aliases}>
              <Chinese>{aliases.slice(0, 4).join(say(texts.between))}</Chinese>
            </small>
          )}
        </>
      ),
    },
    { title: say(texts.licence), render: ({ licence }) => say(licenceTexts[licence]) },
    { title: say(texts.official), render: ({ official }) => channelWords(official, say) },
    {
      title: say(texts.checked),
      render: ({ checkedOn }) =>
        checkedOn === undefined ? (
          say(texts.never)
        ) : (
          <span className={styles.day}>
            <Day on={checkedOn} />
          </span>
        ),
    },
    {
      title: say(texts.state),
      render: ({ state, origin }) => (
        <Row>
          {state === "needs-review" ? (
            <Tag tone="attention">{say(texts["needs-review"])}</Tag>
          ) : undefined}
          <Tag>{say(texts[origin])}</Tag>
        </Row>
      ),
    },
  ];
  return (
    <Table
      name={say(texts.title)}
      columns={columns}
      rows={items}
      keyOf={({ creditorId }) => creditorId}
    />
  );
}
