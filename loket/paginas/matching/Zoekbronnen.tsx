import { Button } from '@utrecht/button-react';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import type { Zoekbron } from './gegevens.ts';
import { isHerstelbaar, toBronmelding, toBrontekst } from './zoekbronnen.ts';

type Eigenschappen = { readonly bronnen: readonly Zoekbron[]; readonly opnieuw: () => void; readonly isBezig: boolean };

/** What each source gave, and which did not answer or have more. */
export function Zoekbronnen({ bronnen, opnieuw, isBezig }: Eigenschappen) {
  const meldingen = bronnen.flatMap((bron) => toBronmelding(bron) ?? []);
  return (
    <>
      {meldingen.length > 0 && (
        <Melding soort="warning">
          {meldingen.map((melding) => <p key={melding} className="utrecht-paragraph">{melding}</p>)}
          {bronnen.some(isHerstelbaar) && <Button appearance="secondary-action-button" busy={isBezig} onClick={opnieuw}>{isBezig ? 'Wordt gevraagd…' : 'Alle bronnen opnieuw vragen'}</Button>}
        </Melding>
      )}
      <Alinea stil>Gevraagd: {bronnen.map(toBrontekst).join(' · ')}.</Alinea>
    </>
  );
}
