// A garnish: every page works without it.

// After a refused form, stand where the list of what to mend begins.
document.querySelector('.mend-list')?.focus();

// A field marked data-reads sends its form to an address and shows the answer in the part named by data-into.
for (const source of document.querySelectorAll('[data-reads]')) {
  const target = document.getElementById(source.dataset.into);
  let pending;
  let newest = 0;
  const read = async () => {
    const mine = ++newest;
    const body = new URLSearchParams(new FormData(source.form));
    const answer = await fetch(source.dataset.reads, { method: 'POST', body, headers: { 'X-Fragment': 'true' } });
    if (answer.ok && mine === newest) target.innerHTML = await answer.text();
  };
  source.addEventListener('input', () => { clearTimeout(pending); pending = setTimeout(read, 200); });
  source.addEventListener('change', read);
}

// Ask before what cannot be taken back.
for (const form of document.querySelectorAll('form[data-ask]')) {
  form.addEventListener('submit', (event) => { if (!confirm(form.dataset.ask)) event.preventDefault(); });
}

// One mark for a whole list of boxes.
for (const all of document.querySelectorAll('input[data-all]')) {
  all.addEventListener('change', () => {
    for (const box of document.querySelectorAll(`input[name="${all.dataset.all}"]`)) box.checked = all.checked;
  });
}

// What moves is looked at again each second; without a script the page does so by itself, less often.
const look = async () => {
  const answer = await fetch(location.href);
  if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.getElementById('content').replaceWith(page.getElementById('content'));
  }
  if (document.querySelector('[data-moving]')) setTimeout(look, 1000);
};
if (document.querySelector('[data-moving]')) setTimeout(look, 1000);
