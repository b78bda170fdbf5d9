import { findGemeente, findRegio, regios, type Gemeente, type Regio } from '../../shared/referentie/referentie.ts';
import { eisGeldig, type Invoerfout } from '../../shared/invoer.ts';

const regioPerSgrCode = new Map(regios.map((regio) => [regio.sgrCode, regio]));

/** The region in which a gemeente lies; null when there is no such gemeente (any more). */
export const findRegioVanGemeente = (gmCode: string | null): Regio | null => {
  const gemeente = gmCode === null ? undefined : findGemeente(gmCode);
  return (gemeente && findRegio(gemeente.amCode)) ?? null;
};

/** The gemeente that facilitates a region. @throws Error when the reference data do not have it. */
export function getCentrumgemeente({ amCode, centrumgemeente }: Regio): Gemeente {
  const gemeente = findGemeente(centrumgemeente);
  if (gemeente === undefined) throw new Error(`centrumgemeente van ${amCode} ontbreekt`);
  return gemeente;
}

/** Which region is asked for; exactly one code. */
export type Regiovraag = { readonly amCode?: string | null | undefined; readonly sgrCode?: string | null | undefined };

/**
 * The region with this code.
 * @throws GraphQLError ONGELDIGE_INVOER when not exactly one code is given, or when it is in no list.
 */
export function getRegio({ amCode, sgrCode }: Regiovraag): Regio | null {
  eisGeldig((amCode == null) === (sgrCode == null) ? eenCode : null);
  const regio = amCode == null ? regioPerSgrCode.get(sgrCode ?? '') : findRegio(amCode);
  eisGeldig(regio === undefined ? onbekendeCode(amCode == null ? 'sgrCode' : 'amCode') : null);
  return regio ?? null;
}

const eenCode: readonly Invoerfout[] = ['amCode', 'sgrCode'].map((veld) => (
  { veld, code: 'PRECIES_EEN', melding: 'Geef precies één van beide codes.' }));

const onbekendeCode = (veld: string): Invoerfout => ({ veld, code: 'ONBEKENDE_CODE', melding: 'Er is geen arbeidsmarktregio met deze code.' });

/** Checks that a text has the form of a GM code, e.g. GM0855. */
export const checkGmCode = (veld: string, waarde: string): Invoerfout | null =>
  /^GM\d{4}$/.test(waarde) ? null : { veld, code: 'GEEN_GM_CODE', melding: 'Een gemeentecode is GM met vier cijfers.' };
