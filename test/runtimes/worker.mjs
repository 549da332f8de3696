// The suite as a worker of workerd: each request plays it, in the same isolate.
import { otherClients } from "./other-clients.mjs";
import { smoke } from "./smoke.mjs";

export default {
  async fetch(request) {
    const { settings, abilities } = await request.json();
    const results = await smoke(settings, abilities);
    const others = await otherClients(settings.others, { sockets: false });
    return Response.json([...results, ...others]);
  },
};
