/** A PDF object (ISO 32000-1 §7.3), as far as attachments need it. Real numbers and integers are one. */
export type PdfValue =
  null | boolean | number | PdfName | PdfText | PdfRef | PdfDict | readonly PdfValue[];

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** A string, which is bytes in PDF. */
export interface PdfText {
  readonly kind: 'text';
  readonly bytes: Uint8Array;
}

export interface PdfRef {
  readonly kind: 'ref';
  readonly object: number;
}

export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dict';

export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ref';

export const isText = (value: PdfValue | undefined): value is PdfText =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'text';

export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] =>
  Array.isArray(value);

/** The text of a name object, without its slash. */
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name'
    ? value.name
    : undefined;
