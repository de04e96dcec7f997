// ---- the panel

function closePanel() {
  byId('panel').hidden = true;
  if (current && current.element) current.element.focus({ preventScroll: true });
}

function showPanel(node) {
  const close = button('tool', '×', closePanel);
  close.ariaLabel = 'Close';
  const parts = [
    el('div', 'top', el('span', 'quiet', sorts[node.sort]), badge(node.status), close),
    el('h2', '', node.name),
    node.what ? el('div', 'path', node.what) : null,
    el('div', 'path quiet', shortName(node.type) + (node.member ? ' · ' + node.member : '')),
    el('div', 'quiet class', node.type + (node.module === '.' ? '' : ' · ' + node.module)),
    node.note ? el('p', '', node.note) : null,
  ];
  for (const finding of node.findings) parts.push(drawFinding(finding));
  if (node.findings.length === 0) parts.push(...excerpts([{ at: node.at }], 3));
  const ties = [
    ...node.ties.map((tie) => ({ text: tie.role, to: nodes[tie.node], label: tie.label || '', at: tie.at })),
    ...node.from.map(({ tie, node: other }) => ({ text: tie.inverse, to: other, label: '' })),
  ];
  if (ties.length > 0) parts.push(el('h3', '', 'Tied to'), el('ul', '', ...ties.map(drawTie)));
  byId('panel').hidden = false;
  byId('panel').replaceChildren(...parts.filter((part) => part !== null));
  byId('panel').scrollTop = 0;
}

function drawFinding(finding) {
  const steps = list(finding.steps);
  const marks = steps.map((step, index) => ({ at: step.at, number: finding.path ? index + 1 : 0, message: step.message }));
  const own = marks.some((mark) => mark.at[0] === finding.at[0] && mark.at[1] === finding.at[1]);
  if (!own) marks.unshift({ at: finding.at });
  return el('div', 'finding',
    el('strong', '', linkTo(finding.link, finding.check), ' '), el('span', 'quiet', finding.severity || ''),
    el('div', 'message', finding.message || ''), ...excerpts(marks, 2));
}

function drawTie(tie) {
  const item = el('li', '', el('span', 'quiet', tie.text + ' '));
  if (tie.to) item.append(button('link', tie.label || tie.to.name, () => select(tie.to, true)), ' ', badge(tie.to.status));
  else item.append(el('span', 'path', tie.label));
  if (!tie.at) return item;
  const shown = el('div');
  item.append(' ', button('link path', pathOf(tie.at), () => {
    if (shown.firstChild) shown.replaceChildren();
    else shown.append(...excerpts([{ at: tie.at }], 2));
  }), shown);
  return item;
}

// ---- the table

const ends = (node) => node.ties.filter((tie) => /^(released|ended) by$/.test(tie.role))
  .map((tie) => tie.label || '').filter((label, i, all) => all.indexOf(label) === i).join(', ');
const COLUMNS = [
  ['How it does', (node) => node.status],
  ['What', (node) => node.sort],
  ['Name', (node) => node.name.toLowerCase()],
  ['In', (node) => node.type + node.member],
  ['Why', (node) => node.note],
  ['Ended by', ends],
];
let sortedBy = 0;
const table = new LongList(byId('rows'), () => 32, (node, index) => {
  const row = el('div', 'part', badge(node.status), el('span', '', sorts[node.sort]),
    el('span', '', el('strong', '', node.name), ' ' + shortCall(node.what)),
    el('span', '', shortName(node.type) + (node.member ? '.' + node.member : '')), el('span', '', node.note), el('span', '', ends(node)));
  row.id = 'row' + index;
  row.title = describe(node) + '\n' + pathOf(node.at);
  row.setAttribute('role', 'option');
  row.setAttribute('aria-posinset', index + 1);
  row.setAttribute('aria-setsize', table.items.length);
  row.setAttribute('aria-selected', node === current ? 'true' : 'false');
  row.addEventListener('click', () => select(node));
  return row;
});
COLUMNS.forEach(([name], column) => byId('heads').append(button('', name, () => {
  sortedBy = column;
  fillTable();
})));

function fillTable() {
  if (byId('grid').hidden) return;
  const key = COLUMNS[sortedBy][1];
  const fitting = nodes.filter((node) => node.state === 'fits').map((node) => [key(node), node]);
  fitting.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1].number - b[1].number));
  [...byId('heads').children].forEach((head, i) => head.setAttribute('aria-pressed', i === sortedBy ? 'true' : 'false'));
  table.set(fitting.map((pair) => pair[1]));
}

byId('rows').addEventListener('keydown', (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 }[event.key];
  if (!by || table.items.length === 0) return;
  event.preventDefault();
  const index = table.items.indexOf(current) + by;
  const next = Math.min(table.items.length - 1, Math.max(0, index));
  select(table.items[next]);
  byId('rows').setAttribute('aria-activedescendant', 'row' + next);
});

byId('table').addEventListener('click', () => {
  const asTable = byId('grid').hidden;
  byId('grid').hidden = !asTable;
  view.hidden = asTable;
  document.querySelector('.zoom').hidden = asTable;
  byId('table').ariaPressed = String(asTable);
  fillTable();
});

update();
