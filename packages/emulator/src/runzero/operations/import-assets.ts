import { json } from "../../answers.js";
import { isGzip, pack } from "../../gzip.js";
import { ZERO_ID } from "../../ids.js";
import { about, type Call, type Handlers } from "../call.js";
import { InvalidAssetError, readImportAsset } from "../imports/import-asset.js";
import { readImportForm } from "../imports/import-form.js";
import { importAssets } from "../imports/import-work.js";
import { readRecords, UnreadableFileError } from "../imports/read-records.js";
import type { Organization } from "../organization.js";
import { refuse } from "../problem.js";
import { stepsFrom } from "../tasks/progress.js";
import { newTask } from "../tasks/task.js";

/** Of the assets that break a limit, an answer names so many. */
const NAMED_VIOLATIONS = 5;

/** The import of a custom integration's assets: checked at once, taken in later by a task. */
export const importAssetsHandlers: Handlers = {
  async importCustomIntegrationAssets(call) {
    const organization = importOrganization(call);
    const form = await readImportForm(call.request);
    const { state } = call;
    if (form.integrationId === ZERO_ID) refuse(400, "customIntegrationId UUID cannot be all zeroes");
    const site = organization.sites.get(form.siteId) ?? refuse(404, "no such site");
    const integration =
      state.account.integrations.get(form.integrationId) ?? refuse(404, "no such custom integration");
    await checkAssets(form.assetData);

    const now = state.options.clock.now();
    const task = newTask({
      id: state.nextId(),
      name: form.name,
      description: form.description,
      client_id: state.account.id,
      organization_id: organization.id,
      site_id: site.id,
      custom_integration_id: integration.id,
      created_at: state.nowSeconds(),
      type: "import",
      params: { excludeUnknown: String(form.excludeUnknown), "scan-tags": form.tags.join(",") },
    });
    organization.tasks.add({
      task,
      steps: stepsFrom(now, state.options.taskDurations, "upload"),
      process: (entry, atSeconds) =>
        importAssets(
          organization,
          entry,
          { ...form, integrationId: integration.id },
          (id) => state.account.integrations.has(id),
          atSeconds,
        ),
      seen: [],
      upload: isGzip(form.assetData) ? form.assetData : await pack(form.assetData),
      log: [],
    });
    return json(about(call, task, site.id));
  },
};

/** The organization is in the path here; a key that is bound to one reaches no other. */
function importOrganization(call: Call): Organization {
  const id = (call.path.orgID ?? "").toLowerCase();
  const bound = call.caller && "key" in call.caller ? call.caller.key.organizationId : undefined;
  const organization = call.state.organizations.get(id);
  if (!organization || (bound !== undefined && bound !== id)) refuse(404, "no such organization");
  return organization;
}

async function checkAssets(bytes: Uint8Array): Promise<void> {
  const violations: string[] = [];
  let index = 0;
  try {
    for await (const record of readRecords(bytes)) {
      try {
        readImportAsset(record);
      } catch (error) {
        if (!(error instanceof InvalidAssetError)) throw error;
        violations.push(`asset ${index}: ${error.message}`);
      }
      index += 1;
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) refuse(400, `assetData: ${error.message}`);
    throw error;
  }
  if (index === 0) refuse(422, "assetData holds no assets");
  if (violations.length === 0) return;
  const named = violations.slice(0, NAMED_VIOLATIONS).join("; ");
  const rest = violations.length - NAMED_VIOLATIONS;
  refuse(422, rest > 0 ? `${named}; and ${rest} more` : named);
}
