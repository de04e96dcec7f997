const data = JSON.parse(document.getElementById('data').textContent);
const byId = (id) => document.getElementById(id);
const list = (some) => some || [];

// All text goes in as text: nothing of the data is ever parsed as HTML.
function el(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== null && child !== ''));
  return made;
}

function button(className, text, act) {
  const made = el('button', className, text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function linkTo(url, text) {
  if (!/^https:\/\//.test(url || '')) return el('span', '', text);
  const made = el('a', '', text);
  made.href = url;
  made.rel = 'noopener noreferrer';
  made.target = '_blank';
  return made;
}

const plural = (count, word) => count + ' ' + word + (count === 1 ? '' : 's');
const shortName = (name) => name.slice(name.lastIndexOf('.') + 1).replaceAll('$', '.');

// Counts of what `of` says of each item, in the order of `order` if there is one, else by name.
function counted(items, of, order) {
  const counts = new Map();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) || 0) + 1);
  const rank = (key) => (order ? order.indexOf(key) : 0);
  return [...counts].sort((a, b) => rank(a[0]) - rank(b[0]) || (a[0] < b[0] ? -1 : 1));
}

function fillSelect(select, all, counts, changed) {
  const add = (value, text) => {
    const option = el('option', '', text);
    option.value = value;
    select.append(option);
  };
  add('', all);
  for (const [key, count] of counts) add('=' + key, key + ' (' + count + ')');
  select.hidden = counts.length < 2;
  select.addEventListener('change', changed);
  return () => (select.value === '' ? null : select.value.slice(1));
}

function later(act, delay) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
}

function words(text) {
  return text.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

// ---- sources

function lineOf(source, number) {
  for (const chunk of list(source.chunks)) {
    const index = number - chunk.first;
    if (index >= 0 && index < chunk.lines.length) return chunk.lines[index];
  }
  return null;
}

const pathOf = (spot) => (data.sources[spot[0]].file || '') + ':' + spot[1];

// Lines around marks ({at, number?, message?}) of one source, the marked ones stressed, the message
// of a mark below its line.
function excerpt(sourceNumber, marks, around) {
  const source = data.sources[sourceNumber];
  const caption = el('figcaption', 'path', (source.file || '') + ':' + marks[0].at[1]);
  if (!source.whole) caption.append(el('span', 'quiet', ' · as it was when it was analysed'));
  const code = el('div', 'code');
  code.tabIndex = 0;
  code.setAttribute('role', 'group');
  code.setAttribute('aria-label', 'Source of ' + caption.textContent);
  let last = 0;
  for (const number of linesAround(source, marks, around)) {
    if (last !== 0 && number > last + 1) code.append(gap());
    last = number;
    const here = marks.filter((mark) => mark.at[1] === number);
    code.append(codeLine(source, number, here));
    for (const mark of here) if (mark.message) code.append(stepLine(mark));
  }
  return el('figure', '', caption, code);
}

function linesAround(source, marks, around) {
  const numbers = new Set();
  for (const { at } of marks) {
    const first = Math.max(1, at[1] - around);
    const last = Math.min(Math.max(at[1], at[3]), at[1] + 12) + around;
    for (let n = first; n <= last; n++) if (n === at[1] || lineOf(source, n) !== null) numbers.add(n);
  }
  return [...numbers].sort((a, b) => a - b);
}

function codeLine(source, number, marks) {
  const text = lineOf(source, number) || '';
  const shown = el('span', 'text');
  const mark = marks[0];
  const columns = mark && source.whole && mark.at[2] >= 1 && mark.at[2] <= text.length;
  if (columns) {
    const end = mark.at[3] > number ? text.length : Math.max(mark.at[2], mark.at[4] - 1);
    shown.append(text.slice(0, mark.at[2] - 1));
    shown.append(el('mark', '', text.slice(mark.at[2] - 1, end)), text.slice(end));
  } else {
    shown.append(text);
  }
  return el('div', mark ? 'marked' : '', el('span', 'number', String(number)), shown);
}

function stepLine(mark) {
  const row = el('div', 'step');
  if (mark.number) row.append(el('span', 'ball', String(mark.number)));
  row.append(el('span', '', mark.message));
  return row;
}

const gap = () => el('div', 'gap', el('span', 'number', '⋯'));

// Excerpts of all sources that the marks are in, in the order of the marks.
function excerpts(marks, around) {
  const groups = new Map();
  for (const mark of marks) {
    if (!groups.has(mark.at[0])) groups.set(mark.at[0], []);
    groups.get(mark.at[0]).push(mark);
  }
  return [...groups].map(([source, some]) => excerpt(source, some, around));
}

// ---- long lists: only the rows in view are in the page

class LongList {
  // heightOf(item) is a number of pixels; draw(item, index) makes an element.
  constructor(box, heightOf, draw) {
    this.box = box;
    this.heightOf = heightOf;
    this.draw = draw;
    this.room = el('div', 'room');
    this.shown = new Map();
    box.append(this.room);
    box.addEventListener('scroll', () => this.paint());
    new ResizeObserver(() => this.paint()).observe(box);
    this.set([]);
  }

  set(items) {
    this.items = items;
    this.tops = new Float64Array(items.length + 1);
    for (let i = 0; i < items.length; i++) this.tops[i + 1] = this.tops[i] + this.heightOf(items[i]);
    this.room.style.height = this.tops[items.length] + 'px';
    this.redraw();
  }

  redraw() {
    this.shown.clear();
    this.room.replaceChildren();
    this.paint();
  }

  indexAt(y) {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  paint() {
    const from = this.indexAt(this.box.scrollTop - 300);
    const to = this.indexAt(this.box.scrollTop + this.box.clientHeight + 300);
    for (const [index, row] of this.shown) {
      if (index < from || index > to) {
        row.remove();
        this.shown.delete(index);
      }
    }
    for (let index = from; index <= to && index < this.items.length; index++) {
      if (this.shown.has(index)) continue;
      const row = this.draw(this.items[index], index);
      row.classList.add('row');
      row.style.top = this.tops[index] + 'px';
      row.style.height = this.tops[index + 1] - this.tops[index] + 'px';
      this.shown.set(index, row);
      this.room.append(row);
    }
  }

  reveal(index) {
    const { scrollTop, clientHeight } = this.box;
    if (this.tops[index] < scrollTop) this.box.scrollTop = this.tops[index];
    else if (this.tops[index + 1] > scrollTop + clientHeight) {
      this.box.scrollTop = this.tops[index + 1] - clientHeight;
    }
    this.paint();
  }
}
