import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Debt } from "../../api/clients.ts";
import type { ComposedLetter } from "../../api/letters.ts";
import { useSay } from "../../language/language.ts";
import { Section } from "../../ui/page.tsx";
import type { Reader } from "../debts/debt-link.tsx";
import { letterTexts as texts } from "./letters-texts.ts";
import styles from "./letters.module.css";

type Missing = ComposedLetter["missing"][number];

interface MissingListProps {
  readonly debt: Debt;
  readonly missing: readonly Missing[];
  readonly reader: Reader;
}

/** The gaps of the letter, each with the place where it is filled. */
export function MissingList({ debt, missing, reader }: MissingListProps) {
  const say = useSay();
  if (missing.length === 0) return undefined;
  return (
    <Section title={say(texts.missing)}>
      <ul className={styles.missing}>
        {missing.map((one) => (
          <li key={one.slot}>
            {one.place === "letter" ? (
              <a href={`#${one.slot}`}>{say(texts.enterOf, { label: one.label })}</a>
            ) : (
              <Place debt={debt} place={one.place} reader={reader}>
                {say(texts.enterOf, { label: one.label })}
              </Place>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface PlaceProps {
  readonly debt: Debt;
  readonly place: Missing["place"];
  readonly reader: Reader;
  readonly children: ReactNode;
}

function Place({ debt, place, reader, children }: PlaceProps) {
  const { clientId, debtId } = debt;
  return reader === "client" ? (
    <OwnPlace debtId={debtId} place={place}>
      {children}
    </OwnPlace>
  ) : (
    <DeskPlace clientId={clientId} debtId={debtId} place={place}>
      {children}
    </DeskPlace>
  );
}

interface OwnPlaceProps extends Pick<PlaceProps, "place" | "children"> {
  readonly debtId: string;
}

/** A client's own name and number are changed by the counsellor, who is asked. */
function OwnPlace({ debtId, place, children }: OwnPlaceProps) {
  const params = { debtId };
  switch (place) {
    case "client":
      return <Link to="/messages">{children}</Link>;
    case "statement":
      return (
        <Link to="/debts/$debtId/reconcile" params={params}>
          {children}
        </Link>
      );
    case "contact":
      return (
        <Link to="/contact" search={{ debt: debtId }}>
          {children}
        </Link>
      );
    case "objection":
      return (
        <Link to="/objection/$debtId" params={params}>
          {children}
        </Link>
      );
    case "debt":
      return (
        <Link to="/debts/$debtId/edit" params={params}>
          {children}
        </Link>
      );
    case "settlement":
    case "letter":
      return (
        <Link to="/debts/$debtId" params={params}>
          {children}
        </Link>
      );
  }
}

interface DeskPlaceProps extends OwnPlaceProps {
  readonly clientId: string;
}

function DeskPlace({ clientId, debtId, place, children }: DeskPlaceProps) {
  const params = { clientId, debtId };
  switch (place) {
    case "client":
      return (
        <Link to="/clients/$clientId" params={{ clientId }}>
          {children}
        </Link>
      );
    case "statement":
      return (
        <Link to="/clients/$clientId/debts/$debtId/reconcile" params={params}>
          {children}
        </Link>
      );
    case "debt":
      return (
        <Link to="/clients/$clientId/debts/$debtId/edit" params={params}>
          {children}
        </Link>
      );
    case "settlement":
    case "contact":
    case "objection":
    case "letter":
      return (
        <Link to="/clients/$clientId/debts/$debtId" params={params}>
          {children}
        </Link>
      );
  }
}
