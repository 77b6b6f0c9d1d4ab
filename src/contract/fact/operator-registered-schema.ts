import * as z from 'zod';
import type { OperatorRegistered } from '../../domain/fact/operator-registered';
import { factFrameShape } from './fact-frame-schema';
import { plainText } from './plain-text';

export const operatorRegisteredSchema: z.ZodType<OperatorRegistered> = z.object({
  ...factFrameShape,
  kind: z.literal('operator-registered'),
  body: z.object({ operator: plainText(64, 1), name: plainText(40, 1) }),
});
