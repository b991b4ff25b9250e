import { useSay } from "../../language/language.ts";
import { Button } from "../button.tsx";
import { uiTexts } from "../ui-texts.ts";

/** Beside a form's own button, in a dialog: leaves everything as it was. */
export function CancelButton({ onClick }: { onClick(): void }) {
  const say = useSay();
  return (
    <Button look="quiet" onClick={onClick}>
      {say(uiTexts.cancel)}
    </Button>
  );
}
