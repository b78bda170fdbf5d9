import { useId, useState } from 'react';
import { Button } from '@utrecht/button-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Werkgeversvragenpagina as Vraag, type Werkgeversvraagstatus } from '../../../clients/kit/operaties/referentieloket.ts';
import { maakPad } from '../../kader/adres.ts';
import { useVraag } from '../../kader/graaf.tsx';
import { useMeld } from '../../kader/meldingen.tsx';
import { Verwijzing } from '../../kader/navigatie.tsx';
import { Pagina } from '../../kader/Pagina.tsx';
import { Vraagbeeld } from '../../kader/Vraagbeeld.tsx';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { Tabel, type Kolom } from '../../onderdelen/Tabel.tsx';
import { toAantaltekst, toMomenttekst } from '../../onderdelen/woorden.ts';
import { toWat, vraagsoorten, vraagstanden, type Vraagregel } from './vraag.ts';
import { Vraagformulier, type Aangemeld } from './Vraagformulier.tsx';

const kolommen: readonly Kolom<Vraagregel>[] = [
  { sleutel: 'bedrijf', kop: 'Bedrijf', isRijkop: true, toon: ({ id, bedrijfsnaam }) => <Verwijzing naar={maakPad('/werkgeversvragen/:id', { id })}>{bedrijfsnaam}</Verwijzing> },
  { sleutel: 'soort', kop: 'Vraag', toon: ({ soort }) => vraagsoorten[soort] },
  { sleutel: 'wat', kop: 'Wat', toon: toWat },
  { sleutel: 'stand', kop: 'Stand', toon: ({ status }) => <Stand beeld={vraagstanden[status]} /> },
  { sleutel: 'loket', kop: 'Loket', toon: ({ loket }) => loket?.naam ?? 'Niet bekend' },
  { sleutel: 'op', kop: 'Binnen sinds', toon: ({ aangemeldOp }) => toMomenttekst(aangemeldOp) },
];

const statussen: readonly Werkgeversvraagstatus[] = ['OPEN', 'IN_BEHANDELING', 'AFGEHANDELD'];

function Standkeuze({ gekozen, kies }: { readonly gekozen: Werkgeversvraagstatus | null; readonly kies: (status: Werkgeversvraagstatus | null) => void }) {
  const id = useId();
  return (
    <div className="loket-keuze">
      <FormLabel htmlFor={id}>Toon vragen</FormLabel>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={gekozen ?? ''} onChange={({ target: { value } }) => { kies(statussen.find((een) => een === value) ?? null); }}>
        <option value="">In elke stand</option>
        {statussen.map((status) => <option key={status} value={status}>{vraagstanden[status].tekst}</option>)}
      </select>
    </div>
  );
}

const Bijaangemeld = ({ vraag: { id, loket, grond } }: { readonly vraag: Aangemeld }) => (
  <Melding soort="ok" dringend>
    <p className="utrecht-paragraph"><strong>De vraag is vastgelegd.</strong> {loket === null ? '' : `Zij is bij ${loket.naam}.`} {grond.omschrijving}</p>
    <p className="utrecht-paragraph"><Verwijzing naar={maakPad('/werkgeversvragen/:id', { id })}>Naar deze vraag</Verwijzing></p>
  </Melding>
);

/** The questions of employers, and registering another. */
export default function Vragenpagina() {
  const [status, zetStatus] = useState<Werkgeversvraagstatus | null>(null);
  const [na, zetNa] = useState<string | null>(null);
  const [isOpen, zetOpen] = useState(false);
  const [aangemeld, zetAangemeld] = useState<Aangemeld | null>(null);
  const vraag = useVraag(Vraag, { status, na });
  const meld = useMeld();
  const bijAangemeld = (nieuw: Aangemeld): void => {
    zetAangemeld(nieuw);
    zetOpen(false);
    vraag.ververs();
    meld('De vraag is vastgelegd.');
  };
  return (
    <Pagina titel="Vragen van werkgevers">
      <Alinea>Elke werkgever kan bij elk loket terecht. Een vraag gaat vanzelf naar het loket dat haar behandelt.</Alinea>
      {aangemeld && <Bijaangemeld vraag={aangemeld} />}
      {!isOpen && <div className="loket-acties"><Button appearance="primary-action-button" onClick={() => { zetOpen(true); }}>Vraag vastleggen</Button></div>}
      {isOpen && vraag.data && <Deel titel="Nieuwe vraag"><Vraagformulier regios={vraag.data.arbeidsmarktregios} sluit={() => { zetOpen(false); }} bijAangemeld={bijAangemeld} /></Deel>}
      <Standkeuze gekozen={status} kies={(nieuw) => { zetStatus(nieuw); zetNa(null); }} />
      <Vraagbeeld vraag={vraag}>
        {({ werkgeversvragen: { edges, totaal, pageInfo } }) => (
          <>
            <Tabel titel={toAantaltekst(totaal, 'vraag, nieuwste eerst', 'vragen, nieuwste eerst')} kolommen={kolommen} rijen={edges.map(({ node }) => node)} sleutel={({ id }) => id} leeg={status === null ? 'Er zijn geen vragen van werkgevers.' : 'Er zijn geen vragen in deze stand.'} />
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
