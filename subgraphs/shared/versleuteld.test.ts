import { expect, test } from '@jest/globals';
import { isVersleuteld } from './versleuteld.ts';

test.each([
  ['https://bron.example/a', true], ['http://bron.example', false], ['http://10.0.0.1', false], ['http://127.0.0.1.bron.example', false],
  ['http://127.0.0.1:4000', true], ['http://127.1.2.3', true], ['http://localhost:1/graphql', true], ['http://[::1]:1', true], ['http://localhost.bron.example', false],
  ['http://127.1', true], ['geen adres', true],
])('in production %s may be asked: %p; elsewhere it may', (adres, mag) => {
  expect(isVersleuteld({ NODE_ENV: 'production' }, adres)).toBe(mag);
  expect(isVersleuteld({ NODE_ENV: 'test' }, adres)).toBe(true);
  expect(isVersleuteld({}, adres)).toBe(true);
});
