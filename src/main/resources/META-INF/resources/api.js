// Sends the call that was typed, with the token, and shows the answer on the page. Without this script that part of the
// page stays hidden: a form alone would put the token into the address.
document.getElementById('try-part').hidden = false;
const form = document.getElementById('try-form');
const answer = document.getElementById('try-answer');
const more = document.getElementById('try-more');

const writes = () => form.elements.method.value !== 'GET';
const showMore = () => { more.hidden = !writes(); };
form.elements.method.addEventListener('change', showMore);
showMore();

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const call = new URL(form.elements.call.value, location.origin);
  if (call.origin !== location.origin || !call.pathname.startsWith('/api/v1/')) {
    form.elements.call.focus();
    return;
  }
  const headers = { Accept: 'application/json' };
  const token = form.elements.token.value.trim();
  if (token) headers.Authorization = `Bearer ${token}`;
  const request = { method: form.elements.method.value, headers, credentials: 'omit' };
  if (writes()) {
    const version = form.elements.version.value.trim();
    if (version) headers['If-Match'] = version;
    headers['Content-Type'] = 'application/json';
    request.body = form.elements.sent.value;
  }
  const response = await fetch(call, request);
  const text = await response.text();
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: shown as it came.
  }
  const version = response.headers.get('ETag');
  answer.textContent = `${response.status} ${response.statusText}\n${version ? `ETag: ${version}\n` : ''}\n${shown}`;
});
