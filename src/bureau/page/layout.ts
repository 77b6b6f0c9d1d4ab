import { shownMinute } from './shown-time';
import type { BureauContext } from '../bureau-context';
import { type AdminSession, csrfTokenOf } from '../people/admin-session';
import { html, type Html, type HtmlValue } from './html';
import type { PageLanguage } from './page-language';
import { type PageWords, pageWords } from './page-words';
import { type RulingWords, rulingWords } from './ruling-words';

export type PageSection = 'claims' | 'kiosks' | 'quarantine' | 'audit';

/** What every page is drawn with. */
export interface PageFrame {
  readonly language: PageLanguage;
  readonly words: PageWords;
  readonly rulings: RulingWords;
  readonly context: BureauContext;
  readonly session: AdminSession | undefined;
}

export const pageFrame = (
  context: BureauContext,
  language: PageLanguage,
  session: AdminSession | undefined,
): PageFrame => ({
  language,
  words: pageWords[language],
  rulings: rulingWords[language],
  context,
  session,
});

const sections: readonly (readonly [PageSection, string])[] = [
  ['claims', '/bureau'],
  ['kiosks', '/bureau/kiosks'],
  ['quarantine', '/bureau/quarantine'],
  ['audit', '/bureau/audit'],
];

/** The hidden field without which no form of ours is taken. */
export const csrfField = (session: AdminSession): Html =>
  html`<input type="hidden" name="csrf" value="${csrfTokenOf(session)}" />`;

const navigation = ({ words, session }: PageFrame, current: PageSection | null): HtmlValue =>
  session &&
  html`<nav>
    ${sections.map(
      ([section, href]) =>
        html`<a href="${href}" ${section === current && html`aria-current="page"`}
          >${words[section]}</a
        >`,
    )}
  </nav>`;

const side = ({ language, words, session, context }: PageFrame): Html =>
  html`<div class="side">
    <span>${words.campaignTime} ${shownMinute(context.time.nowMs())}</span>
    ${
      language === 'en'
        ? html`<a href="/bureau/language?to=zh-CN" lang="zh-CN">中文</a>`
        : html`<a href="/bureau/language?to=en" lang="en">English</a>`
    }
    ${
      session &&
      html`<form method="post" action="/bureau/logout">
        ${csrfField(session)}<button>${words.logOut} · ${session.who}</button>
      </form>`
    }
  </div>`;

/** A whole page. */
export const renderPage = (
  frame: PageFrame,
  current: PageSection | null,
  body: HtmlValue,
): string => {
  const { language, words, context } = frame;
  const practice = context.config.mode === 'practice';
  const unchecked = !practice && context.policy.source.wording === 'to-be-compared';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.title}</title>
        <link rel="icon" href="/assets/icons/icon.svg" />
        <link rel="stylesheet" href="/bureau/style.css" />
      </head>
      <body>
        ${practice && html`<div class="practice">${words.practice}</div>`}
        <header>
          <h1>${words.title}</h1>
          ${navigation(frame, current)} ${side(frame)}
        </header>
        ${unchecked && html`<div class="warn">${words.wordingUnchecked}</div>`}
        <main>${body}</main>
      </body>
    </html>`.text;
};
