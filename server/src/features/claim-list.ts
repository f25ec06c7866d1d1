import { toRange } from '../convert';
import type { CheckedClaim, Evidence } from '../core/checking/claim';
import { type Outcome, outcomeOf } from '../core/checking/outcome';
import { describeFully, surfaceOf } from '../messages/describe';
import {
  type ClaimGroup,
  type ClaimList,
  claimsRequest,
  type DocumentParams,
  type ListedClaim,
  type ListedEvidence,
} from '../protocol';
import type { CheckedDraft } from '../workspace/drafts';
import type { Folder } from '../workspace/workspace';
import { onOneLine, provenanceOf, replacementsOf } from './evidence';
import type { Feature } from './feature';

/** What has to be looked at comes first. */
const order: readonly Outcome[] = ['contradicted', 'disputed', 'unsupported', 'accepted', 'supported'];

export const claimListFeature: Feature = {
  capabilities: {},
  register({ connection, drafts }) {
    connection.onRequest(claimsRequest, async ({ uri }: DocumentParams): Promise<ClaimList | null> => {
      const draft = await drafts.checked(uri);
      return draft === undefined ? null : { version: draft.version, groups: groupsOf(draft) };
    });
  },
};

function groupsOf(draft: CheckedDraft): ClaimGroup[] {
  const { verdicts } = draft.folder.messages.views;
  return order.flatMap((verdict) => {
    const claims = draft.claims.filter((claim) => outcomeOf(claim) === verdict);
    if (claims.length === 0) return [];
    return { verdict, label: verdicts[verdict], claims: claims.map((claim) => listed(claim, draft)) };
  });
}

function listed(claim: CheckedClaim, { document, folder }: CheckedDraft): ListedClaim {
  const { messages } = folder;
  return {
    range: toRange(document, claim),
    text: onOneLine(document.getText().slice(claim.start, claim.end)),
    type: messages.claimTypes[claim.type],
    finding: describeFully(claim, messages),
    replacements: replacementsOf(claim),
    evidence: claim.evidence.flatMap((evidence) => listedEvidence(evidence, folder) ?? []),
  };
}

/** Nothing where the source has just been taken away. */
function listedEvidence(evidence: Evidence, { store, messages }: Folder): ListedEvidence | undefined {
  const lines = store.linesOf(evidence.uri);
  if (lines === undefined) return undefined;
  return {
    uri: evidence.uri,
    range: toRange(lines, evidence),
    text: onOneLine(surfaceOf(evidence)),
    quote: onOneLine(evidence.quote),
    provenance: provenanceOf(evidence, messages),
  };
}
