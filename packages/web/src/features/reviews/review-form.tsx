import { useEffect, useRef, useState } from "react";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { ChipField } from "../../ui/form/chip-field.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Card, Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { uiTexts } from "../../ui/ui-texts.ts";
import { kindTexts } from "../files/kind-texts.ts";
import type { Waiting } from "./review-queue.ts";
import { reviewsTexts as texts } from "./reviews-texts.ts";

interface ReviewFormProps {
  readonly waiting: Waiting;
  onDecided(): void;
}

/** It will do, or another picture would help and why. It can be said otherwise later, so nobody is asked twice. */
export function ReviewForm({ waiting, onDecided }: ReviewFormProps) {
  const say = useSay();
  const review = useReview(waiting);
  const [isAsking, setAsking] = useState(false);

  async function accept() {
    const accepted = await review.say({ outcome: "accepted" }).catch(() => undefined);
    if (accepted === undefined) return;
    tell(say(texts.accepted, review.words));
    onDecided();
  }

  useShortcuts({
    a: () => void (isAsking || review.isSaving ? undefined : accept()),
    r: () => setAsking(true),
  });
  if (isAsking) {
    return <AskAgain review={review} onAsked={onDecided} onClose={() => setAsking(false)} />;
  }
  return (
    <Card>
      {review.error === null ? undefined : <ProblemNote error={review.error} />}
      <Row>
        <Button
          look="main"
          busy={review.isSaving && say(uiTexts.saving)}
          onClick={() => void accept()}
        >
          {say(texts.accept)}
        </Button>
        <Button onClick={() => setAsking(true)}>{say(texts.askAgain)}</Button>
      </Row>
    </Card>
  );
}

const reasons = ["unreadable", "wrong-document", "incomplete", "other"] as const;

interface AskAgainProps {
  readonly review: Review;
  onAsked(): void;
  onClose(): void;
}

function AskAgain({ review, onAsked, onClose }: AskAgainProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  const form = useForm({
    name: `review-${review.evidenceId}`,
    defaults: { reason: "", text: "" },
    check: ({ reason, text }) => ({
      ...(reasons.some((one) => one === reason) ? {} : { reason: texts.reasonFlaw }),
      ...(reason === "other" && text.trim() === "" ? { text: texts.wordsFlaw } : {}),
    }),
    async save({ reason, text }) {
      const words = text.trim();
      await review.say({ outcome: "ask-again", reason, ...(words === "" ? {} : { text: words }) });
      tell(say(texts.asked, review.words));
      onAsked();
    },
    fieldOf: { "data.text": "text" },
  });
  return (
    <div ref={place}>
      <Card>
        <FormFrame form={form} submit={say(texts.send)} aside={<CancelButton onClick={onClose} />}>
          <ChipField
            fields={form.fields}
            name="reason"
            label={say(texts.reason)}
            choices={reasons.map((value) => ({ value, label: say(texts[value]) }))}
          />
          <LongTextField
            fields={form.fields}
            name="text"
            label={say(texts.words)}
            hint={say(texts.wordsHint)}
            optional={form.fields.watch("reason") !== "other"}
            rows={2}
          />
        </FormFrame>
      </Card>
    </div>
  );
}

type Review = ReturnType<typeof useReview>;

/** Says what was made of an upload; pressed twice it is said once. */
function useReview({ row, upload }: Waiting) {
  const say = useSay();
  const { id } = useEventId();
  const recording = useRecord();
  const { clientId, debtId, clientName } = row;
  const { evidenceId, kind } = upload;
  return {
    evidenceId,
    words: { name: clientName, kind: say(kindTexts[kind]) },
    isSaving: recording.isPending,
    error: recording.error,
    say: (data: Readonly<Record<string, string>>) =>
      recording.mutateAsync({
        id: `${id}-${data["outcome"] ?? ""}`,
        clientId,
        ...(debtId === undefined ? {} : { debtId }),
        type: "evidence.reviewed",
        data: { evidenceId, ...data },
      }),
  };
}
