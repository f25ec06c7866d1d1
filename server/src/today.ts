/** The day it is where the process runs, as `YYYY-MM-DD`. Only what starts a process asks: nothing else has a clock. */
export function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
