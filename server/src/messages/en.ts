import { assistant } from './en/assistant';
import { counted, listed, many, sumOf } from './counted';
import { diagnostics } from './en/diagnostics';
import { exceptions } from './en/exceptions';
import { explanation } from './en/explanation';
import { settings } from './en/settings';
import { sheet } from './en/sheet';
import { views } from './en/views';
import { fixes } from './en/fixes';
import { hover } from './en/hover';
import { workspace } from './en/workspace';
import type { Messages } from './messages';

const list = (items: readonly string[]): string => listed('en', items, 'conjunction');
const either = (items: readonly string[]): string => listed('en', items, 'disjunction');

export const en: Messages = {
  language: 'en',
  quoted: (text) => `“${text}”`,
  claimTypes: {
    money: 'amount',
    percentage: 'percentage',
    count: 'number',
    measure: 'measure',
    duration: 'duration',
    date: 'date',
    ordinal: 'ordinal',
    fraction: 'fraction',
    multiple: 'multiple',
    score: 'score',
    time: 'time',
    person: 'person',
    organization: 'organization',
    place: 'place',
    nationality: 'nationality',
    name: 'name',
  },
  verdicts: {
    supported: 'confirmed',
    contradicted: 'contradicted',
    disputed: 'disputed',
    unsupported: 'not in the sources',
  },
  finding: {
    contradicted: (said) => `The sources say ${said}`,
    contradictedOtherwise: 'The sources say otherwise',
    disputed: (values) => `The sources disagree: ${list(values)}`,
    supported: 'The sources confirm it',
    unsupported: 'The sources say nothing of it',
    provenance: (title, date) => (date === undefined ? title : `${title}, ${date}`),
  },
  files: {
    skippedSource: (path, reason) => `Source skipped: ${path}: ${reason}`,
    unreadableDraft: (path, reason) => `Draft not checked: ${path}: ${reason}`,
    reasons: {
      missing: 'the file does not exist',
      'not-a-file': 'it is not a file',
      unreadable: 'it cannot be read',
      'too-large': 'it is too large',
      binary: 'it is not text',
      encoding: 'it is not encoded in UTF-8',
    },
    malformed: (at, expected) => `${at === '' ? 'it' : at} must be ${expected}`,
    parts: {
      json: 'JSON',
      object: 'an object with "facts", and perhaps "title", "date" and "language"',
      title: 'a text',
      date: 'a day such as "2025-11-04"',
      language: '"it" or "en"',
      facts: 'a list of sentences',
      fact: 'a sentence',
    },
    tooLarge: (limit) => `it is too large: the limit is ${many('en', limit)} MB`,
  },
  editor: {
    replaceWith: (replacement) => `Replace with “${replacement}”`,
    draftTooLarge: (name, limit) =>
      `${name} is not checked: it has more than ${many('en', limit)} characters. Split it into several files.`,
    checkFailed: (name) => `The check of ${name} failed: Riscontro's log says why.`,
    andMore: (count) => `Riscontro: ${counted('en', count, 'more message', 'more messages')} in the log.`,
    status: {
      checked: (counts, sources) => {
        const { contradicted, disputed, supported, unsupported, accepted } = counts;
        const checked = sumOf(counts);
        const parts = [
          `${many('en', checked)} checked`,
          `${many('en', supported)} confirmed`,
          `${many('en', contradicted)} contradicted`,
          ...(disputed > 0 ? [`${many('en', disputed)} disputed`] : []),
          `${many('en', unsupported)} without source`,
          ...(accepted > 0 ? [`${many('en', accepted)} accepted`] : []),
        ];
        const against = counted('en', sources, 'source', 'sources');
        return {
          text: parts.join(' · '),
          explanation: `Figures and names: ${parts.join(', ')}. Checked against ${against}.`,
        };
      },
      noSources: {
        text: 'no sources',
        explanation:
          'There are no sources to check this draft against. The setting riscontro.sources says where they are.',
      },
      source: {
        text: 'source',
        explanation: 'This document is one of the sources: drafts are checked against it.',
      },
      paused: {
        text: 'paused',
        explanation: 'Riscontro is paused and checks nothing until you resume checking.',
      },
      excluded: {
        text: 'excluded',
        explanation: 'This draft is not checked: the setting riscontro.exclude excludes it.',
      },
      tooLarge: (limit) => ({
        text: 'too large: not checked',
        explanation: `This draft has more than ${many('en', limit)} characters and is not checked at all. Split it into several files.`,
      }),
      failed: {
        text: 'not checked',
        explanation: 'The check of this draft failed: the output of Riscontro says why.',
      },
    },
  },
  diagnostics,
  settings,
  views,
  assistant,
  explanation,
  exceptions,
  fixes,
  hover,
  cli: {
    usage: `Riscontro cross-checks the figures and names of a draft with your own sources, offline.

Usage:
  riscontro check DRAFT… [--sources GLOB…] [--format pretty|json|sarif|github|html|csv]
                         [--fix] [--preset strict|standard|quiet] [--minimum-confidence X]
                         [--gate strict|lenient|advisory] [--exclude GLOB…]
                         [--date YYYY-MM-DD] [--explain]
  riscontro facts [--sources GLOB…] [--format pretty|json]
  riscontro lsp --stdio
  riscontro mcp [--sources GLOB…] [--preset strict|standard|quiet] [--minimum-confidence X]

Commands:
  check   check one or more drafts, and tell what the sources contradict
  facts   list the facts that the sources yield
  lsp     start the server for editors
  mcp     starts the server for assistants (Model Context Protocol)

Options:
  --sources GLOB…         files, folders or globs of the sources, .txt and .md (default seeds/)
  --exclude GLOB…         files, folders or globs that are no drafts, when a folder is checked
  --format FORMAT         pretty for the terminal (the default), json, sarif, github;
                          html, the fact-check sheet to be signed off; csv, for spreadsheets
  --fix                   correct in the draft what the sources contradict
  --explain               say of each figure and name why the verdict is what it is
  --preset PRESET         how much is reported: strict, more mistakes and more false alarms;
                          standard (the default); quiet, only what is quite sure
  --minimum-confidence X  report only what is at least as sure as X, from 0 to 1; overrides the preset
  --gate GATE             what makes the check exit with 1: strict, whatever is contradicted or
                          disputed; lenient, what is contradicted and 95% sure; advisory,
                          nothing (default: whatever is contradicted)
  --date YYYY-MM-DD       day that the fact-check sheet is dated with (default: today)
  --lang it|en            language of the messages (default: the environment's)
  --help, --version

check heeds the figures accepted in .riscontro/accepted.json of the current folder.
Exits with 0 if the draft passes the gate, 1 if it does not, 2 if the command or a file is wrong.`,
    hint: 'riscontro --help shows how to use it.',
    error: (text) => `riscontro: ${text}`,
    noCommand: 'no command was given: check, facts, lsp or mcp',
    unknownCommand: (command) => `unknown command: ${command}`,
    unknownOption: (option) => `unknown option: ${option}`,
    optionNeedsValue: (option) => `the option ${option} needs a value`,
    optionTakesNoValue: (option) => `the option ${option} takes no value`,
    unexpectedArgument: (argument) => `unexpected argument: ${argument}`,
    noDraft: 'no draft to check was given',
    lspNeedsStdio: 'lsp needs --stdio',
    badChoice: (option, value, choices) =>
      `${option} cannot be ${JSON.stringify(value)}: it can be ${either(choices)}`,
    badProbability: (option, value) =>
      `${option} cannot be ${JSON.stringify(value)}: it is a number from 0 to 1, such as 0.8`,
    badDay: (option, value) => `${option} cannot be ${JSON.stringify(value)}: it is a day such as 2025-11-04`,
    noSuchDraft: (pattern) => `no draft matches ${pattern}`,
    noSuchSource: (pattern) => `no .txt or .md source matches ${pattern}`,
    noSources: (patterns) => `no readable source in ${list(patterns)}; tell where they are with --sources`,
    cannotWrite: (path, reason) => `cannot write ${path}: ${reason}`,
    replaceWith: 'fix',
    fixed: (path, count) => `${path}: ${counted('en', count, 'fix', 'fixes')}`,
    summary: (drafts, counts) => {
      const total = sumOf(counts);
      const parts = [
        `${many('en', counts.contradicted)} contradicted`,
        ...(counts.disputed > 0 ? [`${many('en', counts.disputed)} disputed`] : []),
        `${many('en', counts.supported)} confirmed`,
        `${many('en', counts.unsupported)} not in the sources`,
        ...(counts.accepted > 0 ? [`${many('en', counts.accepted)} accepted`] : []),
      ];
      const checked = counted('en', total, 'figure or name', 'figures and names');
      return `${checked} in ${counted('en', drafts, 'draft', 'drafts')}: ${parts.join(', ')}.`;
    },
    allWell: 'Nothing is at odds with the sources.',
    nothingToCheck: 'The draft holds no figures or names to check.',
    fixHint: 'riscontro check --fix writes the fixes into the draft.',
    factSummary: (facts, sources) =>
      `${counted('en', facts, 'fact', 'facts')} from ${counted('en', sources, 'source', 'sources')}.`,
    noFacts: 'no facts',
    ruleDescriptions: {
      contradicted: 'The draft says one thing, the sources another.',
      disputed: 'The sources disagree among themselves.',
    },
  },
  sheet,
  workspace,
};
