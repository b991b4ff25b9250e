import type { MailTrouble, TroubleCount } from "../../api/mail-troubles.ts";
import { useSay } from "../../language/language.ts";
import { Card, Facts } from "../../ui/page.tsx";
import { deliveryTexts as texts } from "./delivery-texts.ts";
import styles from "./deliveries.module.css";

const kinds = [
  "bounced",
  "complained",
  "failed",
  "uncertain",
] as const satisfies readonly MailTrouble["kind"][];

/** How many mails did not arrive, by what happened and by whose mailboxes. */
export function TroubleCountView({ count }: { readonly count: TroubleCount }) {
  const say = useSay();
  const { total, whole, byKind, byProvider } = count;
  return (
    <Card>
      <p role="status">
        <strong>{say(whole ? texts.total : texts.totalAtLeast, { n: total })}</strong>
      </p>
      <div className={styles.counts}>
        <div>
          <h2 className={styles.small}>{say(texts.byKind)}</h2>
          <Facts
            facts={kinds
              .filter((kind) => byKind[kind] > 0)
              .map((kind) => [say(texts[kind]), byKind[kind]] as const)}
          />
        </div>
        {byProvider.length === 0 ? undefined : <Providers byProvider={byProvider} />}
      </div>
    </Card>
  );
}

/** Bars within their own table: who looks sees the lengths, who listens hears the numbers. */
function Providers({ byProvider }: Pick<TroubleCount, "byProvider">) {
  const say = useSay();
  const most = Math.max(...byProvider.map(({ count }) => count));
  return (
    <div>
      <h2 className={styles.small}>{say(texts.byProvider)}</h2>
      <table className={styles.bars} aria-label={say(texts.byProvider)}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say(texts.provider)}</th>
            <th scope="col">{say(texts.count)}</th>
          </tr>
        </thead>
        <tbody>
          {byProvider.map(({ provider, count }) => (
            <tr key={provider}>
              <th scope="row">{provider}</th>
              <td>
                <span className={styles.bar}>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(count / most) * 100} height={10} />
                  </svg>
                  {count}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
