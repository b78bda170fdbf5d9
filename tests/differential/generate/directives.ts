import { GraphQLBoolean, GraphQLNonNull, Kind, type DirectiveNode } from 'graphql';
import type { Tape } from './tape.ts';
import type { Variables } from './variables.ts';

const condition = new GraphQLNonNull(GraphQLBoolean);

const one = (name: 'skip' | 'include', tape: Tape, variables: Variables): DirectiveNode => ({
  kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name },
  arguments: [{
    kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' },
    value: tape.chance(10) ? variables.use(condition, false, () => tape.of([name === 'include', name !== 'include'])) : { kind: Kind.BOOLEAN, value: tape.of([name === 'include', name !== 'include']) },
  }],
});

/** Now and then @skip, @include or both. */
export function directivesFor(tape: Tape, variables: Variables): DirectiveNode[] {
  if (!tape.chance(3)) return [];
  const first = tape.of<'include' | 'skip'>(['include', 'skip']);
  const found = [one(first, tape, variables)];
  return tape.chance(2) ? [...found, one(first === 'skip' ? 'include' : 'skip', tape, variables)] : found;
}
