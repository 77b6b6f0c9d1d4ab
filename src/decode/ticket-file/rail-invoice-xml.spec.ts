import {
  gb18030,
  railInvoiceXml,
  sampleFields,
  utf16,
  utf8,
} from '../../../scripts/fixtures/rail-invoice-xml';
import { readRailInvoiceXml } from './rail-invoice-xml';

const said = (bytes: Uint8Array): string => {
  const result = readRailInvoiceXml(bytes);
  if (!result.ok) return result.error.code;
  return `${result.value.name} ${result.value.from}–${result.value.to} ${result.value.fareFen}`;
};
const whole = '陆小满 盘州–广州南 43550';
const xml = railInvoiceXml(sampleFields);

describe('readRailInvoiceXml', () => {
  const read: readonly [string, Uint8Array][] = [
    ['UTF-8', utf8(xml)],
    ['UTF-8 with a mark', utf8(`\uFEFF${xml}`)],
    ['UTF-16 little', utf16(railInvoiceXml(sampleFields, { encoding: 'UTF-16' }), 'little')],
    ['UTF-16 big', utf16(railInvoiceXml(sampleFields, { encoding: 'UTF-16' }), 'big')],
    ['GB18030', gb18030(railInvoiceXml(sampleFields, { encoding: 'GB18030' }))],
    ['GBK', gb18030(railInvoiceXml(sampleFields, { encoding: 'GBK' }))],
    ['gb2312, in single quotes', gb18030(xml.replace('"UTF-8"', "'gb2312'"))],
    ['no declaration', utf8(xml.replace(/^<\?xml.*\?>/, ''))],
    ['another prefix', utf8(railInvoiceXml(sampleFields, { prefix: 'ns2' }))],
    ['no prefix', utf8(railInvoiceXml(sampleFields, { prefix: '' }))],
    ['another year’s taxonomy', utf8(xml.replace('2021-11-30', '2027-01-01'))],
    ['numeric references', utf8(xml.replace('陆小满', '&#38470;&#x5C0F;&#x6ee1;'))],
    ['CDATA', utf8(xml.replace('陆小满', '<![CDATA[陆小满]]>'))],
    ['comments', utf8(xml.replace('陆小满', '陆<!-- x -->小满'))],
    [
      'Chinese dates and a sign of currency',
      utf8(
        railInvoiceXml({
          ...sampleFields,
          TravelDate: '2025年02月03日',
          Fare: '￥435.50',
          DepartureStation: '盘州站',
        }),
      ),
    ],
    [
      'a field stated twice alike',
      utf8(xml.replace('</xbrl>', '<rai:Fare>435.50</rai:Fare></xbrl>')),
    ],
    ['Windows line ends', utf8(xml.replaceAll('\n', '\r\n'))],
  ];
  for (const [what, bytes] of read) it(`reads ${what}`, () => expect(said(bytes)).toBe(whole));

  const lines = (text: string) => utf8(text);
  const refused: readonly [string, Uint8Array, string][] = [
    ['a refund', utf8(railInvoiceXml({ ...sampleFields, TypeOfBusiness: '退' })), 'refunded'],
    [
      'two fares',
      utf8(xml.replace('</xbrl>', '<rai:Fare>1.00</rai:Fare></xbrl>')),
      'several-tickets',
    ],
    [
      'another invoice',
      utf8(
        xml
          .replaceAll('ElectronicInvoiceRailwayETicketNumber', 'InvoiceNumber')
          .replace('铁路电子客票', '普通发票'),
      ),
      'not-a-rail-invoice',
    ],
    [
      'a rail invoice without its number',
      utf8(xml.replaceAll('ElectronicInvoiceRailwayETicketNumber', 'X')),
      'field-missing',
    ],
    ['an end tag missing', utf8(xml.replace('</xbrl>', '')), 'damaged'],
    ['crossed tags', utf8(xml.replace('</rai:Fare>', '</rai:Name>')), 'damaged'],
    ['bytes that are not UTF-8', gb18030(xml), 'damaged'],
    ['an unknown encoding', utf8(xml.replace('UTF-8', 'X-NONE')), 'damaged'],
    ['nothing but a declaration', utf8('<?xml version="1.0"?>'), 'damaged'],
    [
      'an external entity',
      lines(
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace(/^.*\n/, '').replace('陆小满', '&e;')}`,
      ),
      'damaged',
    ],
    [
      'a billion laughs',
      lines(
        `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`).join('')}]><l>&e19;</l>`,
      ),
      'damaged',
    ],
    ['40 levels', lines(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`), 'damaged'],
    ['100,000 levels', lines(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), 'damaged'],
    ['10,000 elements', lines(`<r>${'<a>1</a>'.repeat(10_000)}</r>`), 'damaged'],
    [
      'prototype names',
      lines('<r><__proto__>1</__proto__><constructor>2</constructor></r>'),
      'damaged',
    ],
  ];
  for (const [what, bytes, code] of refused)
    it(`refuses ${what}: ${code}`, () => expect(said(bytes)).toBe(code));

  it('leaves an unknown reference as it stands instead of reaching for it', () => {
    expect(said(utf8(xml.replace('陆小满', '&who;')))).toBe('&who; 盘州–广州南 43550');
  });
});
