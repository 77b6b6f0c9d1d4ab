/** What came of asking a worker. `failed`: its code didn't load or broke; `too-slow`: it was given up. */
export type WorkerOutcome<Answer> =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'failed' | 'too-slow' };

/** Asks a worker one question and ends it, whatever came of it: nothing of what it saw outlives the answer. */
export const askWorker = async <Answer>(
  worker: Worker,
  question: unknown,
  { patienceMs, transfer = [] }: { patienceMs: number; transfer?: Transferable[] },
): Promise<WorkerOutcome<Answer>> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<WorkerOutcome<Answer>>((resolve) => {
      timer = setTimeout(() => resolve({ kind: 'too-slow' }), patienceMs);
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        resolve({ kind: 'answer', answer: data });
      worker.onerror = () => resolve({ kind: 'failed' });
      worker.postMessage(question, transfer);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
};
