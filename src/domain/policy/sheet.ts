/** One of the plan's annexes (附件1–5) as a table. */
export interface Sheet {
  /** `annex-2`. */
  readonly id: string;
  /** As printed above it: 附件2. */
  readonly number: string;
  readonly title: string;
  /** `usual`: the plan's own columns aren't published, these are customary. */
  readonly columnsFrom: 'plan' | 'usual';
  readonly columns: readonly SheetColumn[];
}

export interface SheetColumn {
  /** What fills it, stable across seasons. */
  readonly key: string;
  readonly heading: string;
  /** `text` also for ID and bank numbers, which a spreadsheet would otherwise round. */
  readonly cell: 'text' | 'number' | 'date' | 'yuan';
}
