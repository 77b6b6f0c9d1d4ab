import type { Texts } from '../../language/language';
import type { CameraHint, CameraProblem } from '../../ports/code-camera';

/** What went wrong with the camera and what to do, in the words of the counter. */
export interface ProblemWords {
  readonly what: string;
  readonly whatToDo: string;
}

export interface ScanViewTexts {
  readonly aim: string;
  readonly starting: string;
  readonly paused: string;
  readonly read: string;
  readonly torchOn: string;
  readonly torchOff: string;
  readonly camera: string;
  readonly unnamedCamera: (position: number) => string;
  readonly zoom: string;
  readonly tryAgain: string;
  readonly viewfinder: string;
  readonly hints: Readonly<Record<CameraHint, string>>;
  readonly problems: Readonly<Record<CameraProblem, ProblemWords>>;
}

export const scanViewTexts: Texts<ScanViewTexts> = {
  'zh-CN': {
    aim: '把二维码放进框里',
    starting: '正在打开摄像头…',
    paused: '已暂停，回到本页会继续',
    read: '已读到',
    torchOn: '开灯',
    torchOff: '关灯',
    camera: '摄像头',
    unnamedCamera: (position) => `摄像头 ${position}`,
    zoom: '放大',
    tryAgain: '再试一次',
    viewfinder: '摄像头画面',
    hints: {
      closer: '再靠近一点',
      'too-dark': '太暗了，开灯试试',
      'too-bright': '太亮了，换个角度，避开反光',
      'hold-still': '拿稳一点',
      'clean-lens': '画面不清，擦一擦镜头',
    },
    problems: {
      'permission-denied': {
        what: '没有使用摄像头的权限',
        whatToDo: '点地址栏左边的图标，允许使用摄像头，再点“再试一次”。也可以手工填写。',
      },
      'no-camera': {
        what: '没有找到摄像头',
        whatToDo: '插上摄像头会自动打开。也可以用扫码枪，或者手工填写。',
      },
      'camera-busy': {
        what: '摄像头正被别的程序占用',
        whatToDo: '关掉正在用摄像头的程序，再点“再试一次”。',
      },
      'camera-lost': {
        what: '摄像头断开了',
        whatToDo: '重新插好会自动打开。也可以手工填写。',
      },
      'not-supported': {
        what: '这台设备不能用摄像头扫码',
        whatToDo: '请用扫码枪，或者手工填写。',
      },
    },
  },
  en: {
    aim: 'Put the code inside the frame',
    starting: 'Opening the camera…',
    paused: 'Paused; goes on when you come back to this page',
    read: 'Read',
    torchOn: 'Light on',
    torchOff: 'Light off',
    camera: 'Camera',
    unnamedCamera: (position) => `Camera ${position}`,
    zoom: 'Zoom',
    tryAgain: 'Try again',
    viewfinder: 'Camera picture',
    hints: {
      closer: 'A little closer',
      'too-dark': 'Too dark: try the light',
      'too-bright': 'Too bright: tilt it out of the glare',
      'hold-still': 'Hold it still',
      'clean-lens': 'Blurred: wipe the lens',
    },
    problems: {
      'permission-denied': {
        what: 'No permission to use the camera',
        whatToDo:
          'Tap the icon left of the address, allow the camera, then “Try again”. You can type instead.',
      },
      'no-camera': {
        what: 'No camera found',
        whatToDo: 'Plug one in and it opens by itself. Or use a handheld scanner, or type.',
      },
      'camera-busy': {
        what: 'Another program is using the camera',
        whatToDo: 'Close that program, then “Try again”.',
      },
      'camera-lost': {
        what: 'The camera was unplugged',
        whatToDo: 'Plug it in again and it opens by itself. Or type instead.',
      },
      'not-supported': {
        what: 'This device can’t scan with a camera',
        whatToDo: 'Use a handheld scanner, or type.',
      },
    },
  },
};
