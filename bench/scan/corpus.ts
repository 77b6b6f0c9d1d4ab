import type { CodeFormat } from '../../src/decode/code/decoded-code';
import type { LumaImage } from '../../src/decode/code/luma-image';
import * as faults from './faults';
import { type Chance, chanceOf } from './random';
import { type Mark, renderScene, type Show } from './scene';
import { symbolOf } from './symbols';

/** One picture of the corpus and what is in it; `null` where no code is. */
export interface Picture {
  readonly set: string;
  readonly text: string | null;
  readonly format: CodeFormat | null;
  readonly image: LumaImage;
}

interface SetPlan {
  readonly name: string;
  readonly formats: readonly (CodeFormat | null)[];
  readonly fault?: faults.Fault;
  readonly show?: (much: number, chance: Chance) => Partial<Show>;
}

const qr = ['QR_CODE'] as const;

const blots = (much: number, chance: Chance): readonly Mark[] => [
  ...Array.from({ length: 1 + Math.round(3 * much) }, () => ({
    x: chance.between(0.1, 0.9),
    y: chance.between(0.1, 0.9),
    radius: 0.04 + 0.11 * much * chance.next(),
    grey: chance.pick([20, 235]),
    along: null,
  })),
  ...Array.from({ length: Math.round(4 * much) }, () => ({
    x: chance.next(),
    y: chance.next(),
    radius: 0.008,
    grey: 235,
    along: chance.between(0, Math.PI),
  })),
];

const gently: faults.Fault = faults.inTurn([faults.defocus, 0.3], [faults.noise, 0.35]);

const barely: faults.Fault = faults.inTurn([faults.defocus, 0.12], [faults.noise, 0.2]);

/** The sets of the bench: one fault each, then several at once, then the other symbologies, then nothing to read. */
const plans: readonly SetPlan[] = [
  { name: 'blur', formats: qr, fault: faults.defocus },
  { name: 'motion', formats: qr, fault: faults.motion },
  { name: 'noise', formats: qr, fault: faults.noise },
  { name: 'low light', formats: qr, fault: faults.dark },
  { name: 'shadow', formats: qr, fault: faults.shadow },
  { name: 'glare', formats: qr, fault: faults.glare },
  {
    name: 'tilt',
    formats: qr,
    fault: (image, much, chance) => faults.noise(image, 0.1 * much, chance),
    show: (much, chance) => ({
      tilt: [chance.pick([-1, 1]) * (0.5 + 0.75 * much), chance.between(-0.5, 0.5)],
    }),
  },
  { name: 'curve', formats: qr, show: (much) => ({ bend: 0.04 + 0.2 * much }) },
  { name: 'damage', formats: qr, show: (much, chance) => ({ marks: blots(much, chance) }) },
  { name: 'inverted', formats: qr, fault: faults.inverted },
  {
    name: 'small',
    formats: qr,
    fault: (image, much, chance) => faults.noise(image, 0.12 * much, chance),
    show: (much) => ({ size: 0.24 - 0.16 * much }),
  },
  { name: 'moiré', formats: qr, fault: faults.moire },
  { name: 'thermal', formats: qr, fault: faults.thermal },
  {
    name: 'together',
    formats: qr,
    fault: faults.inTurn([faults.defocus, 0.45], [faults.glare, 0.5], [faults.noise, 0.3]),
    show: (much, chance) => ({
      tilt: [chance.between(-0.5, 0.5), chance.between(-0.5, 0.5)],
      bend: 0.08 * much,
      marks: blots(0.4 * much, chance),
    }),
  },
  { name: 'Code 128', formats: ['CODE_128'], fault: barely, show: () => ({ size: 1.05 }) },
  { name: 'PDF417', formats: ['PDF_417'], fault: barely, show: () => ({ size: 1.05 }) },
  { name: 'Data Matrix', formats: ['DATA_MATRIX'], fault: gently },
  { name: 'Aztec', formats: ['AZTEC'], fault: gently },
  { name: 'no code', formats: [null], fault: gently },
];

const showOf = (plan: SetPlan, much: number, chance: Chance): Show => ({
  size: 0.42,
  turn: chance.between(-Math.PI, Math.PI),
  tilt: [chance.between(-0.25, 0.25), chance.between(-0.25, 0.25)],
  bend: 0,
  ink: chance.between(15, 60),
  paper: chance.between(190, 240),
  marks: [],
  ...plan.show?.(much, chance),
});

export const setNames: readonly string[] = plans.map(({ name }) => name);

/** The corpus, one picture after another: `each` of every set, from barely to hardly readable. */
export const corpus = async function* (seed: number, each: number): AsyncGenerator<Picture> {
  for (let index = 0; index < each; index += 1)
    for (const [at, plan] of plans.entries()) {
      const chance = chanceOf(seed * 7919 + at * 104729 + index);
      const much = each === 1 ? 0.5 : index / (each - 1);
      const format = chance.pick(plan.formats);
      const symbol = format === null ? null : await symbolOf(format, chance);
      const clean = renderScene(symbol, showOf(plan, much, chance), chance);
      const image = plan.fault?.(clean, much, chance) ?? clean;
      yield { set: plan.name, text: symbol?.text ?? null, format, image };
    }
};
