import { pdfFile } from '../../../../scripts/fixtures/pdf-file';
import { pdfAttachments } from './pdf-attachments';

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
const listed = (bytes: Uint8Array): string => {
  const found = pdfAttachments(bytes, 1000);
  if (!found.ok) return found.error;
  return found.value
    .map(({ name, bytes: content }) => `${name}=${String.fromCharCode(...content)}`)
    .join(' ');
};
const file = (...objects: readonly string[]): Uint8Array =>
  latin(`%PDF-1.7\n${objects.join('\n')}\n`);
const embedded = (number: number, text: string, length = text.length) =>
  `${number} 0 obj << /Length ${length} >>\nstream\n${text}\nendstream endobj`;
const specification = (number: number, stream: number, name = 'a.xml') =>
  `${number} 0 obj << /Type /Filespec /F (${name}) /EF << /F ${stream} 0 R >> >> endobj`;
const catalog = (tree: string) =>
  `1 0 obj << /Type /Catalog /Names << /EmbeddedFiles ${tree} >> >> endobj`;
const trailer = 'trailer << /Root 1 0 R >>';

describe('pdfAttachments', () => {
  const table: readonly [string, Uint8Array, string][] = [
    [
      'a name tree in one node',
      file(catalog('<< /Names [(a) 2 0 R] >>'), specification(2, 3), embedded(3, 'X'), trailer),
      'a.xml=X',
    ],
    [
      'a name tree with kids',
      file(
        catalog('4 0 R'),
        '4 0 obj << /Kids [5 0 R << /Names [(b) 6 0 R] >>] >> endobj',
        '5 0 obj << /Names [(a) 2 0 R] >> endobj',
        specification(2, 3),
        embedded(3, 'X'),
        specification(6, 7, 'b.xml'),
        embedded(7, 'Y'),
        trailer,
      ),
      'a.xml=X b.xml=Y',
    ],
    [
      'a specification within the tree',
      file(
        catalog('<< /Names [(a) << /F (a.xml) /EF << /F 3 0 R >> >>] >>'),
        embedded(3, 'X'),
        trailer,
      ),
      'a.xml=X',
    ],
    [
      'associated files',
      file(
        '1 0 obj << /Type /Catalog /AF [2 0 R] >> endobj',
        specification(2, 3),
        embedded(3, 'X'),
        trailer,
      ),
      'a.xml=X',
    ],
    [
      'one file named twice',
      file(
        '1 0 obj << /Type /Catalog /AF [2 0 R 2 0 R] >> endobj',
        specification(2, 3),
        embedded(3, 'X'),
        trailer,
      ),
      'a.xml=X',
    ],
    ['a lost catalog', file(specification(2, 3), embedded(3, 'X')), 'a.xml=X'],
    [
      'a lost trailer',
      file(catalog('<< /Names [(a) 2 0 R] >>'), specification(2, 3), embedded(3, 'X')),
      'a.xml=X',
    ],
    ['a wrong length', file(specification(2, 3), embedded(3, 'X', 900)), 'a.xml=X\n'],
    [
      'a length that is stated before',
      file(
        '9 0 obj 1 endobj',
        specification(2, 3),
        embedded(3, 'X').replace('/Length 1', '/Length 9 0 R'),
      ),
      'a.xml=X',
    ],
    [
      'a later revision',
      file(
        catalog('<< /Names [(a) 2 0 R] >>'),
        specification(2, 3),
        embedded(3, 'X'),
        trailer,
        embedded(3, 'Y'),
        trailer,
      ),
      'a.xml=Y',
    ],
    [
      'an attachment taken out later',
      file(
        catalog('<< /Names [(a) 2 0 R (b) 4 0 R] >>'),
        specification(2, 3),
        embedded(3, 'X'),
        specification(4, 5, 'b.xml'),
        embedded(5, 'Y'),
        trailer,
        catalog('<< /Names [(b) 4 0 R] >>'),
        trailer,
      ),
      'b.xml=Y',
    ],
    [
      'a later revision with a catalog of its own',
      file(
        catalog('<< /Names [(a) 2 0 R] >>'),
        specification(2, 3),
        embedded(3, 'X'),
        trailer,
        catalog('<< /Names [(b) 6 0 R] >>').replace('1 0 obj', '9 0 obj'),
        specification(6, 7, 'b.xml'),
        embedded(7, 'Y'),
        'trailer << /Root 9 0 R >>',
      ),
      'b.xml=Y',
    ],
    [
      'what looks like an object inside a stream',
      file(
        catalog('<< /Names [(a) 2 0 R] >>'),
        specification(2, 3),
        embedded(3, '3 0 obj (no) endobj'),
        trailer,
      ),
      'a.xml=3 0 obj (no) endobj',
    ],
    [
      'a name in UTF-16',
      file(specification(2, 3).replace('(a.xml)', '<FEFF7968002E0078>'), embedded(3, 'X')),
      '票.x=X',
    ],
    ['none', pdfFile({ attachments: [] }), ''],
    [
      'a tree that leads into itself',
      file(catalog('4 0 R'), '4 0 obj << /Kids [4 0 R 4 0 R] >> endobj', trailer),
      'too-much-inside',
    ],
    ['a specification without a stream', file(specification(2, 3)), ''],
    [
      'a picture’s filter',
      file(specification(2, 3), embedded(3, 'X').replace('<<', '<< /Filter /DCTDecode')),
      'damaged',
    ],
    [
      'a chain of filters',
      file(
        specification(2, 3),
        embedded(3, 'X').replace('<<', '<< /Filter [/FlateDecode /FlateDecode /FlateDecode]'),
      ),
      'too-much-inside',
    ],
    [
      'more than allowed',
      file(specification(2, 3), embedded(3, 'X'.repeat(1001))),
      'too-much-inside',
    ],
    [
      'encryption',
      file(specification(2, 3), embedded(3, 'X'), 'trailer << /Encrypt 8 0 R >>'),
      'encrypted',
    ],
    [
      'encryption taken off',
      file(specification(2, 3), embedded(3, 'X'), 'trailer << /Encrypt null >>'),
      'a.xml=X',
    ],
    ['nothing of a PDF', latin('%PDF-1.7\n'), 'damaged'],
  ];
  for (const [what, bytes, expected] of table)
    it(`with ${what}`, () => expect(listed(bytes)).toBe(expected));
});
