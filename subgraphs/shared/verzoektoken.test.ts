import { describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createControleur, createOndertekenaar } from './verzoektoken.ts';
import { voorbeeldclaims } from './verzoek.fixture.ts';

const key = new Uint8Array(32).fill(1);
const moment = 1_700_000_000_000;
const claims = { ...voorbeeldclaims, deadline: moment + 2_000 };
const onderteken = createOndertekenaar(() => key);
const controleer = createControleur('uwv', key);

describe('a signed request context', () => {
  test('comes through as it was signed', async () => {
    await expect(controleer(onderteken('uwv', claims), moment)).resolves.toEqual(claims);
  });

  test('for another subgraph, with another key, or past its deadline is refused', async () => {
    await expect(controleer(onderteken('sbb', claims), moment)).rejects.toThrow();
    await expect(createControleur('uwv', new Uint8Array(32).fill(2))(onderteken('uwv', claims), moment)).rejects.toThrow();
    await expect(controleer(onderteken('uwv', claims), moment + 10_000)).rejects.toThrow();
  });

  test('without a signature, of another type or without a purpose is refused', async () => {
    await expect(controleer(new UnsecuredJWT({ verzoek: claims }).setIssuer('loketgraaf-gateway').setAudience('uwv').encode(), moment)).rejects.toThrow();
    const sign = (verzoek: object, typ: string): Promise<string> =>
      new SignJWT({ verzoek }).setProtectedHeader({ alg: 'HS256', typ }).setIssuer('loketgraaf-gateway').setAudience('uwv').setExpirationTime(moment).sign(key);
    await expect(controleer(await sign(claims, 'JWT'), moment - 5_000)).rejects.toThrow();
    await expect(controleer(await sign({ ...claims, doel: '' }, 'verzoek+jwt'), moment - 5_000)).rejects.toThrow();
  });
});
