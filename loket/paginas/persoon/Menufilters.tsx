import { useId } from 'react';
import { FormLabel } from '@utrecht/form-label-react';
import { beschikbaarheden } from '../../onderdelen/standen.ts';
import type { Beschikbaarheidsstatus } from '../../../clients/kit/operaties/referentieloket.ts';
import type { Menuregel } from './gegevens.ts';
import { listWaarden, type Filterwaarde, type Menukeuze } from './menukeuze.ts';

type Eigenschappen = { readonly regels: readonly Menuregel[]; readonly keuze: Menukeuze; readonly kies: (keuze: Menukeuze) => void };

const isStatus = (waarde: string): waarde is Beschikbaarheidsstatus => Object.hasOwn(beschikbaarheden, waarde);
const toStatustekst = ({ waarde, tekst }: Filterwaarde): string => (isStatus(waarde) ? beschikbaarheden[waarde].tekst : tekst);

type Filterdelen = { readonly label: string; readonly waarden: readonly Filterwaarde[]; readonly gekozen: string | null; readonly kies: (waarde: string | null) => void };

function Filter({ label, waarden, gekozen, kies }: Filterdelen) {
  const id = useId();
  return (
    <div>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={gekozen ?? ''} onChange={(wijziging) => { kies(wijziging.target.value === '' ? null : wijziging.target.value); }}>
        <option value="">Alle</option>
        {waarden.map(({ waarde, tekst, aantal }) => <option key={waarde} value={waarde}>{tekst} ({aantal})</option>)}
      </select>
    </div>
  );
}

/** Filters of the menukaart, each value with how many it would show. */
export function Menufilters({ regels, keuze, kies }: Eigenschappen) {
  return (
    <div className="loket-naast loket-filters" role="group" aria-label="Menukaart filteren">
      <Filter label="Beschikbaarheid" waarden={listWaarden(regels, 'status', keuze).map((een) => ({ ...een, tekst: toStatustekst(een) }))} gekozen={keuze.status} kies={(waarde) => { kies({ ...keuze, status: waarde !== null && isStatus(waarde) ? waarde : null }); }} />
      <Filter label="Tegel" waarden={listWaarden(regels, 'tegel', keuze)} gekozen={keuze.tegel} kies={(tegel) => { kies({ ...keuze, tegel }); }} />
      <Filter label="Aanbieder" waarden={listWaarden(regels, 'aanbieder', keuze)} gekozen={keuze.aanbieder} kies={(aanbieder) => { kies({ ...keuze, aanbieder }); }} />
    </div>
  );
}
