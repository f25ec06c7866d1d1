import { clauseNames } from './clauses';
import { coverageNames } from './coverage';

/** What features have in common that say the same in words; `other` of what has no words yet. */
export type Reason = (typeof reasons)[number];

export const reasons = [
  'search',
  'subject',
  'nearby',
  'adjacent',
  'kind',
  'order',
  'company',
  'clause',
  'draft',
  'mistakes',
  'dates',
  'sentence',
  'alignment',
  'agreement',
  'values',
  'taken',
  'standing',
  'reckoning',
  'hedges',
  'likeness',
  'spelling',
  'other',
] as const;

/** The features of each reason, as the models name them. */
const featuresOf: Readonly<Partial<Record<Reason, readonly string[]>>> = {
  search: ['share', 'rank'],
  // But for the words near the figure, which come next and so win.
  subject: coverageNames,
  nearby: ['local', 'localDocument', 'anchor', 'anchorOverFacts', 'anchorOverClaims'],
  adjacent: ['before', 'before2', 'after', 'after2', 'topicBefore', 'topicAfter'],
  kind: [
    'sameType',
    'sameUnit',
    'sameNoun',
    'nounInSource',
    'money',
    'percentage',
    'count',
    'duration',
    'date',
    'ordinal',
    'measure',
    'person',
    'organization',
    'place',
    'nationality',
  ],
  order: ['claimRivals', 'factRivals', 'sameOrder', 'position'],
  company: ['agreeing', 'differing', 'namesKnown', 'namesMissing', 'names', 'company', 'companyAgreeing'],
  clause: clauseNames,
  draft: ['draftSupport', 'draftShare', 'draftBacked', 'sentenceSupport', 'nearSupport'],
  mistakes: ['sentenceWrong', 'sentenceWrongs', 'draftWrong', 'draftWrongs', 'draftWrongShare'],
  dates: ['dates'],
  sentence: ['length', 'sourceLength', 'crossLanguage', 'negation', 'heading'],
  alignment: ['odds', 'oddsBelowFirst'],
  agreement: ['oddsOverAgreeing', 'hasAgreeing', 'agreesInSentence', 'agreeingFacts', 'support'],
  values: ['doubtful', 'oddsOverUnclear', 'oddsOverSecond', 'values', 'sameValueTwice', 'wrong'],
  taken: ['rival', 'oddsOverTaken', 'taken', 'takenByValue', 'exchanged'],
  standing: ['nameMentions', 'factMentions', 'nameIsTopic', 'nameOpens', 'factNameNearby', 'kinds'],
  reckoning: ['derivedFromFact', 'derivedNearby'],
  hedges: ['draftHedge', 'sourceHedge', 'sameQualifier'],
  likeness: [
    'digits',
    'digitEdits',
    'digitShare',
    'leadingDigits',
    'transposed',
    'sameMagnitude',
    'factorOfTen',
    'logRatio',
    'years',
    'sharedParts',
    'differentParts',
    'claimDigits',
    'factDigits',
  ],
  spelling: [
    'nearMiss',
    'slips',
    'sameSurname',
    'knownToSources',
    'words',
    'bothKinds',
    'sharedWords',
    'slipShare',
  ],
};

const reasonByFeature: ReadonlyMap<string, Reason> = new Map(
  reasons.flatMap((reason) => (featuresOf[reason] ?? []).map((feature) => [feature, reason] as const)),
);

/**
 * The reason that a feature belongs to. What a claim's model looks at of the pair that is weighed (`pair.…`) means what it
 * means to the model of pairs; what it looks at of the best agreeing fact (`agreeing.…`) is about agreement.
 */
export function reasonOf(feature: string, about: 'pair' | 'claim'): Reason {
  const [first, name] = feature.split('.');
  if (about === 'claim' && first === 'agreeing') return 'agreement';
  return reasonByFeature.get(name ?? feature) ?? 'other';
}
