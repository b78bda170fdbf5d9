import { draagtOver, eindigt, heeftDiagnose, heeftIntake, verwijst, wordtVastgesteld } from './delen.ts';
import { bepaald, gronden, pakketten } from './gronden.ts';
import { kiest, zetIn, zetNietIn } from './instrumenten.ts';
import { doet, geeftToestemming, leest, meldtAan, steltPlanOp, tegelijk, van, ziet } from './stappen.ts';
import type { Weg } from './weg.ts';
import { burger, medewerker, tilburg, uwv, vakbond, werkcentrum } from './wie.ts';

/** Marleen has a disability and is given notice, and is not in the doelgroepregister: what is for the banenafspraak is not for her. */
export const arbeidsbeperking: Weg = {
  naam: 'arbeidsbeperking', persoon: 'arbeidsbeperking',
  stappen: [
    meldtAan(medewerker(uwv), 'Kan haar werk niet meer doen en wordt ontslagen.', { overdracht: null, verantwoordelijkheid: { uitkomst: 'ONBEKEND' } }),
    ziet(uwv, { situatie: { doelgroepregister: { isGeregistreerd: 'NEE' } } }),
    // Who supports nobody's plan does not see the register at all.
    steltPlanOp(werkcentrum, 'Passend werk bij een andere werkgever'),
    heeftIntake(werkcentrum, { werkzaam: true, ontslagdreiging: true, sociaalPlan: false, flexibelContract: false, zelfstandig: false, arbeidsbeperking: true, sector: 'SCHOONMAAK', opleidingsniveau: 'MBO2', uitkeringen: [] }),
    ziet(werkcentrum, {
      verantwoordelijkheid: bepaald('SOCIALE_PARTNERS', 'BEDREIGD_MET_ONTSLAG'),
      aanspreekpunten: { uitkomst: 'MEERDERE', rijen: [pakketten('MKB_ZONDER_SOCIAAL_PLAN', false, 'II', 'III'), { ...pakketten('ARBEIDSBEPERKING', true, 'II', 'III'), aanspreekpunten: ['Gemeente', 'UWV'] }] },
    }),
    geeftToestemming('SOCIALE_PARTNERS'),
    draagtOver(werkcentrum, vakbond, 'Werkt nog en is het ontslag aangezegd.'),
    heeftDiagnose(vakbond, 'Kan zittend werk doen.', uwv),
    kiest(uwv, 'Werkplekaanpassing', { status: 'VOORWAARDELIJK', redenen: ['DOELGROEP'], voorwaarden: ['ARRANGEMENT', 'COFINANCIERING'] }),
    zetIn(uwv, 'Werkplekaanpassing', { partij: 'WERKCENTRUM' }),
    kiest(uwv, 'Jobcoaching werkfitbehoud of werk-naar-werk', { status: 'NIET_BESCHIKBAAR', redenen: ['ALLEEN_BANENAFSPRAAK'], pot: 'BANENAFSPRAAK' }),
    zetNietIn(uwv, 'Jobcoaching werkfitbehoud of werk-naar-werk', ['NIET_BESCHIKBAAR', 'NIET_BESCHIKBAAR']),
    doet(vakbond, 'voegActiviteitToe', { partij: 'GEMEENTE', soort: 'ORIENTATIE', omschrijving: 'Een dag meelopen' }, { als: 'meelopen' }),
    // She does not want it, and says so herself.
    doet(burger, 'wijsActiviteitAf', van('meelopen', { reden: 'Te ver reizen.' })),
    verwijst(vakbond, tilburg, 'WMO', 'Heeft hulp in huis nodig.', vakbond),
    wordtVastgesteld(vakbond),
    tegelijk(doet(uwv, 'beginActiviteit', van('Werkplekaanpassing', { begindatum: '2026-11-01' })), doet(tilburg, 'wijzigSituatie', { soort: 'WIA', ingangsdatum: '2026-11-01' })),
    leest(vakbond, { situatiewijzigingen: [{ soort: 'WIA', voorstel: { partij: 'UWV', grondslag: { vindplaats: gronden.WIA } } }] }),
    draagtOver(vakbond, uwv, 'Krijgt een WIA-uitkering.', gronden.WIA),
    doet(uwv, 'rondActiviteitAf', van('Werkplekaanpassing', { uitkomst: 'NIET_BEHAALD', toelichting: 'Het bedrijf had geen geschikte plek.' })),
    eindigt(uwv, 'ANDERE_ONDERSTEUNING'),
  ],
};
