import { Button } from '@utrecht/button-react';
import type { InzagepaginaQuery } from '../../../clients/kit/operaties/referentieloket.ts';
import { Melding } from '../../onderdelen/Melding.tsx';
import { Tabel } from '../../onderdelen/Tabel.tsx';
import { toAantaltekst, toDoelnaam, toMomenttekst, toPartijnaam, toRolnaam } from '../../onderdelen/woorden.ts';

type Bladzijde = NonNullable<InzagepaginaQuery['werkcentrumLogboek']>;

const uitkomsten: Readonly<Record<string, string>> = { GEGEVEN: 'Gegeven', GEWEIGERD: 'Geweigerd', NIETS_GEVONDEN: 'Niets gevonden', MISLUKT: 'Mislukt' };
const relaties: Readonly<Record<string, string>> = { EIGEN: 'de persoon zelf', REGIO: 'woont in de regio', AANMELDING: 'aangemeld', OVERDRACHT: 'overgedragen', ZOEKRESULTAAT: 'vrijgegeven profiel', GEEN: 'geen relatie' };

/** A page of the Logboek: what was done with data of somebody. */
export function Verwerkingen({ pagina: { verwerkingen, heeftMeer, eindcursor, onleesbaar }, verder }: { readonly pagina: Bladzijde; readonly verder: (na: string | null) => void }) {
  return (
    <>
      {onleesbaar > 0 && <Melding soort="warning"><p className="utrecht-paragraph">{toAantaltekst(onleesbaar, 'regel was', 'regels waren')} niet te lezen. Deze lijst is daarom niet volledig.</p></Melding>}
      <Tabel
        titel="Verwerkingen, nieuwste eerst" rijen={verwerkingen} sleutel={({ traceId, spanId }) => `${traceId} ${spanId}`} leeg="Er is niets gevonden."
        kolommen={[
          { sleutel: 'wanneer', kop: 'Wanneer', isRijkop: true, toon: ({ begin }) => toMomenttekst(begin) },
          { sleutel: 'wie', kop: 'Wie', toon: ({ partij, rol }) => `${toPartijnaam(partij)}, ${toRolnaam(rol).toLowerCase()}` },
          { sleutel: 'doel', kop: 'Waarvoor', toon: ({ doel }) => toDoelnaam(doel) },
          { sleutel: 'gegevens', kop: 'Welke gegevens', toon: ({ gegevens }) => gegevens.join(', ') },
          { sleutel: 'relatie', kop: 'Waarom het mocht', toon: ({ relatie }) => relaties[relatie] ?? relatie },
          { sleutel: 'uitkomst', kop: 'Uitkomst', toon: ({ uitkomst }) => uitkomsten[uitkomst] ?? uitkomst },
          { sleutel: 'kenmerk', kop: 'Kenmerk', toon: ({ traceId }) => <code className="loket-klein">{traceId}</code> },
        ]}
      />
      {heeftMeer && <div className="loket-acties"><Button appearance="secondary-action-button" onClick={() => { verder(eindcursor); }}>Volgende</Button></div>}
    </>
  );
}
