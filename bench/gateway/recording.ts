import { z } from 'zod';
import type { Client } from './client.ts';
import type { Query } from './queries.ts';
import type { Opgenomen, Telling } from './subgraphs/telling.ts';

const stepSchema = z.object({ url: z.string(), body: z.string(), after: z.array(z.number()) });

/** What one request of a client made a gateway ask: each subgraph request with those that were answered before it came, and the answer. */
export const recordingSchema = z.object({ requests: z.array(stepSchema), answer: z.string() });

/** One request of a client, taken apart. */
export type Recording = z.infer<typeof recordingSchema>;

const kinds = 20;

/** Puts requests in the order of their coming, each with the places of those that were answered before it came. */
export function toSteps(seen: readonly Opgenomen[]): Recording['requests'] {
  const inOrder = [...seen].sort((a, b) => a.arrived - b.arrived);
  return inOrder.map(({ url, body, arrived }) => ({
    url, body, after: inOrder.flatMap((other, index) => (other.answered < arrived ? [index] : [])),
  }));
}

/** Watches what a gateway asks of the subgraphs for a number of different requests, one at a time, after a first of each. */
export async function record(client: Client, query: Query, telling: Telling): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (let turn = 0; turn < Math.min(kinds, query.variety); turn += 1) {
    const body = query.bodyOf(turn);
    await client.ask(body);
    let answer = '';
    const seen = await telling.neemOp(async () => {
      answer = (await client.ask(body)).text;
    });
    recordings.push({ requests: toSteps(seen), answer });
  }
  return recordings;
}
