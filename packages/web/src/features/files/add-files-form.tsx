import { useQuery } from "@tanstack/react-query";
import { writeMoneyInTable } from "@aftercare/core/money/write-money.ts";
import { writeDate } from "@aftercare/core/notices/write-date.ts";
import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { useCallback } from "react";
import { debtQuery, type Client } from "../../api/clients.ts";
import type { EvidenceKind } from "../../api/files.ts";
import { useLanguage, useSay } from "../../language/language.ts";
import { ChoiceField, FieldFrame, SelectField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { ConsentAsk } from "../my-data/consent-ask.tsx";
import { flawOfFile } from "./file-check.ts";
import { FilePicker } from "./file-picker.tsx";
import { kindHints, kindTexts, otherKinds, readKind, usualKinds } from "./kind-texts.ts";
import { PickedFiles } from "./picked-files.tsx";
import { uploadTexts as texts } from "./upload-texts.ts";
import { loadSending, startUploads, type About } from "./uploads.ts";

interface Typed {
  readonly files: readonly File[];
  /** One of the usual kinds, or `more`. */
  readonly kind: string;
  readonly otherKind: string;
  readonly debtId: string;
  readonly paymentId: string;
}

/** What the address asks for. */
interface Wanted {
  readonly kind?: EvidenceKind | undefined;
  readonly debtId?: string | undefined;
  readonly paymentId?: string | undefined;
}

const more = "more";

interface AddFilesFormProps {
  readonly client: Client;
  readonly wanted: Wanted;
  onSent(): void;
}

export function AddFilesForm({ client, wanted, onSent }: AddFilesFormProps) {
  const say = useSay();
  const { clientId, consents } = client;
  const mayKeepReports = consents["credit-report-upload"]?.given === true;
  const form = useForm<Typed>({
    name: `files/${clientId}/${wanted.debtId ?? ""}/${wanted.kind ?? ""}`,
    defaults: defaultsOf(client, wanted),
    check: (typed) => check(typed, mayKeepReports),
    save(typed) {
      startUploads(clientId, typed.files, aboutOf(typed));
      return Promise.resolve();
    },
    onSaved: onSent,
  });
  const { fields } = form;
  const { files, debtId } = fields.watch();
  const kind = kindOf(fields.watch());
  const setFiles = useCallback(
    (next: readonly File[]) => fields.setValue("files", [...next], { shouldDirty: true }),
    [fields],
  );
  const pick = useCallback(
    (picked: readonly File[]) => {
      void loadSending().catch(() => undefined);
      setFiles([...fields.getValues("files"), ...picked]);
    },
    [fields, setFiles],
  );
  const debts = client.debts.filter(({ closedOn }) => closedOn === undefined);
  return (
    <FormFrame form={form} submit={say(texts.send)}>
      <FieldFrame fields={fields} name="files" label={say(texts.files)} hint={say(texts.filesHint)}>
        <FilePicker id="files" onPicked={pick} />
        <PickedFiles
          files={files}
          onTakeOut={(file) => setFiles(files.filter((each) => each !== file))}
        />
      </FieldFrame>
      <KindFields form={form} />
      {kind === "credit_report" && !mayKeepReports ? (
        <ConsentAsk clientId={clientId} purpose="credit-report-upload" />
      ) : undefined}
      {debts.length === 0 ? undefined : (
        <SelectField
          fields={fields}
          name="debtId"
          label={say(texts.debt)}
          optional
          empty={say(texts.noDebt)}
          choices={debts.map((debt) => ({ value: debt.debtId, label: debt.creditor }))}
        />
      )}
      {debtId === "" ? undefined : <PaymentField clientId={clientId} debtId={debtId} form={form} />}
    </FormFrame>
  );
}

type AddForm = ReturnType<typeof useForm<Typed>>;

function KindFields({ form: { fields } }: { readonly form: AddForm }) {
  const say = useSay();
  const usual = usualKinds.map((kind) => {
    const hint = kindHints[kind];
    return { value: kind, label: say(kindTexts[kind]), ...(hint && { hint: say(hint) }) };
  });
  return (
    <>
      <ChoiceField
        fields={fields}
        name="kind"
        label={say(texts.kind)}
        choices={[...usual, { value: more, label: say(texts.moreKinds) }]}
      />
      {fields.watch("kind") === more ? (
        <SelectField
          fields={fields}
          name="otherKind"
          label={say(texts.whichKind)}
          empty={say(texts.kindFlaw)}
          choices={otherKinds.map((kind) => ({ value: kind, label: say(kindTexts[kind]) }))}
        />
      ) : undefined}
    </>
  );
}

interface PaymentFieldProps {
  readonly clientId: string;
  readonly debtId: string;
  readonly form: AddForm;
}

/** Which payment a picture belongs to; it is no reason to wait for the page. */
function PaymentField({ clientId, debtId, form: { fields } }: PaymentFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const payments = useQuery(debtQuery(clientId, debtId)).data?.payments ?? [];
  const standing = payments.filter(({ reversed }) => reversed === undefined);
  if (standing.length === 0) return undefined;
  return (
    <SelectField
      fields={fields}
      name="paymentId"
      label={say(texts.payment)}
      optional
      empty={say(texts.noPayment)}
      choices={standing.map(({ id, on, amountFen }) => ({
        value: id,
        label: say(texts.paymentOn, {
          day: writeDate(on as IsoDate, language),
          amount: writeMoneyInTable(amountFen),
        }),
      }))}
    />
  );
}

/** Of one debt nobody is asked which. */
function defaultsOf({ debts }: Client, { kind, debtId, paymentId = "" }: Wanted): Typed {
  const known = debts.find((debt) => debt.debtId === debtId);
  const [only, ...others] = debts;
  const chosen = known ?? (others.length === 0 ? only : undefined);
  const isUsual = usualKinds.some((usual) => usual === kind);
  return {
    files: [],
    kind: kind === undefined ? "" : isUsual ? kind : more,
    otherKind: kind === undefined || isUsual ? "" : kind,
    debtId: chosen?.closedOn === undefined ? (chosen?.debtId ?? "") : "",
    paymentId,
  };
}

function kindOf({ kind, otherKind }: Typed): EvidenceKind | undefined {
  return readKind(kind === more ? otherKind : kind);
}

function check(typed: Typed, mayKeepReports: boolean): Flaws<Typed> {
  const { files, kind } = typed;
  const found = kindOf(typed);
  const kindField = kind === more ? "otherKind" : "kind";
  return {
    ...(files.length === 0 ? { files: texts.filesFlaw } : {}),
    ...(files.some((file) => flawOfFile(file) !== undefined) ? { files: texts.flawedFlaw } : {}),
    ...(found === undefined ? { [kindField]: texts.kindFlaw } : {}),
    ...(found === "credit_report" && !mayKeepReports ? { otherKind: texts.consentFlaw } : {}),
  };
}

function aboutOf(typed: Typed): About {
  const { debtId, paymentId } = typed;
  return {
    kind: kindOf(typed) ?? "other",
    ...(debtId === "" ? {} : { debtId }),
    ...(debtId === "" || paymentId === "" ? {} : { paymentId }),
  };
}
