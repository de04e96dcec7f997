// ---- drawing: only cards in view are in the page

const view = byId('view');
const canvas = byId('canvas');
let over = null;
let current = null;

// The elements' namespace is asked of a parsed one: naming it would put an address into this page.
function svg(tag, attributes) {
  const made = document.createElementNS(svgSpace(), tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
function svgSpace() {
  return byId('space').namespaceURI;
}

function repaint() {
  const { scale } = map;
  const focused = canvas.contains(document.activeElement);
  canvas.replaceChildren();
  canvas.classList.toggle('far', scale < 0.5);
  canvas.style.transform = 'scale(' + scale + ')';
  byId('sizer').style.width = map.width * scale + 'px';
  byId('sizer').style.height = map.height * scale + 'px';
  for (const section of map.sections) {
    const title = el('div', 'section', section.text);
    title.style.left = '14px';
    title.style.top = section.y + 'px';
    if (scale < 0.5) title.style.fontSize = 15 / scale + 'px';
    canvas.append(title);
  }
  for (const card of map.cards) card.drawn = null;
  over = svg('svg', { id: 'over', width: 1, height: 1 });
  canvas.append(over);
  if (focused && current && current.card) bringIntoView(current);
  paintCards();
  paintTies();
  if (focused && current && current.element) current.element.focus({ preventScroll: true });
}

function paintCards() {
  const { scale } = map;
  const left = view.scrollLeft / scale - 200;
  const top = view.scrollTop / scale - 400;
  const right = (view.scrollLeft + view.clientWidth) / scale + 200;
  const bottom = (view.scrollTop + view.clientHeight) / scale + 400;
  for (const card of map.cards) {
    const inView = card.x < right && card.x + card.w > left && card.y < bottom && card.y + card.h > top;
    if (inView && !card.drawn) {
      card.drawn = drawCard(card);
      canvas.insertBefore(card.drawn, over);
    } else if (!inView && card.drawn && !card.drawn.contains(document.activeElement)) {
      card.drawn.remove();
      card.drawn = null;
    }
  }
}

function at(element, box) {
  element.style.left = box.x + 'px';
  element.style.top = box.y + 'px';
  element.style.width = box.w + 'px';
  element.style.height = box.h + 'px';
  return element;
}

function drawCard(card) {
  const title = el('div', 'title', shortName(card.cluster) + ' ');
  title.title = card.cluster + (card.module === '.' ? '' : ' in ' + card.module);
  const dot = card.cluster.lastIndexOf('.');
  const around = [dot < 0 ? '' : card.cluster.slice(0, dot), card.module === '.' ? '' : card.module];
  title.append(el('span', 'quiet', around.filter((text) => text !== '').join(' · ')));
  if (map.scale < 0.5) {
    title.style.fontSize = Math.min(14 / map.scale, 46) + 'px';
    title.style.lineHeight = '1';
    title.style.height = '1.1em';
  }
  const made = at(el('section', 'card' + (card.leaks > 0 ? ' bad' : ''), title), card);
  made.setAttribute('aria-label', 'Class ' + card.cluster + (card.leaks > 0 ? ', ' + plural(card.leaks, 'leak') : ''));
  const lines = svg('svg', { width: card.w, height: card.h, 'aria-hidden': 'true' });
  made.append(lines);
  for (const chip of card.chips) {
    made.append(drawChip(chip));
    const y = Math.min(chip.y + 10, chip.node.y + chip.node.h - 8);
    if (!chip.none) lines.append(...edge(chip.x + chip.w, chip.y + 10, chip.node.x, y, chip.ends));
  }
  for (const node of card.all) {
    if (node.parent !== undefined) {
      const parent = nodes[node.parent];
      lines.append(...edge(parent.x + parent.w, parent.y + parent.h / 2, node.x, node.y + node.h / 2, false));
    }
    made.append(drawNode(node));
  }
  return made;
}

function drawChip(chip) {
  const own = shortName(chip.node.card.cluster) + '.';
  const text = chip.text.startsWith(own) ? chip.text.slice(own.length) : chip.text;
  const verb = el('b', '', chip.verb ? chip.verb + ' ' : '');
  const made = at(el('div', chip.none ? 'chip none' : 'chip', verb, text), chip);
  made.title = (chip.verb || '') + ' ' + chip.text;
  return made;
}

function drawNode(node) {
  const style = STYLES[node.status];
  const made = at(el('button', 'node ' + sorts[node.sort] + ' ' + style + ' ' + node.state), node);
  made.type = 'button';
  made.tabIndex = current === node || (current === null && node === firstNode()) ? 0 : -1;
  made.setAttribute('aria-label', describe(node));
  made.title = describe(node);
  if (current === node) made.setAttribute('aria-current', 'true');
  const sign = node.status === GOOD ? '' : ' · ' + SIGNS[node.status] + ' ' + statuses[node.status].toUpperCase();
  if (node.h === LOW) {
    made.append(el('span', 'name', (node.status === GOOD ? '' : SIGNS[node.status] + ' ') + node.name));
  } else {
    const name = el('span', 'name', node.name + ' ', el('i', '', node.name === shortCall(node.what) ? '' : shortCall(node.what)));
    made.append(el('span', 'kind', sorts[node.sort] + sign), name, el('span', 'note', (node.status === GOOD ? '✓ ' : '') + node.note));
  }
  made.addEventListener('click', () => select(node));
  node.element = made;
  return made;
}

// java.util.concurrent.Executors.newCachedThreadPool -> Executors.newCachedThreadPool
const shortCall = (what) => what.replace(/\(.*/s, '').replace(/^(?:[a-z_]\w*\.)+(?=[A-Z])/, '');

function edge(x1, y1, x2, y2, ends, className) {
  const bend = Math.max(14, Math.abs(x2 - x1) / 2);
  const stop = x2 - 5;
  const line = svg('path', {
    class: className || (ends ? 'edge ends' : 'edge'),
    d: 'M' + x1 + ' ' + y1 + 'C' + (x1 + bend) + ' ' + y1 + ' ' + (stop - bend) + ' ' + y2 + ' ' + stop + ' ' + y2,
  });
  const tip = ends
    ? svg('path', { class: 'edge ends', d: 'M' + stop + ' ' + (y2 - 6) + 'v12' })
    : svg('path', { class: 'tip', d: 'M' + x2 + ' ' + y2 + 'l-7 -4v8z' });
  return [line, tip];
}

const isAbove = (node, other) => other.parent !== undefined && (other.parent === node.number || isAbove(node, nodes[other.parent]));

// The ties of the selected node that the cards don't draw.
function paintTies() {
  over.replaceChildren();
  if (current === null || !current.card || map.scale < 0.5) return;
  const pairs = [];
  for (const tie of current.ties) if (tie.node !== undefined) pairs.push(tie.back ? [nodes[tie.node], current] : [current, nodes[tie.node]]);
  for (const { tie, node } of current.from) pairs.push(tie.back ? [current, node] : [node, current]);
  for (const [from, to] of pairs) {
    if (!from.card || !to.card || from.state === '' || to.state === '' || isAbove(from, to) || isAbove(to, from)) continue;
    over.append(...edge(from.card.x + from.x + from.w, from.card.y + from.y + from.h / 2, to.card.x + to.x, to.card.y + to.y + to.h / 2, false, 'edge far'));
  }
}

const firstNode = () => (map.cards.length > 0 ? map.cards[0].all[0] : null);

function update() {
  filter();
  map.cards = cards();
  view.scrollTop = 0;
  pack();
  repaint();
  fillTable();
  const fitting = nodes.filter((node) => node.state === 'fits');
  const leaks = fitting.filter((node) => node.status === LEAK).length;
  byId('count').textContent = plural(fitting.length, 'part') + ', ' + plural(leaks, 'leak');
  if (fitting.length === 0) canvas.append(el('div', 'empty', nodes.length === 0 ? 'No thread, task or wait was found.' : 'Nothing fits.'));
}

// ---- going around

function zoom(scale, x = view.clientWidth / 2, y = view.clientHeight / 2) {
  const next = Math.min(2, Math.max(0.1, scale));
  const anchor = map.cards.find((card) => (card.y + card.h) * map.scale > view.scrollTop + y && card.x * map.scale < view.scrollLeft + x);
  const before = anchor && { x: (view.scrollLeft + x) / map.scale - anchor.x, y: (view.scrollTop + y) / map.scale - anchor.y };
  const atTop = view.scrollTop === 0;
  map.scale = next;
  pack();
  repaint();
  if (anchor) {
    view.scrollLeft = (anchor.x + before.x) * next - x;
    view.scrollTop = atTop ? 0 : (anchor.y + before.y) * next - y;
  }
  paintCards();
}

function fit() {
  for (map.scale = 1; map.scale > 0.1; map.scale *= 0.9) {
    pack();
    if (map.height * map.scale <= view.clientHeight && map.width * map.scale <= view.clientWidth) break;
  }
  zoom(map.scale);
  view.scrollTop = 0;
}

byId('in').addEventListener('click', () => zoom(map.scale * 1.25));
byId('out').addEventListener('click', () => zoom(map.scale / 1.25));
byId('full').addEventListener('click', () => zoom(1));
byId('fit').addEventListener('click', fit);
view.addEventListener('wheel', (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const box = view.getBoundingClientRect();
  zoom(map.scale * Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
}, { passive: false });
let painting = 0;
view.addEventListener('scroll', () => {
  cancelAnimationFrame(painting);
  painting = requestAnimationFrame(paintCards);
});
view.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || event.pointerType === 'touch' || event.target.closest('button')) return;
  const start = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
  const box = view.getBoundingClientRect();
  if (event.clientX - box.left >= view.clientWidth || event.clientY - box.top >= view.clientHeight) return;
  view.setPointerCapture(event.pointerId);
  view.classList.add('drag');
  const move = (to) => view.scrollTo(start.x - to.clientX, start.y - to.clientY);
  view.addEventListener('pointermove', move);
  view.addEventListener('lostpointercapture', () => {
    view.removeEventListener('pointermove', move);
    view.classList.remove('drag');
  }, { once: true });
});
let seenWidth = 0;
new ResizeObserver(() => {
  if (view.clientWidth === seenWidth) return paintCards();
  seenWidth = view.clientWidth;
  zoom(map.scale);
  if (current && current.card) bringIntoView(current);
}).observe(view);

function bringIntoView(node) {
  const { scale } = map;
  const x = (node.card.x + node.x) * scale;
  const y = (node.card.y + node.y) * scale;
  const inside = (from, size, start, room) => start <= from && from + size <= start + room;
  if (!inside(x, node.w * scale, view.scrollLeft, view.clientWidth)) view.scrollLeft = x - 40;
  if (!inside(y, node.h * scale, view.scrollTop, view.clientHeight)) view.scrollTop = y - view.clientHeight / 3;
  paintCards();
}

function select(node, focus) {
  if (current && current.element) {
    current.element.removeAttribute('aria-current');
    current.element.tabIndex = -1;
  }
  current = node;
  showPanel(node);
  if (!byId('grid').hidden) {
    const index = table.items.indexOf(node);
    table.redraw();
    if (index >= 0) table.reveal(index);
    return;
  }
  if (node.state === '') clearFilters();
  bringIntoView(node);
  if (node.card.drawn && node.element) {
    node.element.setAttribute('aria-current', 'true');
    node.element.tabIndex = 0;
    if (focus) node.element.focus({ preventScroll: true });
  }
  paintTies();
}

function clearFilters() {
  byId('search').value = '';
  byId('module').value = '';
  byId('leaks').ariaPressed = 'false';
  for (const box of document.querySelectorAll('fieldset input')) {
    if (!box.checked) box.click();
  }
  update();
}

canvas.addEventListener('keydown', (event) => {
  const order = map.cards.flatMap((card) => card.all);
  const node = current && current.state !== '' ? current : firstNode();
  const next = {
    ArrowDown: () => order[order.indexOf(node) + 1],
    ArrowUp: () => order[order.indexOf(node) - 1],
    ArrowRight: () => shownChildren(node)[0],
    ArrowLeft: () => nodes[node.parent],
  }[event.key];
  if (!next || !node) return;
  event.preventDefault();
  const target = next();
  if (target) select(target, true);
});
document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|SELECT)$/.test(event.target.tagName);
  if (event.key === '/' && !typing) {
    event.preventDefault();
    byId('search').focus();
  } else if (event.key === 'Escape' && !typing) closePanel();
  else if (!typing && (event.key === '+' || event.key === '-')) zoom(event.key === '+' ? map.scale * 1.25 : map.scale / 1.25);
});
