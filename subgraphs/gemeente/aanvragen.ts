import { Bronfout } from '../shared/bronfout.ts';
import { toDatum, toDatumTijd, type Klok } from '../shared/klok.ts';
import { nietGelukt, type Partijantwoord } from '../shared/partijaanvraag/antwoord.ts';
import type { AanvraagSource, Partijaanvraag } from '../shared/partijaanvraag/source.ts';
import { createVerwerkAanvraag } from '../shared/partijaanvraag/verwerk.ts';
import type { GemeenteContext } from './context.ts';
import { toAanvraagstand, toIntrekvraag, toZaakvraag } from './mapping-aanvraag.ts';
import { eigenCode } from './register.ts';
import { openSleutel } from './sleutel.ts';
import type { Aanvraagweg } from './source-eigen.ts';

/** Where a request goes when it is not known which gemeente it is for. */
const geenGemeente = 'gemeente.eigen';

const toSource = (weg: Aanvraagweg, klok: Klok): AanvraagSource => async (aanvraag, { nummer: bsn }, limit) => {
  const stand = aanvraag.handeling === 'AANVRAGEN'
    ? await weg.vraagAan(bsn, toZaakvraag(aanvraag, toDatum(klok())), limit)
    : await weg.trekIn(bsn, toIntrekvraag(aanvraag, toDatumTijd(klok())), limit);
  if (typeof stand === 'string') return stand;
  const gelezen = toAanvraagstand(stand, weg.resultaattypen);
  if (gelezen === null) throw new Bronfout(weg.code, 'ONGELDIG_ANTWOORD');
  return gelezen;
};

/**
 * Brings a request to the gemeente where the person lives, or takes it back; GEEN_WEG where she takes none.
 * @throws Logboekfout when it cannot be recorded: then nothing was asked.
 */
export async function verwerkAanvraag(context: GemeenteContext, sleutel: string, aanvraag: Partijaanvraag): Promise<Partijantwoord> {
  const { verzoek, verwerkingen, klok } = context;
  const persoon = openSleutel(context, sleutel);
  if (persoon === null) {
    verwerkingen.noteer({ betrokkene: null, gegevens: ['aanvraag', geenGemeente], uitkomst: 'GEWEIGERD' });
    return nietGelukt('ONGELDIGE_SLEUTEL');
  }
  const gmCode = persoon.gemeenten[0];
  const weg = gmCode === undefined ? null : context.findAanvraagweg(gmCode);
  const verwerk = createVerwerkAanvraag({
    code: gmCode === undefined ? geenGemeente : eigenCode(gmCode),
    source: weg && toSource(weg, klok),
    open: () => ({ veld: 'bsn', nummer: persoon.bsn, betrokkene: { soort: 'BSN', nummer: persoon.bsn } }),
    verzoek, verwerkingen,
  });
  return verwerk(sleutel, aanvraag);
}
