import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { useStore } from "../../lib/store.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/form/fields.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { caseloadTexts as texts } from "./caseload-texts.ts";
import { openViews, removeView, saveView, savedViewsStore, type SavedView } from "./saved-views.ts";
import { onlyFilters, useFilters } from "./search-of.ts";
import styles from "./caseload.module.css";

/** Lists worth coming back to, a press away. */
export function ViewBar() {
  const say = useSay();
  const { filters } = useFilters();
  const [isNaming, setNaming] = useState(false);
  openViews(useMe().user.id);
  const { views } = useStore(savedViewsStore);
  const isWorthSaving = Object.keys(filters).length > 0 && !views.some(isThis);
  if (views.length === 0 && !isWorthSaving) return undefined;
  return (
    <div className={styles.views}>
      {views.length === 0 ? undefined : (
        <ul aria-label={say(texts.views)}>
          {views.map((view) => (
            <li key={view.name}>
              <Link
                to="/clients"
                search={view.filters}
                aria-current={isThis(view) ? "page" : undefined}
              >
                {view.name}
              </Link>
              <Button
                look="quiet"
                aria-label={say(texts.removeView, { name: view.name })}
                onClick={() => remove(view)}
              >
                <X size={16} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isWorthSaving ? (
        <Button look="quiet" onClick={() => setNaming(true)}>
          {say(texts.saveView)}
        </Button>
      ) : undefined}
      {isNaming ? <NameDialog onClose={() => setNaming(false)} /> : undefined}
    </div>
  );

  function isThis(view: SavedView): boolean {
    return JSON.stringify(onlyFilters(view.filters)) === JSON.stringify(filters);
  }

  function remove(view: SavedView) {
    removeView(view.name);
    tell(say(texts.viewRemoved, { name: view.name }), () => saveView(view));
  }
}

function NameDialog({ onClose }: { onClose(): void }) {
  const say = useSay();
  const { filters } = useFilters();
  const form = useForm({
    name: "saved-view",
    defaults: { viewName: "" },
    check: ({ viewName }) => (viewName.trim() === "" ? { viewName: texts.viewFlaw } : {}),
    save({ viewName }) {
      saveView({ name: viewName.trim(), filters });
      onClose();
      tell(say(texts.viewSaved));
      return Promise.resolve();
    },
  });
  return (
    <Dialog title={say(texts.saveView)} onClose={onClose}>
      <FormFrame form={form} submit={say(uiTexts.save)} aside={<CancelButton onClick={onClose} />}>
        <TextField
          fields={form.fields}
          name="viewName"
          label={say(texts.viewName)}
          hint={say(texts.viewHint)}
          maxLength={40}
        />
      </FormFrame>
    </Dialog>
  );
}
