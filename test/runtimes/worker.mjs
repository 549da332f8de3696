// The suite as a worker of workerd: each request plays it, in the same isolate.
import { otherClients } from "./other-clients.mjs";
import { smoke } from "./smoke.mjs";

export default {
  async fetch(request) {
    const { settings, abilities } = await request.json();
    const results = await smoke(settings, abilities);
    // The SignalR library does not connect here; runs are then followed by asking again, which is all that is wanted.
    const others = await otherClients(settings.others, { sockets: false });
    return Response.json([...results, ...others]);
  },
};
