import { shownSecond } from './shown-time';
import { mostFen } from '../rulings/decide-by-person';
import { findingsTable } from './claim-findings';
import { formatYuan } from './format-yuan';
import { html, type Html, type HtmlValue } from './html';
import { csrfField, type PageFrame, renderPage } from './layout';
import type { OpenedClaim } from './open-claim';
import { outcomeTag } from './outcome-tag';
import type { PageWords } from './page-words';

const item = (term: string, value: HtmlValue): HtmlValue =>
  value !== null &&
  value !== '' &&
  html`<dt>${term}</dt>
    <dd>${value}</dd>`;

const hukouWord = (words: PageWords, hukou: OpenedClaim['sealed']['hukou']): string => {
  if (hukou === 'panzhou') return words.hukouPanzhou;
  return hukou === 'elsewhere' ? words.hukouElsewhere : words.hukouByNumber;
};

const person = ({ words, context, language }: PageFrame, { sealed, fact }: OpenedClaim): Html => {
  const township = context.policy.servicePoints.find(({ id }) => id === fact.body.township);
  return html`<section class="card">
    <dl>
      ${item(words.name, sealed.name)} ${item(words.idNumber, sealed.idNumber)}
      ${item(words.phone, sealed.phone)} ${item(words.employer, sealed.employer)}
      ${item(words.hukou, hukouWord(words, sealed.hukou))}
      ${item(words.township, township?.name[language] ?? fact.body.township)}
      ${item(words.village, sealed.village)}
    </dl>
  </section>`;
};

const ticket = ({ words }: PageFrame, { sealed, fact: { body } }: OpenedClaim): Html =>
  html`<section class="card">
    <dl>
      ${item(words.departOn, body.departOn)} ${item(words.train, body.trainNumber)}
      ${item(words.from, body.from)} ${item(words.to, body.to)}
      ${item(words.fare, body.fareFen === null ? '—' : formatYuan(body.fareFen))}
      ${item(words.ticketSource, words.sources[body.ticketSource])}
      ${item(words.invoice, sealed.invoiceNumber)}
      ${item(words.onTicket, [sealed.ticketName, sealed.ticketIdNumber].filter(Boolean).join(' '))}
    </dl>
  </section>`;

const photos = ({ words }: PageFrame, { fact, photosHere }: OpenedClaim): HtmlValue =>
  fact.evidence.length > 0 &&
  html`<h3>${words.photos}</h3>
    <div class="photos">
      ${fact.evidence.map(
        ({ sha256, role }) =>
          html`<figure>
            ${
              photosHere.has(sha256)
                ? html`<a href="/bureau/claims/${fact.id}/photos/${sha256}"
                    ><img
                      src="/bureau/claims/${fact.id}/photos/${sha256}"
                      alt="${words.roles[role]}"
                      loading="lazy"
                  /></a>`
                : html`<p class="card soft">${words.photoMissing}</p>`
            }
            <figcaption>${words.roles[role]}</figcaption>
          </figure>`,
      )}
    </div>`;

const history = ({ words, rulings: ruled }: PageFrame, { rulings }: OpenedClaim): Html =>
  html`<h3>${words.history}</h3>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>${words.at}</th>
            <th>${words.ruling}</th>
            <th>${words.amount}</th>
            <th>${words.by}</th>
            <th>${words.note}</th>
          </tr>
        </thead>
        <tbody>
          ${rulings.map(
            (row) =>
              html`<tr>
                <td class="number">${shownSecond(row.at)}</td>
                <td>${outcomeTag(ruled, row.outcome, row.reason)}</td>
                <td class="number">${row.amount_fen > 0 && formatYuan(row.amount_fen)}</td>
                <td>${row.decided_by === 'bureau' ? words.bureauItself : row.decided_by}</td>
                <td>${row.note}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;

const conflicts = ({ words }: PageFrame, opened: OpenedClaim): HtmlValue =>
  opened.conflicts.length > 0 &&
  html`<h3>${words.conflicts}</h3>
    <ul class="card">
      ${opened.conflicts.map(
        ({ kind, fact, claim_no: no }) =>
          html`<li>
            <a href="/bureau/claims/${fact}">${no}</a> ·
            ${kind === 'same-person' ? words.samePerson : words.sameInvoice}
          </li>`,
      )}
    </ul>`;

const decideForm = (frame: PageFrame, { row, fact, verdict }: OpenedClaim): HtmlValue => {
  const { words, session, context } = frame;
  if (!session || row.withdrawn_ms !== null) return null;
  const most = mostFen(context.policy, row.scheme, fact.body.fareFen);
  const proposed = verdict?.amountIfProvenFen || most;
  return html`<h3>${words.decide}</h3>
    <section class="card">
      <p class="soft small">${words.decideHint}</p>
      <form method="post" action="/bureau/claims/${row.fact}/decide">
        ${csrfField(session)}
        <label
          >${words.amountYuan}
          <input
            name="amount"
            inputmode="decimal"
            value="${(proposed / 100).toFixed(2)}"
            maxlength="10"
        /></label>
        <label
          >${words.reasonForDecision}<textarea name="note" maxlength="500" required></textarea>
        </label>
        <div class="actions">
          <button name="decision" value="accept">${words.accept}</button>
          <button name="decision" value="reject" class="danger">${words.reject}</button>
        </div>
      </form>
    </section>`;
};

/** A claim in full. Whoever gets this page has been entered in the audit. */
export const renderClaimPage = (
  frame: PageFrame,
  opened: OpenedClaim,
  error: string | null = null,
): string => {
  const { words, rulings } = frame;
  const { row, fact } = opened;
  return renderPage(
    frame,
    'claims',
    html`<p><a href="/bureau">← ${words.back}</a></p>
      ${error && html`<p class="error" role="alert">${error}</p>`}
      <h2>
        ${row.claim_no} ${outcomeTag(rulings, row.outcome, row.reason)}
        ${row.amount_fen > 0 && formatYuan(row.amount_fen)}
      </h2>
      <p class="soft small">${words.viewLogged}</p>
      <div class="grid">${person(frame, opened)} ${ticket(frame, opened)}</div>
      ${photos(frame, opened)} ${findingsTable(frame, opened)} ${conflicts(frame, opened)}
      ${history(frame, opened)} ${decideForm(frame, opened)}
      <h3>${words.fact}</h3>
      <section class="card">
        <dl>
          ${item(words.fact, fact.id)} ${item(words.kiosk, `${opened.kioskLabel} · ${fact.seq}`)}
          ${item(words.chain, chainWord(words, opened.chain))}
          ${item(words.operator, opened.operatorName ?? fact.operator)}
          ${item(words.filedAt, fact.at)}
          ${item(words.notice, `${fact.body.notice.id} · ${fact.body.notice.acceptedAt}`)}
          ${item(words.consent, `${fact.body.sensitiveConsent.id} · ${fact.body.sensitiveConsent.acceptedAt}`)}
        </dl>
      </section>`,
  );
};

const chainWord = (words: PageWords, chain: string): string => {
  switch (chain) {
    case 'linked':
    case 'gap':
    case 'broken':
    case 'fork':
      return words.chains[chain];
    default:
      return chain;
  }
};
