'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const one = (id) => document.getElementById(id);
  root.classList.add('js');

  // A choice holds for the pages opened from this one, and no longer: the page opens as it was written.
  const recall = (key) => { try { return sessionStorage.getItem('gouji.' + key); } catch (e) { return null; } };
  const keep = (key, value) => { try { sessionStorage.setItem('gouji.' + key, value); } catch (e) { /* no storage */ } };

  // Language.
  const speak = (code) => {
    root.lang = code === 'zh' ? 'zh-CN' : 'en';
    document.title = root.dataset[code];
    all('[data-lang]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.lang === code)));
  };
  all('[data-lang]').forEach((button) => button.addEventListener('click', () => {
    speak(button.dataset.lang);
    keep('language', button.dataset.lang);
  }));
  if (['zh', 'en'].includes(recall('language'))) speak(recall('language'));

  // Colours.
  const theme = one('theme');
  const darkWished = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme || (darkWished.matches ? 'dark' : 'light')) === 'dark';
  const showTheme = () => theme.setAttribute('aria-pressed', String(isDark()));
  if (['dark', 'light'].includes(recall('theme'))) root.dataset.theme = recall('theme');
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    keep('theme', root.dataset.theme);
    showTheme();
  });
  darkWished.addEventListener('change', showTheme);
  showTheme();

  const pressed = (button) => button.getAttribute('aria-pressed') === 'true';
  const press = (button, on) => button.setAttribute('aria-pressed', String(on));

  // Which findings are shown.
  const filters = one('filters');
  if (filters) {
    const buttons = all('[aria-pressed]', filters);
    const groups = all('#findings .group').map((group) => ({
      group, tone: group.dataset.tone, family: group.dataset.family || '', size: group.querySelector('.items').childElementCount,
    }));
    const parts = all('#findings .part');
    const on = (kind) => new Set(buttons.filter((b) => kind in b.dataset && pressed(b)).map((b) => b.dataset[kind]));
    const apply = () => {
      const tones = on('tone');
      const families = on('family');
      let shown = 0;
      groups.forEach(({ group, tone, family, size }) => {
        group.hidden = !(tones.has(tone) && families.has(family));
        shown += group.hidden ? 0 : size;
      });
      parts.forEach((part) => { part.hidden = all('.group', part).every((group) => group.hidden); });
      one('shown').textContent = shown;
      one('all').hidden = buttons.every(pressed);
    };
    buttons.forEach((button) => button.addEventListener('click', () => { press(button, !pressed(button)); apply(); }));
    const everything = () => { buttons.forEach((button) => press(button, true)); apply(); };
    one('all').addEventListener('click', () => { everything(); buttons[0].focus(); });
    // A link to a finding that is filtered away shows it again.
    const reveal = () => {
      const target = location.hash && one(decodeURIComponent(location.hash.slice(1)));
      if (target && target.closest('.group[hidden]')) { everything(); target.scrollIntoView(); }
    };
    addEventListener('hashchange', reveal);
  }

  // Links within the page move the focus too, and light up what they lead to.
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    const target = link && one(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (!target) return;
    if (target.closest('#findings') && target.closest('[hidden]') && one('all')) one('all').click();
    const lit = target.closest('mark') || target;
    const focus = lit.matches('mark') ? nextLink(lit) : target.querySelector(':scope > button') || target;
    if (!focus.matches('a, button, [tabindex]')) focus.tabIndex = -1;
    setTimeout(() => {
      focus.focus({ preventScroll: true });
      lit.classList.remove('lit');
      void lit.offsetWidth;
      lit.classList.add('lit');
    });
  });
  const nextLink = (mark) => {
    const next = mark.nextElementSibling;
    return (next && next.matches('sup') && next.querySelector('a')) || mark;
  };

  // What was found in a cell.
  const tip = one('tip');
  const body = one('tip-body');
  const cells = all('td > button[data-findings]');
  let shownFor = null;
  let pinned = false;
  let leaving = 0;
  const entry = (id) => {
    const finding = one(id);
    const box = document.createElement('div');
    box.className = 'entry';
    const lead = document.createElement('p');
    lead.className = 'lead';
    const link = document.createElement('a');
    link.href = '#' + id;
    const heading = finding.closest('.group').querySelector('h3, h4').cloneNode(true);
    all('.count', heading).forEach((count) => count.remove());
    lead.append(heading.querySelector('.badge'));
    link.append(...heading.childNodes);
    lead.append(link);
    box.append(lead);
    all(':scope > .message, :scope > .equations, :scope > .candidates', finding)
      .forEach((part) => box.append(part.cloneNode(true)));
    return box;
  };
  const place = (cell) => {
    const at = cell.getBoundingClientRect();
    const size = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, at.left + at.width / 2 - size.width / 2), innerWidth - size.width - 8);
    const below = at.bottom + 6;
    const top = below + size.height < innerHeight ? below : Math.max(8, at.top - size.height - 6);
    tip.style.left = Math.max(8, left) + 'px';
    tip.style.top = top + 'px';
  };
  const show = (cell) => {
    clearTimeout(leaving);
    if (shownFor !== cell) {
      hide();
      shownFor = cell;
      body.replaceChildren(...cell.dataset.findings.split(' ').map(entry));
      if (cell.dataset.more !== '0') body.append('+' + cell.dataset.more);
      tip.hidden = false;
      cell.setAttribute('aria-expanded', 'true');
      cell.setAttribute('aria-describedby', 'tip-body');
    }
    place(cell);
  };
  const hide = () => {
    if (!shownFor) return;
    shownFor.setAttribute('aria-expanded', 'false');
    shownFor.removeAttribute('aria-describedby');
    shownFor = null;
    pinned = false;
    tip.classList.remove('pinned');
    tip.hidden = true;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => { if (!pinned && !tip.matches(':hover')) hide(); }, 200);
  };
  const back = () => { const cell = shownFor; hide(); if (cell) { muted = cell; cell.focus(); muted = null; } };
  let muted = null;
  cells.forEach((cell) => {
    cell.addEventListener('mouseenter', () => { if (!pinned) show(cell); });
    cell.addEventListener('mouseleave', leave);
    cell.addEventListener('focus', () => { if (muted !== cell) show(cell); });
    cell.addEventListener('blur', leave);
    cell.addEventListener('click', () => {
      show(cell);
      pinned = true;
      tip.classList.add('pinned');
      place(cell);
      const link = body.querySelector('a');
      if (link) link.focus({ preventScroll: true });
    });
  });
  tip.addEventListener('mouseleave', leave);
  tip.addEventListener('focusout', (event) => {
    if (pinned && event.relatedTarget && !tip.contains(event.relatedTarget)) hide();
  });
  body.addEventListener('click', (event) => { if (event.target.closest('a')) setTimeout(hide); });
  one('tip-close').addEventListener('click', back);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && shownFor) back(); });
  document.addEventListener('pointerdown', (event) => {
    if (shownFor && !tip.contains(event.target) && !event.target.closest('td > button')) hide();
  });
  addEventListener('scroll', () => { if (shownFor) place(shownFor); }, { passive: true, capture: true });

  // The units of a batch.
  const table = one('unit-table');
  if (table) {
    const first = Number(table.dataset.first);
    const target = table.tBodies[0];
    const heads = all('thead th', table);
    const value = (cell, numeric) => {
      const text = cell.dataset.value || cell.textContent;
      return numeric ? (parseFloat(text) || (text.trim() === '0' ? 0 : -1)) : text;
    };
    const rows = all('tbody tr', table).map((row) => ({ row, text: row.textContent.toLowerCase(), verdict: row.dataset.verdict }));
    all('tbody', table).slice(1).forEach((rest) => rest.remove());
    let order = rows;
    let limit = first;
    const search = one('search');
    const verdicts = all('[data-verdict][aria-pressed]', one('unit-filters'));
    const draw = () => {
      const wanted = search.value.trim().toLowerCase();
      const on = new Set(verdicts.filter(pressed).map((button) => button.dataset.verdict));
      const found = order.filter((unit) => on.has(unit.verdict) && (!wanted || unit.text.includes(wanted)));
      target.replaceChildren(...found.slice(0, limit).map((unit) => unit.row));
      one('unit-shown').textContent = found.length;
      one('more').hidden = found.length <= limit;
    };
    search.addEventListener('input', () => { limit = first; draw(); });
    verdicts.forEach((button) => button.addEventListener('click', () => { press(button, !pressed(button)); draw(); }));
    one('more').addEventListener('click', () => { limit += first; draw(); });
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
      const numeric = !('words' in head.dataset);
      const now = head.getAttribute('aria-sort');
      // Figures are mostly asked for to see the largest; names begin at the beginning.
      const next = now === 'none' ? (numeric && column > 0 ? 'descending' : 'ascending') : now === 'ascending' ? 'descending' : 'ascending';
      heads.forEach((other) => other.setAttribute('aria-sort', other === head ? next : 'none'));
      const keyed = rows.map((unit) => ({ unit, key: value(unit.row.cells[column], numeric) }));
      const sign = next === 'ascending' ? 1 : -1;
      keyed.sort((a, b) => sign * (numeric ? a.key - b.key : collator.compare(a.key, b.key)));
      order = keyed.map((item) => item.unit);
      draw();
    }));
    const before = { limit };
    addEventListener('beforeprint', () => { before.limit = limit; limit = Infinity; draw(); });
    addEventListener('afterprint', () => { limit = before.limit; draw(); });
    draw();
  }
})();
