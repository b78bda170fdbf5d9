import { expect } from '@jest/globals';
import { draagtOver, eindigt, heeftDiagnose, heeftIntake, verwijst, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { doet, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { leerwerkloket, medewerker, oisterwijk, uwv, werkcentrum } from './wie.ts';

/** Petra has a WIA benefit and lives in Oisterwijk, whose Wmo-loket helps as well while UWV stays responsible. */
export const wia: Weg = {
  naam: 'wia', persoon: 'wia',
  stappen: [
    meldtAan(medewerker(werkcentrum), 'Wil weer iets gaan doen.', { overdracht: null, verantwoordelijkheid: { uitkomst: 'ONBEKEND', rijen: [{ situatie: 'WIA', partij: 'UWV' }] } }),
    ziet(werkcentrum, { werkplan: null }),
    steltPlanOp(werkcentrum, 'Passend werk naast de WIA'),
    heeftIntake(werkcentrum, { werkzaam: false, ontslagdreiging: false, zelfstandig: false, arbeidsbeperking: true, sector: 'ZORG_EN_WELZIJN', jarenInLaatsteFunctie: 18, opleidingsniveau: 'MBO3', uitkeringen: ['WIA'] }),
    ziet(werkcentrum, { verantwoordelijkheid: bepaald('UWV', 'WIA'), situatie: { tegenspraken: [] }, selectie: { criteria: expect.arrayContaining([{ code: 'EENZIJDIG_ARBEIDSVERLEDEN', weegtMee: 'JA' }]) } }),
    draagtOver(werkcentrum, uwv, 'UWV is voor wie WIA ontvangt.'),
    heeftDiagnose(uwv, 'Twaalf uur per week, zittend.', werkcentrum),
    kiest(uwv, 'Werkplekaanpassing', { status: 'VOORWAARDELIJK', redenen: ['DOELGROEP'], pot: 'MENUKAART' }),
    zetIn(uwv, 'Werkplekaanpassing', { partij: 'WERKCENTRUM' }),
    kiest(uwv, 'Scholing vanuit UWV voor WW-gerechtigden', { status: 'NIET_BESCHIKBAAR', redenen: ['BUITEN_DOELGROEP'] }),
    zetNietIn(uwv, 'Scholing vanuit UWV voor WW-gerechtigden', 'NIET_BESCHIKBAAR'),
    doet(leerwerkloket, 'voegActiviteitToe', { partij: 'SBB', soort: 'ORIENTATIE', omschrijving: 'Beroepen met zittend werk' }, { als: 'beroepen' }),
    verwijst(uwv, oisterwijk, 'WMO', 'Heeft vervoer nodig.', uwv),
    wordtVastgesteld(uwv),
    tegelijk(doet(uwv, 'beginActiviteit', van('Werkplekaanpassing', { begindatum: '2026-11-01' })), doet(leerwerkloket, 'beginActiviteit', van('beroepen', { begindatum: '2026-11-01' }))),
    doet(oisterwijk, 'wijzigSituatie', { soort: 'ONTSLAGDREIGING', ingangsdatum: '2026-11-01', toelichting: 'Had een kleine baan naast de WIA; die houdt op.' }),
    // Vakbonden are proposed, and a professional decides otherwise: nobody is handed over.
    leest(uwv, { situatiewijzigingen: [{ voorstel: { partij: 'SOCIALE_PARTNERS', grondslag: { vindplaats: gronden.BEDREIGD_MET_ONTSLAG } } }], verantwoordelijke: { partij: 'UWV' } }),
    doet(leerwerkloket, 'rondActiviteitAf', van('beroepen', { uitkomst: 'NIET_BEHAALD' })),
    // What still ran when the plan ends, stops with it.
    eindigt(uwv, 'ANDERE_ONDERSTEUNING', { activiteiten: expect.arrayContaining([expect.objectContaining({ partij: 'WERKCENTRUM', isEigen: true, status: 'GESTOPT' })]) }),
  ],
};
