import type { ReactNode } from "react";
import { useSay, type Text } from "../../language/language.ts";
import { Opener } from "../../ui/opener.tsx";
import { Empty, Section } from "../../ui/page.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { connectionTexts } from "./connection-texts.ts";
import type { useOnce } from "./once.ts";
import type { SecretFormProps } from "./secret-form.ts";

interface MadeListProps<T> {
  readonly texts: Readonly<Record<"title" | "create" | "none", Text>> & { readonly lead?: Text };
  readonly Form: (props: SecretFormProps) => ReactNode;
  /** Held by the list itself, whose rows may make a new secret too. */
  readonly secrets: ReturnType<typeof useOnce>;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  keyOf(row: T): string;
}

/** What is made here: how to make one, its secret the one time it is shown, and all there are. */
export function MadeList<T>({ texts, Form, secrets, columns, rows, keyOf }: MadeListProps<T>) {
  const say = useSay();
  const { once, show, close } = secrets;
  return (
    <Section
      title={say(texts.title)}
      aside={
        <Opener title={say(texts.create)}>
          {(done) => (
            <Form
              onClose={done}
              onMade={(name, secret) => {
                show(name, secret);
                done();
              }}
            />
          )}
        </Opener>
      }
    >
      {texts.lead === undefined ? undefined : <p>{say(texts.lead)}</p>}
      {once === undefined ? undefined : (
        <ShownOnce
          label={`${say(connectionTexts.secret)} · ${once.of}`}
          value={once.secret}
          hint={say(connectionTexts.once)}
          onClose={close}
        />
      )}
      {rows.length === 0 ? (
        <Empty>
          <p>{say(texts.none)}</p>
        </Empty>
      ) : (
        <Table name={say(texts.title)} columns={columns} rows={rows} keyOf={keyOf} />
      )}
    </Section>
  );
}
