import { Suspense, lazy, useEffect, type ComponentType, type LazyExoticComponent } from 'react';
import { Kader } from './kader/Kader.tsx';
import { OpnieuwAanmelden } from './kader/OpnieuwAanmelden.tsx';
import { Pagina } from './kader/Pagina.tsx';
import { Verwijzing, ga, usePad } from './kader/navigatie.tsx';
import { findPagina, listMenu, type Paginabeschrijving, type Paginaeigenschappen } from './kader/paginaregister.ts';
import { useSessiestand } from './kader/sessiecontext.tsx';
import { Alinea } from './onderdelen/Alinea.tsx';
import { Bezig } from './onderdelen/Bezig.tsx';
import { Aanmeldpagina } from './paginas/aanmelden/Aanmeldpagina.tsx';
import { paginas } from './paginas/paginas.ts';

const geladen = new Map<Paginabeschrijving, LazyExoticComponent<ComponentType<Paginaeigenschappen>>>();

function laadPagina(pagina: Paginabeschrijving): LazyExoticComponent<ComponentType<Paginaeigenschappen>> {
  const bekend = geladen.get(pagina) ?? lazy(pagina.laad);
  geladen.set(pagina, bekend);
  return bekend;
}

const GeenPagina = () => (
  <Pagina titel="Deze pagina is er niet">
    <Alinea>Dit adres bestaat niet, of het hoort niet bij uw rol. Kies een pagina in het menu, of ga naar het <Verwijzing naar="/">begin</Verwijzing>.</Alinea>
  </Pagina>
);

/** Where a role begins: the first page of its menu. */
function Begin({ rol }: { readonly rol: string }) {
  const eerste = listMenu(paginas, rol)[0]?.patroon;
  useEffect(() => { if (eerste !== undefined) ga(eerste, { vervang: true }); }, [eerste]);
  return eerste === undefined ? <GeenPagina /> : null;
}

function Inhoud({ rol }: { readonly rol: string }) {
  const pad = usePad();
  const gevonden = findPagina(paginas, pad, rol);
  if (pad === '/') return <Begin rol={rol} />;
  if (!gevonden) return <GeenPagina key={pad} />;
  const Weergave = laadPagina(gevonden.pagina);
  return <Suspense fallback={<Bezig>Pagina wordt geopend…</Bezig>}><Weergave key={pad} delen={gevonden.delen} /></Suspense>;
}

/** The loket: who is not signed in signs in first; then the page of the address. */
export function App() {
  const stand = useSessiestand();
  const wie = stand.fase === 'uit' ? null : `${stand.sessie.gebruiker} ${stand.sessie.vrager.rol}`;
  return (
    <>
      {/* Somebody else begins with nothing of who was here before. */}
      <Kader key={wie ?? 'niemand'} paginas={paginas}>{stand.fase === 'uit' ? <Aanmeldpagina /> : <Inhoud rol={stand.sessie.vrager.rol} />}</Kader>
      <OpnieuwAanmelden />
    </>
  );
}
