import { TestBed } from '@angular/core/testing';
import { pdfFile } from '../../../scripts/fixtures/pdf-file';
import { pdfBomb } from '../../../scripts/fixtures/bomb';
import { railInvoiceXml, sampleFields, utf8 } from '../../../scripts/fixtures/rail-invoice-xml';
import { TicketFileReader } from './ticket-file-reader';

const pdf = pdfFile({
  attachments: [{ name: 'rai_issuer_1.xml', bytes: utf8(railInvoiceXml(sampleFields)) }],
});
const file = (bytes: Uint8Array): File => new File([Uint8Array.from(bytes)], '车票.pdf');

describe('TicketFileReader', () => {
  const reader = () => TestBed.inject(TicketFileReader);

  it('reads a PDF in a worker of its own', async () => {
    const result = await reader().read(file(pdf));
    expect(result.ok && [result.value.from, result.value.to, result.value.fareFen]).toEqual([
      '盘州',
      '广州南',
      43_550,
    ]);
  });

  it('reads several files at once, each into its own ticket', async () => {
    const files = ['401.00', '402.00', '403.00'].map((Fare) =>
      file(utf8(railInvoiceXml({ ...sampleFields, Fare }))),
    );
    const results = await Promise.all(files.map((one) => reader().read(one)));
    expect(results.map((one) => one.ok && one.value.fareFen)).toEqual([40_100, 40_200, 40_300]);
  });

  it('hands over the named error, and leaves no worker behind', async () => {
    const terminate = spyOn(Worker.prototype, 'terminate').and.callThrough();
    expect(await reader().read(file(pdfBomb(2 ** 28)))).toEqual({
      ok: false,
      error: { code: 'too-much-inside' },
    });
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it('refuses 200 MB without a worker', async () => {
    const start = spyOn(Worker.prototype, 'postMessage').and.callThrough();
    const huge = new File(
      Array.from({ length: 200 }, () => new Uint8Array(2 ** 20)),
      'x.pdf',
    );
    expect(await reader().read(huge)).toEqual({ ok: false, error: { code: 'too-large' } });
    expect(start).not.toHaveBeenCalled();
  });

  it('says so when the code of the worker fails or is missing', async () => {
    spyOn(Worker.prototype, 'postMessage').and.callFake(function (this: Worker) {
      this.dispatchEvent(new ErrorEvent('error'));
    });
    expect(await reader().read(file(pdf))).toEqual({
      ok: false,
      error: { code: 'reader-missing' },
    });
  });
});
