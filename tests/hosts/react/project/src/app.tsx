import {useState} from 'react';
import type {FulcrumEvents} from 'fulcrum-elements';
import bundled from 'fulcrum-elements/reports/hubei-2026-02-24.json';
import budget from '../budget.json';

const names = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const;

type Handlers = {
  readonly [Name in 'fulcrum-ready' | 'fulcrum-toggle']: (event: CustomEvent<FulcrumEvents[Name]>) => void;
};

/** Everything in JSX: where the elements are defined before React renders. */
const asProps = (report: unknown, on: Handlers) => ({
  report,
  'onfulcrum-ready': on['fulcrum-ready'],
  'onfulcrum-toggle': on['fulcrum-toggle'],
});

/** React takes a property for an attribute where the element is not defined yet: a ref sets it whatever comes first. */
const withRef = (report: unknown, on: Handlers) => ({
  ...asProps(undefined, on),
  ref: (element: HTMLElement | null) => void (element && Object.assign(element, {report})),
});

/** On what a server rendered, React sets neither properties nor handlers of custom events: the ref does both. */
const onServerMarkup = (report: unknown, on: Handlers) => ({
  ref: (element: HTMLElement | null) => {
    if (!element) return;
    const listeners = Object.entries(on) as [string, EventListener][];
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    Object.assign(element, {report});
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener);
    };
  },
});

export const manners = {asProps, withRef, onServerMarkup};

export function App({manner}: {readonly manner: keyof typeof manners}) {
  const [lang, setLang] = useState('zh-CN');
  const [order, setOrder] = useState<readonly (typeof names)[number][]>(names);
  const [shown, setShown] = useState(true);
  const [report, setReport] = useState<unknown>(bundled);
  const [received, setReceived] = useState<string[]>([]);
  const receive = (what: string) => setReceived((before) => [...before, what]);
  const handlers = (name: string): Handlers => ({
    'fulcrum-ready': ({detail}) => receive(`ready ${name} ${detail.report} ${detail.language}`),
    'fulcrum-toggle': ({detail}) => receive(`toggle ${detail.kind} ${detail.open}`),
  });
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
            <Name
              key={Name}
              heading-level={3}
              language-switch={Name === 'fulcrum-summary'}
              {...manners[manner](report, handlers(Name))}
            >
              <p>Plain text for readers without script: {Name}</p>
            </Name>
          ))}
        </div>
      )}
    </main>
  );
}
