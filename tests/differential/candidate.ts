import { loadSupergraph } from '../../gateway/executor/loaded-supergraph.ts';
import { execute, type Ask } from '../../gateway/executor/run/execute.ts';
import { Subgraaffout } from '../../gateway/executor/subgraaffout.ts';
import { canonical } from './evidence.ts';
import type { Send } from './mock/network.ts';
import type { MakeCandidate } from './run.ts';

/** Some subgraphs answer as if they ran in this process and others as if over a line, so that both ways of reading answers are met. */
const isTrusted = (subgraph: string): boolean => subgraph.length % 2 === 0;

/** Longer than any answer takes here: that a part goes without another of its request is tested where time is. */
const patienceMs = 60_000;

const askBy = (send: Send): Ask => async ({ subgraph }, { document: { query }, variables, variablesJson }) => {
  const written: unknown = JSON.parse(variablesJson());
  if (canonical(written) !== canonical(JSON.parse(JSON.stringify(variables)))) throw new Error(`andere variabelen over de lijn: ${variablesJson()} en ${JSON.stringify(variables)}`);
  try {
    return await send(subgraph, { query, variables });
  } catch (fout) {
    throw new Subgraaffout(subgraph, 'NIET_BESCHIKBAAR', fout);
  }
};

/** The executor of this project, over the same subgraphs as stock. */
export const makeCandidate: MakeCandidate = async (supergraphSdl) => {
  const supergraph = loadSupergraph(supergraphSdl);
  return async ({ document, operationName, variables }, send) => {
    const program = supergraph.compile(document, operationName).programFor(variables);
    if (!program) throw new Error('aan stock overgelaten');
    const { data, errors } = await execute(program, { variables, ask: askBy(send), noteerOntbrekend: () => undefined, isTrusted, patienceMs });
    return { data, errors: errors.map(({ path = [] }) => (path.length > 0 ? path : null)) };
  };
};
