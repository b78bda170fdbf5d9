import { Bronfout } from '../shared/bronfout.ts';
import type { Aanvraagadapter } from './source-dialect.ts';
import type { Aanvraaginstellingen } from './register.ts';
import { createRol, createZaak, findResultaat, findZaak, listBetrokkenen, NietGeaccepteerd, sluitZaak, zetIngetrokken, type Zakenplek } from './source-zaken.ts';
import type { Aanvraagzaak, Intrekvraag, Zaakresultaat, Zaakstand, Zaakvraag } from './source-types-aanvraag.ts';

// A request is a zaak. Each step may be the last that succeeded: whoever asks again goes on from there.

const toStand = ({ identificatie }: Aanvraagzaak, resultaat: Zaakresultaat | null): Zaakstand =>
  ({ nummer: identificatie, resultaat: resultaat && { resultaattype: resultaat.resultaattype, toelichting: resultaat.toelichting } });

/** Whether the zaak says for whom it is. @throws Bronfout ONGELDIG_ANTWOORD when it is for somebody else: worse than none. */
async function heeftBetrokkene(plek: Zakenplek, zaak: Aanvraagzaak, bsn: string): Promise<boolean> {
  const betrokkenen = await listBetrokkenen(plek, zaak);
  if (betrokkenen.length > 0 && !betrokkenen.includes(bsn)) throw new Bronfout(plek.client.code, 'ONGELDIG_ANTWOORD');
  return betrokkenen.length > 0;
}

/** How a zaak stands that was there. We may have broken off before it said for whom it is. */
async function volgZaak(plek: Zakenplek, zaak: Aanvraagzaak, bsn: string): Promise<Zaakstand> {
  if (!await heeftBetrokkene(plek, zaak, bsn)) await createRol(plek, zaak, bsn);
  return toStand(zaak, await findResultaat(plek, zaak));
}

async function vraagAan(plek: Zakenplek, bsn: string, vraag: Zaakvraag): Promise<Zaakstand> {
  const eerder = await findZaak(plek, vraag.kenmerk);
  if (eerder) return volgZaak(plek, eerder, bsn);
  const nieuw = await createZaak(plek, vraag);
  if (nieuw) {
    await createRol(plek, nieuw, bsn);
    return toStand(nieuw, await findResultaat(plek, nieuw));
  }
  const intussen = await findZaak(plek, vraag.kenmerk);
  if (!intussen) throw new Bronfout(plek.client.code, 'ONGELDIG_ANTWOORD');
  return volgZaak(plek, intussen, bsn);
}

async function trekIn(plek: Zakenplek, bsn: string, { kenmerk, reden, moment }: Intrekvraag): Promise<Zaakstand | 'ONBEKEND'> {
  const { afgewezen, ingetrokken } = plek.instellingen.resultaattypen;
  const zaak = await findZaak(plek, kenmerk);
  if (!zaak) return 'ONBEKEND';
  await heeftBetrokkene(plek, zaak, bsn);
  const resultaat = await findResultaat(plek, zaak);
  // What is over, or was refused, is not there to be withdrawn.
  if (zaak.einddatum || resultaat?.resultaattype === afgewezen) return toStand(zaak, resultaat);
  if (resultaat?.resultaattype !== ingetrokken) await zetIngetrokken(plek, zaak, reden);
  await sluitZaak(plek, zaak, moment, reden);
  return { nummer: zaak.identificatie, resultaat: { resultaattype: ingetrokken, toelichting: reden } };
}

async function neemAan<T>(werk: Promise<T>): Promise<T | 'NIET_GEACCEPTEERD'> {
  try {
    return await werk;
  } catch (fout) {
    if (fout instanceof NietGeaccepteerd) return 'NIET_GEACCEPTEERD';
    throw fout;
  }
}

/** Makes the adapter for a gemeente that takes requests. @param url its own address: what its answers refer to must be below it. */
export const createAanvragen = (url: string, instellingen: Aanvraaginstellingen): Aanvraagadapter => ({
  vraagAan: (client, bsn, vraag, limit) => neemAan(vraagAan({ client, url, instellingen, limit }, bsn, vraag)),
  trekIn: (client, bsn, vraag, limit) => neemAan(trekIn({ client, url, instellingen, limit }, bsn, vraag)),
});
