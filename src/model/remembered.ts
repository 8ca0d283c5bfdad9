/** What is made of an object, made once: for objects that never change and live longer than one request. */

/** Guarantees: `make` is asked once for each object while that lives. */
export function rememberBy<Owner extends object, T>(make: (owner: Owner) => T): (owner: Owner) => T {
  const known = new WeakMap<Owner, T>();
  return (owner) => {
    const remembered = known.get(owner);
    if (remembered !== undefined) return remembered;
    const value = make(owner);
    known.set(owner, value);
    return value;
  };
}
