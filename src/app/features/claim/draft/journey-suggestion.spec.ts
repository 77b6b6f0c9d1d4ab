import { stations, today, typedTicket } from '../testing/filled-draft';
import { emptyDraft } from './claim-draft';
import { enteredTicket } from './entered-ticket';
import { isSuggestionUseful, suggestionFrom, withSuggestion } from './journey-suggestion';

const entered = enteredTicket(typedTicket, stations);
if (entered === null) throw new Error('the fixture is broken');
const fresh = emptyDraft(today).ticket;

describe('the journey of the person before', () => {
  it('is suggested with its names as 12306 writes them', () => {
    expect(suggestionFrom(entered)).toEqual({
      from: '盘州',
      to: '广州南',
      departOn: '2025-02-05',
      trainNumber: 'G2945',
      fareYuan: '435.50',
    });
    expect(suggestionFrom({ ...entered, fareFen: null }).fareYuan).toBe('');
  });

  it('resolves to the same ticket when taken over', () => {
    const taken = withSuggestion(fresh, suggestionFrom(entered));
    expect(enteredTicket(taken, stations)).toEqual(entered);
  });

  it('never carries an invoice or a file over', () => {
    const taken = withSuggestion(fresh, suggestionFrom(entered));
    expect(taken.invoice).toBeNull();
    expect(taken.file).toBeNull();
  });

  it('leaves a fare that was typed for this person', () => {
    const ticket = { ...fresh, typed: { ...fresh.typed, fareYuan: '388' } };
    expect(withSuggestion(ticket, suggestionFrom(entered)).typed.fareYuan).toBe('388');
  });

  it('is offered only while nothing of the journey was typed', () => {
    expect(isSuggestionUseful(fresh)).toBeTrue();
    expect(isSuggestionUseful(typedTicket)).toBeFalse();
    expect(isSuggestionUseful({ ...fresh, way: 'ticket-file' })).toBeFalse();
  });
});
