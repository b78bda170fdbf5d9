import { z } from 'zod';
import type { Partijaanvraagrecord } from '../store/partijaanvragen.ts';

// What is asked of a party, and what it says (Partijaanvraag and Partijantwoord in schema/shared.graphql).

const antwoordSchema = z.object({
  soort: z.enum(['ONTVANGEN', 'BEVESTIGD', 'GEWEIGERD', 'INGETROKKEN', 'GEEN_WEG', 'NIET_GELUKT']),
  nummer: z.string().nullable(), reden: z.string().nullable(), isTijdelijk: z.boolean(),
});

/** The answer of a party to a request. */
export type Partijantwoord = Readonly<z.infer<typeof antwoordSchema>>;

/** Of which nobody knows what came of it. @param reden a code of ours (redenen.ts). */
export const nietGelukt = (reden: string): Partijantwoord => ({ soort: 'NIET_GELUKT', nummer: null, reden, isTijdelijk: true });

/** Nobody at that party can be asked for this person. */
export const geenKoppeling: Partijantwoord = { soort: 'GEEN_WEG', nummer: null, reden: 'GEEN_KOPPELING', isTijdelijk: false };

/** The subgraph of each party that takes requests. */
export const subgraafVan = { UWV: 'uwv', GEMEENTE: 'gemeente', SBB: 'sbb' } as const satisfies Record<Partijaanvraagrecord['partij'], string>;

/** The question to a party. */
export const partijvraagVan = (partij: Partijaanvraagrecord['partij']): string =>
  `mutation Aanvraag($sleutel: ID!, $aanvraag: Partijaanvraag!) { antwoord: ${subgraafVan[partij]}VerwerkAanvraag(sleutel: $sleutel, aanvraag: $aanvraag) { soort nummer reden isTijdelijk } }`;

/**
 * What is asked, as the party gets it. An instrument that only the party knows has its own number there.
 * @param regio where the person lived when it was asked; null when that is not known.
 */
export const toPartijaanvraag = ({ activiteitId, handeling, wat }: Partijaanvraagrecord, regio: string | null) =>
  ({ kenmerk: activiteitId, handeling, ...wat, instrument: wat.instrument.replace(/^[^:]+:/, ''), regio, reden: handeling === 'INTREKKEN' ? 'De activiteit gaat niet door.' : null });

/** Reads what a subgraph answered; anything else than an answer may be asked again. */
export function leesPartijantwoord(data: unknown): Partijantwoord {
  const gelezen = z.object({ antwoord: antwoordSchema }).safeParse(data);
  return gelezen.success ? gelezen.data.antwoord : nietGelukt('NIET_BESCHIKBAAR');
}
