/** The typefaces of official papers by their names on Chinese systems; Latin letters and figures apart. */
const face = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia,
});

export const faces = {
  title: face("宋体"),
  heading: face("黑体"),
  second: face("楷体"),
  body: face("仿宋"),
};
export type Face = ReturnType<typeof face>;
