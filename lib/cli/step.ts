/** Does one step of a start and prints it with its time; a note from the step is printed too. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  note: (result: T) => string = () => "",
): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(10)} ${seconds.padStart(5)} s  ${note(result)}`.trimEnd());
  return result;
}
