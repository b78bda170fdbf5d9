import { isObjectType, type GraphQLSchema } from 'graphql';
import { getOwn, isInherited, isObject, setOwn } from './names.ts';
import { listAllFields, type Field, type Selection } from './selection.ts';
import { createSource, text, type SourceBuilder } from './source.ts';

/** Puts what a subgraph gave of an object into that object: of all that was asked, what is there, and nothing else. */
export type Merge = (target: object, given: object) => void;

// Two subgraphs may each give a part of one object below. What one of them could not give takes nothing from the other.
function createJoin(merge: Merge): (present: unknown, given: unknown) => unknown {
  const join = (present: unknown, given: unknown): unknown => {
    if (present === null || present === undefined) return given;
    if (given === null) return present;
    if (isObject(present) && isObject(given)) merge(present, given);
    else if (Array.isArray(present) && Array.isArray(given) && present.length === given.length) {
      for (const [index, item] of given.entries()) present[index] = join(present[index], item);
    } else return given;
    return present;
  };
  return join;
}

// A subgraph that knows an interface as an object (@interfaceObject) calls each by the name of the interface: of what is known to be of
// an object type already, that says less.
const createSaysMore = (schema: GraphQLSchema) => (present: unknown, given: unknown): boolean =>
  present === undefined || present === null || (typeof given === 'string' && isObjectType(schema.getType(given)));

function emitField({ responseName, selections }: Field, schema: GraphQLSchema, source: SourceBuilder): string {
  if (responseName === '__typename') return `v = g.__typename; if (v !== undefined && ${source.constant(createSaysMore(schema))}(t.__typename, v)) t.__typename = v;`;
  const join = selections ? source.constant(createJoin(compileMerge(selections, schema))) : null;
  if (isInherited(responseName)) {
    const [get, set, name] = [source.constant(getOwn), source.constant(setOwn), text(responseName)];
    return `v = ${get}(g, ${name}); if (v !== undefined) ${set}(t, ${name}, ${join ? `${join}(${get}(t, ${name}), v)` : 'v'});`;
  }
  const at = `[${text(responseName)}]`;
  if (!join) return `v = g${at}; if (v !== undefined) t${at} = v;`;
  return `v = g${at}; if (v !== undefined) { const p = t${at}; t${at} = p === undefined || p === null ? v : ${join}(p, v); }`;
}

/** Compiles the merge of a selection. */
export function compileMerge(selections: readonly Selection[], schema: GraphQLSchema): Merge {
  const source = createSource();
  const steps = listAllFields(selections).map((field) => emitField(field, schema, source));
  return source.build(`let v; ${steps.join('\n')}`, 't, g');
}
