import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { caseloadQuery } from "../../api/caseload.ts";
import { useMembership } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { newClientTexts as texts } from "./new-client-texts.ts";

const pauseMs = 400;

interface DoubleNoteProps {
  readonly name: string;
  /** The one that is being added: a second try after a lost answer is no double. */
  readonly except: string;
}

/** Whoever is there already under this name, as far as the reader may see. */
export function DoubleNote({ name, except }: DoubleNoteProps) {
  const say = useSay();
  const isCounsellor = useMembership().role === "counsellor";
  const q = useSettled(name);
  const enabled = q.length >= 2;
  const question = { q, state: "all", limit: 5 };
  const own = useQuery({ ...caseloadQuery(question), enabled });
  const nobodys = useQuery({
    ...caseloadQuery({ ...question, assignee: "none" }),
    enabled: enabled && isCounsellor,
  });
  const found = [...(own.data?.items ?? []), ...(nobodys.data?.items ?? [])].filter(
    (row) => row.clientId !== except && row.name === name,
  );
  return (
    <span role="status">
      {found.length === 0 || !enabled ? undefined : (
        <>
          <strong>{say(texts.double)}</strong>
          {found.map((row) => (
            <Link key={row.clientId} to="/clients/$clientId" params={{ clientId: row.clientId }}>
              {row.name}{" "}
            </Link>
          ))}
          {say(texts.doubleHint)}
        </>
      )}
    </span>
  );
}

/** What stands there since a moment; asking at every letter helps nobody. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
