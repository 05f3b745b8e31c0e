// Gives a window of a display the keyboard focus. A window manager would do it; without one a page never has the focus, and
// :focus and :focus-visible match nothing. A few requests of the X protocol, for want of a tool that is on every machine.
import {connect, type Socket} from 'node:net';

// https://www.x.org/releases/current/doc/xproto/x11protocol.html#Encoding
const GET_GEOMETRY = 14;
const QUERY_TREE = 15;
const SET_INPUT_FOCUS = 42;
const GET_INPUT_FOCUS = 43;

const request = (opcode: number, detail: number, ...words: number[]) => {
  const bytes = Buffer.alloc(4 + words.length * 4);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(detail, 1);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  words.forEach((word, index) => bytes.writeUInt32LE(word, 4 + index * 4));
  return bytes;
};

/** Reads so many bytes, however they arrive. */
async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    if (socket.destroyed) throw new Error('the X server closed the connection');
    const bytes = socket.read(length) as Buffer | null;
    if (bytes) return bytes;
    await new Promise((resolve) => socket.once('readable', resolve).once('close', resolve));
  }
}

async function ask(socket: Socket, bytes: Buffer): Promise<Buffer> {
  socket.write(bytes);
  const head = await read(socket, 32);
  if (head[0] !== 1)
    throw new Error(`the X server answers ${head[0] === 0 ? `with error ${head[1]}` : 'something else'}`);
  const more = head.readUInt32LE(4) * 4;
  return more ? Buffer.concat([head, await read(socket, more)]) : head;
}

/** Without authorization, which a display of our own does not ask for; gives the root window. */
async function greet(socket: Socket): Promise<number> {
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])); // little endian, version 11
  const head = await read(socket, 8);
  if (head[0] !== 1) throw new Error('the X server refuses the connection');
  const setup = await read(socket, head.readUInt16LE(6) * 4);
  const vendor = Math.ceil(setup.readUInt16LE(16) / 4) * 4;
  return setup.readUInt32LE(32 + vendor + setup.readUInt8(21) * 8);
}

/** Focuses the largest window of a display (":7"), which is the browser’s. */
export async function focusWindow(display: string): Promise<void> {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  try {
    const root = await greet(socket);
    const tree = await ask(socket, request(QUERY_TREE, 0, root));
    let [window, largest] = [0, 0];
    for (let index = 0; index < tree.readUInt16LE(16); index++) {
      const child = tree.readUInt32LE(32 + index * 4);
      const geometry = await ask(socket, request(GET_GEOMETRY, 0, child));
      const area = geometry.readUInt16LE(16) * geometry.readUInt16LE(18);
      if (area > largest) [window, largest] = [child, area];
    }
    socket.write(request(SET_INPUT_FOCUS, 1, window, 0));
    const focus = await ask(socket, request(GET_INPUT_FOCUS, 0));
    if (focus.readUInt32LE(8) !== window) throw new Error('the browser’s window did not take the focus');
  } finally {
    socket.destroy();
  }
}
