/** Surname kept, the rest as `*`. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name.trim();
  return first + '*'.repeat(rest.length);
};
