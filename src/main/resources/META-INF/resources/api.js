// Sends the call that was typed, with the token, and shows the answer on the page. Without this script that part of the
// page stays hidden: a form alone would put the token into the address.
document.getElementById('try-part').hidden = false;
const form = document.getElementById('try-form');
const answer = document.getElementById('try-answer');

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
  const response = await fetch(call, { headers, credentials: 'omit' });
  const text = await response.text();
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: shown as it came.
  }
  answer.textContent = `${response.status} ${response.statusText}\n\n${shown}`;
});
