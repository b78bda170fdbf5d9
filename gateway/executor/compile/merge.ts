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

function emitField({ responseName, selections }: Field, source: SourceBuilder): string {
  const join = selections ? source.constant(createJoin(compileMerge(selections))) : null;
  if (isInherited(responseName)) {
    const [get, set, name] = [source.constant(getOwn), source.constant(setOwn), text(responseName)];
    return `v = ${get}(g, ${name}); if (v !== undefined) ${set}(t, ${name}, ${join ? `${join}(${get}(t, ${name}), v)` : 'v'});`;
  }
  const at = `[${text(responseName)}]`;
  if (!join) return `v = g${at}; if (v !== undefined) t${at} = v;`;
  return `v = g${at}; if (v !== undefined) { const p = t${at}; t${at} = p === undefined || p === null ? v : ${join}(p, v); }`;
}

/** Compiles the merge of a selection. */
export function compileMerge(selections: readonly Selection[]): Merge {
  const source = createSource();
  const steps = listAllFields(selections).map((field) => emitField(field, source));
  return source.build(`let v; ${steps.join('\n')}`, 't, g');
}
