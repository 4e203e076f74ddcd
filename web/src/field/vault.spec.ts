import { newLock, opened, seal, unlocked, unsealed } from './vault';

describe('what lies on a tablet', () => {
  it('opens with its PIN and no other, and can be read by nobody without it', async () => {
    const { key, lock } = await newLock('246810');
    const sealed = await seal(key, { name: 'Gezim' });
    expect(Buffer.from(sealed.body).toString('utf8')).not.toContain('Gezim');
    const again = await unlocked('246810', lock);
    expect(again && (await unsealed(again, sealed))).toEqual({ name: 'Gezim' });
    expect(await unlocked('246811', lock)).toBeUndefined();
  });

  it('is sealed anew each time, and does not open for the key of another', async () => {
    const [mine, other] = [await newLock('246810'), await newLock('246810')];
    const photo = new Uint8Array([1, 2, 3]);
    const [one, two] = [await seal(mine.key, photo), await seal(mine.key, photo)];
    expect(Buffer.from(one.body)).not.toEqual(Buffer.from(two.body));
    expect(await opened(mine.key, one)).toEqual(photo);
    await expect(opened(other.key, one)).rejects.toThrow();
  });
});
