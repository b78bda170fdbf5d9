import { createHash } from 'node:crypto';
import { evaUuid } from '../../simulators/population/eva-uuid.ts';
import { createWillekeur } from '../../simulators/population/willekeur.ts';
import { toInstrument as toEva } from '../../simulators/eva/antwoordvorm.ts';
import { createInstrumenten } from '../../simulators/eva/instrumenten.ts';
import { opleidingen } from '../../simulators/sbb/opleidingen.ts';
import { toLeerweg, toOpbrengst, toCrebo } from '../../subgraphs/sbb/codelijsten.ts';
import { toDatumTijd } from '../../subgraphs/shared/klok.ts';
import { regios, type Regio } from '../../subgraphs/shared/referentie/referentie.ts';
import type { Catalogus } from '../../subgraphs/werkcentrum/catalogus/catalogus.ts';
import { toInstrument } from '../../subgraphs/werkcentrum/catalogus/mapping.ts';
import { listMerken } from '../../subgraphs/werkcentrum/catalogus/merken.ts';
import { maakMomentopname } from '../../subgraphs/werkcentrum/catalogus/momentopname.ts';
import { voegAanbodSamen } from '../../subgraphs/werkcentrum/catalogus/regioaanbod.ts';
import { evaInstrumentSchema } from '../../subgraphs/werkcentrum/catalogus/source-types.ts';
import type { Aanbodbijdrage, Aanbodregelbijdrage, Bijdragebron, Bron } from '../../subgraphs/werkcentrum/generated.ts';
import type { Leerplaatsbijdrage } from '../../subgraphs/werkgevers/generated.ts';
import type { Aanbodbijdragen } from '../../subgraphs/werkcentrum/parents.ts';

/** The region where a party shows its former offer, for it does not answer now. */
export const verouderdeRegio = 'AM01';

const leeg: Omit<Aanbodregelbijdrage, 'nummer' | 'naam' | 'aanbieder'> = {
  uuidInstrument: null, omschrijving: null, tegel: null, doelgroepen: [], klantkenmerken: [], uitvoeringsvorm: null, gemeenten: null, vrijePlaatsen: null, wachttijdWeken: null,
  kostenEuro: null, duurWeken: null, erkendLeerbedrijf: null, begindatum: null, einddatum: null,
};

const actueel = (code: string, naam: string, houder: string, moment: number): Bijdragebron => ({ code, naam, houder, status: 'ACTUEEL', peildatum: toDatumTijd(moment), reden: null });

/** What the parties offer in a region. */
export function listAanbod({ amCode, naam, centrumgemeente }: Regio, zaad: number, moment: number): Aanbodbijdragen {
  const { geheel } = createWillekeur(zaad + Number(amCode.slice(2)));
  const plaatsen = { vrijePlaatsen: geheel(0, 12), wachttijdWeken: geheel(0, 8) };
  const regel = (nummer: string, titel: string, aanbieder: string, rest: Partial<Aanbodregelbijdrage>): Aanbodregelbijdrage => ({ ...leeg, ...plaatsen, nummer, naam: titel, aanbieder, ...rest });
  const bijdrage = (bron: Bijdragebron, aanbod: Aanbodregelbijdrage[]): Aanbodbijdrage[] => [{ bron, aanbod }];
  const fonds = actueel('oofonds.ZWL.aanbod', 'Ontwikkelfonds Zorg en Welzijn Proef', 'ZWL', moment);
  return {
    uwvAanbod: bijdrage(actueel('uwv.aanbod', 'UWV: aanbod in de regio', 'UWV', moment), [regel(`U-${amCode}-1`, `Training solliciteren ${naam}`, 'UWV WERKbedrijf', { uuidInstrument: evaUuid('RMT-SOLL'), kostenEuro: 0, duurWeken: 6 })]),
    gemeenteAanbod: bijdrage(actueel(`gemeente.${centrumgemeente}.eigen`, `Aanbod van de gemeente ${centrumgemeente}`, centrumgemeente, moment), [regel(`G-${amCode}-1`, `Jobcoach ${naam}`, 'Sociaal ontwikkelbedrijf', { uuidInstrument: evaUuid('RMT-JOBCOACH'), kostenEuro: geheel(20, 40) * 100, duurWeken: 26, gemeenten: [centrumgemeente] })]),
    sbbAanbod: bijdrage(actueel('sbb.leerplaatsen', 'SBB: leerplaatsen bij erkende leerbedrijven', 'SBB', moment), [regel(`S-${amCode}-1`, `Praktijkleren in de zorg ${naam}`, 'Leerwerkloket', { uuidInstrument: evaUuid('RMT-PLK-PV'), erkendLeerbedrijf: true, duurWeken: 39 })]),
    oofondsAanbod: bijdrage(amCode === verouderdeRegio ? { ...fonds, status: 'VEROUDERD', reden: null } : fonds, [regel(`O-${amCode}-1`, 'Loopbaanscan voor de zorg', 'Ontwikkelfonds Zorg en Welzijn Proef', { kostenEuro: 450, duurWeken: 4 })]),
  };
}

/** Places to learn on the job that SBB contributes to a search, in the regions of whoever asks. */
export function listLeerplaatsen(amCodes: readonly string[], zaad: number, moment: number): Leerplaatsbijdrage[] {
  const { geheel, kies } = createWillekeur(zaad);
  const leerplaatsen = amCodes.flatMap((regio) => opleidingen.map(({ crebo, naam }, plaats) => ({
    nummer: `LP-${regio}-${plaats + 1}`, regio, crebo: toCrebo(crebo, naam), leerweg: toLeerweg(kies(['bbl', 'derde'])), opbrengst: toOpbrengst(kies(['praktijkverklaring', 'certificaat', 'diploma'])),
    wervingsroute: kies([null, 'leerwerktraject', 'open hiring']), plaatsen: geheel(1, 5), duurWeken: geheel(8, 39), begindatum: '2026-11-15', einddatum: '2027-02-28',
  })));
  return [{ bron: actueel('sbb.leerplaatsen', 'SBB: leerplaatsen bij erkende leerbedrijven', 'SBB', moment), leerplaatsen }];
}

/** Makes the catalogue of all regions: the guide of the simulators with what the parties offer, in one snapshot. */
export function createCatalogus(zaad: number, moment: number): Catalogus {
  const instrumenten = createInstrumenten(zaad).flatMap((feit) => toInstrument(evaInstrumentSchema.parse(toEva(feit))) ?? []);
  const bronEva: Bron = { code: 'werkcentrum.eva', naam: 'EVA.RMT', partij: 'WERKCENTRUM', houder: 'WERKCENTRUM', status: 'ACTUEEL', peildatum: toDatumTijd(moment), reden: null };
  const aanbod = Object.fromEntries(regios.map((regio) => [regio.amCode, voegAanbodSamen(listAanbod(regio, zaad, moment), { ontbrekend: [] })]));
  // Its content follows from the seed, and so does its version.
  const versie = createHash('sha256').update(`mock/${zaad}`).digest('hex').slice(0, 16);
  const momentopname = maakMomentopname({ instrumenten, bronEva, aanbod }, moment, versie);
  const merken = new Map(listMerken(momentopname.bouwstenen));
  return {
    laatste: () => momentopname, versie: (versie) => (versie === momentopname.versie ? momentopname : null),
    merken: async (versie) => (versie === momentopname.versie ? merken : null), begonnenOp: moment, stop: async () => undefined,
  };
}
