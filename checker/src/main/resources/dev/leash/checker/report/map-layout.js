// ---- what is drawn

const STYLES = ['bad', 'known', 'unsure', 'unsure', 'unsure', 'good'];
const SIGNS = ['✖', '◆', '⊘', '◇', '?', '✓'];
const LEAK = 0;
const GOOD = 5;
const sorts = list(data.sorts);
const statuses = list(data.statuses);
const nodes = list(data.nodes);

nodes.forEach((node, number) => {
  node.number = number;
  node.children = [];
  node.from = [];
  for (const key of ['module', 'cluster', 'type', 'member', 'name', 'what', 'note']) node[key] ||= '';
  node.ties = list(node.ties);
  node.findings = list(node.findings);
  node.text = [node.module, node.type, shortName(node.type), node.member, node.name, node.what, node.note]
    .concat(node.findings.flatMap((f) => [f.check, f.message]), node.ties.map((t) => t.label || ''))
    .concat(pathOf(node.at), sorts[node.sort], statuses[node.status])
    .join(' ')
    .toLowerCase();
});
for (const node of nodes) {
  if (node.parent !== undefined) nodes[node.parent].children.push(node);
  for (const tie of node.ties) {
    if (tie.node !== undefined) nodes[tie.node].from.push({ tie, node });
  }
}
const worstFirst = (a, b) => a.worst - b.worst || a.number - b.number;
const worstOf = (node) => (node.worst = Math.min(node.status, ...node.children.map(worstOf)));
const rootOf = (node) => (node.parent === undefined ? node : rootOf(nodes[node.parent]));
nodes.filter((node) => node.parent === undefined).forEach(worstOf);
nodes.forEach((node) => node.children.sort(worstFirst));

const badge = (status) => el('span', 'badge ' + STYLES[status], SIGNS[status] + ' ' + statuses[status]);
const describe = (node) =>
  sorts[node.sort] + ' ' + node.name + ', ' + statuses[node.status] + (node.note ? ', ' + node.note : '');

// ---- filters

const chosen = { sorts: new Set(sorts.keys()), statuses: new Set(statuses.keys()) };
const moduleOf = fillSelect(byId('module'), 'all modules', counted(nodes, (n) => n.module), update);

function boxes(fieldset, names, set, of) {
  names.forEach((name, index) => {
    const count = nodes.filter((node) => of(node) === index).length;
    if (count === 0) return;
    const box = el('input');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => {
      if (box.checked) set.add(index);
      else set.delete(index);
      update();
    });
    fieldset.append(el('label', '', box, ' ' + name + ' ' + count));
  });
}
boxes(byId('sorts'), sorts, chosen.sorts, (node) => node.sort);
boxes(byId('statuses'), statuses.map((s, i) => SIGNS[i] + ' ' + s), chosen.statuses, (node) => node.status);
byId('leaks').addEventListener('click', () => {
  byId('leaks').ariaPressed = byId('leaks').ariaPressed === 'true' ? 'false' : 'true';
  update();
});
byId('search').addEventListener('input', later(update, 120));

// What fits the filters, and, of the map, what it is drawn behind ("context").
function filter() {
  const search = words(byId('search').value);
  const module = moduleOf();
  const onlyLeaks = byId('leaks').ariaPressed === 'true';
  const hasText = (node) => search.every((word) => node.text.includes(word));
  for (const node of nodes) node.state = '';
  const visit = (node, above) => {
    const found = above || hasText(node);
    const fits =
      found && chosen.sorts.has(node.sort) && chosen.statuses.has(node.status) &&
      (module === null || node.module === module) && (!onlyLeaks || node.status === LEAK);
    const below = node.children.map((child) => visit(child, found)).some(Boolean);
    node.state = fits ? 'fits' : below ? 'context' : '';
    return node.state !== '';
  };
  nodes.filter((node) => node.parent === undefined).forEach((node) => visit(node, false));
}

// ---- the layout of a card: the code that creates and releases, owners, starts, tasks, waits

const WIDTHS = [190, 230, 170, 230, 230];
const COLUMN = [1, 2, 3, 4, 1, 1]; // of a sort
const GAP = 34;
const PAD = 12;
const HEAD = 32;
const HIGH = 76;
const LOOSE = 230;
const LOW = 28;
const CHIP = 22;
const shownChildren = (node) => node.children.filter((child) => child.state !== '');
const heightOf = (node) => (sorts[node.sort] === 'start' ? LOW : HIGH);
const lone = (node) => node.sort !== 0 && shownChildren(node).length === 0;

function chipsOf(node) {
  if (node.sort !== 0) return [];
  const of = (role) => new Set(node.ties.filter((tie) => tie.role === role).map((tie) => tie.label || ''));
  const created = [...of('created by')].map((text) => ({ verb: 'creates', text }));
  const released = [...of('released by')].map((text) => ({ verb: 'releases', text, ends: true }));
  const none = node.status <= 1 && released.length === 0 ? [{ text: '✖ no release', none: true }] : [];
  const few = (chips) =>
    chips.length <= 3 ? chips : [...chips.slice(0, 2), { verb: chips[2].verb, text: '… and ' + (chips.length - 2) + ' more', ends: chips[2].ends }];
  return [...few(created), ...few(released), ...none];
}

