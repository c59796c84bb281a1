// A thread of the program that reads claims (src/cli/read-ahead.ts starts it).
'use strict';
const { join } = require('node:path');
// V8 is tuned for all threads by the main one.
require('./run-script.js').runScript(join(__dirname, '..', 'dist', 'worker.cjs'), undefined, () => undefined);
