const findings = list(data.findings);
const WORDS = { NEW: 'new', KNOWN: 'known', INTRODUCED: 'introduced', PRE_EXISTING: 'pre-existing', SUPPRESSED: 'suppressed' };
const isNew = (finding) => finding.status === 'NEW' || finding.status === 'INTRODUCED';

for (const finding of findings) {
  for (const key of ['check', 'severity', 'message', 'key', 'module']) finding[key] ||= '';
  finding.word = WORDS[finding.status] || finding.status;
  finding.file = data.sources[finding.at[0]].file || '';
  // The key names class and member.
  finding.text = [finding.file + ':' + finding.at[1], finding.message, finding.key].join(' ').toLowerCase();
}

const filters = [
  ['check', 'all checks', null],
  ['module', 'all modules', null],
  ['severity', 'all severities', ['error', 'warning', 'note']],
  ['word', 'new and known', ['introduced', 'new', 'pre-existing', 'known', 'suppressed']],
].map(([key, all, order]) => {
  const select = byId(key === 'word' ? 'status' : key);
  const chosen = fillSelect(select, all, counted(findings, (finding) => finding[key], order), update);
  return { key, chosen };
});

// ---- the list: a row for each file, and below it its findings

let current = null;
const FILE = 34;
const ENTRY = 50;
const rows = new LongList(byId('rows'), (item) => (item.count ? FILE : ENTRY), (item, index) => {
  if (item.count) {
    const path = el('span', 'path', '\u200E' + item.file);
    path.title = item.file;
    const head = el('div', 'file', path, el('span', 'quiet', String(item.count)));
    head.setAttribute('role', 'presentation');
    return head;
  }
  const row = el('div', 'entry',
    el('div', '', severity(item), ' ', el('strong', '', item.check), ' ', isNew(item) ? '' : badge(item), el('span', 'quiet', ' line ' + item.at[1])),
    el('div', '', item.message));
  row.id = 'row' + index;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-posinset', item.place);
  row.setAttribute('aria-setsize', fitting.length);
  row.setAttribute('aria-selected', item === current ? 'true' : 'false');
  row.addEventListener('click', () => select(item));
  return row;
});

const SEVERITIES = { error: ['bad', '✖ error'], warning: ['known', '▲ warning'] };
function severity(finding) {
  const [style, text] = SEVERITIES[finding.severity] || ['', finding.severity];
  return el('span', 'badge ' + style, text);
}
const badge = (finding) => el('span', isNew(finding) ? 'badge' : 'badge unsure', finding.word);

let fitting = [];
function update() {
  const search = words(byId('search').value);
  const values = filters.map(({ key, chosen }) => [key, chosen()]).filter(([, value]) => value !== null);
  fitting = findings.filter((finding) =>
    values.every(([key, value]) => finding[key] === value) && search.every((word) => finding.text.includes(word) || finding.check.toLowerCase().includes(word)));
  const items = [];
  let head = null;
  fitting.forEach((finding, index) => {
    if (head === null || head.file !== finding.file) items.push((head = { file: finding.file, count: 0 }));
    head.count++;
    finding.place = index + 1;
    items.push(finding);
  });
  byId('rows').scrollTop = 0;
  rows.set(items);
  const all = fitting.length === findings.length ? '' : ' of ' + findings.length;
  byId('count').textContent = fitting.length + all + (findings.length === 1 ? ' finding' : ' findings');
  if (items.length === 0) rows.room.append(el('div', 'empty', findings.length === 0 ? 'No findings.' : 'Nothing fits.'));
  if (!fitting.includes(current)) show(fitting[0] || null);
}

function select(finding) {
  show(finding);
  rows.redraw();
  const index = rows.items.indexOf(finding);
  rows.reveal(index);
  byId('rows').setAttribute('aria-activedescendant', 'row' + index);
}

byId('search').addEventListener('input', later(update, 120));
byId('rows').addEventListener('keydown', (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1, PageDown: 12, PageUp: -12, Home: -findings.length, End: findings.length }[event.key];
  if (!by || fitting.length === 0) return;
  event.preventDefault();
  select(fitting[Math.min(fitting.length - 1, Math.max(0, fitting.indexOf(current) + by))]);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || /^(INPUT|SELECT)$/.test(event.target.tagName)) return;
  event.preventDefault();
  byId('search').focus();
});

// ---- the panel

function show(finding) {
  current = finding;
  const panel = byId('panel');
  panel.replaceChildren();
  if (finding === null) return;
  panel.append(
    el('div', 'top', severity(finding), badge(finding), el('span', 'quiet', finding.module === '.' ? '' : finding.module)),
    el('h2', '', linkTo(finding.link, finding.check)),
    el('div', 'message', finding.message));
  if (finding.change) panel.append(el('p', 'change', finding.change));
  panel.append(...excerpts(marksOf(finding), 2));
  const elsewhere = list(finding.flow).length === 0 ? [] : list(finding.related);
  if (elsewhere.length > 0) panel.append(el('h3', '', 'See also'), ...excerpts(elsewhere.map((step) => ({ at: step.at, message: step.message })), 1));
  for (const fix of list(finding.fixes)) panel.append(el('h3', '', 'Fix: ' + (fix.description || '')), ...list(fix.hunks).map(drawHunk));
  const key = el('details', 'key quiet', el('summary', '', 'Key'), el('code', '', finding.key));
  panel.append(key);
  panel.scrollTop = 0;
}

// The path, its steps numbered; else the place and what has to do with it.
function marksOf(finding) {
  const flow = list(finding.flow);
  const steps = flow.length > 0 ? flow : list(finding.related);
  const marks = steps.map((step, index) => ({ at: step.at, number: flow.length > 0 ? index + 1 : 0, message: step.message }));
  const own = marks.some((mark) => mark.at[0] === finding.at[0] && mark.at[1] === finding.at[1]);
  return own ? marks : [{ at: finding.at }, ...marks];
}

function drawHunk(hunk) {
  const code = el('div', 'code');
  code.tabIndex = 0;
  let number = hunk.line;
  for (const row of list(hunk.rows)) {
    const sign = row[0];
    const style = sign === '+' ? 'plus' : sign === '-' ? 'minus' : '';
    const shown = sign === '+' ? '' : String(number++);
    code.append(el('div', style, el('span', 'number', /[ +-]/.test(sign) ? shown : ''), el('span', 'text', row)));
  }
  return el('figure', '', el('figcaption', 'path', hunk.file + ':' + hunk.line), code);
}

const left = data.left || {};
byId('left').textContent = [
  left.fixed ? left.fixed + ' fixed' : '',
  left.known ? left.known + ' known not shown' : '',
  left.suppressed ? left.suppressed + ' suppressed not shown' : '',
  left.unseen ? left.unseen + ' of sources that were not compiled' : '',
].filter((text) => text !== '').join(', ');
update();
