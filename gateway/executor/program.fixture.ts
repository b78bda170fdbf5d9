import { parse } from 'graphql';
import { composeSupergraph } from '../supergraph/compose.ts';
import { loadSupergraph, type LoadedSupergraph } from './loaded-supergraph.ts';
import { execute, type Ask, type Executed } from './run/execute.ts';
import type { Program } from './compile/program.ts';
import type { SubgraphResponse } from './transport.ts';
import type { Ontbrekend } from '../../subgraphs/shared/verzoek.ts';

const link = (imports: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${imports}])\n`;

/** Composes subgraphs from their SDL and loads the supergraph. */
export const loadSubgraphs = (subgraphs: Readonly<Record<string, string>>, imports = '"@key", "@shareable", "@external", "@requires"'): LoadedSupergraph =>
  loadSupergraph(composeSupergraph(Object.entries(subgraphs).map(([naam, sdl]) => ({ naam, url: `http://${naam}.example`, sdl: link(imports) + sdl }))).supergraphSdl);

/** Compiles the one operation of a document. */
export function compileQuery(supergraph: LoadedSupergraph, query: string, variables: Readonly<Record<string, unknown>> = {}): Program {
  const program = supergraph.compile(parse(query), null).programFor(variables);
  if (!program) throw new Error('no program');
  return program;
}

/** A question as a subgraph got it. */
export type Asked = { readonly subgraph: string; readonly query: string; readonly variables: unknown };

/** Runs a program over subgraphs that answer as told; gives what was asked of them and what was noted beside the answer. */
export async function runProgram(program: Program, answer: (asked: Asked) => Promise<SubgraphResponse>, patienceMs = 60_000): Promise<Executed & { readonly asked: readonly Asked[]; readonly ontbrekend: readonly Ontbrekend[] }> {
  const asked: Asked[] = [];
  const ontbrekend: Ontbrekend[] = [];
  const ask: Ask = ({ subgraph }, { document, variablesJson }) => {
    const one: Asked = { subgraph, query: document.query, variables: JSON.parse(variablesJson()) };
    asked.push(one);
    return answer(one);
  };
  const executed = await execute(program, { variables: {}, ask, noteerOntbrekend: (deel) => ontbrekend.push(deel), isTrusted: () => false, patienceMs });
  return { ...executed, asked, ontbrekend };
}

/** An answer without errors. */
export const data = (value: Readonly<Record<string, unknown>>): SubgraphResponse => ({ data: value, errors: [] });
