import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Section } from "../../ui/page.tsx";
import { wayTexts } from "../reconcile/way-texts.ts";
import { debtTexts as texts } from "./debt-texts.ts";
import styles from "./debts.module.css";

interface DebtWaysProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
}

/** The rooms of one debt, one line each, with how much is in them. */
export function DebtWays({ debt, reader }: DebtWaysProps) {
  const say = useSay();
  const { clientId, debtId, state, contacts, legal = [], settlements, anomalies } = debt;
  const base = reader === "client" ? "/debts/$debtId" : "/clients/$clientId/debts/$debtId";
  const params = { clientId, debtId };
  return (
    <Section title={say(texts.ways)}>
      <ul className={styles.ways}>
        <Way to={`${base}/reconcile`} params={params}>
          {say(state === "settled" ? wayTexts.titleAfter : wayTexts.title)}
        </Way>
        <Way to={`${base}/letters`} params={params}>
          {say(texts.letters)}
        </Way>
        <Way to={`${base}/contacts`} params={params} count={contacts.length}>
          {say(texts.contacts)}
        </Way>
        <Way to={`${base}/legal`} params={params} count={legal.length}>
          {say(texts.legal)}
        </Way>
        {reader === "client" ? (
          <Way to="/files" search={{ debt: debtId }}>
            {say(texts.files)}
          </Way>
        ) : settlements.length + anomalies.length > 0 ? (
          <Way to="/clients/$clientId/debts/$debtId/objection" params={params}>
            {say(texts.objections)}
          </Way>
        ) : undefined}
      </ul>
    </Section>
  );
}

type WayProps = LinkProps & { readonly count?: number; readonly children: ReactNode };

function Way({ count = 0, children, ...link }: WayProps) {
  return (
    <li>
      <Link {...link}>
        <span>{children}</span>
        {count === 0 ? undefined : <small>{count}</small>}
      </Link>
    </li>
  );
}
