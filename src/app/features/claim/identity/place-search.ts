import { computed, type Signal } from '@angular/core';
import type { Candidate } from '../../../ui/combobox/combobox';
import type { TownshipIndex } from '../../../../domain/place/township-index';

/** How many candidates a list offers: what fits on a tablet without much scrolling. */
const offered = 8;
const villagesOffered = 60;

export interface PlaceSearch {
  readonly searchTownships: Signal<(query: string) => readonly Candidate[]>;
  readonly townshipName: Signal<(code: string) => string>;
  readonly searchVillages: Signal<(query: string) => readonly Candidate[]>;
  readonly villageName: Signal<(code: string) => string>;
}

/** Townships by pinyin initials, and the villages of the one that is chosen. */
export const placeSearch = (
  index: Signal<TownshipIndex | undefined>,
  township: Signal<string | null>,
): PlaceSearch => {
  const villages = computed(() => {
    const code = township();
    return code === null ? [] : (index()?.findByCode(code)?.villages ?? []);
  });
  return {
    searchTownships: computed(() => {
      const townships = index();
      return (query) =>
        (query.trim() === '' ? townships?.all : townships?.search(query.trim(), offered))?.map(
          ({ code, name }) => ({ value: code, label: name }),
        ) ?? [];
    }),
    townshipName: computed(() => {
      const townships = index();
      return (code) => townships?.findByCode(code)?.name ?? '';
    }),
    searchVillages: computed(() => {
      const townships = index();
      const code = township();
      const known = villages();
      return (query) =>
        (query.trim() === '' || code === null
          ? known
          : (townships?.searchVillages(code, query.trim(), villagesOffered) ?? [])
        ).map((village) => ({ value: village.code, label: village.name }));
    }),
    villageName: computed(() => {
      const known = villages();
      return (code) => known.find((village) => village.code === code)?.name ?? '';
    }),
  };
};
