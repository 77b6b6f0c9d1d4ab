import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines and waits where the reader is slower than we are, so that memory stays flat. */
export const writeLines = async (out: Writable, lines: readonly string[]): Promise<void> => {
  const text = lines.map((line) => `${line}\n`).join('');
  if (!out.write(text)) await once(out, 'drain');
};

/** Ends the program quietly when the reader has had enough (`| head`): that is no error of ours. */
export const endQuietlyOnBrokenPipe = (out: Writable): void => {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
};
