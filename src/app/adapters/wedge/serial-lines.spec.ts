import { createSerialLines } from './serial-lines';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (line: Uint8Array) => new TextDecoder().decode(line);

describe('createSerialLines', () => {
  it('cuts at CR, LF and both, across packets', () => {
    const lines = createSerialLines();
    expect(lines.take(bytes('520281')).map(text)).toEqual([]);
    expect(lines.take(bytes('199003070015\r\nFG1:')).map(text)).toEqual(['520281199003070015']);
    expect(lines.take(bytes('C:K07-1\nA\rB')).map(text)).toEqual(['FG1:C:K07-1', 'A']);
    expect(text(lines.rest())).toBe('B');
    expect(lines.rest().length).toBe(0);
  });

  it('makes no scan of empty lines', () => {
    expect(createSerialLines().take(bytes('\r\n\r\n\n'))).toEqual([]);
  });
});
