// What can be told of a page's accessibility by looking at it: names, references, structure and contrast.
/* global document, window, NodeFilter -- the functions given to a page run there */

/** What of the page has no name, or names what is not there. */
export function labelProblems(page) {
  return page.evaluate(() => {
    const problems = [];
    const describe = (element) => element.outerHTML.slice(0, 80).replace(/\s+/g, ' ');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    const name = (element) => {
      const labels = element.getAttribute('aria-labelledby')?.split(' ');
      if (labels)
        return labels.map((id) => text(document.getElementById(id) ?? document.createElement('i'))).join(' ');
      return element.getAttribute('aria-label') ?? text(element);
    };
    if (!/^[a-z]{2}$/.test(document.documentElement.lang)) problems.push('the page has no language');
    if (document.title.trim() === '') problems.push('the page has no title');
    if (document.querySelectorAll('main').length !== 1) problems.push('the page has no one main part');
    if (document.querySelectorAll('h1').length !== 1) problems.push('the page has no one title');
    if (new Set(ids).size !== ids.length) problems.push('an id occurs twice');
    for (const element of document.querySelectorAll(
      'a, button, summary, [role="img"], [role="group"], section[aria-label], article[aria-labelledby]',
    )) {
      if (name(element).trim() === '') problems.push(`no name: ${describe(element)}`);
    }
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute).split(' ')) {
          if (!ids.includes(id)) problems.push(`${attribute} of what is not there: ${describe(element)}`);
        }
      }
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      if (!ids.includes(link.getAttribute('href').slice(1)))
        problems.push(`leads nowhere: ${describe(link)}`);
    }
    for (const hidden of document.querySelectorAll('[aria-hidden="true"]')) {
      if (hidden.querySelector('a[href]:not([tabindex="-1"]), button, [tabindex="0"]')) {
        problems.push(`can be reached though it is hidden: ${describe(hidden)}`);
      }
    }
    for (const element of document.querySelectorAll('[tabindex]')) {
      if (element.tabIndex > 0) problems.push(`out of the order of the page: ${describe(element)}`);
    }
    for (const table of document.querySelectorAll('table')) {
      if (table.closest('.draft') === null && !table.querySelector('th[scope]'))
        problems.push('a table has no headings');
    }
    let level = 1;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, [role="heading"]')) {
      if (heading.closest('.draft') && heading.tagName === 'P') continue;
      const own = Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1));
      if (own > level + 1) problems.push(`a heading skips a level: ${describe(heading)}`);
      level = own;
    }
    // A verdict must not be told by its color alone.
    for (const claim of document.querySelectorAll('a.claim, .card, button[data-filter]')) {
      const sign = claim.querySelector('.sign')?.textContent ?? '';
      if (sign === '' || text(claim).replace(sign, '').trim() === '')
        problems.push(`only a color: ${describe(claim)}`);
    }
    return problems;
  });
}

/** Texts whose contrast to what is behind them is below 4.5 to 1, as WCAG 2 measures it. */
export function contrastProblems(page) {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const paint = (colors) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const color of colors) {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb) => {
      const [red, green, blue] = rgb.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const problems = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() === '' || element.closest('script, style, .unseen')) continue;
      if (!element.checkVisibility()) continue;
      const layers = [];
      for (let above = element; above !== null; above = above.parentElement) {
        layers.unshift(window.getComputedStyle(above).backgroundColor);
      }
      const style = window.getComputedStyle(element);
      const behind = paint(['white', ...layers]);
      const color = element.closest('svg') ? style.fill : style.color;
      const front = paint(['white', ...layers, color]);
      const [light, dark] = [luminance(behind), luminance(front)].sort((a, b) => b - a);
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < 4.5) problems.add(`${contrast.toFixed(1)}: ${element.outerHTML.slice(0, 80)}`);
    }
    return [...problems];
  });
}
