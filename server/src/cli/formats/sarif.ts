import { pathToFileURL } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../../package.json';
import type { CheckedClaim, Evidence } from '../../core/checking/claim';
import type { Span } from '../../core/text/span';
import { describeFully, spellDate } from '../../messages/describe';
import { isFinding, type CheckReport, type DraftReport } from '../report';
import type { Terminal } from '../terminal';
import { place } from '../texts';

const rules = ['contradicted', 'disputed'] as const;
const base = 'SRCROOT';

/** SARIF 2.1.0 (OASIS, 2020): what code scanning services read. Columns are UTF-16 code units. */
export function sarifChecks(report: CheckReport, { cwd }: Pick<Terminal, 'cwd'>): string {
  const { messages, drafts } = report;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Riscontro',
            version,
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: messages.cli.ruleDescriptions[id] },
              defaultConfiguration: { level: id === 'contradicted' ? 'warning' : 'note' },
            })),
          },
        },
        language: messages.language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { uri: `${pathToFileURL(cwd).href.replace(/\/$/, '')}/` } },
        results: drafts.flatMap((draft) =>
          draft.claims.filter(isFinding).map((claim) => result(draft, claim, report)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(draft: DraftReport, claim: CheckedClaim, { texts, messages }: CheckReport) {
  const file = artifact(draft.path);
  const related = (evidence: Evidence, index: number) => ({
    id: index + 1,
    physicalLocation: {
      artifactLocation: artifact(texts.pathOf(evidence.uri)),
      region: region(texts.textOf(evidence.uri), evidence),
    },
    message: { text: `${messages.quoted(evidence.quote)} ${provenance(evidence)}`.trim() },
  });
  const provenance = ({ title, date }: Evidence) =>
    title === undefined
      ? ''
      : `(${messages.finding.provenance(title, date === undefined ? undefined : spellDate(date, messages.language))})`;
  return {
    ruleId: claim.verdict,
    ruleIndex: rules.findIndex((rule) => rule === claim.verdict),
    level: claim.verdict === 'contradicted' ? 'warning' : 'note',
    message: { text: describeFully(claim, messages) },
    rank: Math.round(claim.confidence * 1000) / 10,
    locations: [{ physicalLocation: { artifactLocation: file, region: region(draft.text, claim) } }],
    relatedLocations: claim.evidence.map(related),
    ...(claim.replacement === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: messages.editor.replaceWith(claim.replacement) },
              artifactChanges: [
                {
                  artifactLocation: file,
                  replacements: [
                    {
                      deletedRegion: region(draft.text, claim),
                      insertedContent: { text: claim.replacement },
                    },
                  ],
                },
              ],
            },
          ],
        }),
  };
}

/** Paths outside the current folder are left relative to it all the same: `../fonti/a.txt` is a valid reference. */
function artifact(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

function region(text: TextDocument, { start, end }: Span) {
  const from = place(text, start);
  const to = place(text, end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}
