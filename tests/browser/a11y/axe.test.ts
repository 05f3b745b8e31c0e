// A30: axe finds nothing, whatever state the elements are in.
import {expect} from '@open-wc/testing';
import {expectNoAxeViolations} from '../support/axe.ts';
import {EVERY_STATE, show} from './states.ts';
import {box, controls} from './stand.ts';

for (const {state, language, name} of EVERY_STATE) {
  it(`A30: axe finds nothing: ${name}`, async () => {
    const element = await show(state, language, await box('style="background: #fff; color: #1b1c1e"'));
    expect(controls(element).length).to.be.greaterThan(2);
    await expectNoAxeViolations(element);
  });
}
