// node partition.mjs <parts> <prefix>: gives each line of stdin to one of so many files, <prefix>.part0 and on, by the key before its
// first tab: as the partitioner of an engine does.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const [count, prefix] = [Number(process.argv[2]), process.argv[3]];
const files = Array.from({ length: count }, (_, part) => createWriteStream(`${prefix}.part${part}`));
const TAB = 0x09;
const LINE_BREAK = 0x0a;

/** FNV-1a (Fowler, Noll and Vo) of the bytes up to the first tab. */
function hashOfKey(line) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < line.length && line[i] !== TAB; i++) hash = Math.imul(hash ^ line[i], 0x01000193) >>> 0;
  return hash;
}

let rest = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  const bytes = Buffer.concat([rest, chunk]);
  let start = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
    const line = bytes.subarray(start, end + 1);
    const file = files[hashOfKey(line) % count];
    if (!file.write(line)) await once(file, 'drain');
    start = end + 1;
  }
  rest = bytes.subarray(start);
}
if (rest.length > 0) files[hashOfKey(rest) % count].write(Buffer.concat([rest, Buffer.from('\n')]));
await Promise.all(files.map((file) => new Promise((resolve) => file.end(resolve))));
