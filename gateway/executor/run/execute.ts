import type { GraphQLFormattedError } from 'graphql';
import { toVeiligeFout } from '../../../subgraphs/shared/foutmasker.ts';
import type { Ontbrekend } from '../../../subgraphs/shared/verzoek.ts';
import { setOwn } from '../compile/names.ts';
import type { Group, Program } from '../compile/program.ts';
import { toOriginalPath } from '../plan/reserved-names.ts';
import { Subgraaffout } from '../subgraaffout.ts';
import type { SubgraphResponse } from '../transport.ts';
import { preparePart, toRequest, type GroupRequest, type PreparedPart } from './prepare.ts';
import { countPlaces, runGroups, type Place } from './run-groups.ts';
import { settleFailure, settleResponse, type Settling } from './settle.ts';

/** Asks a subgraph. @throws Subgraaffout when it gave no usable answer in the time there was. */
export type Ask = (group: Group, request: GroupRequest) => Promise<SubgraphResponse>;

/** What a program runs with. */
export type Execution = {
  /** The variables of the client, checked. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ask: Ask;
  readonly noteerOntbrekend: (deel: Ontbrekend) => void;
  readonly isTrusted: (subgraph: string) => boolean;
  /** How long (ms) a part that is ready waits for another that would go along with it. */
  readonly patienceMs: number;
  /** What is there before the program starts: the event of a subscription. */
  readonly given?: SubgraphResponse;
};

/** The answer to an operation. No error holds anything of a subgraph but codes. */
export type Executed = { readonly data: unknown; readonly errors: readonly GraphQLFormattedError[] };

// Several parts go in one request, and must not take each other along: where nothing came of all together, each is asked apart.
async function askParts(group: Group, prepared: readonly PreparedPart[], execution: Execution, settling: Settling): Promise<void> {
  const apart = async (): Promise<void> => void (await Promise.all(prepared.map((one) => askParts(group, [one], execution, settling))));
  try {
    const response = await execution.ask(group, toRequest(group, prepared, execution.variables));
    if (response.data === null && prepared.length > 1) await apart();
    else settleResponse(prepared, response, settling);
  } catch (fout) {
    if (!(fout instanceof Subgraaffout)) throw fout;
    if (fout.isOfSize && prepared.length > 1) await apart();
    else for (const one of prepared) settleFailure(one, fout.reden, settling);
  }
}

async function runMembers(group: Group, places: readonly Place[], execution: Execution, settling: Settling): Promise<void> {
  const prepared: PreparedPart[] = [];
  for (const part of group.parts) {
    const paths = places.length === countPlaces(group) ? part.members.map(({ path }) => path) : places.flatMap((place) => (place.part === part ? [place.member.path] : []));
    const one = paths.length > 0 ? preparePart(part, settling.root, paths) : null;
    if (one) prepared.push(one);
  }
  if (prepared.length > 0) await askParts(group, prepared, execution, settling);
}

// A null where none may be is said only when no other error could have led to it.
function finish(program: Program, { root, errors }: Settling): Executed {
  const { data, isWhole } = program.shape(root);
  for (const path of program.denials?.(root) ?? []) errors.push(toVeiligeFout({ path, extensions: { code: 'NIET_BEVOEGD' } }));
  if (errors.length > 0) return { data, errors: errors.map((fout) => (fout.path ? { ...fout, path: toOriginalPath(fout.path, program.original) } : fout)) };
  if (isWhole) return { data, errors };
  return { data, errors: program.violations(root).map((path) => toVeiligeFout({ path })) };
}

/** Runs a program: asks what it takes of the subgraphs, and writes the answer with what came. Whatever fails is null with an error. */
export async function execute(program: Program, execution: Execution): Promise<Executed> {
  const root: Record<string, unknown> = {};
  const { schemas: { schema, apiSchema }, rootTypename } = program;
  const { noteerOntbrekend, isTrusted, given } = execution;
  const settling: Settling = { root, rootTypename, schema, errors: [], noteerOntbrekend, isTrusted };
  if (program.introspection) {
    for (const [name, value] of Object.entries(program.introspection(apiSchema, execution.variables))) setOwn(root, name, value);
  }
  if (program.subscription && given) {
    const event = program.subscription.parts.flatMap((part) => preparePart(part, root, [[]]) ?? []);
    settleResponse(event, given, settling);
  }
  for (const deel of program.denied) noteerOntbrekend(deel);
  await runGroups(program.groups, (group, places) => runMembers(group, places, execution, settling), execution.patienceMs);
  return finish(program, settling);
}
