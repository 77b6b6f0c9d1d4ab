import { ticketFileErrorCodes } from '../../decode/ticket-file/ticket-file-error';
import { languages } from './language';
import { photoTexts } from './photo-texts';
import { ticketFileProblemText, ticketFileTexts } from './ticket-file-texts';

describe('the words about files and photos', () => {
  for (const language of languages) {
    it(`say something different for every refusal (${language})`, () => {
      const { problems } = ticketFileTexts[language];
      const sentences = ticketFileErrorCodes.map((code) =>
        ticketFileProblemText({ code }, ticketFileTexts[language]),
      );
      expect(new Set(sentences).size).toBe(ticketFileErrorCodes.length);
      for (const sentence of Object.values({ ...problems, ...photoTexts[language].problems }))
        expect(sentence).toMatch(/[。.]$/);
    });
  }

  it('name the field that is to blame', () => {
    const error = { code: 'field-unreadable', field: 'Fare' } as const;
    expect(ticketFileProblemText(error, ticketFileTexts['zh-CN'])).toContain('“票价”');
    expect(ticketFileProblemText(error, ticketFileTexts.en)).toContain('fare');
  });

  it('leave a clear photo alone', () => {
    for (const language of languages) expect(photoTexts[language].qualities.clear).toBe('');
  });
});
