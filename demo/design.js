// States of design.html that come about by a reader's hand: a pointer on a title, a word to find, a source that was asked for.
for (const element of document.querySelectorAll('.is-hit fulcrum-priorities'))
  element.updateComplete.then(() => {
    const field = element.shadowRoot.querySelector('input');
    field.value = element.language === 'en' ? 'Wuhan' : '武汉';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });

for (const element of document.querySelectorAll('.is-hover fulcrum-priorities'))
  element.addEventListener('fulcrum-ready', () => {
    const {style} = element.shadowRoot.querySelector("[part~='numeral'] + *");
    style.textDecoration = 'underline';
    style.textUnderlineOffset = '0.2em';
  });

for (const element of document.querySelectorAll('.is-proof fulcrum-summary'))
  element.updateComplete.then(() => element.shadowRoot.querySelector("[part~='provenance-button']").click());
