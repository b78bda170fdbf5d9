import type { Group, Part } from '../compile/program.ts';
import { getOwn, setOwn } from '../compile/names.ts';
import { representationsName, type FetchDocument } from '../compile/fetch-document.ts';
import type { EntityWriter, Representation } from '../compile/representations.ts';
import { collectTargets, type Target } from './targets.ts';

/** What one part of a request is about. */
export type PreparedPart = {
  readonly part: Part;
  /** Where in the answer its entities stand. */
  readonly paths: readonly (readonly string[])[];
  readonly targets: readonly Target[];
  /** For each target which representation is its. */
  readonly slots: readonly number[];
  /** Each entity once. Empty where root fields are asked. */
  readonly representations: readonly Representation[];
  /** The same as JSON, as far as it had to be made already. */
  readonly texts: readonly string[] | null;
};

/** A request to a subgraph, its document apart from what is asked about. */
export type GroupRequest = {
  /** The parts that it asks for, in their order. */
  readonly parts: readonly Part[];
  readonly document: FetchDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as JSON, with what was written before not written again. */
  readonly variablesJson: () => string;
};

const single = (part: Part, paths: PreparedPart['paths'], target: Target): PreparedPart | null => {
  const representation = part.represent?.write(target);
  return representation ? { part, paths, targets: [target], slots: [0], representations: [representation], texts: null } : null;
};

// Equal entities are sent once. Those that are told apart by a few leaves need not be written out to see that they are the same.
function gather(part: Part, paths: PreparedPart['paths'], targets: readonly Target[], { write, identify }: EntityWriter): PreparedPart | null {
  const kept: Target[] = [];
  const slots: number[] = [];
  const representations: Representation[] = [];
  const texts: string[] = [];
  const seen = new Map<string, number>();
  for (const target of targets) {
    const identity = identify(target);
    let slot = identity === null ? undefined : seen.get(identity);
    if (slot === undefined) {
      const representation = write(target);
      if (!representation) continue;
      const text = JSON.stringify(representation);
      slot = identity === null ? seen.get(text) : undefined;
      if (slot === undefined) {
        slot = representations.push(representation) - 1;
        texts.push(text);
        seen.set(identity ?? text, slot);
      }
    }
    kept.push(target);
    slots.push(slot);
  }
  return kept.length === 0 ? null : { part, paths, targets: kept, slots, representations, texts };
}

/**
 * Finds what a part is about in the answer so far; null when that is nothing.
 * @param paths those of its places that are asked about now.
 */
export function preparePart(part: Part, root: Target, paths: PreparedPart['paths']): PreparedPart | null {
  const targets = collectAll(part, root, paths);
  const [target] = targets;
  if (part.represent) return targets.length === 1 && target ? single(part, paths, target) : gather(part, paths, targets, part.represent);
  return targets.length === 0 ? null : { part, paths, targets, slots: targets.map(() => 0), representations: [], texts: null };
}

function collectAll({ sharedAt, isSharedBetween }: Part, root: Target, paths: PreparedPart['paths']): readonly Target[] {
  const [first = []] = paths;
  if (paths.length === 1) return collectTargets(root, first, sharedAt(first));
  const targets = paths.flatMap((path) => collectTargets(root, path, sharedAt(path)));
  return isSharedBetween ? [...new Set(targets)] : targets;
}

const json = (value: unknown): string => JSON.stringify(value);

/** Makes the request for parts of a group. */
export function toRequest(group: Group, prepared: readonly PreparedPart[], variables: Readonly<Record<string, unknown>>): GroupRequest {
  const document = group.documentFor(prepared.map(({ part }) => group.parts.indexOf(part)));
  const sent: Record<string, unknown> = {};
  for (const name of document.variables) {
    const value = getOwn(variables, name);
    if (value !== undefined) setOwn(sent, name, value);
  }
  const own = json(sent);
  const entities = prepared.filter(({ part }) => part.represent !== null);
  for (const [place, { representations }] of entities.entries()) sent[representationsName(place, entities.length)] = representations;
  return {
    parts: prepared.map(({ part }) => part), document, variables: sent,
    variablesJson() {
      const lists = entities.map(({ representations, texts }, place) => `"${representationsName(place, entities.length)}":[${(texts ?? representations.map(json)).join(',')}]`);
      return `{${[...lists, ...(own === '{}' ? [] : [own.slice(1, -1)])].join(',')}}`;
    },
  };
}
