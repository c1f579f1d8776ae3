// Search: folds what is typed as feeds/search_terms.py folds the content, fetches the few files that it needs of what
// feeds/search_index.py wrote, ranks, and shows. Loaded when the box is first used.

// Words

const WORD = /[\p{L}\p{N}]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function tidy(text) {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

function folded(word) {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
  return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare.normalize('NFC');
}

// The tone after the word, so that hoà and hòa are one.
function marked(word) {
  const parts = word.toLowerCase().replace(/ð/g, 'đ').normalize('NFD');
  const tones = parts.match(TONES) || [];
  return /^\d+$/.test(word) ? folded(word) : parts.replace(TONES, '').normalize('NFC') + tones.sort().join('');
}

function wordsOf(text) {
  return (tidy(text).match(WORD) || []).map((word) => ({ folded: folded(word), marked: marked(word) }));
}

// One letter more, less, changed or swapped.
function isNear(a, b) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const rest = (word, skipped) => word.slice(same + skipped);
  return (
    rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1) ||
    (a[same] === b[same + 1] && a[same + 1] === b[same] && rest(a, 2) === rest(b, 2))
  );
}

// Index

function numbersOf(gaps) {
  const numbers = [];
  let number = -1;
  let high = 0;
  for (const letter of gaps) {
    const code = letter.charCodeAt(0);
    const digit = code - (code > 92 ? 36 : 35);
    if (digit >= 45) {
      high = (high + digit - 44) * 45;
    } else {
      number += high + digit + 1;
      high = 0;
      numbers.push(number);
    }
  }
  return numbers;
}

function pairShard(pair, shards) {
  let checksum = 0;
  for (const letter of pair) checksum = (checksum * 31 + letter.codePointAt(0)) % 65521;
  return checksum % shards;
}

const files = new Map();

function load(address, cache = 'default') {
  if (!files.has(address)) {
    const loading = fetch(address, { cache }).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    loading.catch(() => files.delete(address));
    files.set(address, loading);
  }
  return files.get(address);
}

async function openVolume(root, folder) {
  // Its name never changes.
  const manifest = await load(`${root}${folder ? `${folder}/` : ''}chi-muc.json`, 'no-cache');
  const words = manifest.words.split(' ');
  return {
    ...manifest,
    words,
    places: new Map(words.map((word, place) => [word, place])),
    power: (place) => manifest.counts.charCodeAt(place) - 97,
    file: (kind, number) => load(`${root}${manifest.folder}/${kind}-${number}.json`),
  };
}

// Rank

const EXACT = 1000;

// Words of the index that a typed one may mean: itself, what it begins, and if `lenient` what it was a slip for.
function choicesOf(volume, word, unfinished, lenient) {
  const exact = volume.places.get(word.folded);
  const choices = exact === undefined ? [] : [{ place: exact, weight: 1 }];
  const others = (weight, most, fits) => {
    const found = [];
    volume.words.forEach((each, place) => place !== exact && fits(each) && found.push({ place, weight }));
    choices.push(...found.sort((a, b) => volume.power(b.place) - volume.power(a.place)).slice(0, most));
  };
  if (unfinished || !choices.length) others(0.6, 5, (each) => unfinished && each.startsWith(word.folded));
  if (lenient && word.folded.length > 3 && !/\d/.test(word.folded)) others(0.4, 6, (each) => isNear(word.folded, each));
  return choices;
}

