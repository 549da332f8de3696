import { json } from "../../answers.js";
import { requiredText } from "../../body.js";
import { about, bodyOf, type Handlers } from "../call.js";
import { checkTargets, optionTexts, readScanOptions } from "../tasks/scan-options.js";
import { startScan } from "../tasks/start-scan.js";
import { siteOf } from "./sites.js";

/** Scans of a site, and listening to its traffic. */
export const scanHandlers: Handlers = {
  async createScan(call) {
    const site = siteOf(call);
    const { task } = startScan(call, site, "scan", readScanOptions(call, site, await bodyOf(call)));
    return json(about(call, task, site.id));
  },

  /** The same for traffic that passes by: nothing is asked, so nobody new is found. */
  async createSample(call) {
    const site = siteOf(call);
    const body = await bodyOf(call);
    requiredText(body, "interfaces");
    const params = { targets: "defaults", ...optionTexts(body) };
    checkTargets(params, site);
    const { task } = startScan(call, site, "sample", {
      name: `Traffic of ${site.name}`,
      description: "",
      frequency: "once",
      start: 0,
      template: undefined,
      explorer: optionTexts(body).explorer || optionTexts(body).agent,
      zoneId: undefined,
      zoneName: undefined,
      params,
    });
    return json(about(call, task, site.id));
  },
};
