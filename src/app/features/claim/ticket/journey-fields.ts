import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { dayAfter } from './day-after';
import { useTexts } from '../../../language/language';
import { Banner } from '../../../ui/banner/banner';
import { type Candidate, Combobox } from '../../../ui/combobox/combobox';
import { TextField } from '../../../ui/text-field/text-field';
import { ClaimDraftStore } from '../draft/claim-draft-store';
import { isSuggestionUseful } from '../draft/journey-suggestion';
import type { Asked } from '../flow/asked';
import { Nearest } from './nearest';
import { nearestStations } from './nearest-stations';
import { type TicketField, ticketErrors } from './ticket-errors';
import { ticketTexts } from './ticket-texts';

const offeredStations = 8;
const offeredNearest = 3;

/** Stations, day, train and fare, typed; what the ways to enter a ticket share. */
@Component({
  selector: 'fg-journey-fields',
  imports: [Banner, Combobox, MatButton, Nearest, TextField],
  templateUrl: './journey-fields.html',
  styleUrl: './journey-fields.scss',
})
export class JourneyFields {
  readonly asked = input.required<Asked<TicketField>>();
  /** An e-invoice has told the fare already. */
  readonly withFare = input(true);

  protected readonly store = inject(ClaimDraftStore);
  protected readonly texts = useTexts(ticketTexts);
  protected readonly typed = computed(() => this.store.draft().ticket.typed);

  protected readonly errors = computed(() =>
    ticketErrors(this.texts(), this.store.ticketProblems(), (field) =>
      this.asked().shows(field, this.#typedIn(field)),
    ),
  );

  protected readonly suggestion = computed(() => {
    const suggestion = this.store.suggestion();
    if (suggestion === null || !isSuggestionUseful(this.store.draft().ticket)) return null;
    const { departOn, trainNumber, from, to } = suggestion;
    return `${departOn} ${trainNumber} ${from}—${to}`;
  });

  protected readonly search = computed(() => {
    const stations = this.store.stations();
    return (query: string): readonly Candidate[] =>
      query.trim() === '' || stations === undefined
        ? []
        : stations.search(query.trim(), offeredStations).map(({ name, city, province }) => ({
            value: name,
            label: name,
            note: province === `${city}市` ? province : `${province} ${city}`,
          }));
  });
  protected readonly nearestFrom = computed(() => this.#nearest('from'));
  protected readonly nearestTo = computed(() => this.#nearest('to'));

  protected readonly days = computed(() => {
    const today = this.store.today();
    const tomorrow = dayAfter(today);
    const { today: now, tomorrow: next, dayAfter: third } = this.texts();
    return [
      { value: today, label: now },
      { value: tomorrow, label: next },
      { value: dayAfter(tomorrow), label: third },
    ];
  });

  private readonly from = viewChild<Combobox>('from');
  private readonly to = viewChild<Combobox>('to');
  private readonly departOn = viewChild<TextField>('departOn');
  private readonly trainNumber = viewChild<TextField>('trainNumber');
  private readonly fare = viewChild<TextField>('fare');

  focus(field: TicketField): void {
    this[field]()?.focus();
  }

  #nearest(end: 'from' | 'to'): readonly string[] {
    const stations = this.store.stations();
    const isUnknown = this.store.ticketProblems()?.[end] === 'station-unknown';
    if (stations === undefined || !isUnknown || this.errors()[end] === '') return [];
    return nearestStations(this.typed()[end], stations, offeredNearest).map(({ name }) => name);
  }

  #typedIn(field: TicketField): string {
    return field === 'fare' ? this.typed().fareYuan : this.typed()[field];
  }
}
