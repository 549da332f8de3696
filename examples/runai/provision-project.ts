// Creates a project with a quota of GPUs, and lets people work in it:
//   node provision-project.js vision 8 ada@example.com grace@example.com
import { Client } from "@runwire/runai";

const runai = Client.fromEnv();
const [name = "vision", gpus = "8", ...people] = process.argv.slice(2);
if (!/^\d+$/.test(gpus)) throw new Error(`${gpus}: write how many GPUs, a whole number`);

const [cluster] = await runai.clusters.getClusters();
if (cluster === undefined) throw new Error("the tenant has no cluster");
const [pool] = await runai.nodePools.getNodepools.all({ query: { filterBy: ["name==default"] } }).toArray();
const role = (await runai.roles.getRolesV1()).find((each) => each.name === "L1 researcher");
if (pool === undefined || role === undefined)
  throw new Error("there is no default node pool, or no such role");

// Before anything is made: whoever is known already is not made again.
const known = new Map((await runai.users.getUsers.all().toArray()).map((user) => [user.username, user]));

const quota = { nodePool: { id: pool.id }, gpu: { deserved: Number(gpus), limit: null, overQuotaWeight: 1 } };
const project = await runai.projects.createProject({
  body: { name, clusterId: cluster.uuid, resources: [quota] },
});
for (const email of people) {
  const user = known.get(email) ?? (await runai.users.createUser({ body: { email } }));
  await runai.accessRules.createAccessRule({
    body: {
      subjectId: user.id,
      subjectType: "user",
      roleId: role.id,
      scopeType: "project",
      scopeId: project.id,
    },
  });
  console.log(`${user.username} may work in ${project.name}`);
}
console.log(`${project.name} has ${project.totalResources.gpuQuota} GPUs`);
