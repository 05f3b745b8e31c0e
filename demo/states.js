// Puts the elements of states.html into the states that no attribute gives them.
const inState = (state) => document.querySelectorAll(`[data-state='${state}']`);

// no report yet, as while an address has not answered
for (const element of inState('loading')) element.report = null;

for (const element of inState('mistake')) element.report = {...element.report, figures: 'seven'};

for (const element of inState('none')) element.report = {...element.report, priorities: {items: []}};

for (const element of inState('no-hit'))
  element.updateComplete.then(() => {
    const field = element.shadowRoot.querySelector('input');
    field.value = element.language === 'en' ? 'submarine' : '潜水艇';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
