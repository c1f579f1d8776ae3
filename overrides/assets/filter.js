// What the forms share that narrow the list of their page: the choice is kept in the address, and taken from it when
// the page is opened.

function withoutMarks(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ');
}

// What a text without marks, with a space before it, has for each word typed.
function wordStarts(typed) {
  return withoutMarks(typed).split(' ').filter(Boolean).map((word) => ` ${word}`);
}

// `found` holds the `revoked` ones, which are never counted; `said` is what was asked for.
function awardsFound(found, revoked, total, said) {
  if (!found) return `Không có lượt khen nào như đã chọn: ${said}.`;
  return `Có ${found - revoked} trong ${total} lượt khen${revoked ? ` (không kể ${revoked} đã hủy bỏ)` : ''}: ${said}.`;
}

// `filter` shows what fits the choice and says so in the form's status; it may take its time.
function keepChoice(form, filter) {
  const controls = [...form.querySelectorAll('input, select')];

  function choose() {
    const asked = new URLSearchParams(location.search);
    let isUnknown = false;
    for (const control of controls) {
      const value = asked.get(control.name) ?? '';
      const isKnown = !control.options || [...control.options].some((option) => option.value === value);
      control.value = isKnown ? value : '';
      isUnknown ||= !isKnown;
    }
    return isUnknown;
  }

  function change() {
    filter();
    const address = new URL(location);
    for (const control of controls) {
      if (control.value.trim()) address.searchParams.set(control.name, control.value.trim());
      else address.searchParams.delete(control.name);
    }
    // A slash means nothing in a query: keys of units stay readable.
    address.search = address.search.replaceAll('%2F', '/');
    history.replaceState(null, '', address);
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', change);
  form.querySelector('button').addEventListener('click', () => {
    for (const control of controls) control.value = '';
    change();
    controls[0].focus();
  });

  const isUnknown = choose();
  Promise.resolve(filter()).then(() => {
    if (isUnknown) form.querySelector('[role=status]').textContent += ' Trang này không có hết những gì địa chỉ yêu cầu lọc.';
  });
}
