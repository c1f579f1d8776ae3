// Finds recipients in the award register of a year: fetches them once when somebody asks, and keeps the choice in the
// address.

(() => {
  const PAGE = 100;
  const form = document.querySelector('.filter');
  const controls = [...form.querySelectorAll('input, select')];
  const [status, reset] = form.querySelectorAll('[role=status], button');
  const everything = status.textContent;
  const results = document.querySelector('.found');
  const list = results.querySelector('ol');
  const more = results.querySelector('button');
  let fetched;
  let hits = [];
  let turn = 0;

  const load = () => (fetched ??= fetch(form.dataset.list)
    .then((answer) => answer.ok ? answer.json() : Promise.reject(answer.status))
    .then((data) => {
      for (const row of data.muc) row.folded = ` ${withoutMarks(row[0])}`;
      data.revoked = (rows) => rows.filter((row) => data.huy_bo.includes(row[1])).length;
      return data;
    })
    .catch((error) => {
      fetched = undefined;
      throw error;
    }));

  function line(data, row) {
    const [name, words, decision, anchor] = row;
    const [title, url] = data.quyet_dinh[decision];
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.textContent = name;
    link.href = `${form.dataset.root}${form.dataset.root.endsWith('/') ? '' : '/'}${url}#${anchor}`;
    const below = item.appendChild(document.createElement('p'));
    below.className = 'sub';
    below.textContent = `${data.loi[words]} · ${title}`;
    return item;
  }

  function show(data, from) {
    list.append(...hits.slice(from, from + PAGE).map((row) => line(data, row)));
    more.hidden = hits.length <= from + PAGE;
    more.textContent = `Hiện thêm ${Math.min(PAGE, hits.length - from - PAGE)} trong ${hits.length - from - PAGE} dòng còn lại`;
  }

  async function filter() {
    const mine = ++turn;
    const chosen = controls.filter((control) => control.value.trim());
    reset.hidden = chosen.length === 0;
    if (chosen.length === 0) {
      results.hidden = true;
      list.replaceChildren();
      status.textContent = everything;
      return;
    }
    let data;
    try {
      data = await load();
    } catch {
      status.textContent = 'Chưa tải được danh sách. Mời thử lại, hoặc xem từng quyết định dưới đây.';
      return;
    }
    if (mine !== turn) return;
    const names = Object.keys(data.gia_tri);
    const wanted = chosen.filter((control) => control.options)
      .map((control) => [4 + names.indexOf(control.name), data.gia_tri[control.name].indexOf(control.value)]);
    const words = wordStarts(form.elements.ten.value);
    hits = data.muc.filter((row) =>
      wanted.every(([place, value]) => row[place] === value) && words.every((word) => row.folded.includes(word)));
    list.replaceChildren();
    show(data, 0);
    results.hidden = hits.length === 0;
    const said = chosen.map((control) => control.options ? control.selectedOptions[0].textContent : `“${control.value.trim()}”`);
    const total = data.muc.length - data.revoked(data.muc);
    status.textContent = awardsFound(hits.length, data.revoked(hits), total, said.join('; '));
  }

  form.addEventListener('focusin', () => load().catch(() => {}), { once: true });
  more.addEventListener('click', async () => {
    const from = list.children.length;
    show(await load(), from);
    list.children[from].querySelector('a').focus();
  });

  keepChoice(form, filter);
})();
