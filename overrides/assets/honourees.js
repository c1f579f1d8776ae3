// Narrows the cards to a year, a title, a field, a kind, a movement; the choice is kept in the address. Runs before the
// first paint.

(() => {
  const form = document.querySelector('.filter');
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role=status]');
  const reset = form.querySelector('button');
  const years = [...document.querySelectorAll('.year-of-honourees')];
  const total = document.querySelectorAll('.year-of-honourees .honourees > li').length;
  const none = document.querySelector('.none-chosen');

  function filter() {
    const chosen = selects.filter((select) => select.value);
    const fits = (card) =>
      chosen.every((select) => (card.getAttribute(`data-${select.name}`) ?? '').split(' ').includes(select.value));
    let shown = 0;
    for (const year of years) {
      let inYear = 0;
      for (const card of year.querySelectorAll('.honourees > li')) {
        card.hidden = !fits(card);
        inYear += !card.hidden;
      }
      year.hidden = inYear === 0;
      shown += inYear;
    }
    none.hidden = shown > 0;
    reset.hidden = chosen.length === 0;
    const words = chosen.map((select) => select.selectedOptions[0].textContent).join('; ');
    status.textContent = words ? `Đang hiện ${shown} trong ${total} gương: ${words}.` : `Đang hiện tất cả ${total} gương.`;
  }

  keepChoice(form, filter);
})();
