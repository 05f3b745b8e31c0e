import {useRef} from 'react';
import type {FulcrumPriorities} from 'fulcrum-elements';

export function Right() {
  const list = useRef<FulcrumPriorities>(null);
  return (
    <div>
      <fulcrum-summary
        lang="zh-Hans"
        className="box"
        heading-level="3"
        language-switch
        theme="dark"
        sections="gist facts"
      />
      <fulcrum-summary headingLevel={3} languageSwitch={false} src="/budget.json" refresh={60} onClick={() => {}} />
      <fulcrum-priorities ref={list} report={{id: 'budget'}} only="1 2" expanded key="list" aria-label="Priorities" />
      <fulcrum-priorities
        data-json="{}"
        no-filter
        onfulcrum-toggle={({detail}) => console.log(detail.kind.length, detail.open === true)}
        onfulcrum-copy={({detail, target}) => console.log(detail.text.length, target)}
      >
        <p>Plain text</p>
      </fulcrum-priorities>
      <fulcrum-attendees group-by="body" onfulcrum-ready={() => list.current?.expandAll()} />
    </div>
  );
}
