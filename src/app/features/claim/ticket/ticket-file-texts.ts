import type { RailTicketFieldName } from '../../../../domain/ticket/rail-ticket-fields';
import type { Texts } from '../../../language/language';
import type { TicketFilesError } from '../../../ports/ticket-files';

export type TicketFileProblem = TicketFilesError['code'];

export interface TicketFileTexts {
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
  readonly problems: Readonly<Record<TicketFileProblem, string>>;
  readonly fields: Readonly<Record<RailTicketFieldName, string>>;
  readonly field: (name: string) => string;
}

export const ticketFileTexts: Texts<TicketFileTexts> = {
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
    problems: {
      empty: '这个文件是空的。请从 12306 重新下载，或改用手工填。',
      'too-large': '这个文件太大，不像是 12306 的发票。请重新选文件，或改用手工填。',
      'too-much-inside': '这个文件里面的内容异常多，没有打开。请从 12306 重新下载。',
      picture: '这是照片或截图，读不出内容。请选 12306 下载的原文件，或改用手工填，再拍照。',
      'unknown-format': '这不是 PDF、OFD 或 XML 文件。请选 12306 下载的原文件，或改用手工填。',
      encrypted: '这个文件有密码，打不开。请从 12306 重新下载不带密码的，或改用手工填。',
      damaged: '这个文件坏了或没下载完。请从 12306 重新下载，或改用手工填。',
      'no-attachment':
        '这个文件像是打印或另存的，里面没有数据。请从 12306 下载原文件，或改用手工填。',
      foreign: '这个文件里是别的内容，不是火车票。请选 12306 的电子发票，或改用手工填。',
      'not-a-rail-invoice': '这是别的发票，不是火车票的。请选 12306 的电子发票。',
      refunded: '这张票已经退了，不能申领。请换没有退过的票。',
      'several-tickets': '这个文件里有几张票。请一次选一张，只选申领人本人的。',
      'field-missing': '文件里缺少内容。请从 12306 重新下载，或改用手工填。',
      'field-unreadable': '文件里有内容读不懂。请改用手工填，再拍照。',
      unreadable: '浏览器打不开这个文件，可能已被移走或存储卡拔出了。请重新选一次。',
      'too-slow': '读了太久，没有读出来。请再选一次，或改用手工填。',
      'reader-missing': '读文件的程序没有装好。请联网打开本页一次，或改用手工填。',
    },
    field: (name) => `出问题的是：${name}。`,
    fields: {
      ElectronicInvoiceRailwayETicketNumber: '发票号码',
      TypeOfBusiness: '业务类型',
      DateOfIssue: '开票日期',
      TravelDate: '乘车日期',
      DepartureTime: '开车时间',
      TrainNumber: '车次',
      DepartureStation: '出发站',
      DestinationStation: '到达站',
      SeatLevel: '席别',
      Carriage: '车厢',
      Seat: '座位',
      Fare: '票价',
      TaxAmount: '税额',
      Name: '姓名',
      IdNumber: '身份证号',
    },
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
    problems: {
      empty: 'The file is empty. Download it again from 12306, or type the ticket.',
      'too-large': 'Too large for an invoice of 12306. Choose another file, or type the ticket.',
      'too-much-inside': 'The file holds far too much and was not opened. Download it again.',
      picture:
        'This is a photo or screenshot. Choose the original file of 12306, or type the ticket and take a photo.',
      'unknown-format': 'Neither PDF, OFD nor XML. Choose the original file of 12306, or type.',
      encrypted: 'The file has a password. Download one without, or type the ticket.',
      damaged: 'The file is damaged or incomplete. Download it again, or type the ticket.',
      'no-attachment':
        'This file was printed or saved anew and carries no data. Choose the original, or type.',
      foreign: 'The file holds something else. Choose the e-invoice of 12306, or type the ticket.',
      'not-a-rail-invoice': 'Another kind of invoice. Choose the e-invoice of the rail ticket.',
      refunded: 'This ticket was refunded and cannot be claimed. Take one that was not.',
      'several-tickets': 'Several tickets in one file. Choose one: the claimant’s own.',
      'field-missing': 'Something is missing in the file. Download it again, or type the ticket.',
      'field-unreadable': 'Something in the file cannot be read. Type the ticket, take a photo.',
      unreadable: 'The browser cannot open the file; perhaps it was moved. Choose it again.',
      'too-slow': 'Reading took too long. Choose the file again, or type the ticket.',
      'reader-missing': 'The file reader is not installed. Open this page online once, or type.',
    },
    field: (name) => `It is about: ${name}.`,
    fields: {
      ElectronicInvoiceRailwayETicketNumber: 'invoice number',
      TypeOfBusiness: 'kind of business',
      DateOfIssue: 'day of issue',
      TravelDate: 'day of travel',
      DepartureTime: 'time of departure',
      TrainNumber: 'train',
      DepartureStation: 'departure station',
      DestinationStation: 'arrival station',
      SeatLevel: 'class',
      Carriage: 'carriage',
      Seat: 'seat',
      Fare: 'fare',
      TaxAmount: 'tax',
      Name: 'name',
      IdNumber: 'ID number',
    },
  },
};
