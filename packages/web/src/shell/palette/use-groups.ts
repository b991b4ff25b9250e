import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { caseloadQuery } from "../../api/caseload.ts";
import { useMay, useMayRecord } from "../../api/may.ts";
import { useMembership } from "../../api/me.ts";
import { queryClient } from "../../api/queries.ts";
import { languageStore, useLanguage, useSay, type Text } from "../../language/language.ts";
import { privacyStore } from "../../ui/amount.tsx";
import { placesFor } from "../staff-places.ts";
import { isNamed, type PaletteGroup, type PaletteItem } from "./palette-items.ts";
import { helpTitles, paletteTexts as texts } from "./palette-texts.ts";

const mostClients = 8;

/** Each is a page of its own: `/help/<slug>`. */
const articles = [
  "keep-proofs",
  "settlement-certificate",
  "cancel-auto-debit",
  "check-credit-report",
  "raise-objection",
  "asked-to-pay-again",
] as const satisfies readonly (keyof typeof helpTitles)[];

/** What there is by that name: clients first, then pages, actions and help. Before anything is typed, pages and actions. */
export function useGroups(q: string): {
  readonly groups: readonly PaletteGroup[];
  /** The clients of this very question are known. */
  readonly isReady: boolean;
} {
  const say = useSay();
  const clients = useClients(q);
  const actions = useActions(q);
  const pages = usePages(q);
  const help = useHelp(q);
  const groups = [
    { title: say(texts.clients), items: clients.items },
    { title: say(texts.pages), items: pages },
    { title: say(texts.actions), items: actions },
    { title: say(texts.help), items: help },
  ];
  return { groups: groups.filter(({ items }) => items.length > 0), isReady: clients.isReady };
}

function useClients(q: string) {
  const navigate = useNavigate();
  const enabled = useMay("caseload.read") && q !== "";
  const { data, isPlaceholderData } = useQuery({
    ...caseloadQuery({ q, state: "all", limit: mostClients }),
    enabled,
  });
  if (!enabled) return { items: [], isReady: true };
  const items = (data?.items ?? []).map(({ clientId, name, next }): PaletteItem => ({
    id: `client-${clientId}`,
    label: name,
    hint: next?.creditor,
    run: () => void navigate({ to: "/clients/$clientId", params: { clientId } }),
  }));
  return { items, isReady: data !== undefined && !isPlaceholderData };
}

function usePages(q: string): readonly PaletteItem[] {
  const say = useSay();
  const navigate = useNavigate();
  const { role } = useMembership();
  return placesFor(role)
    .flatMap(({ places }): readonly Place[] => places)
    .filter(({ text }) => isNamed(text, q))
    .map(({ to, text }) => ({
      id: `page${to}`,
      label: say(text),
      run: () => void navigate({ to }),
    }));
}

interface Place {
  readonly to: string;
  readonly text: Text;
}

/** Whoever finds nobody by that name is offered to add them. */
function useActions(q: string): readonly PaletteItem[] {
  const say = useSay();
  const navigate = useNavigate();
  const language = useLanguage();
  const mayAdd = useMayRecord("client.enrolled");
  const mayWork = useMay("nudge.ask");
  const go = (id: string, to: string, text: Text) => ({
    id,
    text,
    run: () => void navigate({ to }),
  });
  const all = [
    ...(mayAdd ? [go("add", "/clients/new", texts.add)] : []),
    ...(mayWork
      ? [
          go("remind", "/bulk-reminders", texts.remind),
          go("hand-over", "/handover", texts.handOver),
        ]
      : []),
    { id: "language", text: texts.language, run: () => switchLanguage(language) },
    { id: "amounts", text: texts.amounts, run: switchAmounts },
  ];
  return all
    .filter(({ id, text }) => isNamed(text, q) || (id === "add" && q !== ""))
    .map(({ text, ...item }) => ({ ...item, label: say(text) }));
}

function switchLanguage(language: string): void {
  languageStore.set(language === "en" ? "zh-CN" : "en");
  void queryClient.invalidateQueries();
}

function switchAmounts(): void {
  privacyStore.set(privacyStore.get() === "hidden" ? "shown" : "hidden");
}

/** Help articles are pages outside of the app. */
function useHelp(q: string): readonly PaletteItem[] {
  const say = useSay();
  if (q === "") return [];
  return articles
    .filter((slug) => isNamed(helpTitles[slug], q))
    .map((slug) => ({
      id: `help-${slug}`,
      label: say(helpTitles[slug]),
      run: () => location.assign(`/help/${slug}`),
    }));
}
