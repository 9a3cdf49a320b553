import { segment } from "@/lib/core/words";
import { type Measurement, percentile, timed } from "./measurement";

const sentence = "三号楼的电梯上周停了两次，老人上下楼很吃力，物业说等配件。";

/** Cutting one report into words, beside going through its characters. */
export const segmenting: Measurement = {
  name: "segment-report",
  run: async () => {
    const text = sentence.repeat(8);
    segment(text);
    const samples = await sample(() => segment(text).length);
    const floor = await sample(() => [...text].length);
    return {
      ms: percentile(samples, 0.5),
      floor: { name: "walking through the characters", ms: percentile(floor, 0.5) },
      p95: percentile(samples, 0.95),
    };
  },
};

async function sample(work: () => number): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < 500; i++) samples.push((await timed(work)).ms);
  return samples;
}
