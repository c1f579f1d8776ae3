// Runs overrides/assets/search.js outside a browser, with an index on disk. Reads one order from standard input as JSON:
// {"words": [text…]} gives each text's words, {"queries": [text…], "index": folder} what each query finds and costs;
// with "typed" each letter from the second on is a query.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const script = new URL('../../overrides/assets/search.js', import.meta.url);
const order = JSON.parse(readFileSync(0, 'utf8'));
let fetched = [];

async function fetchFromDisk(address) {
  const body = readFileSync(`${order.index}/${address}`);
  fetched.push({ file: address.split('/').pop(), bytes: body.length, gzip: gzipSync(body, { level: 6 }).length });
  return { ok: true, json: async () => JSON.parse(body) };
}

const page = vm.createContext({ fetch: fetchFromDisk, document: { querySelector: () => null } });
vm.runInContext(readFileSync(script, 'utf8'), page);
const { files, search, recordOf, wordsOf, numbersOf, isNear } = vm.runInContext(
  '({ files, search, recordOf, wordsOf, numbersOf, isNear })',
  page,
);

async function ask(query) {
  files.clear();
  fetched = [];
  for (let length = 2; order.typed && length < query.length; length += 1) {
    const suggested = await search('', query.slice(0, length), { typing: true });
    await Promise.all(suggested.hits.slice(0, 7).map(recordOf));
  }
  const found = await search('', query, order.options);
  const shown = await Promise.all(found.hits.slice(0, order.shown || 8).map(recordOf));
  const cost = fetched;
  // Once more with the files there: what the search itself takes.
  const start = performance.now();
  await search('', query, order.options);
  const milliseconds = performance.now() - start;
  return {
    query,
    count: found.hits.length,
    some: Boolean(found.some),
    older: Boolean(found.older),
    addresses: shown.map((record) => record.url),
    titles: shown.map((record) => record.title),
    groups: found.hits.slice(0, shown.length).map((hit) => hit.group),
    files: cost.length,
    gzip: cost.reduce((sum, file) => sum + file.gzip, 0),
    milliseconds,
  };
}

const answers = { words: [], found: [], numbers: [], near: [] };
for (const text of order.words || []) answers.words.push(wordsOf(text).map((word) => [word.folded, word.marked]));
for (const gaps of order.gaps || []) answers.numbers.push(numbersOf(gaps));
for (const [first, second] of order.pairs || []) answers.near.push(isNear(first, second));
for (const query of order.queries || []) answers.found.push(await ask(query));
console.log(JSON.stringify(answers));
