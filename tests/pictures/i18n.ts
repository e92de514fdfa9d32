/** The English texts, put in by the build of the pictures. */
declare const __TEXTS__: Record<string, { message: string }>;

export const i18n = {
  t(key: string, ...values: (number | string[])[]): string {
    const count = values.find((value) => typeof value === 'number');
    const places = values.find((value) => typeof value === 'object') ?? (count === undefined ? [] : [String(count)]);
    const [one = key, other = one] = (__TEXTS__[key.replaceAll('.', '_')]?.message ?? key).split(' | ');
    return (count === 1 ? one : count === undefined ? one : other).replace(
      /\$(\d)/g,
      (_, at) => places[Number(at) - 1] ?? '',
    );
  },
};
