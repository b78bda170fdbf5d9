import type { ReactNode } from 'react';
import { VacatureDetail } from '../../../clients/kit/operaties/referentieloket.ts';
import { Alinea } from '../../onderdelen/Alinea.tsx';
import { Gegevens } from '../../onderdelen/Gegevens.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { toDagtekst } from '../../onderdelen/woorden.ts';
import { Score, Waarom } from './Beoordeling.tsx';
import { Contacten } from './Contacten.tsx';
import { Detailvraag, type Bekeken } from './Detailvraag.tsx';
import type { Vacature } from './gegevens.ts';
import { routenamen, toAfstandtekst, toCodetekst, toContracttekst, toNiveautekst, toUrentekst } from './woorden.ts';

type Eigenschappen = { readonly vacature: Vacature; readonly naam: string; readonly bekeken: Bekeken; readonly vergelijk: ReactNode; readonly acties: ReactNode };

/** A vacancy that was found: what it asks and offers, how well it fits and why, and what can be done with it. */
export function Vacaturerij({ vacature, naam, bekeken, vergelijk, acties }: Eigenschappen) {
  const { route, beroepen, niveau, contracten, sluit, vanaf, plaatsen, postcodegebied, beoordeling } = vacature;
  return (
    <>
      <div className="loket-activiteit__kop"><h4 className="loket-activiteit__naam">{naam}</h4><Score beoordeling={beoordeling} />{route !== 'REGULIER' && <Label soort="stil" icoon="info">{routenamen[route]}</Label>}</div>
      {route === 'OPEN_HIRING' && <Alinea stil>Hier wordt niemand geselecteerd: wie vooraan op de wachtlijst staat krijgt de baan.</Alinea>}
      <Gegevens regels={[
        ['Beroep', toCodetekst(beroepen)], ['Afstand', `${toAfstandtekst(beoordeling.afstandKm)}${postcodegebied === null ? '' : ` (postcode ${postcodegebied})`}`], ['Uren', toUrentekst(vacature)], ['Niveau', toNiveautekst(niveau)],
        ['Contract', contracten.length === 0 ? null : toContracttekst(contracten)], ['Begint', vanaf === null ? null : toDagtekst(vanaf)], ['Open tot en met', sluit === null ? null : toDagtekst(sluit)], ['Plaatsen', plaatsen],
      ]} />
      <Waarom beoordeling={beoordeling} />
      <div className="loket-acties">
        {vergelijk}
        <Detailvraag id={vacature.id} naam={naam} operatie={VacatureDetail} bekeken={bekeken} toon={({ vacatureDetail: detail }) => (detail === null
          ? <Alinea>De bron heeft deze vacature niet meer, of geeft er niet meer over.</Alinea>
          : (
            <>
              <Gegevens regels={[['Werk', detail.omschrijving], ['Voorwaarden', detail.arbeidsvoorwaarden], ['Adres', detail.adres], ['Gegeven door', detail.gever]]} />
              <Contacten contacten={detail.contacten} />
            </>
          ))} />
        {acties}
      </div>
    </>
  );
}
