/** What is photographed, in this order. */
export const photoRoles = ['ticket', 'employment'] as const;
export type PhotoRole = (typeof photoRoles)[number];