// [entry, score] of each entry that has all words, or with `some` most of them.
async function rank(volume, asked, { typing, lenient, some }) {
  const hasMarks = asked.some((word) => word.marked !== word.folded);
  const choices = asked.map((word, place) => choicesOf(volume, word, typing && place === asked.length - 1, lenient));
  if (!some && choices.some((each) => !each.length)) return [];
  const places = choices.flat().map(({ place }) => place);
  const firsts = choices.map(([first]) => (first ? volume.words[first.place] : ''));
  const pairs = firsts.slice(1).map((second, index) => `${firsts[index]} ${second}`);
  const [shards, pairLists] = await Promise.all([
    Promise.all(places.map((place) => volume.file('tu', volume.starts.filter((start) => start <= place).length - 1))),
    Promise.all(pairs.map((pair) => volume.file('cap', pairShard(pair, volume.pairs)))),
  ]);
  const shardOf = new Map(places.map((place, index) => [place, shards[index]]));
  const score = new Float32Array(volume.size);
  const matched = new Uint8Array(volume.size);
  const rarity = choices.map(([first]) => (first ? 1 + Math.max(0, Math.log2(volume.size) - volume.power(first.place)) : 0));
  asked.forEach((word, index) => {
    const best = new Float32Array(volume.size);
    for (const { place, weight } of choices[index]) {
      for (const [form, ...lists] of shardOf.get(place)[volume.words[place]]) {
        const isExact = hasMarks ? marked(form) === word.marked : weight > 0.5;
        lists.forEach((gaps, list) => {
          const gain = rarity[index] * weight * (list ? 1 : 3) + (isExact ? EXACT : 0);
          for (const number of numbersOf(gaps)) if (best[number] < gain) best[number] = gain;
        });
      }
    }
    best.forEach((gain, number) => {
      if (gain) matched[number] += 1;
      score[number] += gain;
    });
  });
  pairs.forEach((pair, index) => {
    const gain = 2 * (rarity[index] + rarity[index + 1]);
    for (const number of numbersOf(pairLists[index][pair] || '')) score[number] += gain;
  });
  const needed = some ? matched.reduce((most, count) => Math.max(most, count), 0) : asked.length;
  if (!needed || needed < asked.length / 2) return [];
  const found = [];
  matched.forEach((count, number) => count === needed && found.push([number, score[number]]));
  return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

// Hits in order. Older volumes are asked while fewer than `wanted` are found; looser ways only when nothing is.
async function search(root, query, { typing = false, wanted = 1 } = {}) {
  const asked = wordsOf(query).slice(0, 12);
  // One letter may begin anything.
  if (typing && asked.length > 1 && asked[asked.length - 1].folded.length < 2) asked.pop();
  const hits = [];
  for (const options of asked.length ? [{}, { lenient: true }, { lenient: true, some: true }] : []) {
    let folder = '';
    do {
      const volume = await openVolume(root, folder);
      const found = await rank(volume, asked, { typing, ...options });
      for (const [number] of found) {
        hits.push({ volume, number, group: volume.groups.find(([, end]) => number < end)[0] });
      }
      folder = volume.older;
    } while (folder && hits.length < wanted);
    if (hits.length) return { hits, some: options.some, older: folder };
  }
  return { hits };
}

async function recordOf({ volume, number }) {
  const records = await volume.file('muc', Math.floor(number / volume.records));
  const [title, url, text = '', due = '', last = ''] = records[number % volume.records];
  return { title, url, text, due, last };
}

// Show

const form = document.querySelector('.search');
const root = form ? new URL('chi-muc/', form.action).href : '';

function hrefOf(record) {
  return new URL(`../../${record.url}`, root).href;
}

function set(element, attributes) {
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
  return element;
}

function make(tag, attributes, ...children) {
  const element = set(document.createElement(tag), attributes);
  element.append(...children);
  return element;
}

// The text with the words that were asked for in <mark>; the last may be the beginning of one.
function withMarks(text, asked) {
  const parts = [];
  let end = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const plain = folded(match[0]);
    const isWhole = asked.some((each) => each.folded === plain);
    const beginning = asked[asked.length - 1].folded;
    if (isWhole || (beginning.length > 1 && plain.startsWith(beginning))) {
      const length = isWhole ? match[0].length : beginning.length;
      parts.push(text.slice(end, match.index), make('mark', {}, match[0].slice(0, length)));
      end = match.index + length;
    }
  }
  return [...parts, text.slice(end)];
}

function cut(text, most) {
  return text.length > most ? `${text.slice(0, text.lastIndexOf(' ', most))}…` : text;
}

// Today is the reader's (thidua.js).
function timeOf({ due, last }) {
  const today = todayInVietnam(location.search, Date.now());
  const left = last >= today ? [' ', make('span', { class: 'left' }, leftText(today, last))] : [];
  return due ? [make('span', { class: 'hit-time' }, due, ...left)] : [];
}

function countText({ hits, some, older }) {
  if (!hits.length) return 'Không có kết quả. Hãy thử ít từ hơn, hoặc gõ không dấu';
  return `${some ? 'Không trang nào có đủ các từ. ' : ''}${older ? 'Hơn ' : ''}${hits.length} kết quả${some ? ' có một phần' : ''}`;
}

const FAILED = 'Chưa tải được dữ liệu. Hãy kiểm tra mạng rồi thử lại.';

