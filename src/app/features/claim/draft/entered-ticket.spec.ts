import { fileTicket, stations, typedTicket } from '../testing/filled-draft';
import { enteredTicket } from './entered-ticket';

const invoice = {
  invoiceNumber: '25529000000000000017',
  fareFen: 41_200,
  issuedOn: '2025-02-10',
  doubtful: false,
};

describe('enteredTicket', () => {
  it('resolves what was typed', () => {
    expect(enteredTicket(typedTicket, stations)).toEqual(
      jasmine.objectContaining({
        source: 'typed',
        departOn: '2025-02-05',
        trainNumber: 'G2945',
        fareFen: 43_550,
        invoiceNumber: null,
        holderName: null,
      }),
    );
    expect(enteredTicket(typedTicket, stations)?.to.telecode).toBe('IZQ');
  });

  it('leaves an unknown fare open', () => {
    const typed = { ...typedTicket.typed, fareYuan: ' ' };
    expect(enteredTicket({ ...typedTicket, typed }, stations)?.fareFen).toBeNull();
  });

  it('takes fare and number from the invoice, and the rest from what was typed', () => {
    const ticket = enteredTicket({ ...typedTicket, way: 'invoice-qr', invoice }, stations);
    expect(ticket).toEqual(
      jasmine.objectContaining({
        source: 'invoice-qr',
        fareFen: 41_200,
        invoiceNumber: invoice.invoiceNumber,
        trainNumber: 'G2945',
      }),
    );
  });

  it('takes everything from the file, whatever was typed or scanned before', () => {
    const way = 'ticket-file';
    const ticket = enteredTicket({ ...typedTicket, way, invoice, file: fileTicket }, stations);
    expect(ticket).toEqual(
      jasmine.objectContaining({
        source: 'ticket-file',
        departOn: fileTicket.travelOn,
        trainNumber: 'G2971',
        fareFen: 38_650,
        holderName: '王小红',
        holderIdNumber: fileTicket.idNumber,
      }),
    );
  });

  it('goes back to what was typed when the way is changed back', () => {
    const ticket = enteredTicket({ ...typedTicket, invoice, file: fileTicket }, stations);
    expect(ticket?.source).toBe('typed');
    expect(ticket?.invoiceNumber).toBeNull();
  });

  for (const [what, ticket] of [
    ['no invoice was read', { ...typedTicket, way: 'invoice-qr' }],
    ['no file was read', { ...typedTicket, way: 'ticket-file' }],
    [
      'the station doesn’t exist',
      { ...typedTicket, typed: { ...typedTicket.typed, to: '广洲南' } },
    ],
    [
      'the day doesn’t exist',
      { ...typedTicket, typed: { ...typedTicket.typed, departOn: '2025-02-30' } },
    ],
    [
      'the train can’t be',
      { ...typedTicket, typed: { ...typedTicket.typed, trainNumber: '盘州' } },
    ],
    [
      'the file’s station isn’t known',
      { ...typedTicket, way: 'ticket-file', file: { ...fileTicket, to: '火星' } },
    ],
  ] as const)
    it(`is not there while ${what}`, () => expect(enteredTicket(ticket, stations)).toBeNull());
});
