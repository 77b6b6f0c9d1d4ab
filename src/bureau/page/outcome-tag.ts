import { html, type Html } from './html';
import { outcomeWord, reasonWord, type RulingWords } from './ruling-words';

const looks: Readonly<Record<string, readonly [string, string]>> = {
  accepted: ['yes', '✓'],
  pass: ['yes', '✓'],
  eligible: ['yes', '✓'],
  review: ['open', '?'],
  open: ['open', '?'],
  'needs-evidence': ['open', '?'],
  rejected: ['no', '✕'],
  fail: ['no', '✕'],
  ineligible: ['no', '✕'],
  duplicate: ['no', '2×'],
  'over-budget': ['open', '!'],
};

/** A word with its colour and sign: colour is never the only signal. */
export const tag = (look: string, word: string): Html => {
  const [colour, sign] = looks[look] ?? ['', '·'];
  return html`<span class="tag ${colour}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
};

/** An outcome with its reason. */
export const outcomeTag = (words: RulingWords, outcome: string, reason: string): Html =>
  html`${tag(outcome, outcomeWord(words, outcome))}
    <span class="soft small">${reasonWord(words, reason)}</span>`;
