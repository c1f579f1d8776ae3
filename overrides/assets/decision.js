// Narrows the names of a long decision while somebody types; all of them are on the page already.

(() => {
  const form = document.querySelector('.filter');
  const [status, reset] = form.querySelectorAll('[role=status], button');
  const everything = status.textContent;
  const name = form.elements.ten;
  const lines = [...document.querySelectorAll('.honoured > li')];
  const groups = [...document.querySelectorAll('.honour-group')];
  const jump = document.querySelector('.jump');
  // Name, then post, unit and place; not what for.
  const texts = lines.map((line) =>
    [...line.querySelectorAll('b, div > p')].map((part) => ` ${withoutMarks(part.textContent)}`).join(''));

  function filter() {
    const words = wordStarts(name.value);
    lines.forEach((line, place) => { line.hidden = !words.every((word) => texts[place].includes(word)); });
    for (const group of groups) group.hidden = !group.querySelector('.honoured > li:not([hidden])');
    reset.hidden = words.length === 0;
    if (jump) jump.hidden = words.length > 0;
    const found = lines.filter((line) => !line.hidden);
    const revoked = found.filter((line) => line.classList.contains('revoked')).length;
    const total = lines.filter((line) => !line.classList.contains('revoked')).length;
    status.textContent = words.length ? awardsFound(found.length, revoked, total, `“${name.value.trim()}”`) : everything;
  }

  keepChoice(form, filter);
})();
