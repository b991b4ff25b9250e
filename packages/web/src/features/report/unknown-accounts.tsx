import type { ReportAccount } from "../../api/credit-report.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Card, Note, Section, Stack, Tag } from "../../ui/page.tsx";
import { comparedTexts as texts } from "./compared-texts.ts";

interface UnknownAccountsProps {
  readonly unknown: readonly ReportAccount[];
  readonly reader: "client" | "staff";
}

/** Accounts of the report that are none of our debts: new credit, another name, or somebody else's doing. */
export function UnknownAccounts({ unknown, reader }: UnknownAccountsProps) {
  const say = useSay();
  if (unknown.length === 0) return undefined;
  return (
    <Section title={say(texts.unknown)}>
      <Stack>
        {unknown.map(({ lender, mine }, at) => (
          <Card key={at} tone={mine === "yes" ? "plain" : "attention"}>
            <h3>{lender ?? say(texts.noName)}</h3>
            {mine === "yes" ? (
              <p>{say(texts.itsMine)}</p>
            ) : (
              <>
                <div>
                  <Tag tone="attention">{say(mine === "no" ? texts.notMine : texts.notSure)}</Tag>
                </div>
                <p>{say(texts.whatThen)}</p>
                <Note>{say(texts.police)}</Note>
              </>
            )}
            {mine === "yes" && reader === "client" ? (
              <div>
                <ButtonLink to="/debts/new">{say(texts.addDebt)}</ButtonLink>
              </div>
            ) : undefined}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
