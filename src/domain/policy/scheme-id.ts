/** The four ways back to work of the plan's section 二（四）, in its order. */
export const schemeIds = ['coach', 'self-drive', 'rail-ticket', 'special-train'] as const;
export type SchemeId = (typeof schemeIds)[number];
