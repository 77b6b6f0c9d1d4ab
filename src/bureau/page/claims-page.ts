import { shownMinute } from './shown-time';
import { rulingOutcomes } from '../../domain/fact/ruling';
import { formatYuan } from './format-yuan';
import { html, type Html } from './html';
import { type PageFrame, renderPage } from './layout';
import { type ClaimFilter, countClaims, type ListedClaim, listClaims } from './list-claims';
import { outcomeTag } from './outcome-tag';

const scheme = 'rail-ticket';

const pointName = ({ context, language }: PageFrame, id: string): string =>
  context.policy.servicePoints.find((point) => point.id === id)?.name[language] ?? id;

const linkTo = (filter: ClaimFilter, change: Partial<ClaimFilter>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...change }))
    if (value !== undefined && value !== '') query.set(name, String(value));
  return `/bureau?${query.toString()}`;
};

const budgetBar = async (frame: PageFrame): Promise<Html | null> => {
  const { words, context } = frame;
  const budget = await context.ledger.db
    .selectFrom('budget')
    .selectAll()
    .where('scheme', '=', scheme)
    .executeTakeFirst();
  const name = context.policy.schemes.find(({ id }) => id === scheme)?.name[frame.language];
  if (!budget) return null;
  const spent = await context.ledger.db
    .selectFrom('benefit')
    .select((eb) => eb.fn.sum<number>('amount_fen').as('fen'))
    .where('scheme', '=', scheme)
    .executeTakeFirst();
  return html`<section class="card budget">
    <span>${name} · ${words.budget}</span>
    <progress max="${budget.quota}" value="${budget.granted}"></progress>
    <strong>${budget.granted} / ${budget.quota}</strong>
    <span>${words.left} ${budget.quota - budget.granted - budget.leased}</span>
    <span class="soft">${words.granted} ${formatYuan(Number(spent?.fen ?? 0))}</span>
  </section>`;
};

const tabs = async (frame: PageFrame, filter: ClaimFilter): Promise<Html> => {
  const counts = await countClaims(frame.context.ledger.db, filter);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const tab = (outcome: ClaimFilter['outcome'], label: string, n: number): Html =>
    html`<li>
      <a
        href="${linkTo(filter, { outcome, page: 1 })}"
        ${filter.outcome === outcome && html`aria-current="true"`}
        >${label} ${n}</a
      >
    </li>`;
  return html`<ul class="tabs">
    ${tab(undefined, frame.words.all, total)}
    ${rulingOutcomes.map((outcome) =>
      tab(outcome, frame.rulings.outcomes[outcome], counts.get(outcome) ?? 0),
    )}
  </ul>`;
};

const filterForm = ({ words, context, language }: PageFrame, filter: ClaimFilter): Html =>
  html`<form class="line" method="get" action="/bureau">
    <label
      >${words.servicePoint}
      <select name="point">
        <option value="">${words.allPoints}</option>
        ${context.policy.servicePoints.map(
          ({ id, name }) =>
            html`<option value="${id}" ${id === filter.point && html`selected`}>
              ${name[language]}
            </option>`,
        )}
      </select></label
    >
    <label>${words.search}<input name="no" value="${filter.no ?? ''}" maxlength="32" /></label>
    ${filter.outcome && html`<input type="hidden" name="outcome" value="${filter.outcome}" />`}
    <button class="second">${words.show}</button>
  </form>`;

const row = (frame: PageFrame, claim: ListedClaim): Html =>
  html`<tr>
    <td class="number"><a href="/bureau/claims/${claim.fact}">${claim.claim_no}</a></td>
    <td class="number">${shownMinute(claim.filed_at)}</td>
    <td>${claim.masked_name}<br /><span class="soft small">${claim.masked_id_number}</span></td>
    <td class="number">${claim.depart_on}</td>
    <td>${pointName(frame, claim.service_point)}</td>
    <td>${outcomeTag(frame.rulings, claim.outcome, claim.reason)}</td>
    <td class="number">${claim.amount_fen > 0 && formatYuan(claim.amount_fen)}</td>
    <td class="number">${claim.photosHere} / ${claim.photosWanted}</td>
  </tr>`;

/** The list of claims, with names and numbers masked. */
export const renderClaimsPage = async (frame: PageFrame, filter: ClaimFilter): Promise<string> => {
  const { words } = frame;
  const { claims, more } = await listClaims(frame.context.ledger.db, filter);
  const heads = [
    words.claimNo,
    words.filedAt,
    words.person,
    words.departOn,
    words.servicePoint,
    words.ruling,
    words.amount,
    words.photos,
  ];
  return renderPage(
    frame,
    'claims',
    html`<h2>${words.claims}</h2>
      ${await budgetBar(frame)} ${await tabs(frame, filter)} ${filterForm(frame, filter)}
      ${
        claims.length === 0
          ? html`<p class="card soft">${words.noClaims}</p>`
          : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    ${heads.map((head) => html`<th scope="col">${head}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${claims.map((claim) => row(frame, claim))}
                </tbody>
              </table>
            </div>`
      }
      <p class="pages">
        ${
          filter.page > 1 &&
          html`<a href="${linkTo(filter, { page: filter.page - 1 })}">← ${words.newer}</a>`
        }
        ${more && html`<a href="${linkTo(filter, { page: filter.page + 1 })}">${words.older} →</a>`}
      </p>`,
  );
};
