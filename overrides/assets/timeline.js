// Narrows a timeline to a unit, a plan, a state; the choice is kept in the address. Runs before the first paint, and
// finds today's states by itself: thidua.js, which is there already, has put them on.

(() => {
  const today = todayInVietnam(location.search, Date.now());
  const asOf = document.querySelector('.as-of');
  asOf.dateTime = today;
  asOf.textContent = today.split('-').reverse().join('/');
  document.querySelector('.as-of-mark').hidden = document.querySelector('.today').hasAttribute('hidden');

  const form = document.querySelector('.filter');
  if (!form) return;
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role=status]');
  const reset = form.querySelector('button');
  const sections = [...document.querySelectorAll('.stretch')];
  const total = document.querySelectorAll('.entries > li').length;

  const tests = {
    'don-vi': (entry, option) => entry.dataset.units.split(' ').includes(option.value),
    'ke-hoach': (entry, option) => entry.dataset.plan === option.value,
    'trang-thai': (entry, option) => entry.classList.contains(option.dataset.code),
  };

  function filter() {
    const chosen = selects.filter((select) => select.value).map((select) => [select.name, select.selectedOptions[0]]);
    let shown = 0;
    for (const section of sections) {
      let inSection = 0;
      for (const part of section.querySelectorAll('.stretch-part')) {
        let inPart = 0;
        for (const entry of part.querySelectorAll('li[data-state]')) {
          entry.hidden = !chosen.every(([name, option]) => tests[name](entry, option));
          inPart += !entry.hidden;
        }
        part.hidden = inPart === 0;
        inSection += inPart;
      }
      section.querySelector('.nothing').hidden = inSection > 0;
      const count = document.querySelector(`.year a[href$="#${section.id}"] > span`);
      if (count) count.textContent = `${inSection} việc`;
      shown += inSection;
    }
    reset.hidden = chosen.length === 0;
    const words = chosen.map(([, option]) => option.textContent).join('; ');
    status.textContent = words ? `Đang hiện ${shown} trong ${total} việc: ${words}.` : `Đang hiện tất cả ${total} việc.`;
  }

  keepChoice(form, filter);
})();
