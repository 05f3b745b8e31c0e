import {useState} from 'react';

/**
 * What `renderElement()` made, as the server puts it into the page. In JSX, React would take the <template> for a part of its
 * own tree; and in the browser it leaves the markup as it is, so that nothing of it has to be sent twice.
 */
export function Ahead({html = ''}) {
  const [count, setCount] = useState(0);
  return (
    <main>
      <button id="count" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <div id="stage" lang="zh-CN" suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
    </main>
  );
}
