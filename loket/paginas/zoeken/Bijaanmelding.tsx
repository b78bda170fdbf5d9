import { Button } from '@utrecht/button-react';
import type { MeldAanMutation } from '../../../clients/kit/operaties/referentieloket.ts';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { toDagtekst, toPartijnaam } from '../../onderdelen/woorden.ts';

type Aangemeld = NonNullable<MeldAanMutation['meldAan']>;

type Eigenschappen = { readonly aangemeld: Aangemeld; readonly naarPersoon: (id: string) => void; readonly opnieuw: () => void };

function Verantwoordelijk({ verantwoordelijkheid }: Pick<Aangemeld, 'verantwoordelijkheid'>) {
  if (verantwoordelijkheid === null) return <Alinea>Wie eerstverantwoordelijk is, was nu niet te bepalen. Beslis dat zelf, samen met de persoon.</Alinea>;
  const { uitkomst, rijen, ontbrekend } = verantwoordelijkheid;
  return (
    <>
      <Alinea>
        {uitkomst === 'BEPAALD' && rijen[0] && <>Eerstverantwoordelijk: <strong>{toPartijnaam(rijen[0].partij)}</strong>. {rijen[0].omschrijving}</>}
        {uitkomst === 'MEERDERE' && 'Meer dan één partij kan eerstverantwoordelijk zijn. Beslis dat samen:'}
        {uitkomst === 'ONBEKEND' && 'Er ontbreekt nog iets om te zeggen wie eerstverantwoordelijk is:'}
        {uitkomst === 'GEEN' && 'Volgens de regels is geen partij eerstverantwoordelijk. Beslis zelf wie de persoon helpt.'}
      </Alinea>
      {uitkomst === 'MEERDERE' && <ul className="utrecht-unordered-list">{rijen.map(({ situatie, omschrijving, partij }) => <li key={situatie}><strong>{toPartijnaam(partij)}</strong>: {omschrijving}</li>)}</ul>}
      {uitkomst === 'ONBEKEND' && <ul className="utrecht-unordered-list">{ontbrekend.map(({ feit, toelichting }) => <li key={feit}>{toelichting}</li>)}</ul>}
    </>
  );
}

/** What came of registering somebody: who is first responsible, and where they go. */
export function Bijaanmelding({ aangemeld: { persoon, verantwoordelijkheid, overdracht }, naarPersoon, opnieuw }: Eigenschappen) {
  return (
    <>
      <Melding soort="ok" dringend><p className="utrecht-paragraph"><strong>De persoon is aangemeld.</strong></p></Melding>
      <Verantwoordelijk verantwoordelijkheid={verantwoordelijkheid} />
      {overdracht && <Alinea>De persoon is warm overgedragen aan {overdracht.naar?.naam ?? 'het loket van die partij'}. Dat loket antwoordt uiterlijk {toDagtekst(overdracht.termijn)}.</Alinea>}
      <div className="loket-acties">
        {persoon && <Button appearance="primary-action-button" onClick={() => { naarPersoon(persoon.id); }}>Naar de pagina van deze persoon</Button>}
        <Button appearance="secondary-action-button" onClick={opnieuw}>Nog iemand aanmelden</Button>
      </div>
    </>
  );
}
