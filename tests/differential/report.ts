import { differences } from './differences.ts';
import { planKinds } from './plan-kinds.ts';
import type { Failure, Report } from './run.ts';

const rows = (counts: Readonly<Record<string, number | undefined>>, names: readonly string[]): string[] => names.map((name) => `| ${name} | ${counts[name] ?? 0} |`);

const table = (head: string, lines: readonly string[]): string => [`| ${head} | operations |`, '|---|---|', ...lines].join('\n');

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, one) => total + one, 0);

/** One failure as a person can run it again. */
export const describeFailure = (failure: Failure): string =>
  [`${failure.graph}, seed ${failure.seed}: ${failure.reasons.join('; ')}`, failure.query, `variables ${failure.variables}`, `world ${failure.world}`, `stock ${failure.stock}`, `ours  ${failure.candidate}`].join('\n');

/** What was run, for the report: what it holds depends on nothing else. */
export type Ran = { readonly cases: number; readonly seed: number; readonly versions: Readonly<Record<string, string>> };

/** A report for people. No time and no date, so that the same run writes the same bytes. */
export function writeReport(report: Report, { cases, seed, versions }: Ran): string {
  const graphs = [...new Set([...Object.keys(report.compared), ...Object.keys(report.refused), ...Object.keys(report.unplanned)])];
  const perGraph = graphs.map((name) => `| ${name} | ${report.compared[name] ?? 0} | ${report.refused[name] ?? 0} | ${report.unplanned[name] ?? 0} |`);
  return `${[
    '# The executor compared with the stock one',
    `${cases} generated operations from seed ${seed}: ${sum(report.compared)} compared, ${report.failures.length} graphs with a failure. Data byte for byte, places of errors as sets.`,
    `Versions: ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    '## Graphs\n"Refused" are operations for which the planner makes a request that a subgraph refuses as invalid; "unplanned" are those for which it makes no plan. Neither can be compared.\n',
    ['| graph | compared | refused | unplanned |', '|---|---|---|---|', ...perGraph].join('\n'),
    '## What happens in the subgraphs\n', table('world', rows(report.worlds, Object.keys(report.worlds).sort())),
    '## Coverage per kind of plan node\n', table('kind', rows(report.kinds, planKinds)),
    '## Known differences met\n', ['| difference | operations | what it is |', '|---|---|---|', ...Object.entries(differences).map(([name, why]) => `| ${name} | ${new Map(Object.entries(report.differences)).get(name) ?? 0} | ${why} |`)].join('\n'),
    ...(report.failures.length > 0 ? ['## Failures\n', ...report.failures.map((failure) => `\`\`\`\n${describeFailure(failure)}\n\`\`\``)] : []),
  ].join('\n\n').replaceAll('\n\n\n', '\n\n')}\n`;
}
