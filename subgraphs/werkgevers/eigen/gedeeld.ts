import type { Kandidaat, Vacature } from '../profiel.ts';

/** Makes equal lists of many profiles one list: most profiles say the same of contracts, licences, sectors, hours and languages. */
export function createGedeeld(): <P extends Vacature | Kandidaat>(profiel: P) => P {
  const lijsten = new Map<string, readonly string[]>();
  const talen = new Map<string, Vacature['talen']>();
  const uren = new Map<string, Vacature['uren']>();
  const eenmaal = <T>(bekend: Map<string, T>, sleutel: string, waarde: T): T => {
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    bekend.set(sleutel, waarde);
    return waarde;
  };
  const lijst = (waarden: readonly string[]): readonly string[] => eenmaal(lijsten, waarden.join('\n'), waarden);
  return (profiel) => ({
    ...profiel,
    beroepen: lijst(profiel.beroepen), competenties: lijst(profiel.competenties), sectoren: lijst(profiel.sectoren), rijbewijzen: lijst(profiel.rijbewijzen),
    talen: eenmaal(talen, profiel.talen.map(({ taal, mondeling, schriftelijk }) => `${taal}${mondeling}${schriftelijk}`).join(), profiel.talen),
    uren: eenmaal(uren, `${profiel.uren.minimaal}-${profiel.uren.maximaal}`, profiel.uren),
  });
}
