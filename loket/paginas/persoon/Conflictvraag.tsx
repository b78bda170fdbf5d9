import { Button } from '@utrecht/button-react';
import { Wijzigingen } from '../../../clients/kit/operaties/referentieloket.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Dialoog } from '../../onderdelen/Dialoog.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Kop } from '../../onderdelen/Kop.tsx';
import type { AnderPlan, Werkplan } from './gegevens.ts';
import { toVersiezin } from './geschiedenis.ts';
import { toVerschil } from './verschil.ts';

type Eigenschappen = {
  /** The plan as the user saw it. */
  readonly gezien: Werkplan;
  readonly melding: string;
  readonly invoer: readonly (readonly [naam: string, waarde: string])[];
  readonly annuleer: () => void;
  readonly neemOver: () => void;
  readonly zetErbovenop: (versie: number) => void;
};

function Ander({ gezien, nu }: { readonly gezien: Werkplan; readonly nu: AnderPlan }) {
  const { versies, regels } = toVerschil(gezien, nu);
  return (
    <>
      {versies?.map((versie) => <Alinea key={versie.versie}>{toVersiezin(versie)}.{versie.reden !== null && ` Reden: ${versie.reden}`}</Alinea>)}
      {regels.length > 0 && <ul className="utrecht-unordered-list">{regels.map((regel) => <li key={regel}>{regel}</li>)}</ul>}
      {regels.length === 0 && <Alinea>Aan de activiteiten zelf is niets veranderd.</Alinea>}
    </>
  );
}

/** Shows what somebody else did beside what the user filled in, and lets the user choose. Nothing was sent yet. */
export function Conflictvraag({ gezien, melding, invoer, annuleer, neemOver, zetErbovenop }: Eigenschappen) {
  const vraag = useVraag(Wijzigingen, { id: gezien.id });
  return (
    <Dialoog titel="Iemand anders heeft dit werkplan gewijzigd" sluit={annuleer} breed>
      <Alinea>{melding} Er is nog niets van u verstuurd. Kijk eerst wat de ander deed, en kies dan.</Alinea>
      <Vraagbeeld vraag={vraag}>
        {({ werkplan }) => (
          <>
            <div className="loket-vergelijk">
              <section className="loket-kaart"><Kop niveau={3}>Wat een ander deed</Kop>{werkplan === null ? <Alinea>Dit werkplan is niet meer te zien.</Alinea> : <Ander gezien={gezien} nu={werkplan} />}</section>
              <section className="loket-kaart"><Kop niveau={3}>Wat u invulde</Kop><Gegevens regels={invoer} /></section>
            </div>
            <div className="loket-acties">
              {werkplan !== null && <Button appearance="primary-action-button" onClick={() => { zetErbovenop(werkplan.versie); }}>Mijn wijziging er ook in zetten</Button>}
              <Button appearance="secondary-action-button" onClick={neemOver}>Die van de ander houden, mijne niet</Button>
              <Button appearance="subtle-button" onClick={annuleer}>Terug naar mijn formulier</Button>
            </div>
          </>
        )}
      </Vraagbeeld>
    </Dialoog>
  );
}
