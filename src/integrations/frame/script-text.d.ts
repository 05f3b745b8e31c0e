/** A script of its own, minified, as text: see scripts/build/script-text.ts. */
declare module '*.ts?text' {
  const text: string;
  export default text;
}
