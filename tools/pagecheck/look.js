(() => {
  const wrong = [];
  const width = document.documentElement.scrollWidth;
  if (width > innerWidth) {
    const out = [...document.querySelectorAll('body *')].filter(e =>
      e.getBoundingClientRect().right > innerWidth + 0.5 &&
      !(e.parentElement.closest('.scroll') && getComputedStyle(e.parentElement.closest('.scroll')).overflowX === 'auto'));
    wrong.push(`the page is ${width} pixels wide, the window ${innerWidth}: ` +
      out.slice(0, 5).map(e => e.tagName + (e.id ? '#' + e.id : '')).join(', '));
  }
  for (const img of document.images) {
    if (!img.alt) wrong.push('img without alt: ' + img.src.slice(0, 60));
    if (!img.complete || img.naturalWidth === 0) wrong.push('img is not shown: ' + img.alt.slice(0, 60));
  }
  let smallest = Infinity;
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.getAttribute('role') !== 'img') wrong.push('svg without role=img');
    const labels = (svg.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean);
    if (labels.length < 2 || labels.some(id => !document.getElementById(id) || !document.getElementById(id).textContent))
      wrong.push('svg whose label is not there: ' + labels);
    for (const text of svg.querySelectorAll('text')) {
      const {a, b} = text.getScreenCTM(); // turned text has b alone
      smallest = Math.min(smallest, parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b));
    }
  }
  if (smallest < 8) wrong.push(`text is ${smallest.toFixed(1)} pixels high in a plot`);
  return wrong;
})()
