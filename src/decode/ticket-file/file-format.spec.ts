import { fileFormatOf, type TicketFileFormat } from './file-format';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('fileFormatOf', () => {
  const table: readonly [string, TicketFileFormat][] = [
    ['%PDF-1.7', 'pdf'],
    [`${'\0'.repeat(900)}%PDF-1.4`, 'pdf'],
    [`${'\0'.repeat(1100)}%PDF-1.4`, 'unknown'],
    ['PK\u0003\u0004', 'zip'],
    ['PK\u0005\u0006', 'zip'],
    ['<?xml version="1.0"?>', 'xml'],
    ['\u00ef\u00bb\u00bf<xbrl>', 'xml'],
    ['\u00ff\u00fe<\0?\0', 'xml'],
    ['\u00fe\u00ff\0<\0?', 'xml'],
    ['\r\n  <xbrl>', 'xml'],
    ['\u00ff\u00d8\u00ff\u00e0', 'picture'],
    ['\u0089PNG\r\n', 'picture'],
    ['GIF89a', 'picture'],
    ['\0\0\0\u0018ftypheic', 'picture'],
    ['RIFF1234WEBPVP8 ', 'picture'],
    ['Rar!\u001a\u0007', 'unknown'],
    ['G2961', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [head, format] of table)
    it(`takes ${JSON.stringify(head.slice(-24))} for ${format}`, () =>
      expect(fileFormatOf(latin(head))).toBe(format));
});
