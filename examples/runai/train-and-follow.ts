// Submits a training and follows it to its end:
//   node train-and-follow.js team-a my-training registry.example/fit:1.4 "python train.py --epochs 3"
import { Client, WorkloadEndedError } from "@runwire/runai";

const runai = Client.fromEnv();
const [project = "team-a", name = "my-training", image = "registry.example/fit:1.4", args] =
  process.argv.slice(2);

const { workloadId } = await runai.trainings.submit({ project, name, image, args, gpus: 1 });
let seen = "";
const onProgress = ({ phase }: { phase: string }) => {
  if (phase !== seen) console.log(`${name}: ${phase}`);
  seen = phase;
};
try {
  const { completedAt } = await runai.workloads.wait(workloadId, "Completed", { onProgress });
  console.log(`${name} completed at ${completedAt}`);
} catch (error) {
  if (!(error instanceof WorkloadEndedError)) throw error;
  for await (const event of runai.events.getWorkloadEvents.all({ path: { workloadId } })) {
    console.log(event?.createdAt, event?.message);
  }
  throw error;
}
