import type {
  FactJournal,
  JournalContent,
  JournalPhoto,
} from '../../../store/journal/fact-journal';
import type { JournalEntry } from '../../../store/journal/journal-entry';
import {
  type JournalCall,
  journalContentSchema,
  journalPhotoSchema,
  journalReplySchema,
} from '../../../store/journal/journal-messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker that can't start or has died must not keep a save waiting for ever. */
const answerMs = 20_000;

/** The journal in the worker that owns its files. */
export class WorkerJournal implements FactJournal {
  private readonly worker = new Worker(new URL('./journal.worker', import.meta.url), {
    type: 'module',
  });
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  private constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = journalReplySchema.parse(data);
      const call = this.waiting.get(reply.id);
      this.waiting.delete(reply.id);
      if (reply.ok) call?.resolve(reply.value);
      else call?.reject(new DOMException('journal', reply.error));
    };
    this.worker.onerror = () => {
      for (const { reject } of this.waiting.values()) reject(new Error('journal worker failed'));
      this.waiting.clear();
    };
  }

  /** `null` where the browser has no files that are written at once, or refuses them. */
  static async open(name = 'journal'): Promise<WorkerJournal | null> {
    const journal = new WorkerJournal();
    try {
      await journal.ask({ call: 'open', name });
      return journal;
    } catch {
      journal.worker.terminate();
      return null;
    }
  }

  async append(entry: JournalEntry, photos: readonly JournalPhoto[]): Promise<void> {
    await this.ask({ call: 'append', entry, photos: [...photos] });
  }

  async read(): Promise<JournalContent> {
    return journalContentSchema.parse(await this.ask({ call: 'read' }));
  }

  async readPhoto(sha256: string): Promise<Blob | null> {
    return journalPhotoSchema.parse(await this.ask({ call: 'readPhoto', sha256 }));
  }

  async compact(entries: readonly JournalEntry[], photos: readonly string[]): Promise<void> {
    await this.ask({ call: 'compact', entries: [...entries], photos: [...photos] });
  }

  close(): void {
    this.worker.terminate();
  }

  private ask(request: JournalCall): Promise<unknown> {
    const id = (this.calls += 1);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error('journal worker is silent'));
      }, answerMs);
      const settled =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(late);
          then(value);
        };
      this.waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      this.worker.postMessage({ id, request });
    });
  }
}
