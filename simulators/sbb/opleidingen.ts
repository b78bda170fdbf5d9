import { crebos } from '../population/codes.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import type { SbbFeiten } from '../population/types.ts';

type Deelname = SbbFeiten['praktijkleren'][number];

/** The programmes of the simulated SBB. The names are invented; only the form of the crebo is real. */
export const opleidingen: readonly { readonly crebo: string; readonly naam: string }[] = [
  { crebo: crebos.kok, naam: 'Kok' },
  { crebo: crebos.verkoper, naam: 'Verkoper' },
  { crebo: crebos.schoonmaak, naam: 'Schoonmaakvakman' },
  { crebo: crebos.logistiek, naam: 'Logistiek medewerker' },
  { crebo: crebos.zorg, naam: 'Medewerker zorg' },
  { crebo: crebos.techniek, naam: 'Monteur' },
];

const namen = new Map(opleidingen.map(({ crebo, naam }) => [crebo, naam]));

/** The name of a programme; "Opleiding" for one that the list does not have. */
export const naamVanCrebo = (crebo: string): string => namen.get(crebo) ?? 'Opleiding';

/** Leerweg as the simulated SBB writes it. */
export const leerwegen = { bol: 'bol', bbl: 'bbl', derde: 'derde leerweg' } as const satisfies Record<Deelname['leerweg'], string>;

/** The EVA.RMT instrument to which a kind of practical learning belongs. */
export const instrumentVan: Readonly<Record<Deelname['soort'], string>> = {
  praktijkverklaring: evaUuid('RMT-PLK-PV'),
  certificaat: evaUuid('RMT-PLK-CERT'),
  diploma: evaUuid('RMT-PLK-DIPL'),
};
