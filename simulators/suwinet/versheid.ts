import { z } from 'zod';
import { Weigering } from './weigering.ts';

/** What a message says of its own time, and its name. */
export type Stempel = { readonly berichtId: string; readonly gemaakt: string; readonly verloopt: string };

/** How far two clocks may differ, in ms. */
const scheefstandMs = 5 * 60_000;
/** A message may be valid for no longer than this, in ms: as long must its MessageID be remembered. */
const langsteMs = 10 * 60_000;

const moment = z.iso.datetime().transform((tekst) => Date.parse(tekst));
const tijden = z.object({ gemaakt: moment, verloopt: moment }).refine(({ gemaakt, verloopt }) => gemaakt < verloopt && verloopt - gemaakt <= langsteMs);

/** Takes each message once, within its time. @throws Weigering MessageExpired, or InvalidSecurity for one that was seen or has no proper time. */
export type Versheid = (stempel: Stempel, nu: number) => void;

/** Starts remembering which messages were seen. */
export function createVersheid(): Versheid {
  const gezien = new Map<string, number>();
  return ({ berichtId, gemaakt, verloopt }, nu) => {
    const gelezen = tijden.safeParse({ gemaakt, verloopt });
    if (!gelezen.success) throw new Weigering('InvalidSecurity');
    if (gelezen.data.gemaakt > nu + scheefstandMs || gelezen.data.verloopt < nu - scheefstandMs) throw new Weigering('MessageExpired');
    // In order of arrival, which is nearly that of their end: what has ended stands in front.
    for (const [oud, einde] of gezien) {
      if (einde >= nu) break;
      gezien.delete(oud);
    }
    if (gezien.has(berichtId)) throw new Weigering('InvalidSecurity');
    gezien.set(berichtId, gelezen.data.verloopt + scheefstandMs);
  };
}
