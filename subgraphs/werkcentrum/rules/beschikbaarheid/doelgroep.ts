// Whom an instrument is for: EVA's doelgroepen, banenafspraak, Wajong.
import { geen, toets, wel, type Conditie, type Toets } from '../conditie.ts';
import { minstensEen } from '../driewaardig.ts';
import { GRONDSLAGEN } from '../grondslagen.ts';
import { vanToets } from './oordelen.ts';
import type { Regel, TeBeoordelenInstrument } from './typen.ts';

const GEEN_UITKERING = [geen('WW'), geen('WIA'), geen('OVERIGE_UITKERING_UWV'), geen('BIJSTAND')];
const BEDREIGD: Conditie = [[wel('WERKZAAM'), wel('ONTSLAGDREIGING')]];

/** EVA's list Doelgroep as conditions. ED03 to ED09 and DD06 are known only from the person, apart from arbeidsbeperking. */
const DOELGROEPEN: Readonly<Record<string, Conditie>> = {
  DD01: [GEEN_UITKERING],
  DD02: [[wel('PARTICIPATIEWET')]],
  DD03: [[wel('WAJONGUITKERING')]],
  DD04: [[wel('WAO_WIA_OF_WAZ')]],
  DD05: [[wel('WW_OF_IOW')]],
  DD06: [[wel('DD06')]],
  DD07: [[wel('ZELFSTANDIG')]],
  DD08: BEDREIGD,
  ED01: [[wel('JONGER_DAN_27')]],
  ED02: [[wel('VIJFTIGPLUS')]],
  ED03: [[wel('ED03')]],
  ED04: [[wel('ARBEIDSBEPERKING')]],
  ED05: [[wel('ED05')]],
  ED06: [[wel('ED06')]],
  ED07: [[wel('ED07')], [wel('ZELFSTANDIG')]],
  ED08: [[wel('ED08')]],
  ED09: [[wel('ED09')]],
  ED10: [[wel('ZELFSTANDIG')]],
  ED11: BEDREIGD,
  ED12: [[wel('BANENAFSPRAAK')]],
  ED13: [[geen('WERKZAAM'), geen('ZELFSTANDIG'), ...GEEN_UITKERING]],
  ED14: [[wel('WERKZAAM')]],
};

/** One doelgroep is enough; an empty list is for everyone; a code that the list does not know is unknown, not no. */
export const doelgroep: Regel = ({ instrument, kenmerken }) => {
  if (instrument.doelgroepen.length === 0) return null;
  const condities = instrument.doelgroepen.map((code) => DOELGROEPEN[code]);
  const bekend = toets(condities.flatMap((conditie) => conditie ?? []), kenmerken);
  const waarde = minstensEen([bekend.waarde, condities.includes(undefined) ? 'ONBEKEND' : 'NEE']);
  const uitkomst: Toets = waarde === bekend.waarde ? bekend : { waarde, bronnen: [], ontbrekend: [] };
  return vanToets(uitkomst, GRONDSLAGEN.DOELGROEP, {
    past: ['DOELGROEP', 'De persoon hoort tot een doelgroep van het instrument.'],
    nee: ['BUITEN_DOELGROEP', 'De persoon hoort tot geen van de doelgroepen van het instrument.'],
    onbekend: ['DOELGROEP_ONBEKEND', 'of de persoon tot een doelgroep van het instrument hoort'],
  });
};

/** Items of the menukaart that exist only for the banenafspraak. */
const BANENAFSPRAAKCODES: readonly string[] = ['RMT-WERKFIT', 'BA-WERKFIT', 'RMT-JOBCOACH'];

/** Whether an instrument is only for the banenafspraak, by its own mark or by its item. */
export const isVoorBanenafspraak = ({ code, alleenBanenafspraak }: TeBeoordelenInstrument): boolean =>
  alleenBanenafspraak || (code !== null && BANENAFSPRAAKCODES.includes(code));

/** No-riskpolis, loonkostensubsidie, werkfit and the like (001:1960-1998). */
export const banenafspraak: Regel = ({ instrument, kenmerken }) =>
  !isVoorBanenafspraak(instrument) ? null : vanToets(toets([[wel('BANENAFSPRAAK')]], kenmerken), GRONDSLAGEN.BANENAFSPRAAK, {
    past: ['BANENAFSPRAAK', 'De persoon staat in het doelgroepregister banenafspraak.'],
    nee: ['ALLEEN_BANENAFSPRAAK', 'Het instrument is er alleen voor de doelgroep banenafspraak.'],
    onbekend: ['BANENAFSPRAAK_ONBEKEND', 'of de persoon tot de doelgroep banenafspraak hoort'],
  });

/** Loondispensatie (001:1965-1966). */
export const wajong: Regel = ({ instrument, kenmerken }) =>
  !instrument.alleenWajong ? null : vanToets(toets([[wel('WAJONG')]], kenmerken), GRONDSLAGEN.WAJONG, {
    past: ['WAJONG', 'De persoon valt onder de Wajong.'],
    nee: ['ALLEEN_WAJONG', 'Het instrument is er uitsluitend voor Wajong.'],
    onbekend: ['WAJONG_ONBEKEND', 'of de persoon onder de Wajong valt'],
  });
