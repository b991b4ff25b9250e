import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { importQuery, isWorking, type Import } from "../../api/imports.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ImportDone } from "./import-done.tsx";
import { ImportFailed } from "./import-failed.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ImportReview } from "./import-review.tsx";
import { importTexts as texts, kindNames } from "./import-texts.ts";
import { MappingStep } from "./mapping-step.tsx";

/** A10: one import at the step where it stands. The worker's steps move by themselves. */
export function ImportScreen() {
  const say = useSay();
  const { importId = "" } = useParams({ strict: false });
  const { data: one } = useSuspenseQuery(importQuery(importId));
  useArriving(one.step);
  const back = (
    <ButtonLink look="quiet" to="/admin/imports">
      {say(texts.back)}
    </ButtonLink>
  );
  return (
    <Page
      title={say(texts.oneTitle, { what: say(kindNames[one.kind]) })}
      lead={one.fileName}
      aside={back}
      width="wide"
    >
      <Step one={one} />
    </Page>
  );
}

/** A new step begins at the top, and is heard from its heading: what was pressed is gone. */
function useArriving(step: Import["step"]): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.querySelector("h1")?.focus();
    window.scrollTo(0, 0);
  }, [step]);
}

function Step({ one }: { readonly one: Import }) {
  if (isWorking(one)) return <ImportProgress one={one} />;
  if (one.step === "map") return <MappingStep key={one.importId} one={one} />;
  if (one.step === "review") return <ImportReview one={one} />;
  if (one.step === "done") return <ImportDone one={one} />;
  return <ImportFailed one={one} />;
}