function setUpBox() {
  const box = form.querySelector('input');
  const list = make('ul', { class: 'suggestions', id: 'tim_goi-y', role: 'listbox', 'aria-label': 'Gợi ý' });
  const status = make('p', { class: 'read-only-aloud', role: 'status' });
  let at = -1;
  let waiting = 0;

  const choose = (place) => {
    at = place;
    [...list.children].forEach((each, index) => set(each, { 'aria-selected': index === at }));
    const option = list.children[at];
    set(box, { 'aria-activedescendant': option ? option.id : '' });
    if (option) option.scrollIntoView({ block: 'nearest' });
  };
  const show = (shown) => {
    list.hidden = !shown;
    set(box, { 'aria-expanded': shown });
    choose(-1);
  };
  const add = (href, ...children) => {
    list.append(make('li', { id: `tim_${list.children.length}`, role: 'option', 'data-href': href }, ...children));
  };
  const suggest = async () => {
    const query = box.value;
    const asked = query.trim().length > 1 ? wordsOf(query) : [];
    let [found, records] = [];
    try {
      found = asked.length ? await search(root, query, { typing: !/\s$/.test(query) }) : { hits: [] };
      records = await Promise.all(found.hits.slice(0, 7).map(recordOf));
    } catch (error) {
      show(false);
      status.textContent = FAILED;
      return;
    }
    if (query !== box.value || document.activeElement !== box) return;
    list.textContent = '';
    records.forEach((record, index) => {
      const title = make('span', { class: 'hit-title' }, ...withMarks(cut(record.title, 110), asked));
      const { group } = found.hits[index];
      add(hrefOf(record), title, make('span', { class: 'sub' }, `${group} · ${cut(record.text, 90)}`), ...timeOf(record));
    });
    if (found.hits.length > 7) add(`${form.action}?q=${encodeURIComponent(query)}`, `Xem cả ${found.hits.length} kết quả`);
    show(records.length > 0);
    status.textContent = asked.length ? `${countText(found)}${records.length ? ', dùng phím mũi tên để chọn' : ''}.` : '';
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 120);
  };

  form.append(list, status);
  set(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id });
  show(false);
  box.addEventListener('input', wait);
  box.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (step) {
      const places = list.children.length + 1;
      if (list.hidden) wait();
      else choose(((at + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && at >= 0) {
      location.href = list.children[at].dataset.href;
    } else if (event.key === 'Escape' && !list.hidden) {
      show(false);
    } else {
      return;
    }
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    location.href = event.target.closest('li').dataset.href;
  });
  box.addEventListener('blur', () => show(false));
  if (box.value && document.activeElement === box) wait();
}

function showResults(page) {
  const query = new URLSearchParams(location.search).get('q') || '';
  const asked = wordsOf(query);
  if (!asked.length) {
    page.classList.add('idle');
    return;
  }
  const [status, sections] = page.querySelectorAll('[role=status], .found');
  page.querySelector('input').value = query;
  document.title = `${query} – ${document.title}`;

  const hitOf = (record) => {
    const title = make('a', { href: hrefOf(record) }, ...withMarks(cut(record.title, 220), asked));
    return make('li', {}, title, ...timeOf(record), make('p', { class: 'sub' }, ...withMarks(record.text, asked)));
  };
  const groupOf = async (name, index, all) => {
    const hits = all.filter((hit) => hit.group === name);
    const list = make('ol', { class: 'rows' });
    const more = make('button', { class: 'button alt', type: 'button' });
    const id = `tim_nhom-${index}`;
    const add = async (count) => {
      const shown = list.children.length;
      const records = await Promise.all(hits.slice(shown, shown + count).map(recordOf));
      list.append(...records.map(hitOf));
      more.hidden = list.children.length === hits.length;
      more.textContent = `Xem thêm ở ${name} (còn ${hits.length - list.children.length})`;
      if (shown) list.children[shown].querySelector('a').focus();
    };
    more.addEventListener('click', () => add(20));
    const heading = make('h2', { id }, `${name} `, make('small', {}, `${hits.length} kết quả`));
    await add(index ? 3 : 5);
    return make('section', { 'aria-labelledby': id }, heading, list, more);
  };
  const run = async (wanted) => {
    status.textContent = 'Đang tìm…';
    try {
      const found = await search(root, query, { wanted });
      const names = [...new Set(found.hits.map((hit) => hit.group))];
      const groups = await Promise.all(names.map((name, index) => groupOf(name, index, found.hits)));
      sections.textContent = '';
      sections.append(...groups);
      if (found.older) {
        const more = make('button', { class: 'button', type: 'button' }, 'Tìm cả những mục cũ hơn');
        more.addEventListener('click', () => run(Infinity));
        sections.append(more);
      }
      status.textContent = `${countText(found)}: “${query}”.`;
    } catch (error) {
      status.textContent = FAILED;
    }
  };
  run(10);
}

const results = document.querySelector('.results');
if (form) setUpBox();
if (results) showResults(results);
