import { Button } from '@utrecht/button-react';
import { Melding } from '../onderdelen/Melding.tsx';
import { bronzinnen } from '../onderdelen/standen.ts';
import { toTijdtekst } from '../onderdelen/woorden.ts';
import type { StilleBron } from './bronnen.ts';

type Eigenschappen = {
  readonly bronnen: readonly StilleBron[];
  /** What it means here, for example "Activiteiten van deze partij kunnen ontbreken." */
  readonly betekenis: string;
  readonly opnieuw: () => void;
  readonly isBezig: boolean;
};

const toZin = ({ naam, status, laatst }: StilleBron): string => `${naam} ${bronzinnen[status]}${laatst === null ? '' : `; laatste gegevens van ${toTijdtekst(laatst)}`}.`;

/** Sources that are silent, where their data would stand: which, since when, and a way to ask again. */
export function StilleBronnen({ bronnen, betekenis, opnieuw, isBezig }: Eigenschappen) {
  if (bronnen.length === 0) return null;
  return (
    <Melding soort="warning">
      {bronnen.map((bron) => <p key={bron.code} className="utrecht-paragraph"><strong>{toZin(bron)}</strong>{bron.reden !== null && ` ${bron.reden.toelichting}`}</p>)}
      <p className="utrecht-paragraph">{betekenis} Wij proberen het vanzelf opnieuw.</p>
      <Button appearance="secondary-action-button" busy={isBezig} onClick={opnieuw}>{isBezig ? 'Wordt opgehaald…' : 'Nu opnieuw proberen'}</Button>
    </Melding>
  );
}
