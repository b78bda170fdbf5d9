import type { z } from 'zod';
import { Bronfout } from '../../shared/bronfout.ts';
import type { Bronclient, Bronvraag } from '../../shared/source/client.ts';
import { apiInstrumentSchema, toEvaInstrument } from './source-api.ts';
import { evaInstrumentSchema, evaLijstSchema, evaTokenSchema, type EvaInstrument } from './source-types.ts';

/** The account of this graph at EVA. */
export type Evaccount = { readonly email: string; readonly wachtwoord: string };

/** What came of asking EVA: the instruments that could be read, and how many could not. */
export type Evalezing = { readonly instrumenten: readonly EvaInstrument[]; readonly onleesbaar: number };

/** EVA.RMT. Throws only Bronfout. */
export type EvaSource = { readonly fetchInstrumenten: (deadline: number, signal?: AbortSignal) => Promise<Evalezing> };

const apparaat = 'loketgraaf';

type Vraag = (vraag: Omit<Bronvraag, 'soort'>) => Promise<unknown>;

/** EVA behind its client. The token is fetched when it is needed and again when EVA no longer takes it. */
export function createEvaSource(client: Bronclient, account: Evaccount): EvaSource {
  let token: string | null = null;
  const vraag: Vraag = async (vraag) => parseJson(client.code, await client.vraag({ ...vraag, soort: 'lezen' }));
  return {
    async fetchInstrumenten(deadline, signal) {
      const haal = async (): Promise<unknown> => {
        token ??= await fetchToken(vraag, client.code, account, deadline, signal);
        return vraag({ methode: 'GET', pad: '/api/v1/instrument/list', headers: { accept: 'application/json', authorization: `Bearer ${token}` }, deadline, ...(signal ? { signal } : {}) });
      };
      const hadToken = token !== null;
      try {
        return leesLijst(client.code, await haal());
      } catch (fout) {
        if (!(fout instanceof Bronfout && fout.soort === 'GEWEIGERD')) throw fout;
        token = null;
        if (!hadToken) throw fout;
        return leesLijst(client.code, await haal());
      }
    },
  };
}

async function fetchToken(vraag: Vraag, bron: string, { email, wachtwoord }: Evaccount, deadline: number, signal?: AbortSignal): Promise<string> {
  const body = new URLSearchParams({ email, password: wachtwoord, device: apparaat }).toString();
  const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
  return lees(bron, evaTokenSchema, await vraag({ methode: 'POST', pad: '/api/token', headers, body, deadline, ...(signal ? { signal } : {}) })).token;
}

function leesLijst(bron: string, antwoord: unknown): Evalezing {
  const rijen = lees(bron, evaLijstSchema, antwoord).data;
  const instrumenten = rijen.flatMap((rij) => leesRij(rij) ?? []);
  // A guide in which nothing can be read speaks another language; it is not an empty guide.
  if (rijen.length > 0 && instrumenten.length === 0) throw new Bronfout(bron, 'ONGELDIG_ANTWOORD');
  return { instrumenten, onleesbaar: rijen.length - instrumenten.length };
}

function leesRij(rij: unknown): EvaInstrument | null {
  const api = apiInstrumentSchema.safeParse(rij);
  return api.success ? toEvaInstrument(api.data) : evaInstrumentSchema.safeParse(rij).data ?? null;
}

function parseJson(bron: string, { status, body }: { status: number; body: Buffer }): unknown {
  if (status !== 200) throw new Bronfout(bron, 'ONGELDIG_ANTWOORD');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (fout) {
    throw new Bronfout(bron, 'ONGELDIG_ANTWOORD', fout);
  }
}

function lees<T>(bron: string, schema: z.ZodType<T>, waarde: unknown): T {
  const uitkomst = schema.safeParse(waarde);
  if (!uitkomst.success) throw new Bronfout(bron, 'ONGELDIG_ANTWOORD');
  return uitkomst.data;
}
