/** How a language writes dates. */
export interface DateData {
  /** January first, in lower case. */
  readonly months: readonly string[];
}
