import { err, ok } from '../../../../domain/result';
import { ClaimBench } from '../testing/claim-bench';
import { fileTicket, filledDraft, typedTicket } from '../testing/filled-draft';

const rail = '01,51,,25529000000000000017,412.00,20250210,,1004';
const pdf = new File(['%PDF-'], 'ticket.pdf', { type: 'application/pdf' });

describe('TicketPage', () => {
  const open = async (ticket = typedTicket) => {
    const bench = new ClaimBench();
    await bench.open('ticket', filledDraft({ ticket }));
    return bench;
  };
  const way = (bench: ClaimBench, value: string) =>
    bench.click(`fg-choice input[value="${value}"]`);

  it('can’t be opened before the person is known', async () => {
    const bench = new ClaimBench();
    await bench.open('ticket');
    expect(bench.url).toBe('/claim/identity');
  });

  it('says that a station doesn’t exist and offers the nearest, which a tap takes', async () => {
    const bench = await open();
    await bench.type('到达站', '广洲南');
    expect(bench.text).toContain('没有这个车站');
    expect(bench.field('到达站').value).toBe('广洲南');
    await bench.press('广州南');
    expect(bench.field('到达站').value).toBe('广州南');
    expect(bench.text).not.toContain('没有这个车站');
  });

  for (const [fare, sentence] of [
    ['0', '票价不能是 0'],
    ['12000', '票价太高了'],
  ] as const)
    it(`refuses a fare of ${fare} in a sentence, keeps it, and stays`, async () => {
      const bench = await open();
      await bench.type('票价', fare);
      await bench.next();
      expect(bench.text).toContain(sentence);
      expect(bench.field('票价').value).toBe(fare);
      expect(bench.url).toBe('/claim/ticket');
    });

  it('loses nothing typed on the way through the other ways', async () => {
    const bench = await open();
    await way(bench, 'ticket-file');
    await way(bench, 'invoice-qr');
    await way(bench, 'typed');
    expect(bench.field('出发站').value).toBe('盘州');
    expect(bench.field('车次').value).toBe('g2945');
    expect(bench.field('票价').value).toBe('435.5');
    await bench.next();
    expect(bench.url).toBe('/claim/photos');
  });

  it('takes the fare from the e-invoice’s code and asks for the rest; then the camera is off', async () => {
    const bench = await open();
    await way(bench, 'invoice-qr');
    expect(bench.camera.watching).toBe(1);
    bench.camera.see(rail);
    await bench.settle();
    expect(bench.camera.watching).toBe(0);
    expect(bench.text).toContain('25529000000000000017');
    expect(bench.text).toContain('412.00');
    expect(bench.field('出发站').value).toBe('盘州');
    expect(() => bench.field('票价')).toThrow();
    await bench.next();
    expect(bench.url).toBe('/claim/photos');
    expect(bench.store.ticket()?.fareFen).toBe(41_200);
  });

  it('says what a foreign code is and goes on looking', async () => {
    const bench = await open();
    await way(bench, 'invoice-qr');
    for (const [text, sentence] of [
      ['283412345678901234', '收付款码'],
      ['https://example.cn', '网址'],
      ['01,32,,25522000000012345678,88.00,20250201,,ABCD', '别的发票'],
    ] as const) {
      bench.camera.see(text);
      await bench.settle();
      expect(bench.text).toContain(sentence);
    }
    expect(bench.camera.watching).toBe(1);
    await bench.next();
    expect(bench.text).toContain('还没有扫到发票码');
    expect(bench.url).toBe('/claim/ticket');
  });

  it('fills in everything from 12306’s file and compares the person', async () => {
    const bench = await open();
    await way(bench, 'ticket-file');
    bench.files.next = ok(fileTicket);
    await bench.choose(pdf);
    expect(bench.text).toContain('G2971');
    expect(bench.text).toContain('386.50');
    expect(bench.text).toContain('车票上的人和申领人一致');
    await bench.next();
    expect(bench.url).toBe('/claim/photos');
  });

  it('tells that the ticket is somebody else’s', async () => {
    const bench = await open();
    await way(bench, 'ticket-file');
    bench.files.next = ok({ ...fileTicket, name: '李大山', idNumber: '5301211990****0011' });
    await bench.choose(pdf);
    expect(bench.text).toContain('这张车票是别人的');
  });

  it('refuses a refunded ticket, by the reader’s word or by the file’s', async () => {
    const bench = await open();
    await way(bench, 'ticket-file');
    for (const answer of [
      ok({ ...fileTicket, business: 'refund' as const }),
      err({ code: 'refunded' as const }),
    ]) {
      bench.files.next = answer;
      await bench.choose(pdf);
      expect(bench.text).toContain('已经退了');
      expect(bench.store.draft().ticket.file).toBeNull();
    }
    await bench.next();
    expect(bench.url).toBe('/claim/ticket');
  });

  it('names the field that a file lacks, and keeps the file read before', async () => {
    const bench = await open();
    await way(bench, 'ticket-file');
    bench.files.next = ok(fileTicket);
    await bench.choose(pdf);
    bench.files.next = err({ code: 'field-missing', field: 'TravelDate' });
    await bench.choose(pdf);
    expect(bench.text).toContain('乘车日期');
    expect(bench.store.draft().ticket.file).toEqual(fileTicket);
  });

  it('takes today from the campaign’s clock, and tomorrow by one tap', async () => {
    const bench = await open({ ...typedTicket, typed: { ...typedTicket.typed, departOn: '' } });
    await bench.press('今天');
    expect(bench.field('乘车日期').value).toBe('2025-02-03');
    await bench.press('明天');
    expect(bench.field('乘车日期').value).toBe('2025-02-04');
  });
});
