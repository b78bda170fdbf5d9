import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden, pakketten } from './gronden.ts';
import { kiest, zetIn } from './instrumenten.ts';
import { doet, geeftToestemming, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { medewerker, tilburg, uwv, vakbond, werkcentrum } from './wie.ts';

const opgave = { werkzaam: true, ontslagdreiging: true, sociaalPlan: false, flexibelContract: true, zelfstandig: false, arbeidsbeperking: false, sector: 'UITZENDBRANCHE', opleidingsniveau: 'MBO2', uitkeringen: [] };
const training = 'Sollicitatievaardigheden';

/** Fatima is given notice, then has WW for three months, then nothing: three parties in turn, and one plan. */
export const kortWwRecht: Weg = {
  naam: 'kort ww-recht', persoon: 'kortWwRecht',
  stappen: [
    geeftToestemming('SOCIALE_PARTNERS'),
    meldtAan(medewerker(vakbond), 'Haar uitzendwerk stopt.', { overdracht: null, verantwoordelijkheid: { uitkomst: 'ONBEKEND', rijen: [], ontbrekend: expect.arrayContaining([expect.objectContaining({ feit: 'WERKZAAM', bron: null }), expect.objectContaining({ feit: 'UITKERINGEN_UWV', status: 'NIET_BEVOEGD' })]) } }),
    ziet(vakbond, { werkplan: null }),
    steltPlanOp(vakbond, 'Werk vinden voor het WW-recht eindigt'),
    heeftIntake(vakbond, opgave),
    // Vakbonden may not ask UWV for the WW, nor UWV gemeenten for bijstand: what cannot be known is a question, and no "no". The Werkcentrum may ask all.
    ziet(uwv, { verantwoordelijkheid: { uitkomst: 'ONBEKEND', ontbrekend: [{ feit: 'UITKERINGEN_GEMEENTE', bron: 'gemeente.BijstandsregelingenInfo' }] } }),
    ziet(werkcentrum, {
      verantwoordelijkheid: bepaald('SOCIALE_PARTNERS', 'BEDREIGD_MET_ONTSLAG'),
      aanspreekpunten: { uitkomst: 'ONBEKEND', rijen: [pakketten('MKB_ZONDER_SOCIAAL_PLAN', false, 'II', 'III'), { ...pakketten('KORT_WW_RECHT', false, 'II', 'III'), aanspreekpunten: ['Gemeente'] }], ontbrekend: [{ feit: 'CONTRACT_EINDIGT_OP' }] },
    }),
    heeftDiagnose(vakbond, 'Zoekt werk met vaste uren.', tilburg),
    kiest(uwv, training, { status: 'VOORWAARDELIJK', pot: 'MENUKAART', plafond: { bedragEuro: 2080 } }),
    zetIn(uwv, training, { partij: 'UWV', bedragEuro: 1640 }),
    doet(vakbond, 'voegActiviteitToe', { partij: 'SOCIALE_PARTNERS', soort: 'RMT-MATCH', omschrijving: 'Bemiddeling via de vakbond' }, { als: 'bemiddeling' }),
    wordtVastgesteld(vakbond),
    tegelijk(doet(vakbond, 'beginActiviteit', van('bemiddeling', { begindatum: '2026-11-01' })), doet(uwv, 'beginActiviteit', van(training, { begindatum: '2026-11-01' }))),
    doet(uwv, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-12-01', opgave: { ...opgave, werkzaam: false, ontslagdreiging: false, uitkeringen: ['WW'] } }),
    draagtOver(vakbond, uwv, 'De WW begint op 1 december.', gronden.WW),
    doet(uwv, 'wijzigSituatie', { soort: 'NIET_UITKERINGSGERECHTIGD', ingangsdatum: '2027-03-01' }),
    leest(uwv, { situatiewijzigingen: [{ soort: 'WW', voorstel: { partij: 'UWV' } }, { soort: 'NIET_UITKERINGSGERECHTIGD', voorstel: { partij: 'GEMEENTE', grondslag: { vindplaats: gronden.NIET_UITKERINGSGERECHTIGD } } }] }),
    draagtOver(uwv, tilburg, 'Het WW-recht eindigt en er is geen recht op bijstand.', gronden.NIET_UITKERINGSGERECHTIGD),
    leest(tilburg, ({ activiteiten }) => ({ activiteiten: expect.arrayContaining([expect.objectContaining({ id: activiteiten.get('bemiddeling'), partij: 'SOCIALE_PARTNERS', status: 'LOPEND' }), expect.objectContaining({ id: activiteiten.get(training), partij: 'UWV' })]) })),
    doet(vakbond, 'rondActiviteitAf', van('bemiddeling', { uitkomst: 'BEHAALD' })),
    doet(uwv, 'rondActiviteitAf', van(training, { uitkomst: 'BEHAALD' })),
    eindigt(tilburg, 'WERK'),
  ],
};
