import { Bronfout } from '../shared/bronfout.ts';
import type { Bronclient } from '../shared/source/client.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import { aanbodAntwoord, type Aanbodregel } from './source-types.ts';

/** UWV's offer per region; a region that UWV does not know is absent. Throws only Bronfout. */
export type AanbodSource = (regios: readonly string[], limit: TimeLimit) => Promise<ReadonlyMap<string, readonly Aanbodregel[]>>;

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Reads UWV's regional offer. UWV publishes no interface for it: the contract (GET /v1/aanbod?regio=AM26&regio=AM27) is
 * of our own making, in the README, until there is a real one.
 */
export const createAanbodSource = (client: Bronclient): AanbodSource => async (regios, limit) => {
  const vraag = new URLSearchParams(regios.map((regio): [string, string] => ['regio', regio]));
  const antwoord = await client.vraag({
    methode: 'GET', pad: `/v1/aanbod?${vraag.toString()}`, headers: { accept: 'application/json' }, soort: 'lezen', ...limit,
  });
  const gelezen = aanbodAntwoord.safeParse(antwoord.status === 200 ? parseJson(antwoord.body) : undefined);
  if (!gelezen.success) throw new Bronfout(client.code, 'ONGELDIG_ANTWOORD');
  return new Map(gelezen.data.regios.map(({ regio, aanbod }) => [regio, aanbod]));
};
