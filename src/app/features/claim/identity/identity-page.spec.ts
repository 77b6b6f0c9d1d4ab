import { sampleClaim } from '../../../ports/testing/sample-claim';
import { ClaimBench } from '../testing/claim-bench';
import { filledDraft, idNumber } from '../testing/filled-draft';

describe('IdentityPage', () => {
  const open = async (...args: [] | [ReturnType<typeof filledDraft>]) => {
    const bench = new ClaimBench();
    await bench.open('identity', ...args);
    return bench;
  };

  it('puts the cursor into the number, and takes keys of the pad', async () => {
    const bench = await open();
    expect(document.activeElement).toBe(bench.field('身份证号'));
    await bench.press('5');
    await bench.press('X');
    expect(bench.field('身份证号').value).toBe('5X');
    expect(bench.text).toContain('只有末位可以是 X');
  });

  it('tells what the number says while it is typed', async () => {
    const bench = await open();
    await bench.enter('身份证号', idNumber.slice(0, 12));
    expect(bench.text).toContain('已输入 12 / 18 位');
    expect(bench.text).toContain('推测为盘州户籍');
    expect(bench.text).not.toContain('1985-06-15');
    await bench.type('身份证号', idNumber);
    expect(bench.text).toContain('号码无误');
    expect(bench.text).toContain('1985-06-15');
    expect(bench.text).toContain('满 39 周岁');
    expect(bench.text).toContain('女');
  });

  it('says at the slip that the day of birth can’t be, and keeps what was typed', async () => {
    const bench = await open();
    await bench.type('身份证号', '52028119850230');
    expect(bench.text).toContain('不是真实的出生日期');
    expect(bench.field('身份证号').value).toBe('52028119850230');
  });

  it('stays and says beside each field what is missing, the cursor in the first', async () => {
    const bench = await open();
    await bench.type('身份证号', idNumber);
    await bench.next();
    expect(bench.url).toBe('/claim/identity');
    for (const sentence of ['请选一项', '请输入姓名', '请输入手机号', '请选乡镇'])
      expect(bench.text).toContain(sentence);
    await bench.click('fg-choice input');
    await bench.next();
    expect(document.activeElement).toBe(bench.field('姓名'));
  });

  it('goes on with everything but the employer: a blank one is a finding, no error', async () => {
    const bench = await open(filledDraft());
    await bench.type('务工单位', '');
    await bench.next();
    expect(bench.url).toBe('/claim/ticket');
  });

  it('keeps all that was typed on the way forth and back', async () => {
    const bench = await open(filledDraft());
    await bench.next();
    await bench.back();
    expect(bench.field('身份证号').value).toBe(idNumber);
    expect(bench.field('姓名').value).toBe('王小红');
    expect(bench.field('乡镇').value).toBe('鸡场坪镇');
  });

  it('says at once that this person was registered here, and offers the next', async () => {
    const bench = await open();
    const maskedIdNumber = `${idNumber.slice(0, 4)}**********${idNumber.slice(-4)}`;
    bench.ledger.put(sampleClaim({ body: { ...sampleClaim().body, maskedIdNumber } }));
    await bench.type('身份证号', idNumber);
    expect(bench.text).toContain('已经登记过：K07-0001（2025-02-03 08:12）');
    expect(bench.find('fg-earlier-claim a').getAttribute('href')).toBe('/claims/claim-1');
    await bench.next();
    expect(bench.url).toBe('/claim/identity');
    await bench.press('换下一位');
    expect(bench.field('身份证号').value).toBe('');
    expect(bench.text).not.toContain('已经登记过');
  });

  it('leaves by going back from the first question', async () => {
    const bench = await open();
    await bench.back();
    expect(bench.url).toBe('/');
  });
});
