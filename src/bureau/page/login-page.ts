import { html } from './html';
import { type PageFrame, renderPage } from './layout';

/** The log-in: a name for the access log, and the secret; in practice one tap. */
export const renderLoginPage = (frame: PageFrame, failed: boolean): string => {
  const { words, context } = frame;
  const practice = context.config.mode === 'practice';
  return renderPage(
    frame,
    null,
    html`<section class="card narrow">
      <h2>${words.logInTitle}</h2>
      ${failed && html`<p class="error" role="alert">${words.logInFailed}</p>`}
      <form method="post" action="/bureau/login">
        <label
          >${words.yourName}
          <input
            name="who"
            maxlength="40"
            required
            autocomplete="name"
            value="${practice && words.practiceName}"
        /></label>
        ${
          !practice &&
          html`<label
            >${words.secret}
            <input
              name="secret"
              type="password"
              required
              maxlength="100"
              autocomplete="current-password"
            />
            <span class="small">${words.secretHint}</span></label
          >`
        }
        <button>${practice ? words.logInPractice : words.logIn}</button>
      </form>
    </section>`,
  );
};
