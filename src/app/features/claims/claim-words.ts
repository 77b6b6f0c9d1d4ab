import type { ClaimView } from '../../ports/claim-ledger';
import { shortYuan } from '../../ui/short-yuan';
import type { ClaimsTexts } from './claims-texts';

/** Where a claim is on its way to the bureau, in words. */
export const deliveryWords = ({ delivery }: ClaimView, texts: ClaimsTexts): string => {
  const { waiting, photosLeft, synced, quarantined } = texts.delivery;
  if (delivery.state === 'synced') return synced;
  if (delivery.state === 'quarantined') return quarantined;
  return delivery.photosLeft > 0 ? `${waiting} · ${photosLeft(delivery.photosLeft)}` : waiting;
};

export type ClaimTone = 'yes' | 'open' | 'no' | 'news';

export interface RulingWords {
  readonly tone: ClaimTone;
  readonly text: string;
  /** '' where there is no answer yet. */
  readonly reason: string;
}

/** The bureau's answer in words; a withdrawn claim says so before all else. */
export const rulingWords = (claim: ClaimView, texts: ClaimsTexts): RulingWords => {
  const { ruling, withdrawn } = claim;
  if (withdrawn) return { tone: 'news', text: texts.withdrawn, reason: '' };
  if (ruling === null) return { tone: 'news', text: texts.ruling.none, reason: '' };
  const text = texts.ruling.outcomes[ruling.outcome];
  const reason = texts.ruling.reasons[ruling.reason];
  if (ruling.outcome === 'accepted')
    return { tone: 'yes', text, reason: texts.ruling.granted(shortYuan(ruling.amountFen)) };
  const open = ruling.outcome === 'review' || ruling.outcome === 'over-budget';
  return { tone: open ? 'open' : 'no', text, reason };
};
