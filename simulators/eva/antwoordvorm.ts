import { gemeenten, regios, type Gemeente, type Regio } from '../../subgraphs/shared/referentie/referentie.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import { codelijsten, naamVanCode } from './codelijsten.ts';
import type { Instrumentfeit } from './instrumenten.ts';

// The form in which EVA says it: the names of the SUWI-gegevensregister, as VNG's own instrument guide exports them.

/** StdIndJN. */
const janee = (waarde: boolean): string => (waarde ? '1' : '2');

const moment = (dag: string | null): string | null => (dag === null ? null : `${dag}T00:00:00.000000Z`);

const bereiken = { '01': 'Landelijk', '02': 'Regionaal', '03': 'Lokaal' } as const;

const codes = (veld: string, waarden: readonly string[]): Record<string, string | null>[] =>
  waarden.map((code) => ({ [`Cd${veld}`]: code, [`Naam${veld}`]: naamVanCode(code) }));

const regiogebied = (regio: Regio) => ({ CdGebied: regio.sgrCode, NaamGebied: regio.naam, CdTypeGebied: '02', NaamTypeGebied: 'Arbeidsmarktregio' });
const gemeentegebied = (gemeente: Gemeente) => ({ CdGebied: gemeente.gmCode.slice(2), NaamGebied: gemeente.naam, CdTypeGebied: '03', NaamTypeGebied: 'Gemeente' });

/** An instrument with everything that list and show give. */
export const toInstrument = (feit: Instrumentfeit) => ({
  id: feit.id,
  UuidInstrument: feit.uuid,
  NaamInstrument: feit.naam,
  CdInstrumentType: feit.type,
  IndPublicatieInstrument: janee(feit.isGepubliceerd),
  DatBPublicatieInstrument: moment(feit.vanaf),
  DatEPublicatieInstrument: moment(feit.tot),
  CdBereikInstrument: feit.bereik,
  NaamBereikInstrument: bereiken[feit.bereik],
  BeschikbareGebieden: [...feit.regios.map(regiogebied), ...feit.gemeenten.map(gemeentegebied)],
  Aanbieder: { UuidAanbieder: evaUuid(`aanbieder/${feit.aanbieder}`), NaamAanbieder: feit.aanbieder },
  Doelgroep: codes('Doelgroep', feit.doelgroepen),
  WerklandschapTegel: codes('WerklandschapTegel', feit.tegels),
  Klantkenmerk: codes('Klantkenmerk', feit.klantkenmerken),
  Uitvoeringsvorm: codes('Uitvoeringsvorm', [feit.uitvoeringsvorm]),
  BedrTotaalKosten: feit.kosten === null ? null : { CdMunteenheid: 'EUR', CdPositiefNegatief: '+', WaardeBedr: feit.kosten.toFixed(2) },
  DuurTraject: feit.duur?.[0] ?? null,
  CdEenheidDuurTraject: feit.duur?.[1] ?? null,
  OmsDoelInstrument: feit.doel,
  OmsVoorwaardenDeelname: feit.voorwaarden,
  OmsAanmeldinstructies: `Meld aan bij ${feit.aanbieder}.`,
  Registratiecode: feit.registratiecode === null ? [] : [{ Registratiecode: feit.registratiecode, Registratiecodelabel: 'EVA.RMT menukaart', IndWeergeven: '2' }],
});

const providers = (feiten: readonly Instrumentfeit[]): string[] => [...new Set(feiten.map(({ aanbieder }) => aanbieder))];

const lijstvelden = { tile: 'WerklandschapTegel', targetGroup: 'Doelgroep', clientCharacteristic: 'Klantkenmerk', implementation: 'Uitvoeringsvorm', groupForm: 'Groepsvorm' } as const;

type Rij = Readonly<Record<string, unknown>>;

/** Every collection that has list and show, by its name in the path. Rows without an id get their place, from 1. */
export function createVerzamelingen(feiten: readonly Instrumentfeit[]): ReadonlyMap<string, readonly Rij[]> {
  const genummerd = (rijen: readonly Rij[]): Rij[] => rijen.map((rij, plaats) => ({ id: plaats + 1, ...rij }));
  const lijsten = Object.entries(codelijsten).map(([naam, waarden]): [string, Rij[]] => {
    const veld = Object.entries(lijstvelden).find(([lijst]) => lijst === naam)?.[1] ?? naam;
    return [naam, genummerd(waarden.map(([code, omschrijving]) => ({ [`Cd${veld}`]: code, [`Naam${veld}`]: omschrijving })))];
  });
  return new Map<string, readonly Rij[]>([
    ['instrument', feiten.map(toInstrument)],
    ['provider', genummerd(providers(feiten).map((naam) => ({ UuidAanbieder: evaUuid(`aanbieder/${naam}`), NaamAanbieder: naam })))],
    ['region', genummerd(regios.map(({ sgrCode, naam }) => ({ CdArbeidsmarktregio: sgrCode, NaamArbeidsmarktregio: naam })))],
    ['township', genummerd(gemeenten.map(({ gmCode, naam }) => ({ CdGemeente: gmCode.slice(2), NaamGemeente: naam })))],
    ...lijsten,
  ]);
}
