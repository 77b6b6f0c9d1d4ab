import { fileTicket, stations, typedTicket } from '../testing/filled-draft';
import type { TypedTicket } from '../draft/claim-draft';
import { ticketProblems } from './ticket-problems';

const problemsOf = (change: Partial<TypedTicket>) =>
  ticketProblems({ ...typedTicket, typed: { ...typedTicket.typed, ...change } }, stations);
const invoice = { invoiceNumber: '1', fareFen: 1, issuedOn: '2025-02-10', doubtful: false };

describe('ticketProblems', () => {
  it('finds none in a ticket that is complete', () => {
    expect(Object.values(problemsOf({})).every((problem) => problem === null)).toBeTrue();
  });

  for (const [field, typed, problem] of [
    ['from', '', 'station-missing'],
    ['from', '盘洲', 'station-unknown'],
    ['to', '火星', 'station-unknown'],
    ['to', '盘州', 'stations-same'],
    ['to', '盘州站', 'stations-same'],
    ['departOn', '', 'day-missing'],
    ['departOn', '2025-02-29', 'day-not-in-calendar'],
    ['trainNumber', '', 'train-empty'],
    ['trainNumber', 'G', 'train-format'],
  ] as const)
    it(`says ${problem} of ${field} "${typed}"`, () => {
      expect(problemsOf({ [field]: typed })[field]).toBe(problem);
    });

  for (const [fareYuan, problem] of [
    ['0', 'yuan-zero'],
    ['0.00', 'yuan-zero'],
    ['12000', 'yuan-too-large'],
    ['-5', 'yuan-negative'],
    ['四百', 'yuan-format'],
    ['435.555', 'yuan-too-many-decimals'],
    ['', null],
    ['435.5', null],
    ['４３５。５', null],
    ['10000', null],
  ] as const)
    it(`says ${problem} of a fare of "${fareYuan}"`, () => {
      expect(problemsOf({ fareYuan }).fare).toBe(problem);
    });

  it('asks for the invoice or the file only where that way was chosen', () => {
    const { source } = ticketProblems({ ...typedTicket, way: 'invoice-qr' }, stations);
    expect(source).toBe('invoice-not-read');
    expect(ticketProblems({ ...typedTicket, way: 'ticket-file' }, stations)).toEqual({
      source: 'file-not-read',
      from: null,
      to: null,
      departOn: null,
      trainNumber: null,
      fare: null,
    });
  });

  it('doesn’t look at the typed fare where the invoice tells it', () => {
    const typed = { ...typedTicket.typed, fareYuan: '0' };
    const { fare } = ticketProblems(
      { ...typedTicket, way: 'invoice-qr', invoice, typed },
      stations,
    );
    expect(fare).toBeNull();
  });

  it('tells when a file names a station that isn’t in the list', () => {
    const file = { ...fileTicket, to: '火星' };
    const problems = ticketProblems({ ...typedTicket, way: 'ticket-file', file }, stations);
    expect(problems.to).toBe('station-unknown');
    expect(problems.from).toBeNull();
  });
});
