import { useId } from 'react';
import { FormLabel } from '@utrecht/form-label-react';
import { toPartijnaam } from '../../onderdelen/woorden.ts';

type Eigenschappen = { readonly partijen: readonly string[]; readonly gekozen: string | null; readonly kies: (partij: string | null) => void };

/** Shows the activities of one party only. */
export function Partijkeuze({ partijen, gekozen, kies }: Eigenschappen) {
  const id = useId();
  if (partijen.length < 2) return null;
  return (
    <div className="loket-keuze">
      <FormLabel htmlFor={id}>Toon activiteiten van</FormLabel>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={gekozen ?? ''} onChange={(wijziging) => { kies(wijziging.target.value === '' ? null : wijziging.target.value); }}>
        <option value="">Alle partijen</option>
        {partijen.map((partij) => <option key={partij} value={partij}>{toPartijnaam(partij)}</option>)}
      </select>
    </div>
  );
}
