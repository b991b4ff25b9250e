import { wordsOf } from "../problems/problem.ts";
import type { Refused } from "@aftercare/core/kernel/refusal.ts";
import {
  readGuarantorMails,
  stopGuarantorMails,
} from "@aftercare/core/verbs/links/guarantor-mails.ts";
import type { App } from "../../compose.ts";
import type { ApiContext } from "../api-env.ts";
import { chosenLanguage, openLinkFor, speakerOf, type Opened } from "./open-link.ts";

/** The guarantor's part of `/m/{token}`: a GET shows one button, a POST of any kind withdraws (RFC 8058). */
export async function answerGuarantor(app: App, c: ApiContext): Promise<Response | undefined> {
  const opened = await openLinkFor(app, c, "guarantor");
  if (opened === undefined) return undefined;
  const refused =
    c.req.method === "POST" ? await stopGuarantorMails(opened.cases, opened) : undefined;
  return show(c, opened, refused);
}

async function show(
  c: ApiContext,
  opened: Opened<"guarantor">,
  refused: Refused | undefined,
): Promise<Response | undefined> {
  const mails = await readGuarantorMails(opened.cases, opened);
  if (mails === undefined) return undefined;
  const [{ guarantorPage }, { answerPage }] = await Promise.all([
    import("../pages/guarantor-page.ts"),
    import("../pages/page.ts"),
  ]);
  const language = chosenLanguage(c) ?? mails.language;
  const markup = guarantorPage(mails, language, speakerOf(opened.cases), await wordsOf(refused));
  return answerPage(c, refused === undefined ? 200 : 422, language, markup);
}
