// Jest transformer: strips types exactly as Node does at run time, so tests and product run the same code.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

export default {
  canInstrument: false,
  getCacheKey: (source, path) => createHash('sha1').update(source).update(path).update(process.version).digest('hex'),
  process: (source, path) => ({ code: path.endsWith('.ts') ? stripTypeScriptTypes(source) : source }),
};
