import { cpus } from 'node:os';
import { round } from '../load.ts';
import type { Slice } from './measure.ts';
import type { QueryName, Settings, VariantName } from './settings.ts';

/** All turns of one variant with one query at one concurrency. */
export type Series = { readonly query: QueryName; readonly gelijktijdig: number; readonly variant: VariantName; readonly slices: readonly Slice[] };

/** A variant that did not run or does not answer the same, and why. */
export type Miss = { readonly query: QueryName; readonly variant: VariantName; readonly reden: string };

/** Medians over the turns; `totOns` is the CPU time per request as a multiple of that of ours. */
export type Row = {
  readonly query: QueryName; readonly gelijktijdig: number; readonly variant: VariantName;
  readonly cpuMs: number; readonly totOns: number | null; readonly laagste: number; readonly hoogste: number;
  readonly rps: number; readonly p50: number; readonly p99: number; readonly subgraafvragen: number; readonly geheugenMb: number;
  readonly vragen: number; readonly fouten: number;
};

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN, sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN];
  return (low + high) / 2;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function toRow({ slices, ...which }: Series, ours: Series | undefined): Row {
  const middle = (pick: (slice: Slice) => number): number => round(median(slices.map(pick)));
  const cpu = slices.map(({ cpuMs }) => cpuMs);
  return {
    ...which,
    cpuMs: round(median(cpu)), totOns: ours ? round(median(cpu) / median(ours.slices.map(({ cpuMs }) => cpuMs))) : null,
    laagste: round(Math.min(...cpu)), hoogste: round(Math.max(...cpu)),
    rps: middle(({ rps }) => rps), p50: middle(({ p50 }) => p50), p99: middle(({ p99 }) => p99),
    subgraafvragen: middle(({ subgraphRequests }) => subgraphRequests), geheugenMb: middle(({ residentMb }) => residentMb),
    vragen: sum(slices.map(({ requests }) => requests)), fouten: sum(slices.map(({ errors }) => errors)),
  };
}

/** One row per series, against ours in the same query and at the same concurrency. */
export const toRows = (all: readonly Series[]): Row[] => all.map((series) =>
  toRow(series, all.find(({ variant, query, gelijktijdig }) => variant === 'ours' && query === series.query && gelijktijdig === series.gelijktijdig)));

/** What was hoped for: at least so many times the CPU time of ours, and of the floor at most so much less. */
// Access and Logboek may cost 1.3 times what there is without.
const aims = { open: 1 / 1.3, stock: 6, bestPeer: 3, floor: 0.65 } as const;

/** One aim at one query and concurrency: what was measured against what was hoped for. */
export type Aim = { readonly query: QueryName; readonly gelijktijdig: number; readonly doel: string; readonly gemeten: number; readonly gehaald: boolean };

const toAim = ({ query, gelijktijdig, totOns }: Row, doel: string, least: number): Aim =>
  ({ query, gelijktijdig, doel: `${doel} >= ${least}`, gemeten: totOns ?? 0, gehaald: (totOns ?? 0) >= least });

/** Holds the rows against the aims, where ours was measured beside them. */
export function toAims(rows: readonly Row[]): Aim[] {
  return rows.filter(({ variant }) => variant === 'ours').flatMap((ours) => {
    const beside = rows.filter(({ query, gelijktijdig }) => query === ours.query && gelijktijdig === ours.gelijktijdig);
    const [best] = beside.filter(({ variant }) => variant.startsWith('hive')).sort((a, b) => a.cpuMs - b.cpuMs);
    const pick = (name: VariantName): Row[] => beside.filter(({ variant }) => variant === name);
    return [
      ...pick('open').map((row) => toAim(row, 'open / ours', round(aims.open))),
      ...pick('stock').map((row) => toAim(row, 'stock / ours', aims.stock)),
      ...(best ? [toAim(best, `beste ander (${best.variant}) / ours`, aims.bestPeer)] : []),
      ...pick('floor').map((row) => toAim(row, 'floor / ours', aims.floor)),
    ];
  });
}

const columns: readonly (readonly [title: string, text: (row: Row) => string])[] = [
  ['variant', ({ variant }) => variant], ['cpu ms/vraag', ({ cpuMs }) => cpuMs.toFixed(2)], ['x ours', ({ totOns }) => totOns?.toFixed(2) ?? '-'],
  ['laagste-hoogste', ({ laagste, hoogste }) => `${laagste.toFixed(2)}-${hoogste.toFixed(2)}`],
  ['vragen/s', ({ rps }) => rps.toFixed(0)], ['p50 ms', ({ p50 }) => p50.toFixed(1)], ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['subgraafvragen', ({ subgraafvragen }) => subgraafvragen.toFixed(2)], ['MB', ({ geheugenMb }) => geheugenMb.toFixed(0)],
  ['vragen', ({ vragen }) => String(vragen)], ['fouten', ({ fouten }) => String(fouten)],
];

function toTable(rows: readonly Row[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, text]) => text(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

const notes = [
  'Absolute getallen gelden alleen voor deze machine en schommelen 20-30% tussen runs; vergelijk alleen binnen een run.',
  'deep is elke keer dezelfde vraag: wie gelijke subgraafvragen die tegelijk lopen deelt, doet bij 50 tegelijk het werk van een. Bij loket is elke persoon een ander; bij deep-aliassen zijn de aliassen van elke vraag die tegelijk loopt anders.',
];

/** Writes the tables, and as the last line everything as JSON. */
export function printReport(settings: Settings, series: readonly Series[], misses: readonly Miss[]): void {
  const rows = toRows(series);
  const aimed = toAims(rows);
  for (const group of Map.groupBy(rows, ({ query, gelijktijdig }) => `${query}, ${gelijktijdig} tegelijk`)) console.log(`\n${group[0]}\n${toTable(group[1])}`);
  console.log('');
  for (const { query, gelijktijdig, doel, gemeten, gehaald } of aimed) console.log(`${query}, ${gelijktijdig} tegelijk: ${doel}: ${gemeten} ${gehaald ? 'gehaald' : 'NIET GEHAALD'}`);
  for (const { query, variant, reden } of misses) console.log(`GEMIST ${query} ${variant}: ${reden}`);
  for (const note of notes) console.log(note);
  console.log(JSON.stringify({ bench: 'gateway', cores: cpus().length, node: process.version, ...settings, rijen: rows, doelen: aimed, gemist: misses }));
}
