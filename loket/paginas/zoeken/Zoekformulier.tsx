import { useId, useMemo, useState, type FormEvent } from 'react';
import { Button } from '@utrecht/button-react';
import type { Antwoord } from '../../../clients/kit/index.ts';
import type { ZoekPersoonQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import { Foutoverzicht } from '../../formulier/Foutoverzicht.tsx';
import { verdeelFouten } from '../../formulier/stand.ts';
import { Tekstveld, Veldruimte } from '../../formulier/velden.tsx';

/** What came of a search that found nobody. */
export type Zoekuitkomst = { readonly bsn: string; readonly antwoord: Antwoord<ZoekPersoonQuery> };

type Eigenschappen = { readonly zoek: (bsn: string) => void; readonly isBezig: boolean; readonly uitkomst: Zoekuitkomst | null };

/** Asks for the number of somebody. Spaces and dots are left out; whether it is a number the graph says. */
export function Zoekformulier({ zoek, isBezig, uitkomst }: Eigenschappen) {
  const id = useId();
  const [bsn, zet] = useState('');
  // The same object until there is another answer: a new one takes the focus.
  const fouten = useMemo(() => verdeelFouten(uitkomst?.antwoord.fouten.flatMap(({ invoerfouten }) => invoerfouten) ?? [], ['bsn']), [uitkomst]);
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (!isBezig) zoek(bsn.replaceAll(/[\s.-]/g, ''));
  };
  return (
    <form className="loket-formulier" role="search" noValidate onSubmit={bijVersturen} aria-busy={isBezig}>
      <Foutoverzicht formulier={id} fouten={fouten} />
      <Veldruimte formulier={{ id, waarden: { bsn }, zet: (_veld, waarde) => { zet(waarde); }, fouten }}>
        <Tekstveld veld="bsn" label="Burgerservicenummer" uitleg="Negen cijfers. Het nummer komt niet in het adres of in de geschiedenis van uw browser." toetsen="numeric" />
      </Veldruimte>
      <Button type="submit" appearance="primary-action-button" busy={isBezig}>{isBezig ? 'Zoeken…' : 'Zoeken'}</Button>
    </form>
  );
}
