import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { openFile, type Evidence } from "../../api/files.ts";
import { useSay } from "../../language/language.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { kindTexts } from "../files/kind-texts.ts";
import styles from "./reviews.module.css";

interface PdfFrameProps {
  readonly clientId: string;
  readonly file: Evidence;
}

/** A paper beside the decision about it. The store's own link would be saved and not shown. */
export function PdfFrame({ clientId, file }: PdfFrameProps) {
  const say = useSay();
  const { data: url, isError } = useQuery({
    queryKey: ["picture", clientId, file.evidenceId, "pdf"],
    queryFn: () => readPdf(clientId, file.evidenceId),
    staleTime: Infinity,
    gcTime: 0,
  });
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  // Without it there is still the download below.
  if (isError) return undefined;
  if (url === undefined) return <Skeleton />;
  return (
    <div className={styles.frame}>
      {/* A PDF and nothing else, by its type; browsers show none inside a sandbox. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe src={url} title={say(kindTexts[file.kind])} />
    </div>
  );
}

/** Its bytes under an address of this page's own. */
async function readPdf(clientId: string, evidenceId: string): Promise<string> {
  const { url } = await openFile(clientId, evidenceId);
  const response = await fetch(url);
  if (!response.ok) throw new Error("The file store did not give the file.");
  const paper = new Blob([await response.arrayBuffer()], { type: "application/pdf" });
  return URL.createObjectURL(paper);
}
