import { createRoot } from 'react-dom/client';
import { createLoketgraaf } from '../clients/kit/index.ts';
import { App } from './App.tsx';
import { Graafruimte, createGraaf } from './kader/graaf.tsx';
import { Meldingen } from './kader/meldingen.tsx';
import { createSessiehouder } from './kader/sessie.ts';
import { Sessieruimte } from './kader/sessiecontext.tsx';

const houder = createSessiehouder();
const graaf = createGraaf(createLoketgraaf({ url: '/graphql', token: houder.token }), houder);

const plek = document.getElementById('loket');
if (!plek) throw new Error('de pagina heeft geen plek voor het loket');
createRoot(plek).render(
  <Sessieruimte houder={houder}><Graafruimte graaf={graaf}><Meldingen><App /></Meldingen></Graafruimte></Sessieruimte>,
);
