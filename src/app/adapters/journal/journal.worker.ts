import { JournalFolder } from '../../../store/journal/journal-folder';
import {
  type JournalCall,
  type JournalReply,
  journalRequestSchema,
} from '../../../store/journal/journal-messages';

let folder: JournalFolder | null = null;

const answer = async (request: JournalCall): Promise<unknown> => {
  if (request.call === 'open') {
    folder ??= await JournalFolder.open(request.name);
    return null;
  }
  if (folder === null) throw new Error('journal is not open');
  switch (request.call) {
    case 'append':
      return folder.append(request.entry, request.photos);
    case 'read':
      return folder.read();
    case 'readPhoto':
      return folder.readPhoto(request.sha256);
    case 'compact':
      return folder.compact(request.entries, request.photos);
  }
};

/** One after another: an append never overtakes a compaction. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { id, request } = journalRequestSchema.parse(data);
  const reply = (message: JournalReply) => postMessage(message);
  last = last
    .then(() => answer(request))
    .then(
      (value) => reply({ id, ok: true, value }),
      (error: unknown) =>
        reply({ id, ok: false, error: error instanceof Error ? error.name : 'Error' }),
    );
});
