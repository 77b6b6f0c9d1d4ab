import { shownMinute } from './shown-time';
import qrcode from 'qrcode';
import { html, Html, type HtmlValue } from './html';
import { csrfField, type PageFrame, renderPage } from './layout';
import { tag } from './outcome-tag';

/** A code just made: it is shown this once. */
export interface MadeCode {
  readonly code: string;
  readonly validUntilMs: number;
}

const codeCard = async ({ words }: PageFrame, { code, validUntilMs }: MadeCode): Promise<Html> => {
  const svg = await qrcode.toString(code, { type: 'svg', margin: 1 });
  return html`<section class="card code-card">
    ${new Html(svg)}
    <div>
      <span class="soft">${words.code}</span>
      <p class="code">${code}</p>
      <span class="soft">${words.codeValid} ${shownMinute(validUntilMs)}</span>
    </div>
  </section>`;
};

const revokeForm = ({ words, session }: PageFrame, id: string): HtmlValue =>
  session &&
  html`<form method="post" action="/bureau/kiosks/${id}/revoke">
    ${csrfField(session)}<button class="danger">${words.revoke}</button>
  </form>`;

/** The kiosks, and the making of codes. */
export const renderKiosksPage = async (
  frame: PageFrame,
  made: MadeCode | null = null,
): Promise<string> => {
  const { words, context, session, language } = frame;
  const kiosks = await context.ledger.db
    .selectFrom('kiosk')
    .select(['id', 'label', 'service_point', 'enrolled_ms', 'revoked_ms', 'highest_seq'])
    .orderBy('number')
    .execute();
  const pointName = (id: string): string =>
    context.policy.servicePoints.find((point) => point.id === id)?.name[language] ?? id;
  return renderPage(
    frame,
    'kiosks',
    html`<h2>${words.kiosks}</h2>
      ${made && (await codeCard(frame, made))}
      <form class="line" method="post" action="/bureau/codes">
        ${session && csrfField(session)}
        <button>${words.makeCode}</button>
        <span class="soft small">${words.makeCodeHint}</span>
      </form>
      ${
        kiosks.length === 0
          ? html`<p class="card soft">${words.noKiosks}</p>`
          : html`<div class="scroll">
              <table>
                <thead>
                  <tr>
                    <th>${words.label}</th>
                    <th>${words.servicePoint}</th>
                    <th>${words.enrolledAt}</th>
                    <th>${words.facts}</th>
                    <th>${words.state}</th>
                    <th></th>
                  </tr>
                </thead>
                <tbody>
                  ${kiosks.map(
                    (kiosk) =>
                      html`<tr>
                        <td>${kiosk.label}</td>
                        <td>${pointName(kiosk.service_point)}</td>
                        <td class="number">${shownMinute(kiosk.enrolled_ms)}</td>
                        <td class="number">${kiosk.highest_seq}</td>
                        <td>
                          ${
                            kiosk.revoked_ms === null
                              ? tag('accepted', words.active)
                              : tag('rejected', words.revoked)
                          }
                        </td>
                        <td>${kiosk.revoked_ms === null && revokeForm(frame, kiosk.id)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
      <p class="soft small">${words.revokeHint}</p>`,
  );
};
