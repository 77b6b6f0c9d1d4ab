import type { Texts } from '../../../language/language';

/** Labels of the screen; every refusal and comparison has its sentence in language/ticket-file-texts. */
export interface TicketFileWords {
  readonly choose: string;
  readonly hint: string;
  readonly reading: string;
  readonly read: string;
  readonly again: string;
  readonly invoice: string;
  readonly holder: string;
  readonly journey: string;
  readonly departs: string;
  readonly seat: string;
  readonly fare: string;
}

export const ticketFileWords: Texts<TicketFileWords> = {
  'zh-CN': {
    choose: '选择文件',
    hint: '在 12306 下载的电子发票：PDF、OFD 或 XML',
    reading: '正在读取文件……',
    read: '车票内容已全部读出，不用再填',
    again: '换一个文件',
    invoice: '发票号码',
    holder: '乘车人',
    journey: '行程',
    departs: '乘车时间',
    seat: '座位',
    fare: '票价',
  },
  en: {
    choose: 'Choose a file',
    hint: 'The e-invoice downloaded from 12306: PDF, OFD or XML',
    reading: 'Reading the file …',
    read: 'Everything was read; nothing to type',
    again: 'Another file',
    invoice: 'Invoice number',
    holder: 'Passenger',
    journey: 'Journey',
    departs: 'Departs',
    seat: 'Seat',
    fare: 'Fare',
  },
};
