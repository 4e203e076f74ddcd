import { Desk } from './desk.js';
import { FormOn } from './dialog.js';

/** Another officer at a browser of their own meanwhile; what went wrong there fails the test here. */
export async function meanwhile(login: string, path: string, doing: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await Desk.of(login);
  try {
    await desk.go(path);
    await doing(desk);
    expect(desk.wrong).toEqual([]);
  } finally {
    await desk.close();
  }
}

/** Does what the record offers: by its button, or under "Further". */
export async function presses(desk: Desk, act: string, fill?: (form: FormOn) => Promise<void>): Promise<void> {
  const group = desk.page.getByRole('group', { name: 'What you may do' }).first();
  await group.waitFor();
  const button = group.getByRole('button', { name: act, exact: true });
  if ((await button.count()) > 0) await button.click();
  else {
    await group.getByRole('button', { name: 'Further' }).click();
    await desk.page.getByRole('menuitem', { name: act, exact: true }).click();
  }
  const form = FormOn.dialog(desk.page);
  await fill?.(form);
  await form.send(act);
}
