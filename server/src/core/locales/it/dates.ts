import type { DateData } from '../date-data';

export const dates: DateData = { months: [] };
