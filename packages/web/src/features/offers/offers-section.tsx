import { useState } from "react";
import type { Debt } from "../../api/clients.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Empty, Note, Section, Stack } from "../../ui/page.tsx";
import { CompareOffers } from "./compare-offers.tsx";
import { OfferCard } from "./offer-card.tsx";
import { OfferForm } from "./offer-form.tsx";
import { offerTexts as texts } from "./offer-texts.ts";

interface OffersSectionProps {
  readonly debt: Debt;
  readonly reader: "client" | "staff";
  readonly isWorked: boolean;
}

/** The offers for one debt side by side, each with what to look at before a yes (B09, B10, B35-B38). */
export function OffersSection({ debt, reader, isWorked }: OffersSectionProps) {
  const say = useSay();
  const { offers } = debt;
  return (
    <Section
      title={say(texts.title)}
      aside={isWorked && debt.balanceFen > 0 ? <RecordOffer debt={debt} /> : undefined}
    >
      {offers.length === 0 ? (
        <Empty>
          <p>{say(texts.empty)}</p>
        </Empty>
      ) : (
        <Stack>
          {offers.length > 1 ? <CompareOffers offers={offers} /> : undefined}
          {offers.map((offer, at) => (
            <OfferCard
              key={offer.id}
              debt={debt}
              offer={offer}
              place={at + 1}
              isAlone={offers.length === 1}
              reader={reader}
              isWorked={isWorked}
            />
          ))}
          <Note>{say(texts.estimate)}</Note>
        </Stack>
      )}
    </Section>
  );
}

function RecordOffer({ debt }: { readonly debt: Debt }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(texts.record)}</Button>
      {isOpen ? (
        <Dialog title={say(texts.record)} onClose={close} sheet>
          <OfferForm debt={debt} onClose={close} />
        </Dialog>
      ) : undefined}
    </>
  );
}
