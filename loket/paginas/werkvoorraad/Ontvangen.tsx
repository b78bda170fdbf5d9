import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { createHandeling } from '../../../clients/kit/index.ts';
import { AanvaardOverdracht, WeigerOverdracht } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { Tekstvak } from '../../formulier/velden.tsx';
import { useHandeling } from '../../kader/graaf.tsx';
import { Antwoordmeldingen } from '../../kader/Weigering.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Uitklap } from '../../onderdelen/Uitklap.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import { toPersoonnaam, type Overdracht } from './gegevens.ts';
import { Persoonlink } from './Persoonlink.tsx';

type Acties = { readonly gedaan: (bericht: string) => void; readonly ververs: () => void };

function Weigeren({ overdracht, sluit, gedaan }: { readonly overdracht: Overdracht; readonly sluit: () => void } & Pick<Acties, 'gedaan'>) {
  const formulier = useFormulier({
    operatie: WeigerOverdracht,
    begin: { reden: '' },
    toInput: ({ reden }) => ({ overdrachtId: overdracht.id, reden: reden.trim() }),
    bijGelukt: () => { gedaan('De overdracht is geweigerd en gaat terug.'); },
  });
  return (
    <Uitklap titel={`Overdracht van ${toPersoonnaam(overdracht.persoon)} weigeren`}>
      <Formulier formulier={formulier} knop="Weigeren" annuleer={sluit}>
        <Tekstvak veld="reden" label="Waarom weigert u?" uitleg="10 tot en met 500 tekens. De persoon leest dit ook." rijen={3} />
      </Formulier>
    </Uitklap>
  );
}

function Regel({ overdracht, gedaan, ververs }: { readonly overdracht: Overdracht } & Acties) {
  const { id, persoon, van, reden, termijn, isTeLaat, werkplan } = overdracht;
  const [weigert, zetWeigert] = useState(false);
  const { doe, isBezig, uitkomst } = useHandeling(() => createHandeling(AanvaardOverdracht));
  const naam = toPersoonnaam(persoon);
  const aanvaard = async (): Promise<void> => {
    const klaar = await doe({ overdrachtId: id, verwachteVersie: werkplan?.versie ?? null });
    if (klaar?.gelukt) gedaan(`De overdracht van ${naam} is aanvaard.`);
    else if (klaar?.conflict) ververs();
  };
  return (
    <li className="loket-kaart">
      <div className="loket-activiteit__kop"><h3 className="loket-activiteit__naam"><Persoonlink persoon={persoon} /></h3>{isTeLaat && <Label soort="let-op" icoon="let-op">Te laat</Label>}</div>
      <p className="loket-activiteit__wie">Van <strong>{van?.naam ?? 'een loket dat niet meer bestaat'}</strong> · antwoord uiterlijk {toDagtekst(termijn)}</p>
      <p className="loket-activiteit__wie">{reden}</p>
      {uitkomst && !uitkomst.gelukt && (
        <div role="alert">
          {uitkomst.conflict && <Melding soort="warning"><p className="utrecht-paragraph">Het werkplan is intussen gewijzigd. De lijst is bijgewerkt; bekijk het plan en aanvaard dan.</p></Melding>}
          {!uitkomst.conflict && uitkomst.invoerfouten.map(({ melding }) => <Melding key={melding} soort="error"><p className="utrecht-paragraph">{melding}</p></Melding>)}
          <Antwoordmeldingen antwoord={{ ...uitkomst.antwoord, data: null }} opnieuw={() => { void aanvaard(); }} />
        </div>
      )}
      {!weigert && (
        <div className="loket-acties">
          <Button appearance="primary-action-button" busy={isBezig} aria-disabled={isBezig || undefined} onClick={() => { void aanvaard(); }}>{isBezig ? 'Wordt aanvaard…' : 'Aanvaarden'}<span className="loket-onzichtbaar">: {naam}</span></Button>
          <Button appearance="secondary-action-button" onClick={() => { zetWeigert(true); }}>Weigeren<span className="loket-onzichtbaar">: {naam}</span></Button>
        </div>
      )}
      {weigert && <Weigeren overdracht={overdracht} sluit={() => { zetWeigert(false); }} gedaan={gedaan} />}
    </li>
  );
}

/** Handovers that the loket is to answer. */
export const Ontvangen = ({ overdrachten, ...acties }: { readonly overdrachten: readonly Overdracht[] } & Acties) => (overdrachten.length === 0
  ? <Alinea stil>Er zijn geen overdrachten om te beantwoorden.</Alinea>
  : <ul className="loket-lijst loket-stapel">{overdrachten.map((overdracht) => <Regel key={overdracht.id} overdracht={overdracht} {...acties} />)}</ul>);
