import type { ScanKind } from '../../../../domain/scan/scan-content';
import type { Texts } from '../../../language/language';

/** What a code is that isn't the rail e-invoice's, and what to do instead. */
export type ForeignCode =
  Exclude<ScanKind, 'rail-e-invoice'> | 'payment-code' | 'invoice-refund' | 'invoice-broken';

export interface InvoiceTexts {
  readonly scanLead: string;
  readonly read: string;
  readonly number: string;
  readonly fare: string;
  readonly again: string;
  readonly namesNothing: string;
  readonly doubtful: string;
  readonly foreign: Readonly<Record<ForeignCode, string>>;
}

export const invoiceTexts: Texts<InvoiceTexts> = {
  'zh-CN': {
    scanLead: '把电子发票左上角的二维码对准镜头',
    read: '已读到铁路电子发票',
    number: '发票号码',
    fare: '票价',
    again: '重新扫',
    namesNothing: '发票码里没有姓名、车次和车站，请在下面补填。',
    doubtful: '这个码的校验没有对上，可能扫错了。请核对号码和票价，或者重新扫。',
    foreign: {
      'payment-code': '这是收付款码，不能用来登记。请打开 12306 的电子发票，扫发票左上角的码。',
      'invoice-refund': '这是退票的发票，不能申领。请换没有退过的票。',
      'invoice-broken': '发票码没有读全。请把屏幕调亮、拿稳，再扫一次，或改用手工填。',
      'other-e-invoice': '这是别的发票，不是火车票的。请扫铁路电子客票的发票码。',
      'identity-number': '这是身份证号，不是车票。请扫电子发票上的码。',
      'paper-voucher': '这是蓝色纸质报销凭证，码是加密的，读不出票价。请改用手工填，再拍照。',
      'paper-ticket-code': '这是纸质车票上的编码，里面没有票价。请改用手工填，再拍照。',
      'e-ticket-number': '这是电子客票号，里面没有票价。请改用手工填。',
      pass: '这是乘车凭证，不是车票。请扫电子发票上的码。',
      'enrolment-code': '这是平板的启用码，不是车票。请扫电子发票上的码。',
      'claim-receipt': '这是登记回执，不是车票。请扫电子发票上的码。',
      'social-security-token': '这是电子社保卡的码，没有网时无法核对。请扫电子发票上的码。',
      'ctid-token': '这是网上身份凭证，没有网时无法核对。请扫电子发票上的码。',
      link: '这是一个网址，不是发票。请扫电子发票左上角的码，或改用手工填。',
      unknown: '这个码认不出来。请扫电子发票左上角的码，或改用手工填。',
    },
  },
  en: {
    scanLead: 'Hold the QR at the top left of the e-invoice before the camera',
    read: 'Rail e-invoice read',
    number: 'Invoice number',
    fare: 'Fare',
    again: 'Scan again',
    namesNothing: 'The code names no person, train or station: fill them in below.',
    doubtful:
      'The checksum does not fit: it may be misread. Compare number and fare, or scan again.',
    foreign: {
      'payment-code':
        'This is a payment code. Open the e-invoice in 12306 and scan the code at its top left.',
      'invoice-refund':
        'This invoice is of a refunded ticket. Take a ticket that was not refunded.',
      'invoice-broken':
        'The invoice’s code was misread. Brighten the screen, hold still, scan again, or type it.',
      'other-e-invoice': 'This is another kind of invoice. Scan the one of the rail ticket.',
      'identity-number': 'This is an ID number, not a ticket. Scan the code on the e-invoice.',
      'paper-voucher':
        'This is the blue paper voucher; its code is encrypted. Type the ticket and take a photo.',
      'paper-ticket-code':
        'This is the code of a paper ticket, without the fare. Type the ticket and take a photo.',
      'e-ticket-number': 'This is an e-ticket number, without the fare. Type the ticket.',
      pass: 'This is a boarding pass of ours, not a ticket. Scan the code on the e-invoice.',
      'enrolment-code': 'This enrols a tablet; it is no ticket. Scan the code on the e-invoice.',
      'claim-receipt': 'This is a claim’s receipt, not a ticket. Scan the code on the e-invoice.',
      'social-security-token':
        'This is a social-security card code; it cannot be checked offline. Scan the e-invoice.',
      'ctid-token': 'This is an online ID token; it cannot be checked offline. Scan the e-invoice.',
      link: 'This is a link, not an invoice. Scan the code at the invoice’s top left, or type it.',
      unknown:
        'This code is not known. Scan the code at the invoice’s top left, or type the ticket.',
    },
  },
};
