import { shownSecond } from './shown-time';
import { html } from './html';
import { type PageFrame, renderPage } from './layout';

const newest = 200;

/** What could not be read: listed without its content, which one at a time is opened and logged. */
export const renderQuarantinePage = async (frame: PageFrame): Promise<string> => {
  const { words, context } = frame;
  const rows = await context.ledger.db
    .selectFrom('quarantine')
    .innerJoin('kiosk', 'kiosk.id', 'quarantine.kiosk')
    .select(['quarantine.id', 'label', 'seq', 'fact', 'reason', 'received_ms'])
    .orderBy('received_ms', 'desc')
    .limit(newest)
    .execute();
  return renderPage(
    frame,
    'quarantine',
    html`<h2>${words.quarantine}</h2>
      <p class="soft">${words.quarantineHint}</p>
      ${
        rows.length === 0
          ? html`<p class="card soft">${words.noQuarantine}</p>`
          : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th>${words.receivedAt}</th>
                    <th>${words.kiosk}</th>
                    <th>${words.why}</th>
                    <th>${words.fact}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map(
                    (row) =>
                      html`<tr>
                        <td class="number">${shownSecond(row.received_ms)}</td>
                        <td>${row.label} · ${row.seq}</td>
                        <td>${row.reason}</td>
                        <td><a href="/bureau/quarantine/${row.id}">${row.fact ?? row.id}</a></td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }`,
  );
};

/** One quarantined fact as it came. Null where there is none. */
export const renderQuarantinedPage = async (
  frame: PageFrame,
  id: string,
): Promise<string | null> => {
  const { words, context } = frame;
  const row = await context.ledger.db
    .selectFrom('quarantine')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return renderPage(
    frame,
    'quarantine',
    html`<p><a href="/bureau/quarantine">← ${words.quarantine}</a></p>
      <h2>${row.fact ?? row.id}</h2>
      <p>${row.reason}</p>
      <section class="card"><pre>${row.json}</pre></section>`,
  );
};
