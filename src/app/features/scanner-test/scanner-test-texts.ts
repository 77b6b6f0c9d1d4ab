import type { ScanKind } from '../../../domain/scan/scan-content';
import type { ScanSource } from '../../../domain/scan/scan';
import type { Texts } from '../../language/language';
import type { PictureProblem } from '../../ports/picture-codes';
import type { SerialProblem } from '../../ports/scan-input';

export interface ScannerTestTexts {
  readonly heading: string;
  readonly lead: string;
  readonly openCamera: string;
  readonly closeCamera: string;
  readonly openFile: string;
  readonly connectSerial: string;
  readonly serialConnected: string;
  readonly scans: string;
  readonly noScans: string;
  readonly raw: string;
  readonly noRaw: string;
  readonly clear: string;
  readonly columns: {
    readonly what: string;
    readonly text: string;
    readonly bytes: string;
    readonly device: string;
    readonly ms: string;
  };
  readonly kinds: Readonly<Record<ScanKind, string>>;
  readonly sources: Readonly<Record<ScanSource, string>>;
  readonly problems: Readonly<Record<PictureProblem | SerialProblem, string>>;
}

export const scannerTestTexts: Texts<ScannerTestTexts> = {
  'zh-CN': {
    heading: '扫码设备测试',
    lead: '用每样设备扫一次，看看它送来了什么。这里的内容不保存，离开本页就没有了。',
    openCamera: '用摄像头扫',
    closeCamera: '关掉摄像头',
    openFile: '打开图片',
    connectSerial: '连接串口扫码枪',
    serialConnected: '串口扫码枪已连接，请扫一个码',
    scans: '读到的码',
    noScans: '还没有读到。请扫一个码，也可以粘贴一张图片。',
    raw: '设备送来的原始内容',
    noRaw: '还没有收到',
    clear: '清空',
    columns: { what: '认作', text: '内容', bytes: '字节', device: '设备', ms: '用时' },
    kinds: {
      'identity-number': '身份证号码',
      'rail-e-invoice': '铁路电子客票发票',
      'other-e-invoice': '其他电子发票',
      'paper-voucher': '纸质报销凭证',
      'paper-ticket-code': '纸质车票号（21 位）',
      'e-ticket-number': '电子客票号（25 位）',
      pass: '本系统乘车码',
      'enrolment-code': '本系统开机码',
      'claim-receipt': '本系统回执',
      'social-security-token': '电子社保卡（不能离线核验，请出示证件）',
      'ctid-token': '网证（不能离线核验，请出示证件）',
      link: '网址',
      unknown: '不认识',
    },
    sources: {
      camera: '摄像头',
      keyboard: '扫码枪（键盘）',
      serial: '扫码枪（串口）',
      hid: '扫码枪（HID）',
      file: '图片',
      'id-reader': '读卡器',
      typed: '手工填写',
    },
    problems: {
      'not-a-picture': '这不是图片，请换一个文件',
      'no-code': '图片里没有找到码，换一张清楚些的试试',
      'not-supported': '这个浏览器不支持，请用别的设备',
      'not-chosen': '没有选择设备',
      'device-busy': '设备正被别的程序占用，关掉它再试',
    },
  },
  en: {
    heading: 'Scanner test',
    lead: 'Scan once with each device and see what it sends. Nothing here is kept.',
    openCamera: 'Scan with the camera',
    closeCamera: 'Close the camera',
    openFile: 'Open a picture',
    connectSerial: 'Connect a serial scanner',
    serialConnected: 'The serial scanner is connected: scan a code',
    scans: 'Codes read',
    noScans: 'None yet. Scan a code, or paste a picture.',
    raw: 'What the device sent, as it came',
    noRaw: 'Nothing yet',
    clear: 'Clear',
    columns: { what: 'Taken for', text: 'Text', bytes: 'Bytes', device: 'Device', ms: 'Time' },
    kinds: {
      'identity-number': 'identity number',
      'rail-e-invoice': 'rail e-invoice',
      'other-e-invoice': 'another e-invoice',
      'paper-voucher': 'paper voucher',
      'paper-ticket-code': 'paper ticket, 21 characters',
      'e-ticket-number': 'e-ticket number, 25 characters',
      pass: 'our boarding pass',
      'enrolment-code': 'our enrolment code',
      'claim-receipt': 'our receipt',
      'social-security-token':
        'e-social-security card (can’t be checked offline: please show the card)',
      'ctid-token': 'CTID (can’t be checked offline: please show the card)',
      link: 'a link',
      unknown: 'unknown',
    },
    sources: {
      camera: 'camera',
      keyboard: 'scanner (keyboard)',
      serial: 'scanner (serial)',
      hid: 'scanner (HID)',
      file: 'picture',
      'id-reader': 'card reader',
      typed: 'typed',
    },
    problems: {
      'not-a-picture': 'This is no picture: choose another file',
      'no-code': 'No code found in the picture: try a clearer one',
      'not-supported': 'This browser can’t do that: use another device',
      'not-chosen': 'No device was chosen',
      'device-busy': 'Another program uses the device: close it and try again',
    },
  },
};
