import { toRange } from '../../convert';
import type { CheckedClaim } from '../../core/checking/claim';
import { describeFully, spellDate } from '../../messages/describe';
import { isFinding, type CheckReport, type DraftReport } from '../report';

/** One workflow command a finding, which GitHub shows at its line in a pull request. */
export function githubChecks({ drafts, messages }: CheckReport): string {
  const command = ({ path, text }: DraftReport, claim: CheckedClaim): string => {
    const { start, end } = toRange(text, claim);
    const properties = {
      file: path,
      line: start.line + 1,
      endLine: end.line + 1,
      // Columns are only taken within one line.
      ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character } : {}),
      title: `Riscontro: ${messages.claimTypes[claim.type]}`,
    };
    const evidence = claim.evidence.find(({ agrees }) => !agrees) ?? claim.evidence[0];
    const message = [describeFully(claim, messages)];
    if (evidence !== undefined) {
      const date = evidence.date === undefined ? undefined : spellDate(evidence.date, messages.language);
      message.push(messages.quoted(evidence.quote));
      if (evidence.title !== undefined) message.push(messages.finding.provenance(evidence.title, date));
    }
    const listed = Object.entries(properties).map(
      ([key, value]) => `${key}=${escapeProperty(String(value))}`,
    );
    return `::warning ${listed.join(',')}::${escapeData(message.join('\n'))}\n`;
  };
  return drafts
    .flatMap((draft) => draft.claims.filter(isFinding).map((claim) => command(draft, claim)))
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
