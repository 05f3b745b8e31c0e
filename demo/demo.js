// The demo's own controls. The elements need none of this.
const root = document.documentElement;

function showLanguages(view) {
  for (const article of document.querySelectorAll('.story > article')) {
    article.hidden = view !== 'both' && article.lang !== view;
  }
  document.body.classList.toggle('both', view === 'both');
  document.body.classList.toggle('one', view !== 'both');
  root.lang = view === 'both' ? 'en' : view;
}

document.addEventListener('change', ({target}) => {
  if (target.name === 'language') showLanguages(target.value);
  if (target.name === 'theme') document.querySelector('.site').className = `site ${target.value}`;
});

document.addEventListener('click', async ({target}) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  const code = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = button.dataset.done;
  } catch {
    getSelection().selectAllChildren(code);
  }
});

document.addEventListener('click', ({target}) => {
  if (target.closest('[data-print]')) print();
});

// A phone has no room for two columns: begin with the reader's language.
if (document.querySelector('.story') && matchMedia('(max-width: 59.99em)').matches) {
  const view = /^zh/.test(navigator.language) ? 'zh-Hans' : 'en';
  document.querySelector(`[name='language'][value='${view}']`).checked = true;
  showLanguages(view);
}
