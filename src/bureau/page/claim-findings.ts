import type { Finding } from '../../domain/verdict/verdict';
import { formatYuan } from './format-yuan';
import { html, type Html, type HtmlValue } from './html';
import type { PageFrame } from './layout';
import type { OpenedClaim } from './open-claim';
import { tag } from './outcome-tag';

const caseProblemOf = ({ rulings }: PageFrame, problem: string | null): HtmlValue => {
  const known = Object.entries(rulings.caseProblems).find(([name]) => name === problem);
  return known && html`<p class="error">${known[1]}</p>`;
};

const labelOf = ({ context, language }: PageFrame, scheme: string, { rule }: Finding): string =>
  context.policy.schemes.find(({ id }) => id === scheme)?.rules.find(({ id }) => id === rule)
    ?.label[language] ?? rule;

const outcomeOf = ({ rulings }: PageFrame, finding: Finding | undefined): HtmlValue =>
  finding && tag(finding.outcome, rulings.findings[finding.outcome]);

const verdictWord = (frame: PageFrame, verdict: OpenedClaim['verdict']): HtmlValue =>
  verdict
    ? html`${tag(verdict.outcome, frame.rulings.verdicts[verdict.outcome])}
        <span class="nowrap">${verdict.amountFen > 0 && formatYuan(verdict.amountFen)}</span>`
    : '—';

/** Every finding with its clause: the kiosk's verdict beside the bureau's own. */
export const findingsTable = (frame: PageFrame, { fact, verdict, row }: OpenedClaim): Html => {
  const { words } = frame;
  const kiosk = fact.body.verdict;
  const shown = verdict ?? kiosk;
  return html`<h3>${words.findings}</h3>
    ${caseProblemOf(frame, row.case_problem)}
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>${words.rule}</th>
            <th>${words.kioskSays}</th>
            <th>${words.bureauSays}</th>
            <th>${words.clause}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td><strong>${words.verdict}</strong></td>
            <td>${verdictWord(frame, kiosk)}</td>
            <td>${verdictWord(frame, verdict)}</td>
            <td></td>
          </tr>
          ${shown.findings.map(
            (finding) =>
              html`<tr>
                <td>${labelOf(frame, row.scheme, finding)}</td>
                <td>
                  ${outcomeOf(
                    frame,
                    kiosk.findings.find(({ rule }) => rule === finding.rule),
                  )}
                </td>
                <td>${outcomeOf(frame, verdict ? finding : undefined)}</td>
                <td class="quote">${finding.clause} 「${finding.quote}」</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};
