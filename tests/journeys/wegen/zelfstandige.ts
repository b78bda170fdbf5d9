import { draagtOver, eindigt, heeftDiagnose, heeftIntake, ligtBij, verwijst, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden, pakketten } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { aanvaardtZonderPlan, doet, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { leerwerkloket, medewerker, tilburg, uwv, waalwijk, werkcentrum, zelfstandigenloket } from './wie.ts';

const reden = 'Zijn eetcafé brengt te weinig op.';

/** Yusuf has a business that earns too little, and lives in Waalwijk. He comes to UWV, and belongs to his own gemeente: no other of the region. */
export const zelfstandige: Weg = {
  naam: 'zelfstandige', persoon: 'zelfstandige', wasHierEerder: true,
  stappen: [
    meldtAan(medewerker(uwv), reden, { verantwoordelijkheid: { uitkomst: 'BEPAALD', rijen: [{ situatie: 'ONDERNEMER_MET_TE_WEINIG_INKOMEN', partij: 'GEMEENTE' }] }, overdracht: { naar: { id: waalwijk.loket } } }),
    // UWV may not ask gemeenten for his Bbz; the Werkcentrum may, and finds a second row for the same party.
    ziet(werkcentrum, { verantwoordelijkheid: bepaald('GEMEENTE', 'BIJSTAND', 'ONDERNEMER_MET_TE_WEINIG_INKOMEN'), aanspreekpunten: { uitkomst: 'BEPAALD', rijen: [pakketten('ZELFSTANDIGE', false, 'II', 'III')] }, selectie: { criteria: [{ code: 'EIGEN_BEHOEFTE' }, { code: 'VERWACHTE_WERKLOOSHEID' }, { code: 'KRIMPSECTOR', weegtMee: 'JA' }, {}, {}, {}, {}, {}] } }),
    { ...aanvaardtZonderPlan(tilburg), wat: 'een andere gemeente neemt hem niet over', verwacht: () => ({ aanvaardOverdracht: { overdracht: { status: 'OPEN' }, fouten: [{ code: 'NIET_DE_ONTVANGER', toegestaan: [waalwijk.loket] }] } }) },
    ligtBij(waalwijk, reden),
    aanvaardtZonderPlan(waalwijk),
    steltPlanOp(zelfstandigenloket, 'Naast de onderneming in loondienst werken'),
    leest(zelfstandigenloket, { verantwoordelijke: { partij: 'GEMEENTE', loket: { id: waalwijk.loket }, grondslag: gronden.ONDERNEMER_MET_TE_WEINIG_INKOMEN } }),
    heeftIntake(zelfstandigenloket),
    heeftDiagnose(zelfstandigenloket, 'De zaak is te behouden naast een baan van twintig uur.', leerwerkloket),
    kiest(waalwijk, 'Loonkostensubsidie', { status: 'NIET_BESCHIKBAAR', redenen: ['BUITEN_DOELGROEP', 'ALLEEN_BANENAFSPRAAK'] }),
    zetNietIn(waalwijk, 'Loonkostensubsidie', ['NIET_BESCHIKBAAR', 'NIET_BESCHIKBAAR']),
    kiest(waalwijk, 'Versterken arbeidsmarktpositie Midden-Brabant', { status: 'VOORWAARDELIJK', pot: 'MENUKAART', voorwaarden: ['ARRANGEMENT', 'COFINANCIERING'], plafond: { bedragEuro: 3280 } }),
    zetIn(waalwijk, 'Versterken arbeidsmarktpositie Midden-Brabant', { partij: 'WERKCENTRUM', bedragEuro: 2500 }),
    doet(waalwijk, 'verwijsDoor', { onderwerp: 'SCHULDHULP', naarLoket: uwv.loket, reden: 'Heeft schulden bij leveranciers.' }, { weigert: { code: 'NIET_HET_JUISTE_LOKET', toegestaan: [waalwijk.loket] } }),
    verwijst(uwv, waalwijk, 'SCHULDHULP', 'Heeft schulden bij leveranciers.', waalwijk),
    wordtVastgesteld(zelfstandigenloket),
    tegelijk(doet(leerwerkloket, 'beginActiviteit', van('Versterken arbeidsmarktpositie Midden-Brabant', { begindatum: '2026-11-01' })), doet(zelfstandigenloket, 'wijzigSituatie', { soort: 'WERK', ingangsdatum: '2026-11-01', toelichting: 'Twintig uur in een keuken.' })),
    leest(waalwijk, { situatiewijzigingen: [{ soort: 'WERK', voorstel: null }] }),
    // The baan ends again, with a right to WW: to UWV, with what runs.
    doet(zelfstandigenloket, 'wijzigSituatie', { soort: 'WW', ingangsdatum: '2026-11-01' }),
    draagtOver(waalwijk, uwv, 'Heeft recht op WW uit zijn baan.', gronden.WW),
    doet(leerwerkloket, 'rondActiviteitAf', van('Versterken arbeidsmarktpositie Midden-Brabant', { uitkomst: 'BEHAALD' })),
    eindigt(uwv, 'ONDERNEMER'),
  ],
};
