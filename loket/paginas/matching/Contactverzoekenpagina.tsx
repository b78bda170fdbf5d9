import { useState } from 'react';
import { Button } from '@utrecht/button-react';
import { Contactverzoekenpagina as Vraag, TrekContactverzoekIn, type ContactverzoekenpaginaQuery, type Contactverzoekstatus } from '../../../clients/kit/operaties/referentieloket.ts';
import { Formulier, useFormulier } from '../../formulier/Formulier.tsx';
import { useVraag } from '../../kader/graaf.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import type { Standbeeld } from '../../onderdelen/standen.ts';
import { toDagtekst } from '../../onderdelen/woorden.ts';

type Verzoek = ContactverzoekenpaginaQuery['contactverzoeken']['edges'][number]['node'];

const standen: Readonly<Record<Contactverzoekstatus, Standbeeld>> = {
  OPEN: { tekst: 'Nog niet doorgegeven', soort: 'bezig', icoon: 'gepland' },
  DOORGEGEVEN: { tekst: 'Doorgegeven, nog geen antwoord', soort: 'bezig', icoon: 'bezig' },
  WIL_CONTACT: { tekst: 'Wil contact', soort: 'goed', icoon: 'goed' },
  GEEN_CONTACT: { tekst: 'Wil geen contact', soort: 'stil', icoon: 'gestopt' },
  INGETROKKEN: { tekst: 'Door u ingetrokken', soort: 'stil', icoon: 'gestopt' },
  VERVALLEN: { tekst: 'Vervallen', soort: 'stil', icoon: 'gestopt' },
};

function Intrekken({ id, gedaan }: { readonly id: string; readonly gedaan: () => void }) {
  const formulier = useFormulier({ operatie: TrekContactverzoekIn, begin: {}, toInput: () => ({ contactverzoekId: id }), bijGelukt: gedaan });
  return <Formulier formulier={formulier} isBijzaak knop="Verzoek intrekken">{null}</Formulier>;
}

function Kaart({ verzoek, gedaan }: { readonly verzoek: Verzoek; readonly gedaan: () => void }) {
  const { id, status, op, vacature, bericht, loket } = verzoek;
  return (
    <li className="loket-kaart">
      <div className="loket-activiteit__kop"><h2 className="loket-activiteit__naam">{vacature === null ? `Verzoek van ${toDagtekst(op)}` : `${vacature.naam ?? 'Vacature'}${vacature.werkgever === null ? '' : ` bij ${vacature.werkgever}`}`}</h2><Stand beeld={standen[status]} /></div>
      <Alinea stil>Gevraagd op {toDagtekst(op)}.</Alinea>
      <blockquote className="loket-citaat">{bericht}</blockquote>
      {loket && <Alinea><strong>Regel het contact met {loket.naam}.</strong> Daar weten zij wie het is.</Alinea>}
      {(status === 'OPEN' || status === 'DOORGEGEVEN') && <Intrekken id={id} gedaan={gedaan} />}
    </li>
  );
}

/** The requests of the own organisation to talk with candidates, and how they stand. */
export default function Contactverzoekenpagina() {
  const [na, zetNa] = useState<string | null>(null);
  const vraag = useVraag(Vraag, { na });
  const meld = useMeld();
  const gedaan = (): void => {
    meld('Het verzoek is ingetrokken.');
    vraag.ververs();
  };
  return (
    <Pagina titel="Contactverzoeken">
      <Alinea>Met wie u contact vroeg. Wie het zijn weet u niet; wil iemand contact, dan staat er met welk loket u het regelt.</Alinea>
      <Vraagbeeld vraag={vraag}>
        {({ contactverzoeken: { edges, totaal, pageInfo } }) => (
          <>
            <Alinea stil>{totaal === 0 ? 'U hebt nog met niemand contact gevraagd.' : `${totaal} in totaal, nieuwste eerst.`}</Alinea>
            <ul className="loket-lijst loket-stapel">{edges.map(({ node }) => <Kaart key={node.id} verzoek={node} gedaan={gedaan} />)}</ul>
            <div className="loket-acties">
              {na !== null && <Button appearance="secondary-action-button" onClick={() => { zetNa(null); }}>Terug naar de nieuwste</Button>}
              {pageInfo.hasNextPage && <Button appearance="secondary-action-button" onClick={() => { zetNa(pageInfo.endCursor); }}>Toon oudere</Button>}
            </div>
          </>
        )}
      </Vraagbeeld>
    </Pagina>
  );
}