function cards() {
  const byKey = new Map();
  for (const root of nodes) {
    if (root.parent !== undefined || root.state === '') continue;
    const key = root.module + '\n' + root.cluster;
    if (!byKey.has(key)) byKey.set(key, { module: root.module, cluster: root.cluster, roots: [], all: [] });
    byKey.get(key).roots.push(root);
  }
  return [...byKey.values()].map(layoutCard).sort(
    (a, b) => a.worst - b.worst || (a.module < b.module ? -1 : a.module > b.module ? 1 : a.cluster < b.cluster ? -1 : 1));
}

function layoutCard(card) {
  card.roots.sort(worstFirst);
  const walk = (node) => {
    card.all.push(node);
    node.card = card;
    shownChildren(node).forEach(walk);
  };
  card.roots.forEach(walk);
  card.worst = Math.min(...card.all.map((node) => (node.state === 'fits' ? node.status : GOOD)));
  card.leaks = card.all.filter((node) => node.status === LEAK).length;
  const stories = card.roots.filter((root) => !lone(root));
  const loose = card.roots.filter(lone);
  card.chips = [];
  const used = new Set();
  const mark = (node) => {
    used.add(COLUMN[node.sort]);
    if (chipsOf(node).length > 0) used.add(0);
    shownChildren(node).forEach(mark);
  };
  stories.forEach(mark);
  const xs = [];
  let x = PAD;
  WIDTHS.forEach((width, column) => {
    xs[column] = x;
    if (used.has(column)) x += width + GAP;
  });
  let y = HEAD;
  for (const root of stories) y = place(root, y, xs, card) + 6;
  const across = Math.max(1, used.size, Math.min(3, Math.ceil(loose.length / 4)));
  const step = LOOSE + 14;
  const perRow = Math.max(1, Math.floor(Math.max(x - GAP - PAD, across * step) / step));
  loose.forEach((node, index) => {
    Object.assign(node, { x: PAD + (index % perRow) * step, y: y + Math.floor(index / perRow) * (HIGH + 10), w: LOOSE, h: HIGH });
  });
  y += Math.ceil(loose.length / perRow) * (HIGH + 10);
  const looseWidth = loose.length === 0 ? 0 : Math.min(perRow, loose.length) * step - 14 + 2 * PAD;
  card.w = Math.max(x - GAP + PAD, looseWidth, LOOSE + 2 * PAD);
  card.h = y + 2;
  return card;
}

// Places a node and what is behind it; returns where the next one may begin.
function place(node, y, xs, card) {
  const column = COLUMN[node.sort];
  Object.assign(node, { x: xs[column], y, w: WIDTHS[column], h: heightOf(node) });
  let below = y;
  for (const child of shownChildren(node)) below = place(child, below, xs, card);
  const chips = chipsOf(node);
  chips.forEach((chip, index) => {
    card.chips.push({ ...chip, node, x: xs[0], y: y + index * CHIP, w: WIDTHS[0], h: CHIP - 2 });
  });
  return Math.max(below, y + node.h + 10, y + chips.length * CHIP + 6);
}

// ---- the layout of all: cards from left to right, each as high up as it fits; leaks first

const UNIT = 20;
const SECTIONS = [['Leaks', [0]], ['Known or suppressed', [1, 2]], ['Undeclared or not known', [3, 4]], ['In order', [5]]];
const map = { cards: [], sections: [], scale: 1, width: 0, height: 0 };

function pack() {
  const columns = Math.max(1, Math.floor((byId('view').clientWidth / map.scale - 8) / UNIT));
  const title = map.scale < 0.5 ? 30 / map.scale : 34;
  map.sections = [];
  map.width = 0;
  let top = 0;
  for (const [name, worst] of SECTIONS) {
    const some = map.cards.filter((card) => worst.includes(card.worst));
    if (some.length === 0) continue;
    map.sections.push({ text: name + ': ' + some.length + (some.length === 1 ? ' class' : ' classes'), y: top + 6 });
    top = packSection(some, columns, top + title);
  }
  map.height = top;
}

function packSection(some, columns, top) {
  const sky = new Array(Math.max(columns, ...some.map((card) => Math.ceil((card.w + UNIT) / UNIT)))).fill(top);
  for (const card of some) {
    const units = Math.ceil((card.w + 16) / UNIT);
    let best = 0;
    let bestTop = Infinity;
    for (let left = 0; left + units <= Math.max(columns, units); left++) {
      let high = top;
      for (let i = left; i < left + units && high < bestTop; i++) high = Math.max(high, sky[i]);
      if (high < bestTop) [best, bestTop] = [left, high];
    }
    card.x = 12 + best * UNIT;
    card.y = bestTop;
    sky.fill(bestTop + card.h + 16, best, best + units);
    map.width = Math.max(map.width, card.x + card.w + 12);
  }
  return Math.max(...sky);
}
