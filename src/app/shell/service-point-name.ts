import { computed, inject, resource, type Signal } from '@angular/core';
import { LanguageChoice } from '../language/language';
import { REFERENCE_DATA } from '../ports/reference-data';

/** The name of a service point in the language of the screen; empty until the policy is loaded. */
export const useServicePointName = (id: () => string | undefined): Signal<string> => {
  const reference = inject(REFERENCE_DATA);
  const language = inject(LanguageChoice).current;
  const point = resource({
    params: id,
    loader: async ({ params }) => {
      const { servicePoints } = await reference.policy();
      return servicePoints.find((known) => known.id === params);
    },
  });
  return computed(() => (point.hasValue() ? (point.value()?.name[language()] ?? '') : ''));
};
