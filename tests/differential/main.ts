import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeCandidate } from './candidate.ts';
import { describeFailure, writeReport } from './report.ts';
import { runDifferential } from './run.ts';
import { testGraphs } from './supergraphs/index.ts';

// Usage: node tests/differential/main.ts [--cases 10000] [--seed 1] [--graph name] [--first] [--write]
const { values } = parseArgs({ options: {
  cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, graph: { type: 'string' },
  first: { type: 'boolean', default: false }, write: { type: 'boolean', default: false },
} });
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const graphs = testGraphs.filter(({ name }) => values.graph === undefined || name === values.graph);
const versions = Object.fromEntries(['@apollo/gateway', '@apollo/query-planner', 'graphql', 'fast-check'].map((name) =>
  [name, z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'))).version]));

const report = await runDifferential({ graphs, cases, seed, candidate: makeCandidate, stopAtFirst: values.first });
const text = writeReport(report, { cases, seed, versions });
console.log(text);
for (const failure of report.failures) console.error(describeFailure(failure));
if (values.write) {
  writeFileSync(new URL('report.json', import.meta.url), `${JSON.stringify({ cases, seed, versions, ...report }, null, 2)}\n`);
  writeFileSync(new URL('report.md', import.meta.url), text);
}
process.exitCode = report.failures.length > 0 ? 1 : 0;
