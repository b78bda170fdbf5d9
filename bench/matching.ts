// npm run bench:matching: what a search costs from the index of what this installation holds itself, and without it; what the index costs; what a search
// through the whole graph costs while VUM is asked; and how good the order is on profiles of which is known what came of them. `-- --kort` does a little
// of each. Numbers hold for this machine only. The last line is JSON.
import { availableParallelism, loadavg } from 'node:os';
import { measureGraph } from './matching/graph.ts';
import { measureQuality } from './matching/quality.ts';
import { measureIndex } from './matching/searches.ts';
import { round } from './load.ts';

const isShort = process.argv.includes('--kort');
const promiseMs = 50;
const [vacancies, candidates, searches, coldSearches] = isShort ? [2_000, 4_000, 30, 3] : [100_000, 200_000, 300, 10];
const [graphProfiles, graphTurns] = isShort ? [1_000, 10] : [20_000, 60];
const [questions, perQuestion] = isShort ? [20, 30] : [300, 60];

const parts = {
  // First, while the memory of this process holds nothing else.
  index: () => measureIndex(vacancies, candidates, searches, coldSearches),
  kwaliteit: async () => measureQuality(questions, perQuestion),
  graaf: () => measureGraph(graphProfiles, graphTurns),
};

const results: Record<string, object> = {};
for (const [name, measure] of Object.entries(parts)) {
  results[name] = { ...await measure(), belastingVanMachine: loadavg().slice(0, 1).map(round) };
  console.log(name, JSON.stringify(results[name], null, 1));
}
console.log(JSON.stringify({ bench: 'matching', kort: isShort, cores: availableParallelism(), node: process.version, doelP95Ms: promiseMs, ...results }));
