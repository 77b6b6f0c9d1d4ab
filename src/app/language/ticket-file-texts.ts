import type { TicketHolderOutcome } from '../../domain/ticket/ticket-holder';
import type { RailTicketFieldName } from '../../domain/ticket/rail-ticket-fields';
import type { TicketFilesError } from '../ports/ticket-files';
import type { Texts } from './language';

type FieldCode = 'field-missing' | 'field-unreadable';

/** What to tell people about a chosen ticket file; each says what to do next. Nothing that was entered is lost by it. */
export interface TicketFileTexts {
  readonly problems: Readonly<Record<Exclude<TicketFilesError['code'], FieldCode>, string>>;
  /** `field` is one of {@link fields}. */
  readonly fieldProblems: Readonly<Record<FieldCode, (field: string) => string>>;
  readonly fields: Readonly<Record<RailTicketFieldName, string>>;
  readonly holders: Readonly<Record<TicketHolderOutcome, string>>;
}

export const ticketFileTexts: Texts<TicketFileTexts> = {
  'zh-CN': {
    problems: {
      empty: '这个文件是空的。请重新从12306下载，再选一次。',
      'too-large': '这个文件太大，不是12306的电子发票。请选12306发来的PDF、OFD或XML文件。',
      'too-much-inside': '这个文件里面的内容多得不正常，已停止读取。请选12306发来的原文件。',
      picture: '这是一张照片或截图，读不出车票内容。请选12306的PDF、OFD或XML原文件，或者手工填写。',
      'unknown-format': '认不出这个文件。请选12306发来的PDF、OFD或XML文件。',
      encrypted: '这个文件有密码，打不开。请从12306重新下载没有密码的文件，或者手工填写。',
      damaged: '这个文件不完整或者坏了。请从12306重新下载，再选一次。',
      'no-attachment':
        '这个文件里没有车票数据，可能是打印或另存过的。请选12306发来的原文件，或者手工填写。',
      foreign: '这不是12306的铁路电子客票。请选铁路车票的电子发票。',
      'not-a-rail-invoice': '这是别的发票，不是铁路电子客票。请选铁路车票的电子发票。',
      refunded: '这张票已经退了，不能用来申领补贴。请换成实际乘坐的车票。',
      'several-tickets': '文件里有不止一张车票，分不清是哪一张。请一次只选一张。',
      unreadable: '读不到这个文件，可能已被移走。请再选一次。',
      'too-slow': '读这个文件用时太久，已停止。请再试一次，或者手工填写。',
      'reader-missing': '读取功能没有启动。请再试一次；还不行就手工填写。',
    },
    fieldProblems: {
      'field-missing': (field) => `车票文件里没有“${field}”。请核对文件，或者手工填写。`,
      'field-unreadable': (field) => `车票文件里的“${field}”看不懂。请核对文件，或者手工填写。`,
    },
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
      Seat: '座位号',
      Fare: '票价',
      TaxAmount: '税额',
      Name: '姓名',
      IdNumber: '身份证号',
    },
    holders: {
      same: '车票上的人和申领人一致。',
      'name-only': '车票上没有可核对的身份证号，姓名一致。请看身份证原件。',
      'other-name': '车票上的姓名和申领人不一样。请核对是不是本人的车票。',
      'other-number': '车票上的身份证号和申领人不一样。请核对是不是本人的车票。',
      'other-person': '这张车票是别人的。请选申领人本人的车票。',
      'not-stated': '车票上没有写乘车人。请看购票订单或身份证原件。',
    },
  },
  en: {
    problems: {
      empty: 'This file is empty. Download it from 12306 again and choose it once more.',
      'too-large':
        'This file is too large for an e-invoice of 12306. Choose the PDF, OFD or XML that 12306 sent.',
      'too-much-inside':
        'There is far more in this file than there should be, so reading was stopped. Choose the original file.',
      picture:
        'This is a photo or screenshot; a ticket can’t be read from it. Choose 12306’s own PDF, OFD or XML, or type it in.',
      'unknown-format':
        'This kind of file isn’t known. Choose the PDF, OFD or XML that 12306 sent.',
      encrypted:
        'This file has a password. Download one without a password from 12306, or type the ticket in.',
      damaged: 'This file is incomplete or broken. Download it from 12306 again.',
      'no-attachment':
        'There is no ticket data in this file; it may have been printed or saved anew. Choose the original, or type it in.',
      foreign: 'This isn’t a railway e-ticket of 12306. Choose the e-invoice of a rail ticket.',
      'not-a-rail-invoice':
        'This is another kind of invoice. Choose the e-invoice of a rail ticket.',
      refunded: 'This ticket was refunded and can’t be claimed. Choose the ticket that was used.',
      'several-tickets':
        'There is more than one ticket in this file. Choose a file with one ticket.',
      unreadable: 'The file can’t be reached; it may have been moved. Choose it again.',
      'too-slow': 'Reading took too long and was stopped. Try again, or type the ticket in.',
      'reader-missing': 'The reader didn’t start. Try again, or type the ticket in.',
    },
    fieldProblems: {
      'field-missing': (field) =>
        `The ticket file states no ${field}. Check it, or type the ticket in.`,
      'field-unreadable': (field) =>
        `The ${field} in the ticket file can’t be understood. Check it, or type the ticket in.`,
    },
    fields: {
      ElectronicInvoiceRailwayETicketNumber: 'invoice number',
      TypeOfBusiness: 'type of business',
      DateOfIssue: 'date of issue',
      TravelDate: 'date of travel',
      DepartureTime: 'time of departure',
      TrainNumber: 'train',
      DepartureStation: 'station of departure',
      DestinationStation: 'destination',
      SeatLevel: 'class',
      Carriage: 'carriage',
      Seat: 'seat',
      Fare: 'fare',
      TaxAmount: 'tax',
      Name: 'name',
      IdNumber: 'ID number',
    },
    holders: {
      same: 'The ticket is the claimant’s own.',
      'name-only':
        'The ticket states no ID number to compare; the name agrees. Look at the ID card.',
      'other-name': 'The name on the ticket differs. Check whether it is the claimant’s own.',
      'other-number':
        'The ID number on the ticket differs. Check whether it is the claimant’s own.',
      'other-person': 'This ticket is another person’s. Choose the claimant’s own.',
      'not-stated': 'The ticket names nobody. Look at the order or the ID card.',
    },
  },
};

/** The sentence for an error, with the field named where one is to blame. */
export const ticketFileProblemText = (error: TicketFilesError, texts: TicketFileTexts): string =>
  'field' in error
    ? texts.fieldProblems[error.code](texts.fields[error.field])
    : texts.problems[error.code];
