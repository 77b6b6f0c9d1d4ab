import { createStationIndex } from '../../../../domain/place/create-station-index';
import { stationRows } from '../../../../domain/place/testing/station-rows';
import { idNumberFrom } from '../../../../domain/identity/testing/id-numbers';
import type { RailTicket } from '../../../../domain/ticket/rail-ticket';
import { dayOf } from '../../../../domain/time/testing/day-of';
import {
  type ClaimDraft,
  emptyDraft,
  type PersonDraft,
  type TicketDraft,
} from '../draft/claim-draft';

/** For specs: the first morning of practice. */
export const today = dayOf('2025-02-03');

export const stations = createStationIndex(stationRows, '六盘水');

/** A synthetic person: an area code of 2017 with a birth of 1985 never exists. */
export const idNumber = idNumberFrom('520281', '1985-06-15', 2);

export const person: PersonDraft = {
  idNumber,
  hukou: 'panzhou',
  name: '王小红',
  phone: '138 0013 8000',
  township: '520281126',
  village: null,
  employer: ' 中山市某某电子厂 ',
};

export const typedTicket: TicketDraft = {
  way: 'typed',
  typed: {
    from: '盘州',
    to: '广州南站',
    departOn: '2025-02-05',
    trainNumber: 'g2945',
    fareYuan: '435.5',
  },
  invoice: null,
  file: null,
};

/** As 12306's file states it: another day and fare than what was typed. */
export const fileTicket: RailTicket = {
  invoiceNumber: '25529000000000000017',
  business: 'sale',
  issuedOn: dayOf('2025-02-10'),
  travelOn: dayOf('2025-02-06'),
  departAt: '08:30',
  trainNumber: 'G2971',
  from: '盘州',
  to: '广州南',
  seat: { level: '二等座', carriage: '08', number: '12F' },
  fareFen: 38_650,
  name: '王小红',
  idNumber: `${idNumber.slice(0, 10)}****${idNumber.slice(14)}`,
};

/** A claim that lacks nothing. */
export const filledDraft = (change: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...emptyDraft(today),
  person,
  ticket: typedTicket,
  consent: {
    noticeAcceptedAt: '2025-02-03T00:05:00.000Z',
    sensitiveAcceptedAt: '2025-02-03T00:06:00.000Z',
  },
  ...change,
});
