import { writeFileSync } from 'node:fs';
import { createClient } from './client.ts';
import { compareAnswers } from './compare.ts';
import type { Running } from './measure.ts';
import type { Query } from './queries.ts';
import { record } from './recording.ts';
import type { Miss } from './report.ts';
import type { VariantName } from './settings.ts';
import type { Telling } from './subgraphs/telling.ts';
import { starters, type Setup } from './variants.ts';

/** Everyone who takes part in one query, in the order of the table. */
export type Field = Map<VariantName, Running>;

/** What a field is made from: the query, what variants start with, and at most how many requests at once. */
export type FieldDeps = { readonly query: Query; readonly setup: Setup; readonly telling: Telling; readonly connections: number };

/** What went wrong, in words. */
export const reasonOf = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));

async function stop({ process, client }: Running): Promise<void> {
  await client.close();
  await process.stop();
}

/** Starts one variant and looks at its answers. @returns it, and where it answers something else than the first of the field. */
async function startVariant(variant: VariantName, first: Running | undefined, { query, setup, telling, connections }: FieldDeps) {
  if (variant === 'floor') {
    if (!first) throw new Error('er is geen gateway om na te doen');
    writeFileSync(setup.recordingsFile, JSON.stringify(await record(first.client, query, telling)));
  }
  const process = await starters[variant](setup);
  const running: Running = { process, client: createClient(process.url, connections, setup.koppen) };
  // The floor answers for the persons that it saw, whoever is asked for: it is only looked at whether it answers.
  const reference = variant === 'floor' ? running : (first ?? running);
  try {
    return { running, difference: await compareAnswers(running.client, reference.client, query) };
  } catch (fout) {
    await stop(running);
    throw fout;
  }
}

/** Starts all, one after another. Who does not start is missed; who answers something else is reported, and measured as it is. */
export async function startField(variants: readonly VariantName[], deps: FieldDeps, miss: (miss: Miss) => void): Promise<Field> {
  const field: Field = new Map();
  const { name } = deps.query;
  for (const variant of variants) {
    try {
      const [[firstName, first] = []] = field;
      const { running, difference } = await startVariant(variant, first, deps);
      field.set(variant, running);
      if (variant === 'floor' && firstName !== 'ours') miss({ query: name, variant, reden: `doet ${firstName ?? 'niemand'} na, niet ours` });
      if (difference !== null) miss({ query: name, variant, reden: `${difference}; gemeten met dat andere antwoord` });
    } catch (fout) {
      miss({ query: name, variant, reden: reasonOf(fout) });
    }
  }
  return field;
}

/** Stops all. */
export const stopField = async (field: Field): Promise<void> => void await Promise.all([...field.values()].map(stop));
