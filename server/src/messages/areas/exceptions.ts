import type { ExceptionsPart } from '../../workspace/exceptions/schema';

/** Of figures that are accepted, and of sources that are ignored for a claim. `date` is spelled out already. */
export interface ExceptionMessages {
  /** Titles of quick fixes; `isName` where the claim is a name and no figure, `title` of the source. */
  readonly accept: (isName: boolean) => string;
  readonly withdraw: (isName: boolean) => string;
  readonly ignore: (isName: boolean, title: string) => string;
  readonly heed: (isName: boolean, title: string) => string;
  /** Said of a claim. */
  readonly accepted: (isName: boolean, date: string, reason: string) => string;
  readonly expired: (isName: boolean, date: string, reason: string) => string;
  readonly ignoring: (title: string) => string;
  /** `name` of the file, `reason` why it or a place in it does not count. */
  readonly malformed: (name: string, reason: string) => string;
  readonly notSaved: (name: string, reason: string) => string;
  /** The file of a draft that lies in no folder has no place. */
  readonly noFolder: string;
  /** The claim was edited since it was asked to be accepted. */
  readonly claimGone: string;
  /** What each part of the file must be. */
  readonly parts: Readonly<Record<ExceptionsPart, string>>;
}
