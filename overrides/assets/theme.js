// Runs before the first paint: says that scripts work, and puts on the theme the reader chose.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  // If the other script never arrives, the page goes back to how it is without scripts.
  addEventListener('error', (event) => event.target.tagName === 'SCRIPT' && root.classList.remove('js'), true);
  try {
    const theme = localStorage.getItem('theme');
    if (theme) document.getElementById('dark').media = theme === 'dark' ? 'screen' : 'not all';
  } catch {
    // Storage is switched off: the page follows the device.
  }
})();
