import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { chooseDigest, digestQuery } from "../../api/account.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Note, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { accountTexts as texts } from "./account-texts.ts";

/** Whether the weekly mail comes; for staff. */
export function DigestSwitch() {
  const say = useSay();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(digestQuery);
  const choosing = useMutation({
    mutationFn: chooseDigest,
    onSuccess(chosen) {
      queries.setQueryData(digestQuery.queryKey, chosen);
      tell(say(chosen.wanted ? texts.digestOnNow : texts.digestOffNow));
    },
  });
  return (
    <Section title={say(texts.digest)}>
      <Card>
        <p>{say(data.wanted ? texts.digestOn : texts.digestOff)}</p>
        <Note>{say(texts.digestWhat)}</Note>
        {choosing.error === null ? undefined : <ProblemNote error={choosing.error} />}
        <div>
          <Button
            busy={choosing.isPending ? say(texts.saving) : false}
            onClick={() => choosing.mutate(!data.wanted)}
          >
            {say(data.wanted ? texts.digestStop : texts.digestStart)}
          </Button>
        </div>
      </Card>
    </Section>
  );
}
