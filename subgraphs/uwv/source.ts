import type { z } from 'zod';
import { Bronfout } from '../shared/bronfout.ts';
import type { Dienstnaam } from '../shared/suwinet/diensten.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import type { Suwinetclient } from '../shared/suwinet/client.ts';
import {
  arbeidsbeperktenClient, wbClient, wvClient, type ArbeidsbeperktenClient, type Uitkomst, type WbClient, type WvClient,
} from './source-types.ts';

/** The Suwinet services that UWV answers. */
export const uwvDiensten = ['UWVPersoonsWvInfo', 'UwvWbPersoonsInfo', 'UWVPersoonsArbeidsbeperktenInfo'] as const satisfies readonly Dienstnaam[];

/** One of them. */
export type Uwvdienst = (typeof uwvDiensten)[number];

/** An answer that is no failure: those are thrown. */
export type Antwoord<T> = Exclude<Uitkomst<T>, { soort: 'MISLUKT' }>;

/** UWV's services, one person per question. Throws only Bronfout; answers are validated and stripped to what is used. */
export type UwvSource = {
  readonly mag: (dienst: Uwvdienst, partij: string) => boolean;
  readonly fetchUitkeringen: (bsn: string, limit: TimeLimit) => Promise<Antwoord<WvClient>>;
  readonly fetchDienstverlening: (bsn: string, limit: TimeLimit) => Promise<Antwoord<WbClient>>;
  readonly fetchDoelgroepregister: (bsn: string, limit: TimeLimit) => Promise<Antwoord<ArbeidsbeperktenClient>>;
};

/** Asks UWV through Suwinet. */
export function createUwvSource(suwinet: Suwinetclient<Uwvdienst>): UwvSource {
  const vraag = <T>(dienst: Uwvdienst, schema: z.ZodType<T>) => async (bsn: string, limit: TimeLimit): Promise<Antwoord<T>> => {
    const antwoord = await suwinet.vraag(dienst, bsn, limit);
    if (antwoord.soort === 'NIETS_GEVONDEN') return antwoord;
    const gelezen = schema.safeParse(antwoord.client);
    // The issues of a parse name values of the person: nothing of them goes along.
    if (!gelezen.success) throw new Bronfout(suwinet.bron(dienst), 'ONGELDIG_ANTWOORD');
    return { soort: 'GEVONDEN', client: gelezen.data };
  };
  return {
    mag: suwinet.mag,
    fetchUitkeringen: vraag('UWVPersoonsWvInfo', wvClient),
    fetchDienstverlening: vraag('UwvWbPersoonsInfo', wbClient),
    fetchDoelgroepregister: vraag('UWVPersoonsArbeidsbeperktenInfo', arbeidsbeperktenClient),
  };
}
