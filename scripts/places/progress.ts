const every = 100_000;

/** Tells how far a count is: on a terminal one line that changes, else a line now and then. `of` is about the end. */
export function progressLine(of?: number): (done: number) => void {
  const started = performance.now();
  let told = 0;
  return function show(done) {
    const live = process.stdout.isTTY;
    if (done - told < (live ? every / 20 : every)) return;
    told = done;
    const rate = Math.round(done / ((performance.now() - started) / 1000));
    const whole = of
      ? ` of about ${of.toLocaleString('en-GB')} (${Math.min(99, Math.round((done / of) * 100))} %)`
      : '';
    const line = `${done.toLocaleString('en-GB')}${whole} postcodes, ${rate.toLocaleString('en-GB')} a second`;
    process.stdout.write(live ? `\r${line}  ` : `${line}\n`);
  };
}
