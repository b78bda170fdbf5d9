import { describe, expect, test } from '@jest/globals';
import { findPagina, listMenu, type Paginabeschrijving } from './paginaregister.ts';

const laad: Paginabeschrijving['laad'] = () => Promise.reject(new Error('hier wordt niets geladen'));
const paginas: readonly Paginabeschrijving[] = [
  { patroon: '/werkvoorraad', rollen: ['arrangeur', 'loket'], menunaam: 'Werkvoorraad', laad },
  { patroon: '/persoon/:id', rollen: ['arrangeur'], menunaam: null, laad },
  { patroon: '/catalogus', rollen: ['data', 'arrangeur'], menunaam: 'Catalogus', laad },
];

describe('the page at a path', () => {
  test('is found with its parts', () => {
    expect(findPagina(paginas, '/persoon/1', 'arrangeur')).toMatchObject({ pagina: { patroon: '/persoon/:id' }, delen: { id: '1' } });
  });

  test('is none for another role, and none where there is no page', () => {
    expect(findPagina(paginas, '/persoon/1', 'data')).toBeNull();
    expect(findPagina(paginas, '/nergens', 'arrangeur')).toBeNull();
  });
});

test('a menu holds what a role can open without more', () => {
  expect(listMenu(paginas, 'arrangeur').map(({ menunaam }) => menunaam)).toEqual(['Werkvoorraad', 'Catalogus']);
  expect(listMenu(paginas, 'burger')).toEqual([]);
});
