import { useQuery } from "@tanstack/react-query";
import { caseloadQuery } from "../../api/caseload.ts";
import { deactivateMember, reactivateMember } from "../../api/members.ts";
import type { Member } from "../../api/staff.ts";
import { refresh, useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Card, Section } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { oneMemberTexts as texts } from "./one-member-texts.ts";

const old = [["organisation", "staff"], ["desk"]];

/** In or out, and back by one press; who is left without a counsellor is said. */
export function MemberAccount({ member }: { readonly member: Member }) {
  const { userId, name, state } = member;
  const say = useSay();
  const isIn = state === "active";
  const shutting = useAction(deactivateMember, old);
  const opening = useAction(reactivateMember, old);
  const error = shutting.error ?? opening.error;

  function shut() {
    shutting.mutate(userId, {
      onSuccess: () => tell(say(texts.deactivated, { name }), undo),
    });
  }

  async function undo() {
    await reactivateMember(userId);
    await refresh(old);
  }

  return (
    <Section title={say(texts.deactivateTitle)}>
      <p>{say(isIn ? texts.deactivateLead : texts.reactivateLead)}</p>
      {isIn ? undefined : <ClientsLeft member={member} />}
      {error === null ? undefined : <ProblemNote error={error} />}
      <div>
        {isIn ? (
          <Button look="danger" busy={shutting.isPending && say(uiTexts.saving)} onClick={shut}>
            {say(texts.deactivate)}
          </Button>
        ) : (
          <Button
            busy={opening.isPending && say(uiTexts.saving)}
            onClick={() =>
              opening.mutate(userId, {
                onSuccess: () => tell(say(texts.reactivated, { name })),
              })
            }
          >
            {say(texts.reactivate)}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** Their clients stay theirs until somebody hands them over. */
function ClientsLeft({ member: { userId, name } }: { readonly member: Member }) {
  const say = useSay();
  const found = useQuery(caseloadQuery({ assignee: userId, limit: 1 })).data?.found ?? 0;
  if (found === 0) return undefined;
  return (
    <Card tone="attention">
      <p>{say(texts.clientsLeft, { n: found, name })}</p>
      <div>
        <ButtonLink to="/admin/assignment" search={{ of: userId }}>
          {say(texts.toAssignment)}
        </ButtonLink>
      </div>
    </Card>
  );
}
