import type { Invoerfout } from '../../shared/invoer.ts';
import { GRONDSLAGEN } from '../rules/grondslagen.ts';

// Whether company A, with staff too many, can be linked to company B, which looks for staff. Pure.

/** Of a question, what decides it. */
export type Koppelkant = {
  readonly soort: string;
  readonly regios: readonly string[];
  readonly sector: string | null;
  readonly gegevens: { readonly kvkNummer: string; readonly beroep: string | null };
};

const grondslag = GRONDSLAGEN.WERKGEVERS_KOPPELEN;

const naamVan = (beroep: string): string => beroep.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const isZelfdeWerk = (a: Koppelkant, b: Koppelkant): boolean =>
  (a.sector !== null && a.sector === b.sector) || (a.gegevens.beroep !== null && b.gegevens.beroep !== null && naamVan(a.gegevens.beroep) === naamVan(b.gegevens.beroep));

/** Every reason why the two cannot be linked; empty when they can. The faults name the fields of the input. */
export function listKoppelbezwaren(overschot: Koppelkant, vacatures: Koppelkant): Invoerfout[] {
  const fouten: (Invoerfout | null)[] = [
    overschot.soort === 'PERSONEELSOVERSCHOT' ? null : { veld: 'overschotId', code: 'ANDERE_SOORT', melding: 'Deze vraag gaat niet over een overschot aan personeel.', toegestaan: ['PERSONEELSOVERSCHOT'], grondslag },
    vacatures.soort === 'VACATURES' ? null : { veld: 'vacaturesId', code: 'ANDERE_SOORT', melding: 'Deze vraag gaat niet over vacatures.', toegestaan: ['VACATURES'], grondslag },
    overschot.gegevens.kvkNummer === vacatures.gegevens.kvkNummer ? { veld: 'vacaturesId', code: 'ZELFDE_WERKGEVER', melding: 'Beide vragen zijn van dezelfde werkgever.', grondslag } : null,
    overschot.regios.some((regio) => vacatures.regios.includes(regio)) ? null : { veld: 'vacaturesId', code: 'ANDERE_REGIO', melding: 'De werkgevers hebben geen regio gemeen.', toegestaan: [...overschot.regios], grondslag },
    isZelfdeWerk(overschot, vacatures) ? null : { veld: 'vacaturesId', code: 'ANDER_WERK', melding: 'De werkgevers hebben sector noch beroep gemeen.', ...(overschot.sector === null ? {} : { toegestaan: [overschot.sector] }), grondslag },
  ];
  return fouten.filter((fout) => fout !== null);
}
