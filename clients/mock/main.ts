// Starts the mock graph: npm run mock.
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { startProcess, stopOnSignal } from '../../subgraphs/shared/process.ts';
import { readMockconfig } from './config.ts';
import { startMock } from './start.ts';

await startProcess(async () => {
  const mock = await startMock({ ...readMockconfig(process.env), logger: createLogger('mock', 'error') });
  stopOnSignal(mock.stop);
  const { origin } = new URL(mock.url);
  console.log([
    'Een graaf met verzonnen mensen en bronnen, alleen in het geheugen. Wat u wijzigt is weg als u stopt.',
    `Bekende nummers, tokens en wat elk laat zien: ${origin}/`,
    `gestart in ${(performance.now() / 1_000).toFixed(1)} s, met ${Math.round(process.memoryUsage().rss / 1e6)} MB geheugen`,
    `klaar ${mock.url}`,
  ].join('\n'));
}, 'MOCK_POORT');
