import type { Texts } from '../../../language/language';
import type { TicketWay } from '../draft/claim-draft';
import type {
  DepartDayProblem,
  FareProblem,
  SourceProblem,
  StationProblem,
  TrainProblem,
} from './ticket-problems';

export interface TicketTexts {
  readonly title: string;
  readonly way: string;
  readonly ways: Readonly<Record<TicketWay, { label: string; detail: string }>>;
  readonly from: string;
  readonly to: string;
  readonly stationHint: string;
  readonly didYouMean: string;
  readonly departOn: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfter: string;
  readonly trainNumber: string;
  readonly trainHint: string;
  readonly fare: string;
  readonly fareHint: string;
  readonly yuan: string;
  readonly suggestion: (journey: string) => string;
  readonly suggestionTake: string;
  readonly fileStationUnknown: string;
  readonly stationProblems: Readonly<Record<StationProblem, string>>;
  readonly departDayProblems: Readonly<Record<DepartDayProblem, string>>;
  readonly trainProblems: Readonly<Record<TrainProblem, string>>;
  readonly fareProblems: Readonly<Record<FareProblem, string>>;
  readonly sourceProblems: Readonly<Record<SourceProblem, string>>;
}

export const ticketTexts: Texts<TicketTexts> = {
  'zh-CN': {
    title: '高铁车票',
    way: '怎么填车票？',
    ways: {
      'invoice-qr': { label: '扫发票码', detail: '电子发票上的二维码' },
      'ticket-file': { label: '读文件', detail: '12306 的 PDF、OFD 或 XML' },
      typed: { label: '手工填', detail: '对着订单或车票填' },
    },
    from: '出发站',
    to: '到达站',
    stationHint: '打站名或拼音首字母，如 gzn',
    didYouMean: '是不是：',
    departOn: '乘车日期',
    today: '今天',
    tomorrow: '明天',
    dayAfter: '后天',
    trainNumber: '车次',
    trainHint: 'G2945',
    fare: '票价',
    fareHint: '只填这一位的票价；不知道就空着，以后补',
    yuan: '元',
    suggestion: (journey) => `和上一位同车？${journey}`,
    suggestionTake: '用这一趟',
    fileStationUnknown: '票上的车站不在车站名单里。请改用手工填，选名单里的车站。',
    stationProblems: {
      'station-missing': '请填车站。',
      'station-unknown': '没有这个车站，请从列表里选。',
      'stations-same': '出发站和到达站不能相同。',
    },
    departDayProblems: {
      'day-missing': '请选乘车日期。',
      'day-not-in-calendar': '没有这一天，请重新选日期。',
    },
    trainProblems: {
      'train-empty': '请填车次。',
      'train-format': '车次是字母加数字，如 G2945，请核对。',
    },
    fareProblems: {
      'yuan-format': '票价请填数字，如 435.5。',
      'yuan-negative': '票价不能是负数，请重填。',
      'yuan-zero': '票价不能是 0。不知道就空着，以后补。',
      'yuan-too-many-decimals': '小数点后最多两位（到分），请核对。',
      'yuan-too-large': '票价太高了，请核对小数点，只填一位的票价。',
    },
    sourceProblems: {
      'invoice-not-read': '还没有扫到发票码。请继续扫，或改用手工填。',
      'file-not-read': '还没有读到文件。请选文件，或改用手工填。',
    },
  },
  en: {
    title: 'The ticket',
    way: 'How to enter the ticket?',
    ways: {
      'invoice-qr': { label: 'Scan invoice', detail: 'the QR on the e-invoice' },
      'ticket-file': { label: 'Read file', detail: '12306’s PDF, OFD or XML' },
      typed: { label: 'Type it', detail: 'from the order or ticket' },
    },
    from: 'From',
    to: 'To',
    stationHint: 'Name or pinyin initials, such as gzn',
    didYouMean: 'Did you mean:',
    departOn: 'Day of travel',
    today: 'Today',
    tomorrow: 'Tomorrow',
    dayAfter: 'In 2 days',
    trainNumber: 'Train',
    trainHint: 'G2945',
    fare: 'Fare',
    fareHint: 'For this person only; leave empty if not known, and bring it later',
    yuan: 'yuan',
    suggestion: (journey) => `The same train as the person before? ${journey}`,
    suggestionTake: 'Take this journey',
    fileStationUnknown:
      'A station on the ticket is not in the list. Type the ticket and choose the station.',
    stationProblems: {
      'station-missing': 'Fill in the station.',
      'station-unknown': 'There is no such station: choose one from the list.',
      'stations-same': 'The two stations cannot be the same.',
    },
    departDayProblems: {
      'day-missing': 'Choose the day of travel.',
      'day-not-in-calendar': 'There is no such day: choose again.',
    },
    trainProblems: {
      'train-empty': 'Fill in the train.',
      'train-format': 'A train is a letter and digits, such as G2945: check it.',
    },
    fareProblems: {
      'yuan-format': 'The fare is a number, such as 435.5.',
      'yuan-negative': 'The fare cannot be below 0: type it again.',
      'yuan-zero': 'The fare cannot be 0. Leave it empty if it is not known.',
      'yuan-too-many-decimals': 'At most two decimals: check it.',
      'yuan-too-large': 'That fare is too high: check the decimal point, one person only.',
    },
    sourceProblems: {
      'invoice-not-read': 'No invoice code read yet. Go on scanning, or type the ticket.',
      'file-not-read': 'No file read yet. Choose one, or type the ticket.',
    },
  },
};
