// What a page does beyond its HTML: drawer, theme, states and days left of today, copy, print. Nothing here is needed to read it.

// The rules of views/state.py and views/days.py, on ISO days.

const LABELS = {
  upcoming: 'Chưa đến kỳ',
  current: 'Đang trong kỳ',
  open: 'Còn hạn',
  doing: 'Đang thực hiện',
  overdue: 'Quá hạn',
  unknown: 'Chưa có số liệu',
  past: 'Đã qua kỳ',
};

// What days do not decide (a result, a cancellation) has no last day here, and stays as it was built.
function stateOf(first, last, during, after, today) {
  if (first && today < first) return 'upcoming';
  return today <= last ? during : after;
}

function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86400000);
}

function leftText(today, last) {
  const days = daysBetween(today, last);
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${days} ngày` : `đã qua ${-days} ngày`;
}

// Where a day stands in its year, in percent; null outside the year.
function placeInYear(day, year) {
  if (day.slice(0, 4) !== year) return null;
  const first = `${year}-01-01`;
  return (100 * (daysBetween(first, day) + 0.5)) / (daysBetween(first, `${year}-12-31`) + 1);
}

// Vietnam keeps UTC+7 all year. `?ngay=2026-01-15` shows the page as of that day.
function todayInVietnam(address, now) {
  const asked = new URLSearchParams(address).get('ngay');
  if (asked && /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked))) return asked;
  return new Date(now + 7 * 3600000).toISOString().slice(0, 10);
}

function showToday(today) {
  for (const element of document.querySelectorAll('[data-last]')) {
    const { first, last, during, after } = element.dataset;
    const state = stateOf(first, last, during, after, today);
    const around = element.closest('[data-state]');
    for (const each of around ? [element, around] : [element]) {
      each.classList.remove(...Object.keys(LABELS));
      each.classList.add(state);
    }
    if (element.matches('.st')) element.textContent = LABELS[state];
    if (around?.matches('.year li > *')) {
      if (state === 'current') around.setAttribute('aria-current', 'date');
      else around.removeAttribute('aria-current');
    }
  }
  for (const element of document.querySelectorAll('[data-due]')) {
    element.textContent = leftText(today, element.dataset.due);
  }
  // What may be seen until a day, and what is said instead after it, in case the site was not built again.
  for (const element of document.querySelectorAll('[data-until]')) element.hidden = today > element.dataset.until;
  for (const element of document.querySelectorAll('[data-past]')) element.hidden = today <= element.dataset.past;
  for (const year of document.querySelectorAll('[data-year]')) {
    const marker = year.querySelector('.today');
    const place = placeInYear(today, year.dataset.year);
    marker.toggleAttribute('hidden', place === null);
    if (place !== null) marker.setAttribute('cx', `${place.toFixed(1)}%`);
  }
}

function setUpDrawer() {
  const menu = document.querySelector('.menu');
  const open = document.querySelector('.menu-button');
  const close = document.querySelector('.menu-close');
  const rest = document.querySelectorAll('.skip, .header-bar, main, .footer');
  const isOpen = () => menu.classList.contains('open');
  const show = (shown) => {
    menu.classList.toggle('open', shown);
    open.setAttribute('aria-expanded', shown);
    for (const element of rest) element.inert = shown;
    (shown ? close : open).focus();
  };
  open.addEventListener('click', () => show(true));
  close.addEventListener('click', () => show(false));
  document.addEventListener('keydown', (event) => event.key === 'Escape' && isOpen() && show(false));
  document.addEventListener('click', (event) => {
    if (isOpen() && !menu.contains(event.target) && !open.contains(event.target)) show(false);
  });
  matchMedia('(min-width: 60em)').addEventListener('change', () => isOpen() && show(false));
}

function setUpTheme() {
  const select = document.getElementById('giao-dien');
  const dark = document.getElementById('dark');
  const byDevice = 'screen and (prefers-color-scheme: dark)';
  select.value = { [byDevice]: '', screen: 'dark' }[dark.media] ?? 'light';
  select.addEventListener('change', () => {
    dark.media = { dark: 'screen', light: 'not all' }[select.value] ?? byDevice;
    try {
      localStorage.setItem('theme', select.value);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  });
}

function setUpCopying() {
  const status = document.createElement('p');
  status.className = 'read-only-aloud';
  status.setAttribute('role', 'status');
  for (const button of document.querySelectorAll('.copy')) {
    if (!status.isConnected) document.querySelector('main').append(status);
    button.addEventListener('click', async () => {
      const address = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(address.textContent);
        button.textContent = 'Đã sao chép';
      } catch {
        getSelection().selectAllChildren(address);
        button.textContent = 'Hãy giữ và chép địa chỉ ở trên';
      }
      status.textContent = button.textContent;
    });
  }
}

// The search box is a plain form until it is first used; then search.js joins it.
function setUpSearch() {
  const form = document.querySelector('.search');
  if (!form) return;
  const open = document.querySelector('.search-button');
  const box = form.querySelector('input');
  const show = (shown) => {
    form.classList.toggle('open', shown);
    open.setAttribute('aria-expanded', shown);
    (shown ? box : open).focus();
  };
  open.addEventListener('click', () => show(!form.classList.contains('open')));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && open.offsetParent) show(false);
  });
  form.addEventListener('focusin', () => {
    const address = form.dataset.script;
    if (document.querySelector(`script[src="${address}"]`)) return;
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  });
}

showToday(todayInVietnam(location.search, Date.now()));
setUpDrawer();
setUpTheme();
setUpCopying();
setUpSearch();
for (const button of document.querySelectorAll('.print')) button.addEventListener('click', () => print());
