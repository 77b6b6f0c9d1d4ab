import { formatYuan } from '../../domain/money/fen';
import type { Duties } from '../../domain/policy/duties';
import type { LocalText } from '../../domain/policy/local-text';
import type { Readings } from '../../domain/policy/readings';
import type { Quota } from '../../domain/quota/quota';

interface ReadBackWords {
  readonly version: string;
  readonly asks: string;
  readonly carAsks: string;
  readonly each: string;
  readonly readings: string;
  readonly duties: string;
  readonly places: string;
  readonly sheets: string;
  readonly source: (title: string) => string;
  readonly window: (from: string, to: string) => string;
  readonly amount: (text: string) => string;
  readonly quota: (quota: Quota) => string;
  readonly shuttle: (townships: readonly string[], station: string) => string;
  readonly readingLines: (readings: Readings) => readonly string[];
  readonly dutyLines: (duties: Duties) => readonly string[];
}

const yuan = (from: number, to: number): string => `${formatYuan(from)}—${formatYuan(to)}`;

/** The words in which a policy is read back. */
export const readBackWords: Readonly<Record<keyof LocalText, ReadBackWords>> = {
  'zh-CN': {
    version: '版本',
    asks: '条件（全部满足才符合；有一项不知道就要补材料）：',
    carAsks: '条件（对个人的条件逐人判断，不符合的人可以同乘；整车看其余各项）：',
    each: '每人',
    readings: '方案没有写明、按以下办法理解',
    duties: '其他要求',
    places: '服务点',
    sheets: '附件栏目',
    source: (title) => `依据：${title}`,
    window: (from, to) => `出发日期最早 ${from}，最晚 ${to}。`,
    amount: (text) => `补贴：${text}。`,
    quota: ({ unit, count, bound }) =>
      `名额：${bound === 'firm' ? '' : '约 '}${count} ${unit === 'person' ? '人' : '辆车'}${bound === 'firm' ? '，用完为止' : '（计划数，以座位为准）'}。`,
    shuttle: (townships, station) => `接送：从${townships.join('、')}到${station}站。`,
    readingLines: ({ age, traveller, correctableMinutes, kioskKeepsDays }) => [
      `- 年龄按出发当天的周岁算，${age.birthday === 'reached' ? '生日当天就算满' : '生日第二天才算满'}。`,
      '- 驾驶人算在乘车人员里；不符合条件的人可以同乘；一辆车只补一次。',
      `- 一个人一季最多享受 ${traveller.benefitsPerSeason} 项。`,
      '- 联程车票看第一张的始发站和最后一张的到达站，票价相加。',
      `- 保存后 ${correctableMinutes} 分钟内可以改、可以撤；就业局收到 ${kioskKeepsDays} 天后平板上删除。`,
    ],
    dutyLines: ({ monitoring, training, offers, escort, reporting }) => [
      `- 返乡监测 ${monitoring.homeFrom} 至 ${monitoring.homeTo}；返岗监测从 ${monitoring.backFrom} 起，到 ${monitoring.endsAtPercent}% 返岗为止；不少于 ${monitoring.villagesAtLeast} 个村。`,
      `- 每个没外出的人至少 ${offers.jobLeads} 条岗位信息、${offers.trainings} 次培训信息。`,
      `- 培训班约 ${training.classes} 期、${training.people} 人；取证补贴 ${yuan(training.certificateFromFen, training.certificateToFen)} 元。`,
      `- 每天 ${reporting.dailyAt} 报附件（${reporting.sheets.join('、')}）；提前锁定 ${reporting.lockDays} 天内出行人员。`,
      `- 有人出行的乡镇由${escort.oneOf.join('或')}带队。`,
    ],
  },
  en: {
    version: 'version',
    asks: 'Conditions (all must be met; where one is unknown, papers are asked for):',
    carAsks:
      'Conditions (those about persons are judged one by one, and others may ride along; the rest decides for the car):',
    each: 'each person ',
    readings: 'Where the plan is silent it is read so',
    duties: 'What else the plan asks for',
    places: 'Service points',
    sheets: 'Columns of the annexes',
    source: (title) => `Source: ${title}`,
    window: (from, to) => `Departures from ${from} to ${to}.`,
    amount: (text) => `Amount: ${text}.`,
    quota: ({ unit, count, bound }) =>
      `Quota: ${bound === 'firm' ? '' : 'about '}${count} ${unit === 'person' ? 'people' : 'cars'}${bound === 'firm' ? ', until used up' : ' (planned; the seats decide)'}.`,
    shuttle: (townships, station) => `Shuttles from ${townships.join(' and ')} to ${station}.`,
    readingLines: ({ age, traveller, correctableMinutes, kioskKeepsDays }) => [
      `- Age is in full years on the departure date; ${age.birthday === 'reached' ? 'the birthday itself counts as reached' : 'a year is complete on the day after the birthday'}.`,
      '- The driver counts among the occupants; others may ride along; a car is paid once.',
      `- A person takes at most ${traveller.benefitsPerSeason} benefit a season.`,
      '- A chain of tickets is judged by its first origin and last destination, and the fares add up.',
      `- For ${correctableMinutes} minutes after saving it can be corrected or undone; the tablet deletes it ${kioskKeepsDays} days after the bureau has it.`,
    ],
    dutyLines: ({ monitoring, training, offers, escort, reporting }) => [
      `- Coming home is watched from ${monitoring.homeFrom} to ${monitoring.homeTo}, going back from ${monitoring.backFrom} until ${monitoring.endsAtPercent} % have left, in at least ${monitoring.villagesAtLeast} villages.`,
      `- Everyone who hasn't left gets at least ${offers.jobLeads} job leads and ${offers.trainings} training offer.`,
      `- About ${training.classes} training classes for ${training.people} people; ${yuan(training.certificateFromFen, training.certificateToFen)} yuan for a certificate.`,
      `- Sheets (${reporting.sheets.join(', ')}) are sent at ${reporting.dailyAt} every day; departures of the next ${reporting.lockDays} days are locked in.`,
      `- A township with travellers sends along its ${escort.oneOf.join(' or ')}.`,
    ],
  },
};
