// Runs before the first paint, so that a chosen theme or language never flashes. A file, not an inline script:
// the page's security policy allows none. A browser that refuses storage simply keeps the defaults.
try {
  const theme = localStorage.getItem('sheba-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('sheba-language') === 'en') document.documentElement.lang = 'en'
} catch {}
