import { useId, useState, type FormEvent } from 'react';
import { Button } from '@utrecht/button-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Textbox } from '@utrecht/textbox-react';
import { alles, listKeuzes, type Catalogus, type Filterwaarden } from './dekking.ts';

type Eigenschappen = { readonly facetten: Catalogus['facetten']; readonly waarden: Filterwaarden; readonly kies: (waarden: Filterwaarden) => void };

const lijsten: readonly (readonly [veld: 'type' | 'doelgroep' | 'vorm', facet: string, label: string])[] = [['type', 'TYPE', 'Voor wie'], ['doelgroep', 'DOELGROEP', 'Doelgroep'], ['vorm', 'UITVOERINGSVORM', 'Uitvoeringsvorm']];

function Lijst({ label, facet, waarde, kies }: { readonly label: string; readonly facet: Catalogus['facetten'][number] | undefined; readonly waarde: string; readonly kies: (waarde: string) => void }) {
  const id = useId();
  const keuzes = listKeuzes(facet);
  const isWeg = waarde !== '' && !keuzes.some(({ code }) => code === waarde);
  return (
    <div>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={waarde} onChange={(wijziging) => { kies(wijziging.target.value); }}>
        <option value="">Alle</option>
        {isWeg && <option value={waarde}>{waarde} (0)</option>}
        {keuzes.map(({ code, naam, aantal }) => <option key={code} value={code}>{naam} ({aantal})</option>)}
      </select>
    </div>
  );
}

/** What the coverage is counted of; each value with how many instruments it leaves. */
export function Catalogusfilters({ facetten, waarden, kies }: Eigenschappen) {
  const id = useId();
  const [tekst, zetTekst] = useState(waarden.tekst);
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    kies({ ...waarden, tekst });
  };
  return (
    <form role="search" aria-label="Catalogus filteren" onSubmit={bijVersturen}>
      <div className="loket-naast loket-filters">
        {lijsten.map(([veld, code, label]) => <Lijst key={veld} label={label} facet={facetten.find((een) => een.code === code)} waarde={waarden[veld]} kies={(waarde) => { kies({ ...waarden, [veld]: waarde }); }} />)}
        <div><FormLabel htmlFor={id}>Woorden in naam of omschrijving</FormLabel><Textbox id={id} value={tekst} autoComplete="off" onChange={(wijziging) => { zetTekst(wijziging.target.value); }} /></div>
      </div>
      <div className="loket-acties">
        <Button type="submit" appearance="secondary-action-button">Filteren</Button>
        <Button type="button" appearance="subtle-button" onClick={() => { zetTekst(''); kies(alles); }}>Alle filters weg</Button>
      </div>
    </form>
  );
}
