import type { Client } from "../../api/clients.ts";
import type { Dossier } from "../../api/dossiers.ts";
import { useSay } from "../../language/language.ts";
import { Empty, Stack } from "../../ui/page.tsx";
import { DossierCard } from "./dossier-card.tsx";
import { dossierTexts as texts } from "./dossier-texts.ts";

interface DossierListProps {
  readonly client: Client;
  readonly dossiers: readonly Dossier[];
}

export function DossierList({ client, dossiers }: DossierListProps) {
  const say = useSay();
  if (dossiers.length === 0) {
    return (
      <Empty>
        <p>{say(texts.none)}</p>
      </Empty>
    );
  }
  return (
    <Stack>
      {dossiers.map((dossier) => (
        <DossierCard key={dossier.dossierId} client={client} dossier={dossier} />
      ))}
    </Stack>
  );
}
