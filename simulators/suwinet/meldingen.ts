import { vastePersonen } from '../population/vaste-personen.ts';
import type { Inhoud } from './protocol.ts';

/** How a service answers beside or in place of data: an FWI with a Fout, or ClientSuwi with a Waarschuwing. */
export type Meldingsoort = 'FOUT' | 'WAARSCHUWING';

/** Which message a service gives for a person; null for none. */
export type Meldingkeuze = (dienst: string, bsn: string) => Meldingsoort | null;

const vast = new Set<string>(Object.values(vastePersonen).map(({ bsn }) => bsn));

/**
 * Now and then a source has trouble with one person: of the generated people one in 251 gets a Fout and one in 97 a
 * Waarschuwing, each at one service. The fixed persons never do, so that journeys can be written about them.
 */
export const standaardMeldingen: Meldingkeuze = (dienst, bsn) => {
  if (vast.has(bsn)) return null;
  const getal = Number(bsn);
  const beurt = dienst.length % 5 === getal % 5;
  if (getal % 251 === 7 && beurt) return 'FOUT';
  return getal % 97 === 7 && beurt ? 'WAARSCHUWING' : null;
};

const meldingen: Record<Meldingsoort, Inhoud> = {
  FOUT: { Fout: { Code: 'SIM-0001', Tekst: 'De bron kan het verzoek niet verwerken', Bron: { DN: 'CN=simulator' } } },
  WAARSCHUWING: { Waarschuwing: { Code: 'SIM-0002', Tekst: 'De gegevens zijn mogelijk niet volledig verwerkt', Bron: { DN: 'CN=simulator' } } },
};

/** What stands in the Response element: data, nothing found, or a message. */
export function toRespons(client: Inhoud | null, melding: Meldingsoort | null): Inhoud {
  if (melding === 'FOUT') return { 'fwi:FWI': meldingen.FOUT };
  if (client === null) return { 'fwi:NietsGevonden': {} };
  return { ClientSuwi: client, 'fwi:FWI': melding === null ? undefined : meldingen.WAARSCHUWING };
}
