import type { Organisation } from "../../api/organisation.ts";
import { useSay } from "../../language/language.ts";
import { Amount } from "../../ui/amount.tsx";
import { Card, Facts } from "../../ui/page.tsx";
import { settingsTexts as texts } from "./settings-texts.ts";

/** The same for those who may only read it. */
export function SettingsFacts({ organisation }: { readonly organisation: Organisation }) {
  const say = useSay();
  const { sender, secondFactor, retention, reportPriceFen, language } = organisation;
  return (
    <Card>
      <Facts
        facts={[
          [say(texts.name), organisation.name],
          [say(texts.phone), organisation.phone],
          [say(texts.staffAddress), organisation.staffAddress],
          [say(texts.zone), organisation.zone],
          [say(texts.language), say(language === "en" ? texts.english : texts.chinese)],
          [say(texts.mailAt), organisation.mailAt],
          [say(texts.quietFrom), organisation.quietFrom],
          [say(texts.quietUntil), organisation.quietUntil],
          ...(sender === undefined ? [] : [[say(texts.senderName), sender.name] as const]),
          ...(sender?.replyTo === undefined ? [] : [[say(texts.replyTo), sender.replyTo] as const]),
          [
            say(texts.secondFactor),
            say(secondFactor === "staff" ? texts.secondStaff : texts.secondOff),
          ],
          [say(texts.moreYears), retention.moreYears],
          ...(reportPriceFen === undefined
            ? []
            : [[say(texts.reportPrice), <Amount key="price" fen={reportPriceFen} />] as const]),
        ]}
      />
    </Card>
  );
}
