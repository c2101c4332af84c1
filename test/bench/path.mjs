// Which questions somebody meets, by the answers before them. Shared by the versions that are made here, and by the visitor.

/** Whether a condition holds for these answers: part → the values chosen there. */
function holds(condition, answers) {
  if (!condition) return true;
  if (condition.all) return condition.all.every((one) => holds(one, answers));
  if (condition.any) return condition.any.some((one) => holds(one, answers));
  if (condition.not) return !holds(condition.not, answers);
  return condition.has.some((value) => answers[condition.part]?.includes(value));
}

/** The pages that somebody with these answers meets, each with only the parts and options that are asked. */
export function pathOf(pages, answers) {
  const counted = {};
  return pages
    .map((page) => {
      const parts = [];
      for (const part of page.parts) {
        if (!holds(part.when, counted)) continue;
        const groups = part.groups.map(({title, options}) => ({
          title,
          options: options.filter(({when}) => holds(when, counted)),
        }));
        parts.push({...part, groups});
        counted[part.id] = answers[part.id];
      }
      return {...page, parts};
    })
    .filter(({parts}) => parts.length > 0);
}
