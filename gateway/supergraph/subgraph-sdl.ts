import { parse } from 'graphql';
import { z } from 'zod';
import { withinTime } from '../../subgraphs/shared/within-time.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Verzoekclaims } from '../../subgraphs/shared/verzoek.ts';
import { toPlainRequest, type Transport } from '../executor/transport.ts';

const query = '{ _service { sdl } }';
const vraag = { query, document: parse(query, { noLocation: true }), variables: {} };
const antwoord = z.object({ _service: z.object({ sdl: z.string().min(1) }) });
const tijdMs = 2_000;

/** The gateway itself, when it asks a subgraph what it looks like. */
const eigenClaims = (deadline: number, traceparent: string): Verzoekclaims => ({
  aanroeper: { sub: 'gateway', organisatie: '00000009999999990001', partij: 'WERKCENTRUM', rol: 'systeem', regios: [], loket: null },
  doel: 'supergraaf', verzoekId: traceparent, traceparent, deadline,
});

/** Asks a subgraph elsewhere for its SDL. Rejects when it does not give it in time. */
export async function fetchSdl(transport: Transport, klok: Klok, traceparent: string): Promise<string> {
  const claims = eigenClaims(klok() + tijdMs, traceparent);
  const { data } = await withinTime(tijdMs, undefined, (signal) =>
    transport.send(toPlainRequest(vraag, claims, signal)));
  return antwoord.parse(data)._service.sdl;
}
