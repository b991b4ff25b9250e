import { certificateCorrection } from "./content/certificate-correction.ts";
import { certificateRequest } from "./content/certificate-request.ts";
import { closureRequest } from "./content/closure-request.ts";
import { collateralRelease } from "./content/collateral-release.ts";
import { combination } from "./content/combination.ts";
import { compensationProof } from "./content/compensation-proof.ts";
import { complaint12378 } from "./content/complaint-12378.ts";
import { complaintInstitution } from "./content/complaint-institution.ts";
import { complaintPboc } from "./content/complaint-pboc.ts";
import { conductComplaint } from "./content/conduct-complaint.ts";
import { contactDeletion } from "./content/contact-deletion.ts";
import { difference } from "./content/difference.ts";
import { grace } from "./content/grace.ts";
import { insurerConfirmation } from "./content/insurer-confirmation.ts";
import { negotiation } from "./content/negotiation.ts";
import { objectionBureau } from "./content/objection-bureau.ts";
import { objectionInstitution } from "./content/objection-institution.ts";
import { ownStatement } from "./content/own-statement.ts";
import { penaltyWaiver } from "./content/penalty-waiver.ts";
import { policeStatement } from "./content/police-statement.ts";
import { prepayClause } from "./content/prepay-clause.ts";
import { refund } from "./content/refund.ts";
import { signingCheck } from "./content/signing-check.ts";
import { statementSplit } from "./content/statement-split.ts";
import { transferNotice } from "./content/transfer-notice.ts";
import type { Letter } from "./letter.ts";

/** Every letter there is, in the order in which a list shows them: what is urgent first. */
export const letters: readonly Letter[] = [
  policeStatement,
  refund,
  conductComplaint,
  statementSplit,
  difference,
  negotiation,
  combination,
  penaltyWaiver,
  grace,
  prepayClause,
  certificateRequest,
  certificateCorrection,
  signingCheck,
  closureRequest,
  contactDeletion,
  collateralRelease,
  compensationProof,
  insurerConfirmation,
  transferNotice,
  objectionInstitution,
  objectionBureau,
  ownStatement,
  complaintInstitution,
  complaintPboc,
  complaint12378,
];

const byId = new Map<string, Letter>(letters.map((letter) => [letter.id, letter]));

export function letterOf(id: string): Letter | undefined {
  return byId.get(id);
}
