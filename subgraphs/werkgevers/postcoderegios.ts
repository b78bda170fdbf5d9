import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findGemeente } from '../shared/referentie/referentie.ts';
import { Instellingenfout } from '../shared/settings.ts';

/** The region (AM code) of an area with the same four digits of a postcode; null where that is not known. */
export type RegioVan = (postcodegebied: string | null) => string | null;

const instelling = 'POSTCODEGEMEENTEN_BESTAND';
const tabel = z.record(z.string().regex(/^\d{4}$/), z.string().regex(/^GM\d{4}$/));

/**
 * Reads in which gemeente each area is: a JSON object `{"5038": "GM0855", ...}`, as CBS publishes it. This project holds no such table.
 * @param pad null: nothing is known of any area.
 * @throws Instellingenfout when the file is not there or is something else.
 */
export function readPostcoderegios(pad: string | null): RegioVan {
  if (pad === null) return () => null;
  try {
    const gemeenten = new Map(Object.entries(tabel.parse(JSON.parse(readFileSync(pad, 'utf8')))));
    return (postcodegebied) => findGemeente(gemeenten.get(postcodegebied ?? '') ?? '')?.amCode ?? null;
  } catch {
    throw new Instellingenfout([`${instelling}: geen tabel van vier cijfers naar GM-code`]);
  }
}
