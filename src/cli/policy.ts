import { parseArgs } from 'node:util';
import { schemeIds } from '../domain/policy/scheme-id';
import { checkCommand } from './policy/check-command';
import { decideCommand } from './policy/decide-command';
import { newCommand } from './policy/new-command';
import { defaultPolicy } from './policy/policy-file';
import { tableCommand } from './policy/table-command';

const help = `policy: the plan as data · 方案数据

  decide [--policy FILE]        judges cases: JSON Lines on stdin → JSON Lines on stdout, in order
                                逐行判断。Blank lines are skipped; exit status 1 when a line can't be judged
  check [FILE]                  what is wrong with a policy, or what it means in plain words
                                检查方案，或用大白话读出来
  new YEAR --from POLICY        a draft for another year, dates moved by the lunar calendar
      [--out FILE]              另一年的草案，日期按农历推算。To stdout unless --out names a new file
  table [SCHEME] [--policy FILE]  the truth table at the boundaries · 边界真值表
                                SCHEME: ${schemeIds.join(', ')}

FILE is a path, or the name of a policy in assets/policy (default ${defaultPolicy}).
`;

const usage = (what: string): number => {
  console.error(`${what}\n\n${help}`);
  return 2;
};

const run = async (argv: readonly string[]): Promise<number> => {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      scheme: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, argument, ...rest] = positionals;
  if (values.help === true || command === 'help') {
    process.stdout.write(help);
    return 0;
  }
  if (rest.length > 0) return usage(`too many arguments: ${rest.join(' ')}`);
  switch (command) {
    case 'decide':
      if (argument !== undefined) return usage('decide reads cases from stdin');
      return decideCommand(values.policy ?? defaultPolicy);
    case 'check':
      return checkCommand(argument ?? values.policy ?? defaultPolicy);
    case 'new':
      if (argument === undefined || !/^20\d\d$/.test(argument))
        return usage('new needs a year between 2000 and 2099, such as 2027');
      return newCommand(Number(argument), values.from ?? defaultPolicy, values.out);
    case 'table': {
      const wanted = argument ?? values.scheme;
      const scheme = schemeIds.find((id) => id === wanted);
      if (wanted !== undefined && scheme === undefined) return usage(`no scheme ${wanted}`);
      return tableCommand(values.policy ?? defaultPolicy, scheme);
    }
    case undefined:
      return usage('which command?');
    default:
      return usage(`no command ${command}`);
  }
};

const isUsageError = (error: unknown): error is TypeError & { readonly code: string } =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  process.exitCode = usage(error.message);
}
