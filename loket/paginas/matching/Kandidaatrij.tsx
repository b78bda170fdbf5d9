import { useState, type ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import { KandidaatDetail } from '../../../clients/kit/operaties/referentieloket.ts';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import { Score, Waarom } from './Beoordeling.tsx';
import { Contacten } from './Contacten.tsx';
import { ContactVragen } from './ContactVragen.tsx';
import { Detailvraag, type Bekeken } from './Detailvraag.tsx';
import type { Kandidaat } from './gegevens.ts';
import { toAfstandtekst, toCodetekst, toContracttekst, toNiveautekst, toUrentekst } from './woorden.ts';

type Eigenschappen = { readonly kandidaat: Kandidaat; readonly naam: string; readonly bekeken: Bekeken; readonly vergelijk: ReactNode };

function Bereik({ kandidaat, naam, bekeken }: Omit<Eigenschappen, 'vergelijk'>) {
  const [stand, zet] = useState<'dicht' | 'open' | 'gevraagd'>('dicht');
  if (kandidaat.contactverzoekMogelijk) return (
    <>
      {stand === 'dicht' && <Button appearance="secondary-action-button" onClick={() => { zet('open'); }}>Contact vragen<span className="loket-onzichtbaar">: {naam}</span></Button>}
      {stand === 'open' && <ContactVragen kandidaatId={kandidaat.id} naam={naam} sluit={(isGevraagd) => { zet(isGevraagd ? 'gevraagd' : 'dicht'); }} />}
      {stand === 'gevraagd' && <Label soort="goed" icoon="goed">Contact gevraagd</Label>}
    </>
  );
  if (!kandidaat.contactMogelijk) return <Alinea stil>De bron van deze kandidaat geeft geen manier om contact te krijgen.</Alinea>;
  return (
    <Detailvraag id={kandidaat.id} naam={naam} operatie={KandidaatDetail} bekeken={bekeken} toon={({ kandidaatDetail: detail }) => (detail === null
      ? <Alinea>De bron heeft deze kandidaat niet meer.</Alinea>
      : <>{detail.presentatie !== null && <Alinea>{detail.presentatie}</Alinea>}<Contacten contacten={detail.contacten} /></>)} />
  );
}

/** A candidate that was found: what is known without who it is, how well it fits and why, and how to reach them. */
export function Kandidaatrij({ kandidaat, naam, bekeken, vergelijk }: Eigenschappen) {
  const { beroepen, ervaring, niveau, contracten, rijbewijzen, beschikbaarVanaf, postcodegebied, beoordeling } = kandidaat;
  return (
    <>
      <div className="loket-activiteit__kop"><h4 className="loket-activiteit__naam">{naam}</h4><Score beoordeling={beoordeling} />{kandidaat.contactverzoekMogelijk && <Label soort="stil" icoon="persoon">Van een Werkcentrum</Label>}</div>
      <Gegevens regels={[
        ['Zoekt werk als', toCodetekst(beroepen)], ['Ervaring als', ervaring.length === 0 ? null : toCodetekst(ervaring)], ['Afstand', `${toAfstandtekst(beoordeling.afstandKm)}${postcodegebied === null ? '' : ` (postcode ${postcodegebied})`}`],
        ['Uren', toUrentekst(kandidaat)], ['Niveau', toNiveautekst(niveau)], ['Contract', contracten.length === 0 ? null : toContracttekst(contracten)], ['Rijbewijs', rijbewijzen.join(', ')], ['Beschikbaar', beschikbaarVanaf === null ? null : `vanaf ${toDagtekst(beschikbaarVanaf)}`],
      ]} />
      <Waarom beoordeling={beoordeling} />
      <div className="loket-acties">{vergelijk}<Bereik kandidaat={kandidaat} naam={naam} bekeken={bekeken} /></div>
    </>
  );
}
