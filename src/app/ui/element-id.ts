let last = 0;

/** An id that no other element of the page has, to tie labels, hints and errors to their control. */
export const elementId = (part: string): string => `fg-${part}-${++last}`;
