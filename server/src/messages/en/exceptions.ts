import type { ExceptionMessages } from '../areas/exceptions';

export const exceptions: ExceptionMessages = {
  accept: (isName) => (isName ? 'Accept this name…' : 'Accept this figure…'),
  withdraw: (isName) => (isName ? 'No longer accept this name' : 'No longer accept this figure'),
  ignore: (isName, title) => `Ignore “${title}” for this ${isName ? 'name' : 'figure'}`,
  heed: (isName, title) => `Compare this ${isName ? 'name' : 'figure'} with “${title}” again`,
  accepted: (isName, date, reason) =>
    `${isName ? 'Name' : 'Figure'} accepted on ${date}${reason === '' ? '' : `: ${reason}`}`,
  expired: (isName, date, reason) =>
    `${isName ? 'Name' : 'Figure'} accepted on ${date}, against other evidence${reason === '' ? '' : `: ${reason}`}`,
  ignoring: (title) => `Not compared with “${title}”`,
  malformed: (name, reason) =>
    `${name}: ${reason}. Until it is put right it does not count; everything else does.`,
  notSaved: (name, reason) => `Not saved, because of ${name}: ${reason}. The file is as it was.`,
  noFolder: 'A figure can only be accepted in a document of the workspace folder.',
  claimGone: 'The text has changed meanwhile: nothing was saved.',
  parts: {
    json: 'JSON',
    file: 'an object with "version" and the lists "accepted" and "ignored"',
    version: '1, the version that this Riscontro knows',
    list: 'a list',
    entry: 'an object with "text", "context" and what belongs to it',
    text: 'a text that is not empty',
    number: 'a whole number from 1',
    evidence: 'a list of facts, each with "quote" and "value"',
    fact: 'an object with "quote" and "value"',
    reason: 'a text',
    date: 'a day such as "2025-11-04"',
  },
};
