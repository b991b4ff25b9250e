import { useMutation } from "@tanstack/react-query";
import { useSay } from "../../language/language.ts";
import { download } from "../../lib/download.ts";
import { Button } from "../../ui/button.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { letterTexts as texts } from "./letters-texts.ts";

interface FileButtonProps {
  readonly words: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly look?: "main" | "plain";
  make(): Promise<Blob>;
  onMade?(): void;
}

/** Has a PDF made and hands it to the browser's downloads. */
export function FileButton({ words, name, look = "plain", make, onMade }: FileButtonProps) {
  const say = useSay();
  const { mutate, isPending, error } = useMutation({
    async mutationFn() {
      download(`${name}.pdf`, await make(), "application/pdf");
      onMade?.();
    },
  });
  return (
    <>
      <Button look={look} busy={isPending ? say(texts.making) : undefined} onClick={() => mutate()}>
        {words}
      </Button>
      {error === null ? undefined : <ProblemNote error={error} />}
    </>
  );
}
