import { shownSecond } from './shown-time';
import { html, type HtmlValue } from './html';
import { type PageFrame, renderPage } from './layout';
import type { PageWords } from './page-words';

const newest = 200;

const actionWord = (words: PageWords, action: string): string =>
  Object.entries(words.actions).find(([name]) => name === action)?.[1] ?? action;

const targetLink = (action: string, target: string | null): HtmlValue =>
  target !== null && ['view-claim', 'decide-claim'].includes(action)
    ? html`<a href="/bureau/claims/${target}">${target}</a>`
    : target;

/** Who looked at what, newest first. */
export const renderAuditPage = async (frame: PageFrame): Promise<string> => {
  const { words, context } = frame;
  const rows = await context.ledger.db
    .selectFrom('audit')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(newest)
    .execute();
  return renderPage(
    frame,
    'audit',
    html`<h2>${words.audit}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>${words.at}</th>
              <th>${words.who}</th>
              <th>${words.action}</th>
              <th>${words.target}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <td class="number">${shownSecond(row.at_ms)}</td>
                  <td>${row.who}</td>
                  <td>${actionWord(words, row.action)} ${row.detail}</td>
                  <td class="small">${targetLink(row.action, row.target)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  );
};
