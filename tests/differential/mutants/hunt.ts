import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { parseArgs } from 'node:util';
import { runDifferential, type MakeCandidate } from '../run.ts';
import { testGraphs } from '../supergraphs/index.ts';
import { addressOf, mutants, sound } from './mutants.ts';

// Loads the executor once for each mutant, under addresses of its own, and writes what the comparison found of it as a line of JSON.
// Usage: node hunt.ts [--cases 200] [--only text of a name]
const { values } = parseArgs({ options: { cases: { type: 'string', default: '400' }, only: { type: 'string', default: '' } } });

const marked = /\?mutant=(-?\d+)$/;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const mark = marked.exec(context.parentURL ?? '')?.[0];
    return mark && found.url.includes('/gateway/executor/') ? { ...found, url: `${found.url}${mark}` } : found;
  },
  load(url, context, next) {
    const loaded = next(url, context);
    const mutant = mutants[Number(marked.exec(url)?.[1] ?? -1)];
    if (!mutant || url.replace(marked, '') !== addressOf(mutant)) return loaded;
    return { ...loaded, source: readFileSync(new URL(addressOf(mutant)), 'utf8').replace(mutant.find, () => mutant.replace) };
  },
});

const isCandidate = (module: unknown): module is { readonly makeCandidate: MakeCandidate } => typeof module === 'object' && module !== null && 'makeCandidate' in module;

// The executor as it is comes first: what is found of a mutant counts only when nothing is found of that.
for (const [index, name] of [[-1, sound] as const, ...mutants.map(({ name }, place) => [place, name] as const)]) {
  if (!name.includes(values.only)) continue;
  const module: unknown = await import(`../candidate.ts?mutant=${index}`);
  if (!isCandidate(module)) throw new Error('geen kandidaat');
  const { failures } = await runDifferential({ graphs: testGraphs, cases: Number(values.cases), seed: 11, candidate: module.makeCandidate, stopAtFirst: true });
  console.log(JSON.stringify({ name, graph: failures[0]?.graph ?? null, reasons: failures[0]?.reasons ?? [] }));
}
