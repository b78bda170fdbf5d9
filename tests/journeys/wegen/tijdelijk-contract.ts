import { expect } from '@jest/globals';
import { aanvaardt, draagtOver, eindigt, heeftDiagnose, heeftIntake, ligtBij, weigert, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden, pakketten } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { doet, geeftToestemming, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { medewerker, mobiliteitsteam, tilburg, uwv, vakbond } from './wie.ts';

const verzoek = 'De vakbond heeft geen plaats; UWV doet het op verzoek.';

/** Sanne's temporary contract ends in six weeks. Vakbonden are responsible and refuse; UWV helps where it is asked to. */
export const tijdelijkContract: Weg = {
  naam: 'tijdelijk contract', persoon: 'tijdelijkContract',
  stappen: [
    meldtAan(medewerker(mobiliteitsteam), 'Haar contract wordt niet verlengd.', { overdracht: null, verantwoordelijkheid: { uitkomst: 'ONBEKEND' } }),
    ziet(mobiliteitsteam, { werkplan: null }),
    steltPlanOp(mobiliteitsteam, 'Aansluitend werk vinden', {}),
    heeftIntake(mobiliteitsteam, { werkzaam: true, ontslagdreiging: true, sociaalPlan: false, contractEindigtOp: '2026-12-13', flexibelContract: true, zelfstandig: false, arbeidsbeperking: false, sector: 'DETAILHANDEL', opleidingsniveau: 'MBO2', uitkeringen: [] }),
    ziet(mobiliteitsteam, {
      verantwoordelijkheid: bepaald('SOCIALE_PARTNERS', 'BEDREIGD_MET_ONTSLAG'),
      // Two rows of the table: which of the two it is, a professional says.
      aanspreekpunten: { uitkomst: 'MEERDERE', rijen: [pakketten('MKB_ZONDER_SOCIAAL_PLAN', false, 'II', 'III'), { ...pakketten('TIJDELIJK_CONTRACT', false, 'II', 'III'), aanspreekpunten: ['UWV'] }] },
    }),
    geeftToestemming('SOCIALE_PARTNERS'),
    doet(mobiliteitsteam, 'draagOver', { naarLoket: vakbond.loket, reden: 'Wordt met ontslag bedreigd.' }, { overdracht: { status: 'OPEN', naar: { id: vakbond.loket } } }),
    weigert(vakbond, 'Wij hebben deze maand geen begeleider.'),
    leest(mobiliteitsteam, { verantwoordelijke: null }),
    doet(mobiliteitsteam, 'draagOver', { naarLoket: uwv.loket, reden: verzoek }, { overdracht: { naar: { id: uwv.loket } } }),
    ligtBij(uwv, verzoek),
    aanvaardt(uwv, { verantwoordelijke: { partij: 'UWV', loket: { id: uwv.loket }, grondslag: null } }),
    heeftDiagnose(uwv, 'Kan direct aan de slag in een andere winkel.', vakbond),
    kiest(uwv, 'Maatwerkbudget', { status: 'VOORWAARDELIJK', voorwaarden: ['TWEEDE_PARTIJ', 'MAATWERK_SAMEN'], plafond: { bedragEuro: 1000 } }),
    zetIn(uwv, 'Maatwerkbudget', { partij: 'WERKCENTRUM', bedragEuro: 400, status: 'VOORGESTELD' }),
    zetNietIn(uwv, 'Maatwerkbudget', { code: 'BOVEN_PLAFOND', toegestaan: ['600 euro'] }, { bedragEuro: 700 }),
    doet(uwv, 'stemInMetMaatwerk', van('Maatwerkbudget'), { weigert: 'ZELFDE_PARTIJ' }),
    doet(tilburg, 'stemInMetMaatwerk', van('Maatwerkbudget')),
    doet(uwv, 'voegActiviteitToe', { partij: 'UWV', soort: 'SOLLICITEREN', omschrijving: 'Vijf brieven in de maand' }, { als: 'brieven' }),
    wordtVastgesteld(uwv),
    tegelijk(doet(uwv, 'beginActiviteit', van('brieven', { begindatum: '2026-11-01' })), doet(vakbond, 'beginActiviteit', van('Maatwerkbudget', { begindatum: '2026-11-01' }))),
    // UWV is responsible already: WW points to nobody else.
    doet(uwv, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-12-14' }),
    leest(uwv, { situatiewijzigingen: [{ soort: 'WW', voorstel: null }], verantwoordelijke: { partij: 'UWV' } }),
    doet(uwv, 'wijzigSituatie', { soort: 'NIET_UITKERINGSGERECHTIGD', ingangsdatum: '2027-03-14' }),
    draagtOver(uwv, tilburg, 'Haar WW eindigt in maart.', gronden.NIET_UITKERINGSGERECHTIGD),
    doet(uwv, 'rondActiviteitAf', van('brieven', { uitkomst: 'BEHAALD' })),
    doet(mobiliteitsteam, 'rondActiviteitAf', van('Maatwerkbudget', { uitkomst: 'BEHAALD' })),
    eindigt(tilburg, 'WERK', { activiteiten: expect.arrayContaining([expect.objectContaining({ bedragEuro: 400, uitkomst: 'BEHAALD' })]) }, uwv),
  ],
};
