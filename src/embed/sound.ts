/**
 * Throws when a script of the page put something else in the place of what the check decides and draws with. Nothing
 * else would notice an `includes` that always says yes, and it would turn an alarm sign into "you can do this yourself".
 */
export function assertSound(): void {
  const list = [1, 2, 3];
  const record = Object.fromEntries(Object.entries({a: 1, b: 2}).filter(([id]) => id > 'a'));
  const told = [
    list.map((item) => item * 2),
    list.filter((item) => item > 1),
    list.flatMap((item) => [item, 0]),
    list.find((item) => item > 1),
    list.some((item) => item > 3),
    list.some((item) => item > 2),
    list.every((item) => item > 1),
    list.every((item) => item > 0),
    list.includes(4),
    list.includes(3),
    list.indexOf(3),
    list.slice(0, 2),
    [2, 10, 1].sort((first, second) => first - second),
    list.push(4),
    new Set(list).has(5),
    new Set(list).has(4),
    record['b'],
    'a b'.includes('c'),
    'a b'.includes('b'),
    'a b'.split(' '),
    ...'a b'.matchAll(/b/g),
  ];
  if (
    told.join() !==
    '2,4,6,2,3,1,0,2,0,3,0,2,false,true,false,true,false,true,2,1,2,1,2,10,4,false,true,2,false,true,a,b,b'
  )
    throw new Error();
}
