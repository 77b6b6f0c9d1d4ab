import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodePicture, nothingRead } from './decode/decode-picture';
import { readPicture } from './decode/picture';

const help = `decode: what the codes in pictures say · 读图片里的码

  decode [--json] FILE…   PNG or JPEG, a line a file, in order
                          每个文件一行；--json 输出 JSON Lines
                          exit status 1 when a file can't be read; a picture without a code is no error
`;

/** npm runs a script in the project's folder and says in INIT_CWD where the person stood. */
const fromWhereItWasCalled = (file: string): string =>
  resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

const asJson = async (
  file: string,
): Promise<{ readonly line: object; readonly failed: boolean }> => {
  const picture = await readPicture(fromWhereItWasCalled(file));
  if (!picture.ok) {
    const line = { file, ...nothingRead, ms: 0, error: picture.error };
    return { line, failed: true };
  }
  const { codes, ms } = await decodePicture(picture.value);
  const several = codes.length > 1 ? { codes } : {};
  return { line: { file, ...(codes[0] ?? nothingRead), ms, ...several }, failed: false };
};

const asWords = (line: object): string => {
  const said = new Map<string, unknown>(Object.entries(line));
  const what = said.get('error') ?? said.get('format') ?? 'no code';
  const text = said.get('text') ?? null;
  const kind = text === null ? '' : ` (${said.get('kind')}, ${said.get('decoder')})`;
  return `${said.get('file')}\t${what}${text === null ? '' : `\t${JSON.stringify(text)}${kind}`}`;
};

const run = async (argv: readonly string[]): Promise<number> => {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  if (positionals.length === 0) {
    console.error(help);
    return 2;
  }
  let failed = false;
  for (const file of positionals) {
    const answer = await asJson(file);
    failed ||= answer.failed;
    const line = values.json === true ? JSON.stringify(answer.line) : asWords(answer.line);
    process.stdout.write(`${line}\n`);
  }
  return failed ? 1 : 0;
};

process.exitCode = await run(process.argv.slice(2));
