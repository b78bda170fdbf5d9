import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { Contactantwoord, Contactvraag } from './Contactantwoord.tsx';
import type { Mijnruimte, Mijnverzoek } from './gegevens.ts';
import { contactstanden, isWachtend } from './gevraagd.ts';

type Eigenschappen = { readonly verzoeken: readonly Mijnverzoek[]; readonly ruimte: Mijnruimte };

function Kaart({ verzoek, ruimte }: { readonly verzoek: Mijnverzoek; readonly ruimte: Mijnruimte }) {
  const [isOpen, zetOpen] = useState(false);
  return (
    <li className="loket-kaart">
      <p className="utrecht-paragraph"><Stand beeld={contactstanden[verzoek.status]} /></p>
      <Contactvraag verzoek={verzoek} />
      {verzoek.status === 'WIL_CONTACT' && verzoek.loket && <Alinea>{verzoek.loket.naam} regelt het contact met u.</Alinea>}
      {verzoek.status === 'WIL_CONTACT' && !isOpen && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { zetOpen(true); }}>Ander antwoord geven</Button></div>}
      {verzoek.status === 'WIL_CONTACT' && isOpen && <Contactantwoord verzoek={verzoek} ruimte={ruimte} />}
    </li>
  );
}

/** Who asked to talk with the person and was answered, or took it back. A yes can be taken back. */
export function Contacten({ verzoeken, ruimte }: Eigenschappen) {
  const beantwoord = verzoeken.filter((verzoek) => !isWachtend(verzoek));
  if (beantwoord.length === 0) return null;
  return <Deel titel="Wie met u wilde praten"><ul className="loket-lijst loket-stapel">{beantwoord.map((verzoek) => <Kaart key={verzoek.id} verzoek={verzoek} ruimte={ruimte} />)}</ul></Deel>;
}
