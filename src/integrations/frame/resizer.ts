/**
 * On the page that embeds: gives each frame of ours the height that its content says it has. It believes nobody but that frame, and
 * no frame about another. Loading it twice changes nothing.
 */
export {};

const ours = /\/(?:summary|priorities|attendees)\.[\w-]+(?:\.html)?(?:[?#]|$)/;

const frames = () => [...document.querySelectorAll('iframe')].filter(({src}) => ours.test(src));

addEventListener(
  'message',
  ({data, source, origin}: MessageEvent<{type?: unknown; v?: unknown; height?: unknown} | null>) => {
    const height = data?.height;
    if (data?.type !== 'fulcrum:resize' || data.v !== 1 || typeof height !== 'number' || !isFinite(height)) return;
    for (const frame of frames())
      // A sandboxed frame has no origin; one that has left for another site has a wrong one.
      if (frame.contentWindow === source && (origin === 'null' || origin === new URL(frame.src).origin))
        frame.style.height = `${Math.round(Math.min(10000, Math.max(0, height)))}px`;
  },
);

// Frames that were there first have spoken already.
for (const frame of frames()) frame.contentWindow!.postMessage({type: 'fulcrum:ask', v: 1}, '*');
