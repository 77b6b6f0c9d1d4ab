import type { IdNumber } from '../../../../domain/identity/id-number';
import type { Station } from '../../../../domain/place/station-index';
import type { Case, JourneyPlace, Traveller } from '../../../../domain/verdict/case';
import type { PersonDraft } from './claim-draft';
import type { EnteredTicket } from './entered-ticket';

const placeOf = ({ name, city, province }: Station): JourneyPlace => ({
  station: name,
  city,
  province,
});

const travellerOf = (person: PersonDraft, idNumber: IdNumber): Traveller => {
  const employer = person.employer.trim();
  return {
    idNumber,
    ...(employer === '' ? {} : { employer }),
    ...(person.hukou === 'panzhou' || person.hukou === 'elsewhere' ? { hukou: person.hukou } : {}),
  };
};

/** The case that `decide` judges; what is blank is left out, because absent means "not known yet". */
export const caseFromDraft = (
  person: PersonDraft,
  idNumber: IdNumber,
  ticket: EnteredTicket,
): Case => ({
  scheme: 'rail-ticket',
  travellers: [travellerOf(person, idNumber)],
  journey: {
    departOn: ticket.departOn,
    from: placeOf(ticket.from),
    to: placeOf(ticket.to),
    ...(ticket.fareFen === null ? {} : { fareFen: ticket.fareFen }),
  },
});
