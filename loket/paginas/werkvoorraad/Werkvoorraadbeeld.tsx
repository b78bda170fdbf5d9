import type { ReactNode } from 'react';
import { Button } from '@utrecht/button-react';
import { Deel } from '../../onderdelen/Deel.tsx';
import { Label } from '../../onderdelen/Label.tsx';
import { Stand } from '../../onderdelen/Stand.tsx';
import { Tabel } from '../../onderdelen/Tabel.tsx';
import { overdrachtstanden } from '../../onderdelen/standen.ts';
import { toAantaltekst, toDagtekst } from '../../onderdelen/woorden.ts';
import type { Werkvoorraad } from './gegevens.ts';
import { Ontvangen } from './Ontvangen.tsx';
import { Persoonlink } from './Persoonlink.tsx';
import type { Plekken } from './Werkvoorraadpagina.tsx';

type Eigenschappen = {
  readonly voorraad: Werkvoorraad;
  readonly plekken: Plekken;
  readonly kies: (plekken: Plekken) => void;
  readonly gedaan: (bericht: string) => void;
  readonly ververs: () => void;
};

const Termijn = ({ dag, isTeLaat }: { readonly dag: string; readonly isTeLaat: boolean }) => <>{toDagtekst(dag)}{isTeLaat && <> <Label soort="let-op" icoon="let-op">Te laat</Label></>}</>;

type Bladerdelen = { readonly naam: keyof Plekken; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly plekken: Plekken; readonly kies: (plekken: Plekken) => void };

function Bladeren({ naam, pageInfo: { hasNextPage, endCursor }, plekken, kies }: Bladerdelen): ReactNode {
  const { [naam]: hier, ...overige } = plekken;
  if (!hasNextPage && hier == null) return null;
  return (
    <div className="loket-acties">
      {hier != null && <Button appearance="secondary-action-button" onClick={() => { kies(overige); }}>Naar het begin van de lijst</Button>}
      {hasNextPage && <Button appearance="secondary-action-button" onClick={() => { kies({ ...overige, [naam]: endCursor }); }}>Volgende</Button>}
    </div>
  );
}

const Aantal = ({ aantal }: { readonly aantal: number }) => <span className="loket-stil">{aantal}</span>;

/** The lists of a loket: what it is to answer, who waits, what ends, and what it offered itself. */
export function Werkvoorraadbeeld({ voorraad, plekken, kies, gedaan, ververs }: Eigenschappen) {
  const { overdrachten, openAanmeldingen, aflopendeActiviteiten, verstuurd, contactverzoeken } = voorraad;
  return (
    <>
      <Deel titel="Overdrachten aan ons loket" bij={<Aantal aantal={overdrachten.totaal} />}>
        <Ontvangen overdrachten={overdrachten.edges.map(({ node }) => node)} gedaan={gedaan} ververs={ververs} />
        <Bladeren naam="naOverdracht" pageInfo={overdrachten.pageInfo} plekken={plekken} kies={kies} />
      </Deel>
      <Deel titel="Aanmeldingen die op een vervolg wachten" bij={<Aantal aantal={openAanmeldingen.totaal} />}>
        <Tabel
          titel="Aanmeldingen, oudste eerst" rijen={openAanmeldingen.edges.map(({ node }) => node)} sleutel={({ aanmelding }) => aanmelding.id} leeg="Er wacht niemand die is aangemeld."
          kolommen={[
            { sleutel: 'wie', kop: 'Persoon', isRijkop: true, toon: ({ persoon }) => <Persoonlink persoon={persoon} /> },
            { sleutel: 'wacht', kop: 'Wacht', toon: ({ wachtDagen }) => toAantaltekst(wachtDagen, 'dag', 'dagen') },
            { sleutel: 'reden', kop: 'Reden', toon: ({ aanmelding }) => aanmelding.reden },
          ]}
        />
        <Bladeren naam="naAanmelding" pageInfo={openAanmeldingen.pageInfo} plekken={plekken} kies={kies} />
      </Deel>
      <Deel titel="Activiteiten die aflopen" bij={<Aantal aantal={aflopendeActiviteiten.totaal} />}>
        <Tabel
          titel="Activiteiten die binnen 30 dagen aflopen, eerste dag eerst" rijen={aflopendeActiviteiten.edges.map(({ node }) => node)} sleutel={({ activiteitId }) => activiteitId} leeg="Er lopen binnen 30 dagen geen activiteiten af."
          kolommen={[
            { sleutel: 'wie', kop: 'Persoon', isRijkop: true, toon: ({ werkplan }) => <Persoonlink persoon={werkplan?.persoon ?? null} /> },
            { sleutel: 'dag', kop: 'Laatste dag', toon: ({ dag, isTeLaat }) => <Termijn dag={dag} isTeLaat={isTeLaat} /> },
          ]}
        />
        <Bladeren naam="naActiviteit" pageInfo={aflopendeActiviteiten.pageInfo} plekken={plekken} kies={kies} />
      </Deel>
      <Deel titel="Door ons overgedragen" bij={<Aantal aantal={verstuurd.totaal} />}>
        <Tabel
          titel="Overdrachten die ons loket aanbood en die nog lopen of terug zijn" rijen={verstuurd.edges.map(({ node }) => node)} sleutel={({ id }) => id} leeg="Er staat niets open dat ons loket overdroeg."
          kolommen={[
            { sleutel: 'wie', kop: 'Persoon', isRijkop: true, toon: ({ persoon }) => <Persoonlink persoon={persoon} /> },
            { sleutel: 'naar', kop: 'Naar', toon: ({ naar }) => naar?.naam ?? 'Loket bestaat niet meer' },
            { sleutel: 'stand', kop: 'Stand', toon: ({ status, weigering }) => <><Stand beeld={overdrachtstanden[status]} />{weigering !== null && <><br />{weigering}</>}</> },
            { sleutel: 'termijn', kop: 'Antwoord uiterlijk', toon: ({ termijn, isTeLaat }) => <Termijn dag={termijn} isTeLaat={isTeLaat} /> },
          ]}
        />
      </Deel>
      {contactverzoeken && (
        <Deel titel="Contactverzoeken" bij={<Aantal aantal={contactverzoeken.totaal} />}>
          <Tabel
            titel="Contactverzoeken van werkgevers, oudste eerst" rijen={contactverzoeken.edges.map(({ node }) => node)} sleutel={({ id }) => id} leeg="Er zijn geen contactverzoeken door te geven."
            kolommen={[
              { sleutel: 'wie', kop: 'Persoon', isRijkop: true, toon: ({ persoon }) => <Persoonlink persoon={persoon} /> },
              { sleutel: 'van', kop: 'Van', toon: ({ van }) => van?.naam ?? 'Niet bekend' },
              { sleutel: 'stand', kop: 'Stand', toon: ({ status }) => (status === 'OPEN' ? 'Nog door te geven' : 'Doorgegeven, nog geen antwoord') },
              { sleutel: 'bericht', kop: 'Bericht', toon: ({ bericht }) => bericht },
            ]}
          />
        </Deel>
      )}
    </>
  );
}
