import { gemeenten, regios, type Gemeente, type Regio } from '../../subgraphs/shared/referentie/referentie.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import { createWillekeur, type Willekeur } from '../population/willekeur.ts';
import { menukaartitems, voorliggendeItems, werkgeversitems, type Menukaartitem } from './menukaartitems.ts';

/** An instrument of the simulated guide, before it gets EVA's field names. */
export type Instrumentfeit = Omit<Menukaartitem, 'variant'> & {
  readonly id: number;
  readonly uuid: string;
  /** Registration code of the menukaart item that it belongs to; null for an instrument of a region's own. */
  readonly registratiecode: string | null;
  readonly type: string;
  /** Bereik: 01 national, 02 regional, 03 local. */
  readonly bereik: '01' | '02' | '03';
  readonly regios: readonly Regio[];
  readonly gemeenten: readonly Gemeente[];
  readonly aanbieder: string;
  readonly isGepubliceerd: boolean;
  readonly vanaf: string | null;
  readonly tot: string | null;
};

type ZonderId = Omit<Instrumentfeit, 'id'>;

const feit = (basis: Menukaartitem, anders: Partial<ZonderId>): ZonderId => ({
  ...basis,
  uuid: evaUuid(anders.sleutel ?? basis.sleutel), registratiecode: basis.sleutel,
  type: basis.tegels.some((tegel) => tegel.startsWith('DW')) ? 'IT02' : 'IT01',
  bereik: '01', regios: [], gemeenten: [], aanbieder: 'Landelijk Werkcentrum', isGepubliceerd: true, vanaf: '2021-09-01', tot: null,
  ...anders,
});

const regionaal = (basis: Menukaartitem, regio: Regio, kans: Willekeur): ZonderId => feit(basis, {
  sleutel: `${basis.sleutel}/${regio.amCode}`, naam: `${basis.naam} ${regio.naam}`, bereik: '02', regios: [regio],
  aanbieder: `Werkcentrum ${regio.naam}`, kosten: basis.kosten === null ? null : Math.round(basis.kosten * kans.geheel(60, 110) / 1000) * 10,
});

const lokaal = (basis: Menukaartitem, gemeente: Gemeente): ZonderId => feit(basis, {
  sleutel: `${basis.sleutel}/${gemeente.gmCode}`, naam: `${basis.naam} ${gemeente.naam}`, bereik: '03', gemeenten: [gemeente],
  aanbieder: `Gemeente ${gemeente.naam}`,
});

const themas = ['Oriëntatie techniek', 'Oriëntatie zorg', 'Taal op de werkvloer', 'Digitaal vaardig', 'Werkfit voor 50-plussers', 'Jongeren aan zet'] as const;
const themadoelgroepen: Record<(typeof themas)[number], readonly string[]> = {
  'Oriëntatie techniek': [], 'Oriëntatie zorg': [], 'Taal op de werkvloer': ['ED06', 'ED09'], 'Digitaal vaardig': ['ED09'],
  'Werkfit voor 50-plussers': ['ED02'], 'Jongeren aan zet': ['ED01'],
};

/** What a region has beside the menukaart; now and then with a code that no published list has. */
function eigen(regio: Regio, volgnummer: number, kans: Willekeur): ZonderId {
  const thema = kans.kies(themas);
  const basis: Menukaartitem = {
    sleutel: `EIGEN/${regio.amCode}/${volgnummer}`, naam: `${thema} ${regio.naam}`, doel: `${thema}: aanbod van de regio zelf.`,
    tegels: [kans.kies(['EW03', 'EW04', 'EW05', 'EW06'])], doelgroepen: themadoelgroepen[thema], klantkenmerken: [kans.kies(['KK05', 'KK06', 'KK11'])],
    uitvoeringsvorm: kans.kans(0.05) ? 'UV99' : kans.kies(['UV01', 'UV04', 'UV07']), kosten: kans.geheel(2, 40) * 50,
    duur: [kans.geheel(2, 12), '02'], voorwaarden: null, variant: null,
  };
  const verlopen = kans.kans(0.08);
  return feit(basis, {
    registratiecode: null, bereik: '02', regios: [regio], aanbieder: `Opleiders ${regio.naam}`, isGepubliceerd: !kans.kans(0.06),
    vanaf: verlopen ? '2021-09-01' : '2025-01-01', tot: verlopen ? '2024-12-31' : null,
  });
}

const centrumgemeente = (regio: Regio): Gemeente[] => gemeenten.filter(({ gmCode }) => gmCode === regio.centrumgemeente);

/** Every instrument of the guide, some 1,000: national items, and what each region and centre municipality adds. Equal seeds give equal guides. */
export function createInstrumenten(zaad: number): Instrumentfeit[] {
  const kans = createWillekeur(zaad);
  const items = [...menukaartitems, ...voorliggendeItems, ...werkgeversitems];
  const metVariant = (variant: 'REGIO' | 'GEMEENTE'): Menukaartitem[] => items.filter((item) => item.variant === variant);
  const alles = [
    ...items.map((item) => feit(item, {})),
    ...regios.flatMap((regio) => [
      ...metVariant('REGIO').map((item) => regionaal(item, regio, kans)),
      ...centrumgemeente(regio).flatMap((gemeente) => metVariant('GEMEENTE').map((item) => lokaal(item, gemeente))),
      ...[1, 2, 3, 4].map((volgnummer) => eigen(regio, volgnummer, kans)),
    ]),
  ];
  return alles.map((een, plaats) => ({ ...een, id: plaats + 1 }));
}
