import { expect, test } from "vitest";
import { actionOf } from "./action.js";

test.each([
  ["createSite", "site-created"],
  ["removeAccountUser", "user-deleted"],
  ["updateBulkAssetTags", "bulk-asset-tags-updated"],
  ["createAccountCustomIntegrationAndID", "custom-integration-created"],
  ["rotateKey", "key-rotated"],
])("%s leaves %s", (operation, action) => {
  expect(actionOf(operation)).toBe(action);
});
