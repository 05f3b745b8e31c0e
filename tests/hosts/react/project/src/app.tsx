import {useState, type RefAttributes} from 'react';
import type {FulcrumSummary} from 'fulcrum-elements';
import bundled from 'fulcrum-elements/reports/hubei-2026-02-24.json';
import budget from '../budget.json';

const names = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const;

/**
 * React sets a property where the element is defined already, and never on what a server rendered. A ref sets it whatever
 * comes first.
 */
function reportFor(report: unknown, byRef: boolean) {
  const ref: RefAttributes<FulcrumSummary>['ref'] = (element) => {
    if (element) Object.assign(element, {report});
  };
  return byRef ? {ref} : {report};
}

export function App({byRef = false}) {
  const [lang, setLang] = useState('zh-CN');
  const [order, setOrder] = useState<readonly (typeof names)[number][]>(names);
  const [shown, setShown] = useState(true);
  const [report, setReport] = useState<unknown>(bundled);
  const [received, setReceived] = useState<string[]>([]);
  const receive = (what: string) => setReceived((before) => [...before, what]);
  return (
    <main>
      <button id="language" onClick={() => setLang(lang === 'en' ? 'zh-CN' : 'en')}>
        Language
      </button>
      <button id="order" onClick={() => setOrder([...order].reverse())}>
        Order
      </button>
      <button id="shown" onClick={() => setShown(!shown)}>
        Shown
      </button>
      <button id="report" onClick={() => setReport(report === bundled ? budget : bundled)}>
        Report
      </button>
      <pre id="received">{received.join('\n')}</pre>
      {shown && (
        <div id="stage" lang={lang}>
          {order.map((Name) => (
            // @ts-ignore the three elements have the same properties here
            <Name
              key={Name}
              heading-level={3}
              language-switch={Name === 'fulcrum-summary'}
              {...reportFor(report, byRef)}
              onfulcrum-ready={({detail}: CustomEvent<{report: string; language: string}>) =>
                receive(`ready ${Name} ${detail.report} ${detail.language}`)
              }
              onfulcrum-toggle={({detail}: CustomEvent<{kind: string; id: string; open: boolean}>) =>
                receive(`toggle ${detail.kind} ${detail.open}`)
              }
            >
              <p>Plain text for readers without script: {Name}</p>
            </Name>
          ))}
        </div>
      )}
    </main>
  );
}
