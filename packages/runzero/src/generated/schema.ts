// Generated from openapi/runzero by `npm run generate`; never edit.

export interface paths {
    "/releases/agent/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the newest Explorer release (once called agent). */
        get: operations["getLatestAgentVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/scanner/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the newest release of the stand-alone scanner. */
        get: operations["getLatestScannerVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/platform/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells the newest release of the self-hosted platform. */
        get: operations["getLatestPlatformVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the console is up, and which version it runs. */
        get: operations["getHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/org/{orgID}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads assets found by a custom integration and starts the task that takes them in.
         * @description The answer comes at once; the task shows how it ended, and its stats how many assets were new or changed. Assets merge into those that the console recognises by network and other unique properties.
         */
        post: operations["importCustomIntegrationAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports assets, page by page when page_size is sent, else all in one array.
         * @description The order of the pages and the total are not documented; next_key is empty or absent on the last one.
         */
        get: operations["exportAssetsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching assets as JSON lines, in one answer. */
        get: operations["exportAssetsJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching assets as CSV. */
        get: operations["exportAssetsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.nmap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching assets in the XML format of Nmap. */
        get: operations["exportAssetsNmapXML"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/services.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports services, page by page when page_size is sent, else all in one array.
         * @description Each row embeds its whole asset, so the export is far larger than it has services; fields is the remedy.
         */
        get: operations["exportServicesJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/services.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports all matching services as JSON lines, in one answer.
         * @description Each row embeds its whole asset, so the export is far larger than it has services; fields is the remedy.
         */
        get: operations["exportServicesJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/services.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching services as CSV. */
        get: operations["exportServicesCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/sites.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports sites as an array. */
        get: operations["exportSitesJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/sites.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports sites as JSON lines. */
        get: operations["exportSitesJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/sites.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports sites as CSV. */
        get: operations["exportSitesCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/wireless.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports wireless networks, page by page when page_size is sent, else all in one array. */
        get: operations["exportWirelessJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/wireless.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching wireless networks as JSON lines, in one answer. */
        get: operations["exportWirelessJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/wireless.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching wireless networks as CSV. */
        get: operations["exportWirelessCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/software.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports installed software, page by page when page_size is sent, else all in one array. */
        get: operations["exportSoftwareJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/software.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching software as JSON lines, in one answer. */
        get: operations["exportSoftwareJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/software.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching software as CSV. */
        get: operations["exportSoftwareCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/vulnerabilities.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports vulnerabilities, page by page when page_size is sent, else all in one array.
         * @description Each row embeds its whole asset, so the export is far larger than it has vulnerabilities; fields is the remedy.
         */
        get: operations["exportVulnerabilitiesJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/vulnerabilities.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports all matching vulnerabilities as JSON lines, in one answer.
         * @description Each row embeds its whole asset, so the export is far larger than it has vulnerabilities; fields is the remedy.
         */
        get: operations["exportVulnerabilitiesJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/vulnerabilities.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching vulnerabilities as CSV. */
        get: operations["exportVulnerabilitiesCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/certificates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching certificates as CSV. */
        get: operations["exportCertificatesCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/certificates.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching certificates as an array. */
        get: operations["exportCertificatesJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/certificates.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching certificates as JSON lines. */
        get: operations["exportCertificatesJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/users.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports users found in directories (not the users of the console) as an array. */
        get: operations["exportDirectoryUsersJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/users.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports users found in directories (not the users of the console) as JSON lines. */
        get: operations["exportDirectoryUsersJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/users.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports users found in directories (not the users of the console) as CSV. */
        get: operations["exportDirectoryUsersCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/groups.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports groups found in directories (not the groups of the console) as an array. */
        get: operations["exportDirectoryGroupsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/groups.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports groups found in directories (not the groups of the console) as JSON lines. */
        get: operations["exportDirectoryGroupsJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/groups.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports groups found in directories (not the groups of the console) as CSV. */
        get: operations["exportDirectoryGroupsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/findings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching findings as CSV. */
        get: operations["exportFindingsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/findings.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching findings as an array. */
        get: operations["exportFindingsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/findings.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports all matching findings as JSON lines. */
        get: operations["exportFindingsJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/subnet.stats.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how well the subnets of the organization are used. */
        get: operations["exportSubnetUtilizationStatsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/snmp.arpcache.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV the ARP entries that were read from devices over SNMP. */
        get: operations["exportSNMPARPCacheCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/tasks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports tasks as an array. */
        get: operations["exportTasksJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/tasks.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports tasks as JSON lines. */
        get: operations["exportTasksJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/type.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how many assets there are of each type. */
        get: operations["exportAssetTopTypesCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/os.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how many assets run each operating system. */
        get: operations["exportAssetTopOSCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/hw.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how many assets there are of each hardware model. */
        get: operations["exportAssetTopHWCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/tags.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how many assets carry each tag. */
        get: operations["exportAssetTopTagsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/services/tcp.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how often each TCP port was found open. */
        get: operations["exportServicesTopTCPCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/services/udp.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how often each UDP port was found open. */
        get: operations["exportServicesTopUDPCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/services/protocols.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how often each service protocol was found. */
        get: operations["exportServicesTopProtocolsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/services/products.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports as CSV how often each service product was found. */
        get: operations["exportServicesTopProductsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports the metrics of the asset inventory, by name. */
        get: operations["exportAssetMetricsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the organization. */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes settings of the organization. */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/org/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reads the organization's API key in use, with its counters.
         * @description Its counters tell the daily budget without the X-API-Usage headers.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Deletes the organization API key with which the call is made.
         * @description The key that makes the call is gone afterwards.
         */
        delete: operations["removeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/key/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replaces the organization's API key; the old key stops working.
         * @description The answer has the new one; the call after this must use it.
         */
        patch: operations["rotateKey"];
        trace?: never;
    };
    "/org/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists Explorers under their old name; the same as getExplorers. */
        get: operations["getAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one Explorer under its old name; the same as getExplorer. */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /** Removes an Explorer under its old name; the same as removeExplorer. */
        delete: operations["removeAgent"];
        options?: never;
        head?: never;
        /** Changes an Explorer's site or settings under its old name; the same as updateExplorerSettings. */
        patch: operations["updateAgentSettings"];
        trace?: never;
    };
    "/org/agents/{agent_id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells an Explorer to update itself, under its old name; the same as upgradeExplorer. */
        post: operations["upgradeAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/explorers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the Explorers of the organization. */
        get: operations["getExplorers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/explorers/{explorer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one Explorer. */
        get: operations["getExplorer"];
        put?: never;
        post?: never;
        /** Removes one Explorer. */
        delete: operations["removeExplorer"];
        options?: never;
        head?: never;
        /** Moves an Explorer to another site, or changes its settings. */
        patch: operations["updateExplorerSettings"];
        trace?: never;
    };
    "/org/explorers/{explorer_id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells an Explorer to update itself. */
        post: operations["upgradeExplorer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/hosted-zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the hosted zones. */
        get: operations["getHostedZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/hosted-zones/{hosted_zone_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one hosted zone. */
        get: operations["getHostedZone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the sites of the organization. */
        get: operations["getSites"];
        /** Creates a site. Sent twice, it creates two. */
        put: operations["createSite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/sites/{site_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one site. */
        get: operations["getSite"];
        put?: never;
        post?: never;
        /** Deletes a site. */
        delete: operations["removeSite"];
        options?: never;
        head?: never;
        /**
         * Changes a site; send scope and subnets whole, as they replace the old ones.
         * @description There is no version to check against: of two callers who read, change and write, the second wins.
         */
        patch: operations["updateSite"];
        trace?: never;
    };
    "/org/sites/{site_id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Uploads the file of a scan made elsewhere and starts the task that takes it in.
         * @description The file is sent as it was downloaded from a task, gzip included. The answer comes at once; the task shows how it ended.
         */
        put: operations["importScanData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/sites/{site_id}/import/nessus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Uploads a Nessus file and starts the task that takes it in.
         * @description The file is the body itself, not a form. The answer comes at once; the task shows how it ended.
         */
        put: operations["importNessusScanData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/sites/{site_id}/import/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Uploads a packet capture and starts the task that takes it in.
         * @description The file is the body itself. A name or description is ignored here, unlike for the files of scans.
         */
        put: operations["importPacketData"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/sites/{site_id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Starts or schedules a scan of the site.
         * @description The answer comes at once, the scan runs later. Look into error of the task even when the call succeeded. The task runs on the Explorer or hosted zone that the options name.
         */
        put: operations["createScan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/sites/{site_id}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Starts passive traffic sampling at the site.
         * @description The answer comes at once, the sampling runs later. Look into error of the task even when the call succeeded.
         */
        put: operations["createSample"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all matching assets in one array.
         * @description There are no pages; for many assets use the export.
         */
        get: operations["getAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one asset. */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Deletes one asset.
         * @description The console may take a while: until then the asset can still be read.
         */
        delete: operations["removeAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/bulk/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deletes the assets with these ids.
         * @description The console may take a while: until then the assets can still be read. Published scripts send a thousand ids a call.
         */
        post: operations["removeBulkAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/{asset_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the comment of an asset. */
        patch: operations["updateAssetComments"];
        trace?: never;
    };
    "/org/assets/{asset_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Adds or removes tags of an asset, all given in one string.
         * @description One string, separated by spaces: name or name=value to add, -name to remove.
         */
        patch: operations["updateAssetTags"];
        trace?: never;
    };
    "/org/assets/{asset_id}/criticality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets how critical an asset is. */
        patch: operations["updateAssetCriticality"];
        trace?: never;
    };
    "/org/assets/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Merges several assets into one; this cannot be undone.
         * @description Nothing in the answer says which asset is left.
         */
        patch: operations["mergeAssets"];
        trace?: never;
    };
    "/org/assets/bulk/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Adds or removes tags of all assets that a search finds.
         * @description A blank or broad search hits everything, and nothing in the answer says how much.
         */
        patch: operations["updateBulkAssetTags"];
        trace?: never;
    };
    "/org/assets/bulk/clearTags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes all tags of all assets that a search finds.
         * @description A blank or broad search hits everything, and nothing in the answer says how much.
         */
        post: operations["clearBulkAssetTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/bulk/criticality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets how critical all assets are that a search finds.
         * @description A blank or broad search hits everything, and nothing in the answer says how much.
         */
        patch: operations["updateBulkAssetCriticality"];
        trace?: never;
    };
    "/org/assets/{asset_id}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets the owners of an asset. */
        patch: operations["updateAssetOwners"];
        trace?: never;
    };
    "/org/assets/bulk/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets the owners of all assets that a search finds.
         * @description A blank or broad search hits everything; the answer says how many were changed.
         */
        patch: operations["updateBulkAssetOwners"];
        trace?: never;
    };
    "/org/assets/bulk/clearOwners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes the owners of all assets that a search finds.
         * @description A blank or broad search hits everything; the answer says how many were changed. The vendor describes its 403 as a server error, which is a slip: it means the licence.
         */
        post: operations["clearBulkAssetOwners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/custom-integrations/{custom_integration_id}/bulk/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes what a custom integration reported from the assets with these ids. */
        post: operations["bulkRemoveCustomIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/{asset_id}/custom-integrations/{custom_integration_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes what a custom integration reported from one asset. */
        delete: operations["removeCustomIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/assets/{asset_id}/sources/{source_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes what one source reported from one asset. */
        delete: operations["removeAssetSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/custom-integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the custom integrations that the organization may use. */
        get: operations["getOrgCustomIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/custom-integrations/{customIntegrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one custom integration that the organization may use. */
        get: operations["getOrgCustomIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all matching services in one array.
         * @description There are no pages, and each row embeds its whole asset; for many services use the export with fields.
         */
        get: operations["getServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/services/{service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one service. */
        get: operations["getService"];
        put?: never;
        post?: never;
        /** Deletes one service. */
        delete: operations["removeService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/wireless": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all matching wireless networks in one array.
         * @description There are no pages; for many networks use the export.
         */
        get: operations["getWirelessLANs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/wireless/{wireless_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one wireless network. */
        get: operations["getWirelessLAN"];
        put?: never;
        post?: never;
        /** Deletes one wireless network. */
        delete: operations["removeWirelessLAN"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists tasks, which may be narrowed by status or search.
         * @description There are no pages; the newest thousand at most are known to come.
         */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one task. */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a task; with the status paused or active, a recurring one is halted or resumed.
         * @description Send only what changes. A recurring task is paused with the status paused and goes on with active.
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/org/tasks/{task_id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetches the compressed raw data of a scan task from storage.
         * @description The file is gzip, whether or not the storage says so in Content-Encoding. Hidden tasks have none.
         */
        get: operations["getTaskScanData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tasks/{task_id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetches from storage what a task changed. */
        get: operations["getTaskChangeReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tasks/{task_id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetches the log of a task from storage.
         * @description Hidden tasks have none.
         */
        get: operations["getTaskLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tasks/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops a task that runs, or cancels one that waits.
         * @description May be sent again: a task that is stopped already stays removed and hidden.
         */
        post: operations["stopTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/tasks/{task_id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hides a task; its data and log are then out of reach.
         * @description Do not hide what you still want to download.
         */
        post: operations["hideTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the organizations of the account. */
        get: operations["getAccountOrganizations"];
        /** Creates an organization. Sent twice, it creates two. */
        put: operations["createAccountOrganization"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orgs/{org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one organization of the account. */
        get: operations["getAccountOrganization"];
        put?: never;
        post?: never;
        /** Deletes one organization of the account. */
        delete: operations["removeAccountOrganization"];
        options?: never;
        head?: never;
        /** Changes settings of one organization of the account. */
        patch: operations["updateAccountOrganization"];
        trace?: never;
    };
    "/account/orgs/{org_id}/exportToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes the only export token of an organization; fails where there are several.
         * @deprecated
         * @description Name the token instead, with deleteAccountOrganizationExportToken.
         */
        delete: operations["deleteAccountOrganizationExportTokenDeprecated"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orgs/{org_id}/exportToken/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replaces the only export token of an organization; fails where there are several.
         * @deprecated
         * @description Name the token instead, with rotateAccountOrganizationExportToken.
         */
        patch: operations["rotateAccountOrganizationExportTokenDeprecated"];
        trace?: never;
    };
    "/account/orgs/{org_id}/exportTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the export tokens of an organization. */
        get: operations["getAccountOrganizationExportTokens"];
        put?: never;
        /** Creates an export token for an organization. */
        post: operations["createAccountOrganizationExportToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orgs/{org_id}/exportTokens/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one export token of an organization. */
        get: operations["getAccountOrganizationExportToken"];
        put?: never;
        post?: never;
        /** Deletes one export token of an organization. */
        delete: operations["deleteAccountOrganizationExportToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orgs/{org_id}/exportTokens/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Replaces one export token of an organization; the old token stops working. */
        patch: operations["rotateAccountOrganizationExportToken"];
        trace?: never;
    };
    "/account/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the licence of the account. */
        get: operations["getAccountLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the sites of all organizations of the account. */
        get: operations["getAccountSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stored credentials for scans and integrations, without their secrets. */
        get: operations["getAccountCredentials"];
        /** Stores a credential for scans or integrations. */
        put: operations["createAccountCredential"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/credentials/{credential_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one stored credential, without its secret. */
        get: operations["getAccountCredential"];
        put?: never;
        post?: never;
        /** Deletes one stored credential. */
        delete: operations["removeAccountCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the API keys of the account, with their counters.
         * @description Their counters tell the daily budget without the X-API-Usage headers.
         */
        get: operations["getAccountKeys"];
        /** Creates an API key for the account or for one organization. */
        put: operations["createAccountKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one API key. */
        get: operations["getAccountKey"];
        put?: never;
        post?: never;
        /** Deletes one API key. */
        delete: operations["removeAccountKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/keys/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replaces one API key; the old key stops working.
         * @description The answer has the new one. Where it is the key that makes the call, the call after this must use the new one.
         */
        patch: operations["rotateAccountKey"];
        trace?: never;
    };
    "/account/events.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports the account's events, page by page when page_size is sent, else all in one array. */
        get: operations["exportEventsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/events.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports the account's events as JSON lines, in one answer. */
        get: operations["exportEventsJSONL"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists tasks of all organizations of the account.
         * @description There are no pages; the newest thousand at most are known to come.
         */
        get: operations["getAccountTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tasks/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the scan templates of the account.
         * @description There are no pages; a thousand at most are known to come.
         */
        get: operations["getAccountScanTemplates"];
        /** Replaces the scan template whose id is in the body. */
        put: operations["updateAccountScanTemplate"];
        /** Creates a scan template. */
        post: operations["createAccountScanTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tasks/templates/{scan_template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one scan template. */
        get: operations["getAccountScanTemplate"];
        put?: never;
        post?: never;
        /** Deletes one scan template and answers with it. */
        delete: operations["removeAccountScanTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Explorers of all organizations of the account.
         * @description There is no twin of it under the newer name.
         */
        get: operations["getAccountAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users of the console. */
        get: operations["getAccountUsers"];
        /** Creates a user of the console. Sent twice, it creates two. */
        put: operations["createAccountUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Creates a user of the console and sends an invitation by e-mail. */
        put: operations["createAccountUserInvite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one user of the console. */
        get: operations["getAccountUser"];
        put?: never;
        post?: never;
        /** Deletes one user of the console. */
        delete: operations["removeAccountUser"];
        options?: never;
        head?: never;
        /** Changes one user of the console. */
        patch: operations["updateAccountUser"];
        trace?: never;
    };
    "/account/users/{user_id}/resetMFA": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Removes the second factors of a user. */
        patch: operations["resetAccountUserMFA"];
        trace?: never;
    };
    "/account/users/{user_id}/resetLockout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Lets a user in again who was locked out. */
        patch: operations["resetAccountUserLockout"];
        trace?: never;
    };
    "/account/users/{user_id}/resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sends a user an e-mail with which to set a new password.
         * @description Each call sends another e-mail.
         */
        patch: operations["resetAccountUserPassword"];
        trace?: never;
    };
    "/account/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the user groups of the console. */
        get: operations["getAccountGroups"];
        /** Replaces the user group whose id is in the body. */
        put: operations["updateAccountGroup"];
        /** Creates a user group. */
        post: operations["createAccountGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one user group. */
        get: operations["getAccountGroup"];
        put?: never;
        post?: never;
        /** Deletes one user group. */
        delete: operations["removeAccountGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sso/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists which single sign-on attributes put users into which groups. */
        get: operations["getAccountGroupMappings"];
        /** Replaces the group mapping whose id is in the body. */
        put: operations["updateAccountGroupMapping"];
        /** Maps a single sign-on attribute to a user group. */
        post: operations["createAccountGroupMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sso/groups/{group_mapping_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one group mapping. */
        get: operations["getAccountGroupMapping"];
        put?: never;
        post?: never;
        /** Deletes one group mapping. */
        delete: operations["removeAccountGroupMapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/assets/ownership-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the kinds of owner that an asset may have. */
        get: operations["getAccountAssetOwnershipTypes"];
        /** Replaces the kinds of owner whose ids are in the body. */
        put: operations["updateAccountAssetOwnershipTypes"];
        /** Creates kinds of owner. */
        post: operations["createAccountAssetOwnershipTypes"];
        /**
         * Deletes the kinds of owner whose ids are in the body.
         * @description One of the few DELETE calls with a body; it answers with what is left or was deleted, which is not documented.
         */
        delete: operations["deleteAccountAssetOwnershipTypes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/assets/ownership-types/{ownership_type_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes one kind of owner. */
        delete: operations["deleteAccountAssetOwnershipType"];
        options?: never;
        head?: never;
        /** Changes one kind of owner. */
        patch: operations["updateAccountAssetOwnershipType"];
        trace?: never;
    };
    "/account/custom-integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the custom integrations of the account. */
        get: operations["getAccountCustomIntegrations"];
        put?: never;
        /**
         * Creates a custom integration, whose id the console chooses.
         * @description A name that is taken and an icon that is too large are refused, with the reason in detail.
         */
        post: operations["createAccountCustomIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/custom-integrations/{customIntegrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one custom integration. */
        get: operations["getAccountCustomIntegration"];
        /**
         * Creates a custom integration with an id of your choice, or replaces it.
         * @description The one creating call that may safely be sent twice.
         */
        put: operations["createAccountCustomIntegrationAndID"];
        post?: never;
        /** Deletes one custom integration and answers with it. */
        delete: operations["deleteAccountCustomIntegration"];
        options?: never;
        head?: never;
        /** Changes one custom integration. */
        patch: operations["updateAccountCustomIntegration"];
        trace?: never;
    };
    "/account/api/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges the id and secret of an API client for an access token.
         * @description Only the grant client_credentials is known; the vendor's own example misspells it. The answer has no refresh token; ask again instead. Published scripts also get in with HTTP Basic and the grant alone.
         */
        post: operations["getAPIToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/api/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces the secret of an API client; the old secret stops working.
         * @description Send the old secret; the answer has the new one, which is shown only here. No Authorization header is needed.
         */
        post: operations["rotateAPIToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets/sync/created/assets.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports the assets created since a moment, with the next moment to ask from.
         * @description Needs a licence for Splunk. Whether since counts the second itself is not documented, so expect those assets twice. No rows are marked as deleted: what vanished is found only by a full export. Where next_key comes, go on with start_key before moving since.
         */
        get: operations["splunkAssetSyncCreatedJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets/sync/updated/assets.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exports the assets updated since a moment, with the next moment to ask from.
         * @description Needs a licence for Splunk. Whether since counts the second itself is not documented, so expect those assets twice. No rows are marked as deleted: what vanished is found only by a full export. Where next_key comes, go on with start_key before moving since.
         */
        get: operations["splunkAssetSyncUpdatedJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.servicenow.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports assets as CSV for ServiceNow. */
        get: operations["snowExportAssetsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.servicenow.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports assets as JSON for ServiceNow. */
        get: operations["snowExportAssetsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/services.servicenow.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports services as CSV for ServiceNow. */
        get: operations["snowExportServicesCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.servicegraph.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports assets as JSON for the Service Graph connector of ServiceNow. */
        get: operations["snowServiceGraphExportAssetsJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/org/assets.cisco.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports assets as CSV for Cisco SNTC. */
        get: operations["exportAssetsCiscoCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells the version of the console, with a leading v.
         * @description Observed, not documented: A published script reads it; the API document lacks it.
         */
        get: operations["getMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/custom-integrations/{custom_integration_id}/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates one asset at once, without an import task.
         * @description Not all fields of an imported asset are there. For many assets the import is the way: each of these calls counts against the day. Observed, not documented: The vendor's Python client calls it; the API document lacks it.
         */
        post: operations["createCustomIntegrationAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/org/custom-integrations/{custom_integration_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets or deletes attributes of a custom integration on all assets that a search finds.
         * @description A blank or broad search hits everything; the answer says how many were changed. Observed, not documented: The vendor's Python client calls it; the API document lacks it.
         */
        patch: operations["updateCustomIntegrationAttributes"];
        trace?: never;
    };
    "/org/assets/{asset_id}/custom-integrations/{custom_integration_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets or deletes attributes of a custom integration on one asset.
         * @description Observed, not documented: The vendor's Python client calls it; the API document lacks it.
         */
        patch: operations["updateAssetCustomIntegrationAttributes"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Nothing is documented to stand in it; that the call answered 200 is the message. */
        OperationStatus: Record<string, unknown>;
        /** @description What went wrong, as the console sends it. Nothing in it is certain; read whichever of detail, message, error and title is there. */
        Problem: {
            title?: string;
            /** @description The HTTP status as a number, or a word such as error. */
            status?: number | string;
            /** @description The most helpful sentence, where there is one. */
            detail?: string;
            /** @description A short text, such as request failed or request limit exceeded. Observed, not documented: Recorded from the wire by the vendor's Python client; the API document lacks it. */
            error?: string;
            /** @description Observed, not documented: The vendor's Python client looks for it; the API document lacks it. */
            message?: string;
            /** @description What is wrong with which field; its shape is not documented. Observed, not documented: The vendor's Python client looks for it; the API document lacks it. */
            fields?: unknown;
            /** @description Sent when the key is of the wrong kind, the kinds that would do. An account key is called client here. Observed, not documented: Recorded from the wire by the vendor's Python client; the API document lacks it. */
            possible_token_types?: string[];
            /** @description The kind of key that was sent. Observed, not documented: Recorded from the wire by the vendor's Python client; the API document lacks it. */
            provided_token_type?: string;
        };
        /** @description The secret of a credential of type aws_access_secret; all values are strings. */
        AWSCredentialFields: {
            /** Format: string */
            access_key: string;
            /** Format: string */
            secret_access_key: string;
            /** Format: string */
            regions?: string;
            /** Format: string */
            use_cross_account_org?: string;
            /** Format: string */
            role?: string;
        };
        /** @description The secret of a credential of type azure_client_secret; all values are strings. */
        AzureClientSecretCredentialFields: {
            /** Format: string */
            client_id: string;
            /** Format: string */
            client_secret: string;
            /** Format: string */
            tenant_id: string;
            /**
             * Format: string
             * @enum {string}
             */
            environment: "global" | "gcc" | "gcc_high" | "dod";
            /** Format: string */
            multi_subscription?: string;
            /** Format: string */
            subscription_id?: string;
        };
        /** @description The secret of a credential of type azure_username_password; all values are strings. */
        AzureUsernamePasswordCredentialFields: {
            /** Format: string */
            client_id: string;
            /** Format: string */
            tenant_id: string;
            /** Format: string */
            username: string;
            /** Format: string */
            password: string;
        };
        /** @description The secret of a credential of type censys_search_api_key; all values are strings. */
        CensysCredentialFields: {
            /** Format: string */
            client_id: string;
            /** Format: string */
            client_secret: string;
            /** Format: string */
            api_url?: string;
        };
        /** @description A TLS certificate or an SSH host key that was seen. */
        Certificate: {
            /** Format: string */
            id: string;
            /** @enum {string} */
            type?: "x509" | "ssh";
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            /** Format: uuid */
            organization_id: string;
            names?: string[];
            self_signed?: boolean;
            hidden?: boolean;
            /** Format: string */
            serial?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            validity_start?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            validity_end?: number;
            /** Format: base64 */
            public_key?: string;
            /** Format: int32 */
            public_key_bits?: number;
            /** Format: string */
            public_key_algorithm?: string;
            /** Format: base64 */
            signature?: string;
            /** Format: string */
            signature_algorithm?: string;
            /** Format: string */
            fp_bkhash?: string;
            /** Format: string */
            fp_sha1?: string;
            /** Format: string */
            fp_sha256?: string;
            /** Format: string */
            fp_md5?: string;
            /** Format: dn */
            subject?: string;
            /** Format: string */
            cn?: string;
            /** Format: int32 */
            version?: number;
            /** Format: dn */
            issuer?: string;
            /** Format: string */
            subject_key_id?: string;
            /** Format: string */
            authority_key_id?: string;
            ocsp_server?: string[];
            crl_distribution_points?: string[];
            issuing_certificate_url?: string[];
            is_ca?: boolean;
            key_usage?: string[];
            ext_key_usage?: string[];
            san_dns_names?: string[];
            san_ip_addresses?: (string & (unknown | unknown))[];
            san_email_addresses?: string[];
            san_uris?: string[];
            public_key_parameters?: Record<string, unknown>;
        };
        /** @description The secret of a credential of type crowdstrike_api_key; all values are strings. */
        CrowdstrikeCredentialFields: {
            /** Format: string */
            client_id: string;
            /** Format: string */
            client_secret: string;
            /** Format: string */
            api_url: string;
        };
        /** @description The secret of a credential of type custom_integration_credential; all values are strings. */
        CustomIntegrationScriptCredentialFields: {
            /** Format: string */
            access_key: string;
            /** Format: string */
            access_secret: string;
        };
        /** @description A kind of problem found in the organization, with the number of its instances. */
        Finding: {
            /**
             * Format: uuid
             * @description Promised by the vendor's document, but reported to be absent; finding_code is the safer identity.
             */
            id?: string;
            /** Format: string */
            category?: string;
            /** Format: uuid */
            organization_id: string;
            finding_code?: string;
            name?: string;
            description?: string;
            solution?: string;
            links?: components["schemas"]["FindingLinks"];
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            last_detected_at?: number;
            /** Format: int64 */
            instance_count?: number;
            /** @description A word, where an asset's risk_rank is a number from -1 to 4. */
            risk_rank?: string;
            /** Format: int32 */
            risk_rank_value?: number;
        };
        /** @description The secret of a credential of type gcp_service_account_key; all values are strings. */
        GCPCredentialFields: {
            /** Format: string */
            cross_project?: string;
            /** Format: string */
            auth_provider_x509_cert_url?: string;
            /** Format: string */
            auth_uri?: string;
            /** Format: string */
            client_email?: string;
            /** Format: string */
            client_id?: string;
            /** Format: string */
            client_x509_cert_url?: string;
            /** Format: string */
            private_key?: string;
            /** Format: string */
            private_key_id?: string;
            /** Format: string */
            project_id?: string;
            /** Format: string */
            token_uri?: string;
            /** Format: string */
            type?: string;
            /** Format: string */
            universe_domain?: string;
        };
        /** @description The secret of a credential of type google_workspace_client_secret; all values are strings. */
        GoogleWorkspaceCredentialFields: {
            /** Format: string */
            delegate: string;
            /** Format: string */
            customer_id?: string;
            /** Format: string */
            auth_provider_x509_cert_url?: string;
            /** Format: string */
            auth_uri?: string;
            /** Format: string */
            client_email?: string;
            /** Format: string */
            client_id?: string;
            /** Format: string */
            client_x509_cert_url?: string;
            /** Format: string */
            private_key?: string;
            /** Format: string */
            private_key_id?: string;
            /** Format: string */
            project_id?: string;
            /** Format: string */
            token_uri?: string;
            /** Format: string */
            type?: string;
            /** Format: string */
            universe_domain?: string;
        };
        /** @description The secret of a credential of type insightvm_username_password; all values are strings. */
        InsightVMCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            username: string;
            /** Format: string */
            password: string;
            /** Format: string */
            insecure?: string;
            /** Format: string */
            thumbprints?: string;
        };
        /** @description The secret of a credential of type ldap_username_password; all values are strings. */
        LDAPCredentialFields: {
            /** Format: string */
            url: string;
            /** Format: string */
            username: string;
            /** Format: string */
            password: string;
            /** Format: string */
            base_dn: string;
            /** Format: string */
            insecure?: string;
            /** Format: string */
            legacy_tls?: string;
            /** Format: string */
            thumbprints?: string;
        };
        /** @description The secret of a credential of type mecm_db_connection_string; all values are strings. */
        MECMCredentialFields: {
            /** Format: string */
            db_connection_string: string;
        };
        /** @description The secret of a credential of type meraki_api_key; all values are strings. The name is misspelt by the vendor: it means Meraki. */
        MirakiCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            api_key: string;
        };
        /** @description The secret of a credential of type miradore_api_key_v1; all values are strings. */
        MiradoreCredentialFields: {
            /** Format: string */
            hostname: string;
            /** Format: string */
            api_key: string;
        };
        /** @description The secret of a credential of type nessus_access_secret; all values are strings. */
        NessusCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            access_key: string;
            /** Format: string */
            secret_key: string;
            /** Format: string */
            insecure?: string;
            /** Format: string */
            thumbprints?: string;
        };
        /** @description The secret of a credential of type netbox_api_key; all values are strings. */
        NetboxCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            api_key: string;
        };
        /** @description The secret of a credential of type palo_alto_api_key; all values are strings. */
        PaloAltoFirewallCredentialFields: {
            /** Format: string */
            api_key: string;
        };
        /** @description The secret of a credential of type qualys_username_password; all values are strings. */
        QualysCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            username: string;
            /** Format: string */
            password: string;
        };
        /** @description The secret of a credential of type sentinelone_api_key; all values are strings. */
        SentinelOneCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            api_key: string;
        };
        /** @description The secret of a credential of type shodan_api_key; all values are strings. */
        ShodanCredentialFields: {
            /** Format: string */
            api_key: string;
        };
        /** @description The secret of a credential of type snmpv2_community; all values are strings. */
        SNMPv2CommunitiesCredentialFields: {
            /** Format: string */
            community: string;
        };
        /** @description The secret of a credential of type snmpv3_credential; all values are strings. */
        SNMPv3CredentialFields: {
            /** Format: string */
            username: string;
            /** Format: string */
            context?: string;
            /** Format: string */
            "auth-protocol"?: string;
            /** Format: string */
            "auth-passphrase"?: string;
            /** Format: string */
            "privacy-protocol"?: string;
            /** Format: string */
            "privacy-passphrase"?: string;
        };
        /** @description The secret of a credential of type tanium_api_token; all values are strings. */
        TaniumCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            api_token: string;
        };
        /** @description The secret of a credential of type tenable_access_secret; all values are strings. */
        TenableIoCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            access_key: string;
            /** Format: string */
            secret_key: string;
        };
        /** @description The secret of a credential of type tenable_security_center_access_secret; all values are strings. */
        TenableScCredentialFields: {
            /** Format: string */
            api_url: string;
            /** Format: string */
            access_key: string;
            /** Format: string */
            secret_key: string;
            /** Format: string */
            insecure?: string;
            /** Format: string */
            thumbprints?: string;
        };
        /** @description The secret of a credential of type vmware_username_password; all values are strings. */
        VMwareCredentialFields: {
            /** Format: string */
            username: string;
            /** Format: string */
            password: string;
            /** Format: string */
            insecure?: string;
            /** Format: string */
            thumbprints?: string;
        };
        /** @description The secret of a credential of type wiz_client_secret; all values are strings. */
        WizCredentialFields: {
            /** Format: string */
            auth_url: string;
            /** Format: string */
            api_url: string;
            /** Format: string */
            client_id: string;
            /** Format: string */
            client_secret: string;
        };
        /** @description The secret of a credential of type x509_keypair; all values are strings. */
        X509CredentialFields: {
            /** Format: string */
            x509_certificate: string;
            /** Format: string */
            private_key: string;
        };
        /** @description A release of a component. */
        ComponentVersion: {
            /** Format: string */
            id: string;
            /** Format: string */
            version: string;
        };
        /** @description That the console is up. */
        HealthCheckResponse: {
            /** Format: string */
            status: string;
            /** Format: string */
            version: string;
        };
        /** @description Where a file is stored, for a short while. */
        URL: {
            /** Format: url */
            url: string;
        };
        /** @description How to sample traffic. Lists are one string, separated by commas, spaces or line ends. */
        SampleOptions: {
            /** Format: uuid */
            explorer?: string;
            /** Format: uuid */
            agent?: string;
            targets?: string;
            excludes?: string;
            tags?: string;
            interfaces: string;
        };
        /** @description How to scan. All values are strings, numbers and booleans too. The console also takes options of single probes, such as dns-port, of which no list is documented. */
        ScanOptions: {
            /** @description Addresses, ranges or names, separated by commas, spaces or line ends. */
            targets: string;
            /** @description Addresses, ranges or names, separated by commas, spaces or line ends. */
            excludes?: string;
            "scan-name"?: string;
            "scan-description"?: string;
            /** Format: uuid */
            "scan-template"?: string;
            /** @enum {string} */
            "scan-frequency"?: "once" | "hourly" | "daily" | "weekly" | "monthly" | "continuous";
            /** @description Epoch seconds, as a string; 0 starts at once. */
            "scan-start"?: string;
            /** @description One string, name=value separated by spaces. */
            "scan-tags"?: string;
            /** @description A number, as a string. */
            "scan-grace-period"?: string;
            /**
             * Format: uuid
             * @description The Explorer that scans, under its old name.
             */
            agent?: string;
            /**
             * Format: uuid
             * @description The Explorer that scans.
             */
            explorer?: string;
            /** Format: uuid */
            "explorer-group-id"?: string;
            /** @description A UUID or a name; auto takes any hosted zone. */
            "hosted-zone-id"?: string;
            /** @description A name; auto takes any hosted zone. */
            "hosted-zone-name"?: string;
            /** @description A number, as a string. */
            rate?: string;
            /** @description A number, as a string. */
            "max-host-rate"?: string;
            /** @description A number, as a string. */
            passes?: string;
            /** @description A number, as a string. */
            "max-attempts"?: string;
            /** @description A number, as a string. */
            "max-sockets"?: string;
            /** @description A number, as a string. */
            "max-group-size"?: string;
            /** @description A number, as a string. */
            "max-ttl"?: string;
            /** @description A number, as a string. */
            tos?: string;
            /** @description One string, separated by commas. */
            "tcp-ports"?: string;
            /** @description One string, separated by commas. */
            "tcp-excludes"?: string;
            /** @description The string true or false. */
            screenshots?: string;
            /** @description One string, separated by commas. */
            nameservers?: string;
            /** @description The string true or false. */
            "subnet-ping"?: string;
            /** @description A number, as a string. */
            "subnet-ping-net-size"?: string;
            /** @description One string, separated by commas. */
            "subnet-ping-probes"?: string;
            /** @description A number, as a string. */
            "subnet-ping-sample-rate"?: string;
            /** @description The string true or false. */
            "host-ping"?: string;
            /** @description One string, separated by commas. */
            "host-ping-probes"?: string;
            /** @description One string, separated by commas. */
            probes?: string;
        };
        ScanTemplateOptions: {
            name: string;
            description?: string;
            /** Format: uuid */
            organization_id: string;
            params?: {
                [key: string]: string;
            };
            /** @description Whether every organization of the account may use it. */
            global: boolean;
            /** @description Id to role; the vendor gives no list of what may stand in it. */
            acl: {
                [key: string]: unknown;
            };
        };
        /** @description The settings of a scan, to be used again. */
        ScanTemplate: {
            /** Format: uuid */
            id: string;
            name?: string;
            description?: string;
            /** Format: uuid */
            client_id?: string;
            /** Format: uuid */
            organization_id: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            agent_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            site_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            cruncher_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            created_by?: string;
            /** Format: uuid */
            created_by_user_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            type?: string;
            status?: string;
            error?: string;
            params?: {
                [key: string]: string;
            };
            stats?: {
                [key: string]: unknown;
            };
            hidden?: boolean;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            parent_id?: string;
            recur?: boolean;
            recur_frequency?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            start_time?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            recur_last?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            recur_next?: number;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            recur_last_task_id?: string;
            /** @description A number, as a string. */
            grace_period?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            custom_integration_id?: string;
            /** @description A number, as a string. */
            source_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            template_id?: string;
            /** Format: int64 */
            size_site?: number;
            /** Format: int64 */
            size_data?: number;
            /** Format: int64 */
            size_results?: number;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            hosted_zone_id?: string;
            /** Format: int32 */
            linked_task_count?: number;
            /** @description Whether every organization of the account may use it. */
            global: boolean;
            /** @description Who may use it; the vendor gives no list of what may stand in it. */
            acl: {
                [key: string]: unknown;
            };
        };
        /** @description What can be changed of an Explorer. */
        AgentPatchedSettings: {
            /** Format: uuid */
            site_id?: string;
            settings?: {
                /** Format: int64 */
                max_concurrent_scans?: number;
            };
        };
        /** @description What can be set of an organization. Numbers and booleans are strings here, but not in Organization. */
        OrgOptions: {
            name?: string;
            description?: string;
            /** Format: uuid */
            parent_id?: string;
            /** @description A number of days, as a string; reading gives a number. */
            expiration_assets_stale?: string;
            /** @description A number of days, as a string; reading gives a number. */
            expiration_assets_offline?: string;
            /** @description A number of days, as a string; reading gives a number. */
            expiration_integration_attributes?: string;
            /** @description A number of days, as a string; reading gives a number. */
            expiration_scans?: string;
            /** @description A number of days, as a string; reading gives a number. */
            expiration_vulnerabilities?: string;
            /** @description The string true or false; reading gives a boolean. */
            keep_latest_integration_attributes?: string;
        };
        /** @description What can be set of a site. What is sent replaces what was there. */
        SiteOptions: {
            name: string;
            description?: string;
            /** @description The addresses that a scan of the site covers by default, in one string. */
            scope?: string;
            /** @description The addresses that it leaves out, in one string. */
            excludes?: string;
            /** @description CIDR to an object, such as one with tags. */
            subnets?: {
                [key: string]: unknown;
            };
        };
        /** @description The secret part of a credential. Nothing inside tells the 27 shapes apart, some of which fit in one another; the type beside it does. */
        CredentialFields: components["schemas"]["AWSCredentialFields"] | components["schemas"]["AzureClientSecretCredentialFields"] | components["schemas"]["AzureUsernamePasswordCredentialFields"] | components["schemas"]["CensysCredentialFields"] | components["schemas"]["CrowdstrikeCredentialFields"] | components["schemas"]["CustomIntegrationScriptCredentialFields"] | components["schemas"]["GCPCredentialFields"] | components["schemas"]["GoogleWorkspaceCredentialFields"] | components["schemas"]["InsightVMCredentialFields"] | components["schemas"]["LDAPCredentialFields"] | components["schemas"]["MECMCredentialFields"] | components["schemas"]["MirakiCredentialFields"] | components["schemas"]["MiradoreCredentialFields"] | components["schemas"]["NessusCredentialFields"] | components["schemas"]["NetboxCredentialFields"] | components["schemas"]["PaloAltoFirewallCredentialFields"] | components["schemas"]["QualysCredentialFields"] | components["schemas"]["SentinelOneCredentialFields"] | components["schemas"]["ShodanCredentialFields"] | components["schemas"]["SNMPv2CommunitiesCredentialFields"] | components["schemas"]["SNMPv3CredentialFields"] | components["schemas"]["TaniumCredentialFields"] | components["schemas"]["TenableIoCredentialFields"] | components["schemas"]["TenableScCredentialFields"] | components["schemas"]["VMwareCredentialFields"] | components["schemas"]["WizCredentialFields"] | components["schemas"]["X509CredentialFields"];
        /** @description A credential to store. */
        CredentialOptions: {
            name?: string;
            /**
             * @description Tells which of the 27 shapes secret has.
             * @enum {string}
             */
            type?: "aws_access_secret" | "azure_client_secret" | "azure_username_password" | "censys_search_api_key" | "crowdstrike_api_key" | "custom_integration_credential" | "gcp_service_account_key" | "google_workspace_client_secret" | "insightvm_username_password" | "ldap_username_password" | "mecm_db_connection_string" | "meraki_api_key" | "miradore_api_key_v1" | "nessus_access_secret" | "netbox_api_key" | "palo_alto_api_key" | "qualys_username_password" | "sentinelone_api_key" | "shodan_api_key" | "snmpv2_community" | "snmpv3_credential" | "tanium_api_token" | "tenable_access_secret" | "tenable_security_center_access_secret" | "vmware_username_password" | "wiz_client_secret" | "x509_keypair";
            /** @description Organization to access; the vendor gives no list of what may stand in it. */
            acl?: {
                [key: string]: unknown;
            };
            /** @description Whether every organization of the account may use it. */
            global?: boolean;
            /** @description Where it may be used, in one string; reading gives a list. */
            cidrs?: string;
            secret?: components["schemas"]["CredentialFields"];
        };
        APIKeyOptions: {
            comment?: string;
            /** Format: uuid */
            organization_id?: string;
        };
        ExportTokenOptions: {
            comment?: string;
        };
        /** @description Changed assets, and where to go on from. */
        AssetsWithCheckpoint: {
            /**
             * Format: int64
             * @description Epoch seconds to ask from next time.
             */
            since: number;
            assets: components["schemas"]["Asset"][];
            /** @description Sent where page_size was; to be sent as start_key. Empty on the last page. Observed, not documented: The vendor's Splunk add-on reads it; the API document lacks it. */
            next_key?: string;
        };
        AssetComments: {
            comments: string;
        };
        AssetTags: {
            /** @description All in one string, separated by spaces: name or name=value to add, -name to remove. */
            tags: string;
        };
        AssetCriticality: {
            criticality: string;
        };
        /** @description The assets that the call is about. */
        AssetIDs: {
            asset_ids: string[];
        };
        AssetTagsWithSearch: {
            /** @description All in one string, separated by spaces: name or name=value to add, -name to remove. */
            tags: string;
            /** @description Which assets. A blank or broad query hits everything. */
            search: string;
        };
        AssetCriticalityWithSearch: {
            criticality: string;
            /** @description Which assets. A blank or broad query hits everything. */
            search: string;
        };
        SearchQuery: {
            /** @description Which assets. A blank or broad query hits everything. */
            search: string;
        };
        /** @description A device. The console sends more keys than these, and with fields only those that were asked for. */
        Asset: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            /** Format: uuid */
            organization_id?: string;
            /** Format: uuid */
            site_id?: string;
            scanned?: boolean;
            alive?: boolean;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            first_seen?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            last_seen?: number;
            detected_by?: string;
            type?: string;
            os?: string;
            os_version?: string;
            hw?: string;
            addresses?: (string & (unknown | unknown))[];
            addresses_extra?: (string & (unknown | unknown))[];
            macs?: string[];
            mac_vendors?: string[];
            names?: string[];
            domains?: string[];
            /** Format: int64 */
            service_count?: number;
            /** Format: int64 */
            service_count_tcp?: number;
            /** Format: int64 */
            service_count_udp?: number;
            /** Format: int64 */
            service_count_arp?: number;
            /** Format: int64 */
            service_count_icmp?: number;
            /** Format: int64 */
            lowest_ttl?: number;
            /**
             * Format: int64
             * @description Nanoseconds.
             */
            lowest_rtt?: number;
            /**
             * Format: uuid
             * @description The Explorer that saw it last; all zeros where there was none.
             */
            last_agent_id?: string;
            /**
             * Format: uuid
             * @description The task that saw it last; all zeros where there was none.
             */
            last_task_id?: string;
            /** Format: mac */
            newest_mac?: string | null;
            newest_mac_vendor?: string | null;
            /**
             * Format: int64
             * @description Nanoseconds since 1970. Values near 1.5e18 are beyond Number.MAX_SAFE_INTEGER; those of whole seconds survive JSON.parse.
             */
            newest_mac_age?: number | null;
            comments?: string | null;
            /** @description Port numbers, as strings. */
            service_ports_tcp?: string[];
            /** @description Port numbers, as strings. */
            service_ports_udp?: string[];
            service_protocols?: string[];
            service_products?: string[];
            org_name?: string;
            site_name?: string;
            agent_name?: string | null;
            /** @description Tag to its value. */
            tags?: {
                [key: string]: string;
            };
            /** @description Each service and what was learnt of it; often by far the largest part of a record. All values are strings, ts (epoch seconds) too. */
            services?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            /** @description Round trip times by probe. */
            rtts?: {
                [key: string]: unknown;
            };
            /**
             * Format: int32
             * @description From -1 to 4; the risk_rank of findings is a word.
             */
            risk_rank?: number;
            /** Format: string */
            risk?: string;
            /** @description Kind of credential, then credential, to whether it worked. */
            credentials?: {
                [key: string]: {
                    [key: string]: boolean;
                };
            } | null;
            /** Format: int64 */
            vulnerability_count?: number;
            /** Format: int64 */
            finding_count?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            eol_os?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            eol_os_ext?: number;
            sources?: string[];
            /** @description What was learnt; all values are strings, numbers and times too. */
            attributes?: {
                [key: string]: string;
            };
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            os_vendor?: string;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            os_product?: string;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            hw_vendor?: string;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            hw_product?: string;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            hw_version?: string;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            agent_external_ip?: string | null;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            hosted_zone_name?: string | null;
            /**
             * Format: int64
             * @description Observed, not documented: A published sample of full asset records; the API document lacks it.
             */
            software_count?: number;
            /**
             * Format: uuid
             * @description Observed, not documented: A published sample of full asset records; the API document lacks it.
             */
            first_task_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds. Observed, not documented: A published sample of full asset records; the API document lacks it.
             */
            first_task_created_at?: number;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            custom_integration_ids?: string[];
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            source_ids?: unknown[];
            /** @description Source and type to what each integration knows of the asset. Observed, not documented: A published sample of full asset records; the API document lacks it. */
            foreign_attributes?: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            criticality?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            criticality_rank?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            owners?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            ownership?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            outlier_score?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            outlier_raw?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            subnets?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            surface_types?: unknown;
            /** @description Observed, not documented: A published sample of full asset records; the API document lacks it. */
            tag_descriptions?: unknown;
        };
        /** @description A service of an asset. The record embeds the whole asset, so use fields against its size; its identity is service_id, not id. */
        Service: {
            /**
             * Format: uuid
             * @description The identity of the service.
             */
            service_id: string;
            /** Format: uuid */
            service_asset_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            service_created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            service_updated_at?: number;
            service_address?: string;
            service_transport?: string;
            service_vhost?: string;
            /**
             * Format: port
             * @description A port number, as a string.
             */
            service_port?: string;
            service_data?: {
                [key: string]: string;
            };
            service_protocol?: string;
            service_summary?: string;
            service_screenshot_link?: string;
            service_link?: string;
            /**
             * Format: uuid
             * @description Not the identity of the row; outside sources contradict each other on what it is. Use service_id.
             */
            id: string;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            updated_at?: number;
            /** Format: uuid */
            organization_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            site_id?: string;
            alive?: boolean;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            first_seen?: number;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            last_seen?: number;
            detected_by?: string;
            type?: string;
            os?: string;
            os_version?: string;
            hw?: string;
            addresses?: (string & (unknown | unknown))[];
            addresses_extra?: (string & (unknown | unknown))[];
            macs?: string[];
            mac_vendors?: string[];
            names?: string[];
            domains?: string[];
            /** Format: int64 */
            service_count?: number;
            /** Format: int64 */
            service_count_tcp?: number;
            /** Format: int64 */
            service_count_udp?: number;
            /** Format: int64 */
            service_count_arp?: number;
            /** Format: int64 */
            service_count_icmp?: number;
            /** Format: int64 */
            lowest_ttl?: number;
            /**
             * Format: int64
             * @description Nanoseconds.
             */
            lowest_rtt?: number;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            last_agent_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            last_task_id?: string;
            /** Format: mac */
            newest_mac?: string | null;
            newest_mac_vendor?: string | null;
            /**
             * Format: int64
             * @description Nanoseconds. Values near 1.5e18 are beyond Number.MAX_SAFE_INTEGER; those of whole seconds survive JSON.parse.
             */
            newest_mac_age?: number | null;
            comments?: string | null;
            /** @description Port numbers, as strings. */
            service_ports_tcp?: string[];
            /** @description Port numbers, as strings. */
            service_ports_udp?: string[];
            service_ports_protocols?: string[];
            service_ports_products?: string[];
            org_name?: string;
            site_name?: string;
            agent_name?: string | null;
            tags?: {
                [key: string]: string;
            };
            services?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            rtts?: {
                [key: string]: unknown;
            };
            credentials?: {
                [key: string]: {
                    [key: string]: boolean;
                };
            } | null;
            attributes?: {
                [key: string]: string;
            };
            /** @description Observed, not documented: Assets have it under this name; the API document has service_ports_… here, and nothing shows which is sent. */
            service_protocols?: string[];
            /** @description Observed, not documented: Assets have it under this name; the API document has service_ports_… here, and nothing shows which is sent. */
            service_products?: string[];
        };
        /** @description A part of the organization's network that is scanned as one. */
        Site: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            name: string;
            description?: string;
            /** @description The addresses that a scan of the site covers by default, in one string. */
            scope?: string;
            /** @description The addresses that it leaves out, in one string. */
            excludes?: string;
            /** @description CIDR to an object, such as one with tags. */
            subnets?: {
                [key: string]: unknown;
            };
        };
        /** @description A wireless network that was seen. */
        Wireless: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            last_seen?: number;
            /** Format: uuid */
            organization_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            site_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            last_agent_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            last_task_id?: string;
            /** @description The name that it broadcasts. */
            essid?: string;
            /** Format: mac */
            bssid?: string;
            type?: string;
            authentication?: string;
            encryption?: string;
            signal?: number;
            channels?: string;
            interface?: string;
            vendor?: string;
            family?: string;
            data?: {
                [key: string]: string;
            };
            org_name?: string;
            site_name?: string;
            agent_name?: string;
        };
        /** @description Software on an asset. */
        Software: {
            /**
             * Format: uuid
             * @description The asset's id, so it repeats. Use software_id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The identity of the row.
             */
            software_id?: string;
            /**
             * Format: uuid
             * @description The asset that has it.
             */
            software_asset_id?: string;
            /** Format: uuid */
            software_organization_id?: string;
            software_source_id?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            software_created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            software_updated_at?: number;
            software_service_address?: string;
            software_service_transport?: string;
            /**
             * Format: int64
             * @description A port number; an integer here but a string on services.
             */
            software_service_port?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            software_installed_at?: number;
            /** Format: int64 */
            software_installed_size?: number;
            software_installed_from?: string;
            software_app_id?: string;
            software_part?: string;
            software_vendor?: string;
            software_product?: string;
            software_version?: string;
            software_update?: string;
            software_edition?: string;
            software_language?: string;
            software_sw_edition?: string;
            software_target_sw?: string;
            software_target_hw?: string;
            software_other?: string;
            software_cpe23?: string;
            software_attributes?: {
                [key: string]: string;
            };
        };
        /** @description A vulnerability of an asset. The record embeds the whole asset, so use fields against its size. */
        Vulnerability: {
            /**
             * Format: uuid
             * @description The identity of the row.
             */
            vulnerability_id?: string;
            /**
             * Format: uuid
             * @description The asset that has it.
             */
            vulnerability_asset_id?: string;
            /** Format: uuid */
            vulnerability_organization_id?: string;
            vulnerability_source_id?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            vulnerability_created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            vulnerability_updated_at?: number;
            vulnerability_service_address?: string;
            vulnerability_service_transport?: string;
            /**
             * Format: int64
             * @description A port number; an integer here but a string on services.
             */
            vulnerability_service_port?: number;
            vulnerability_cpe23?: string;
            vulnerability_vuln_id?: string;
            vulnerability_category?: string;
            vulnerability_name?: string;
            vulnerability_description?: string;
            vulnerability_solution?: string;
            vulnerability_cve?: string;
            /** Format: double */
            vulnerability_cvss2_base_score?: number;
            /** Format: double */
            vulnerability_cvss2_temporal_score?: number;
            /** Format: double */
            vulnerability_cvss3_base_score?: number;
            /** Format: double */
            vulnerability_cvss3_temporal_score?: number;
            vulnerability_severity?: string;
            /** Format: double */
            vulnerability_severity_score?: number;
            vulnerability_risk?: string;
            /** Format: double */
            vulnerability_risk_score?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            vulnerability_published_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            vulnerability_first_detected_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            vulnerability_last_detected_at?: number;
            vulnerability_attributes?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description The asset's id, so it repeats. Use vulnerability_id.
             */
            id: string;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            updated_at?: number;
            /** Format: uuid */
            organization_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            site_id?: string;
            alive?: boolean;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            first_seen?: number;
            /**
             * Format: int64
             * @description Of the asset, in epoch seconds.
             */
            last_seen?: number;
            detected_by?: string;
            type?: string;
            os?: string;
            os_version?: string;
            hw?: string;
            addresses?: (string & (unknown | unknown))[];
            addresses_extra?: (string & (unknown | unknown))[];
            macs?: string[];
            mac_vendors?: string[];
            names?: string[];
            domains?: string[];
            /** Format: int64 */
            service_count?: number;
            /** Format: int64 */
            service_count_tcp?: number;
            /** Format: int64 */
            service_count_udp?: number;
            /** Format: int64 */
            service_count_arp?: number;
            /** Format: int64 */
            service_count_icmp?: number;
            /** Format: int64 */
            lowest_ttl?: number;
            /**
             * Format: int64
             * @description Nanoseconds.
             */
            lowest_rtt?: number;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            last_agent_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            last_task_id?: string;
            /** Format: mac */
            newest_mac?: string | null;
            newest_mac_vendor?: string | null;
            /**
             * Format: int64
             * @description Nanoseconds. Values near 1.5e18 are beyond Number.MAX_SAFE_INTEGER; those of whole seconds survive JSON.parse.
             */
            newest_mac_age?: number | null;
            comments?: string | null;
            /** @description Port numbers, as strings. */
            service_ports_tcp?: string[];
            /** @description Port numbers, as strings. */
            service_ports_udp?: string[];
            service_ports_protocols?: string[];
            service_ports_products?: string[];
            org_name?: string;
            site_name?: string;
            agent_name?: string | null;
            tags?: {
                [key: string]: string;
            };
            services?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            rtts?: {
                [key: string]: unknown;
            };
            credentials?: {
                [key: string]: {
                    [key: string]: boolean;
                };
            } | null;
            attributes?: {
                [key: string]: string;
            };
            /** @description Observed, not documented: Assets have it under this name; the API document has service_ports_… here, and nothing shows which is sent. */
            service_protocols?: string[];
            /** @description Observed, not documented: Assets have it under this name; the API document has service_ports_… here, and nothing shows which is sent. */
            service_products?: string[];
        };
        /** @description A user found in a directory such as Active Directory; not a user of the console. */
        DirectoryUser: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            directory_user_id?: string;
            /** Format: uuid */
            directory_user_organization_id?: string;
            /** Format: uuid */
            directory_user_site_id?: string;
            directory_user_source_id?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            directory_user_created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            directory_user_updated_at?: number;
            directory_user_user_id?: string;
            directory_user_group_ids?: string[];
            directory_user_display_name?: string;
            directory_user_name?: string;
            directory_user_first_name?: string;
            directory_user_last_name?: string;
            directory_user_description?: string;
            /** Format: email */
            directory_user_email?: string;
            /** Format: email */
            directory_user_email_normalized?: string;
            directory_user_phone?: string;
            directory_user_title?: string;
            directory_user_location?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            directory_user_last_logon_at?: number;
            directory_user_attributes?: {
                [key: string]: string;
            };
        };
        /** @description A group found in a directory such as Active Directory; not a group of the console. */
        DirectoryGroup: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            directory_group_id?: string;
            /** Format: uuid */
            directory_group_organization_id?: string;
            /** Format: uuid */
            directory_group_site_id?: string;
            directory_group_source_id?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            directory_group_created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            directory_group_updated_at?: number;
            directory_group_group_id?: string;
            /** Format: int64 */
            directory_group_user_count?: number;
            directory_group_name?: string;
            directory_group_display_name?: string;
            directory_group_description?: string;
            /** Format: email */
            directory_group_email?: string;
            /** Format: email */
            directory_group_email_normalized?: string;
            directory_group_attributes?: {
                [key: string]: string;
            };
        };
        /** @description One tenant of the account, with its own sites, assets and keys. */
        Organization: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            /**
             * Format: uuid
             * @description The account's id.
             */
            client_id?: string;
            /** @description Opens the download of Explorer installers, nothing else. */
            download_token?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            download_token_created_at?: number;
            name: string;
            description?: string;
            inactive?: boolean;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            deactivated_at?: number;
            /** Format: int64 */
            service_count?: number;
            /** Format: int64 */
            service_count_tcp?: number;
            /** Format: int64 */
            service_count_udp?: number;
            /** Format: int64 */
            service_count_arp?: number;
            /** Format: int64 */
            service_count_icmp?: number;
            /** Format: int64 */
            asset_count?: number;
            project?: boolean;
            /**
             * Format: uuid
             * @description The organization above it; all zeros where there is none.
             */
            parent_id?: string;
            /**
             * Format: int64
             * @description A number of days; writing takes a string.
             */
            expiration_assets_stale?: number;
            /**
             * Format: int64
             * @description A number of days; writing takes a string.
             */
            expiration_assets_offline?: number;
            /**
             * Format: int64
             * @description A number of days; writing takes a string.
             */
            expiration_integration_attributes?: number;
            /**
             * Format: int64
             * @description A number of days; writing takes a string.
             */
            expiration_scans?: number;
            /**
             * Format: int64
             * @description A number of days; writing takes a string.
             */
            expiration_vulnerabilities?: number;
            /**
             * @deprecated
             * @description Kept for old callers; an organization may have several export tokens now.
             */
            export_token?: string;
            /**
             * Format: int64
             * @deprecated
             * @description Epoch seconds.
             */
            export_token_created_at?: number;
            /**
             * Format: int64
             * @deprecated
             * @description Epoch seconds; 0 means never.
             */
            export_token_last_used_at?: number;
            /** @deprecated */
            export_token_last_used_by?: string;
            /**
             * Format: int64
             * @deprecated
             */
            export_token_counter?: number;
            /** @description Writing takes the string true or false. */
            keep_latest_integration_attributes?: boolean;
        };
        /** @description A stored credential, without its secret. */
        Credential: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            client_id?: string;
            name?: string;
            /** @enum {string} */
            type?: "aws_access_secret" | "azure_client_secret" | "azure_username_password" | "censys_search_api_key" | "crowdstrike_api_key" | "custom_integration_credential" | "gcp_service_account_key" | "google_workspace_client_secret" | "insightvm_username_password" | "ldap_username_password" | "mecm_db_connection_string" | "meraki_api_key" | "miradore_api_key_v1" | "nessus_access_secret" | "netbox_api_key" | "palo_alto_api_key" | "qualys_username_password" | "sentinelone_api_key" | "shodan_api_key" | "snmpv2_community" | "snmpv3_credential" | "tanium_api_token" | "tenable_access_secret" | "tenable_security_center_access_secret" | "vmware_username_password" | "wiz_client_secret" | "x509_keypair";
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /** Format: uuid */
            created_by_id?: string;
            /** Format: email */
            created_by_email?: string;
            /** @description Organization to access; the vendor gives no list of what may stand in it. */
            acl?: {
                [key: string]: unknown;
            };
            /** @description Whether every organization of the account may use it. */
            global?: boolean;
            cidrs?: string[];
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            last_used_at?: number;
            /** Format: uuid */
            last_used_by_id?: string;
        };
        /** @description A key of an organization or of the account, with its counters. */
        OrganizationAPIKey: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            client_id?: string;
            /** Format: uuid */
            organization_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /** Format: email */
            created_by?: string;
            comment?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            last_used_at?: number;
            last_used_ip?: string;
            last_used_ua?: string;
            /**
             * Format: int64
             * @description Calls ever made with it.
             */
            counter?: number;
            /**
             * Format: int64
             * @description Calls made today.
             */
            usage_today?: number;
            /**
             * Format: int64
             * @description Calls a day, for all keys together.
             */
            usage_limit?: number;
            token?: string;
            inactive?: boolean;
            type?: string;
        };
        /** @description A key that opens the exports of one organization. */
        ExportToken: {
            /** Format: uuid */
            id: string;
            token?: string;
            comment?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            last_used_at?: number;
            last_used_by?: string;
            /**
             * Format: int64
             * @description Calls ever made with it.
             */
            counter?: number;
        };
        /** @description An Explorer, which scans from inside a network; once called agent, and still so here. */
        Agent: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            client_id?: string;
            /** Format: uuid */
            organization_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            host_id?: string;
            /** Format: uuid */
            hub_id?: string;
            name?: string;
            /**
             * Format: uuid
             * @description All zeros where it belongs to no site.
             */
            site_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            last_checkin?: number;
            os?: string;
            arch?: string;
            version?: string;
            external_ip?: string;
            internal_ip?: string;
            system_info?: {
                [key: string]: unknown;
            };
            connected?: boolean;
            inactive?: boolean;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            deactivated_at?: number;
        };
        /** @description What a task is and does. */
        TaskBase: {
            /** Format: uuid */
            id?: string;
            name?: string;
            description?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            template_id?: string;
            /** Format: uuid */
            client_id?: string;
            /** Format: uuid */
            organization_id?: string;
            /**
             * Format: uuid
             * @description The Explorer that runs it; all zeros where there is none.
             */
            agent_id?: string;
            /**
             * Format: uuid
             * @description The hosted zone that runs it; all zeros where there is none.
             */
            hosted_zone_id?: string;
            /** Format: uuid */
            site_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            cruncher_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            created_by?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            created_by_user_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            custom_integration_id?: string;
            /** @description The number of the source; on scan templates it is a string. */
            source_id?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            type?: string;
            /** @description Any text. Seen so far are new, active, scanned, processing, processed, error, failed, canceled, stopped, paused (of recurring tasks) and removed; of these processed, error, failed, canceled, stopped and removed are final. */
            status?: string;
            /** @description Why it failed; may be set although the call that made the task succeeded. */
            error?: string;
            /** @description Its options; all values are strings, numbers and booleans too. */
            params?: {
                [key: string]: string;
            };
            /** @description What came of it; after an import change.newAssets, change.changedAssets and change.totalAssets, as numbers or as strings. */
            stats?: {
                [key: string]: unknown;
            };
            /** @description A hidden task has no data and no log any more. */
            hidden?: boolean;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            parent_id?: string;
            recur?: boolean;
            recur_frequency?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            start_time?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            recur_last?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            recur_next?: number;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            recur_last_task_id?: string;
        };
        /** @description A scan, an import or other work in the console. */
        Task: WithRequired<components["schemas"]["TaskBase"], "id">;
        TaskOptions: {
            /** @description A name; auto takes any hosted zone. */
            hosted_zone_name?: string;
        } & components["schemas"]["TaskBase"];
        /** @description Where the console scans from by itself. */
        HostedZone: {
            /** Format: uuid */
            id: string;
            name?: string;
            enabled?: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, unlike nearly all other times.
             */
            updated_at?: string;
            /** Format: uuid */
            processor_id?: string;
            /** Format: int64 */
            explorers_concurrency?: number;
            /** Format: int64 */
            explorers_total?: number;
            /** Format: int64 */
            tasks_active?: number;
            /** Format: int64 */
            tasks_waiting?: number;
            /** Format: uuid */
            organization_id?: string;
        };
        /** @description What the account may use. */
        License: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            name?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            activated_at?: number;
            license_type?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            license_expiration?: number;
            /**
             * Format: int64
             * @description How many assets; the number of calls a day follows from the licence.
             */
            license_max_assets?: number;
            /** Format: int64 */
            license_live_asset_count?: number;
            /** Format: int64 */
            license_project_asset_count?: number;
            via_reseller?: boolean;
            phone?: string;
            address_street?: string;
            address_country?: string;
            address_city?: string;
            address_region?: string;
            address_postal?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            subscription_period_start?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            subscription_period_end?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            subscription_cancel_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            subscription_canceled_at?: number;
            /** @description Free form. */
            settings?: {
                [key: string]: unknown;
            };
            sso_type?: string;
            sso_domain?: string;
            sso_mode?: string;
            sso_login_message?: string;
            sso_login_issuer_url?: string;
            sso_login_login_url?: string;
            sso_login_logout_url?: string;
            sso_default_role?: string;
            partner?: string;
        };
        /** @description Something that somebody or the console did. */
        Event: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /** Format: uuid */
            client_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            organization_id?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            site_id?: string;
            action?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            source_id?: string;
            source_name?: string;
            source_type?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            target_id?: string;
            target_name?: string;
            target_type?: string;
            success?: boolean;
            /** @description What is known beyond these; differs by action. */
            details?: {
                [key: string]: unknown;
            };
            state?: string;
            /**
             * Format: uuid
             * @description All zeros where there is none.
             */
            processor_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means not yet.
             */
            processed_at?: number;
        };
        /** @description Somebody who may log in to the console. */
        User: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            client_id?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            name?: string;
            first_name?: string;
            last_name?: string;
            email?: string;
            client_admin?: boolean;
            org_default_role?: string;
            /** @description Organization to role. */
            org_roles?: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            password_enabled_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            invite_token_expiration?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            reset_token_expiration?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            terms_agreed_as_of?: number;
            last_login_ip?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            last_login_at?: number;
            last_login_ua?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            last_activity_at?: number;
            sso_only?: boolean;
            /** Format: int64 */
            login_failures?: number;
            /** Format: int64 */
            actions?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            last_action_at?: number;
            mfa_enabled?: boolean;
        };
        /** @description Users of the console that share roles. */
        Group: {
            /** Format: uuid */
            id: string;
            description?: string;
            name?: string;
            role_summary?: string;
            /** Format: int64 */
            user_count?: number;
            created_by_email?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            expires_at?: number;
            org_default_role?: string;
            /** @description Organization to role. */
            org_roles?: {
                [key: string]: unknown;
            };
        };
        GroupPost: {
            description?: string;
            name?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            expires_at?: number;
            org_default_role?: string;
            /** @description Organization to role. */
            org_roles?: {
                [key: string]: unknown;
            };
        };
        GroupPut: {
            /** Format: uuid */
            id?: string;
            description?: string;
            name?: string;
            /**
             * Format: int64
             * @description Epoch seconds; 0 means never.
             */
            expires_at?: number;
            org_default_role?: string;
            /** @description Organization to role. */
            org_roles?: {
                [key: string]: unknown;
            };
        };
        /** @description A single sign-on attribute and the group that its owners join. */
        GroupMapping: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            group_id: string;
            group_name?: string;
            sso_attribute: string;
            sso_value: string;
            description?: string;
            created_by_email?: string;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            created_at?: number;
            /**
             * Format: int64
             * @description Epoch seconds.
             */
            updated_at?: number;
        };
        UserOptions: {
            first_name?: string;
            last_name?: string;
            email?: string;
            client_admin?: boolean;
            org_default_role?: string;
            /** @description Organization to role. */
            org_roles?: {
                [key: string]: unknown;
            };
        };
        UserInviteOptions: {
            first_name?: string;
            last_name?: string;
            email?: string;
            client_admin?: boolean;
            org_default_role?: string;
            /** @description Organization to role. */
            org_roles?: {
                [key: string]: unknown;
            };
            subject?: string;
            message?: string;
        };
        /** @description An asset in the columns of ServiceNow. */
        AssetServiceNow: {
            /** Format: uuid */
            asset_id: string;
            organization?: string;
            site?: string;
            detected_by?: string;
            type?: string;
            sys_class_name?: string;
            os_vendor?: string;
            os_product?: string;
            os_version?: string;
            hw_vendor?: string;
            hw_product?: string;
            hw_version?: string;
            ip_address?: string;
            addresses_scope?: string;
            addresses_extra?: string;
            /** Format: mac */
            mac_address?: string;
            mac_manufacturer?: string;
            /** @description As text, where an asset has nanoseconds. */
            newest_mac_age?: string;
            /** Format: mac */
            macs?: string;
            mac_vendors?: string;
            name?: string;
            tags?: string;
            domains?: string;
            /** Format: int64 */
            service_count?: number;
            /** Format: int64 */
            service_count_tcp?: number;
            /** Format: int64 */
            service_count_udp?: number;
            /** Format: int64 */
            service_count_arp?: number;
            /** Format: int64 */
            service_count_icmp?: number;
            /** Format: int64 */
            lowest_ttl?: number;
            /**
             * Format: int64
             * @description Nanoseconds.
             */
            lowest_rtt?: number;
            alive?: boolean;
            /** @description A date and time, as text. */
            first_discovered?: string;
            /** @description A date and time, as text. */
            last_discovered?: string;
            /** @description A date and time, as text. */
            last_updated?: string;
            comments?: string;
        };
        /** @description A kind of owner that an asset may have. */
        AssetOwnershipType: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            reference?: number;
            /** Format: int64 */
            order?: number;
            hidden?: boolean;
        };
        AssetOwnershipTypePost: {
            name: string;
            /** Format: int64 */
            reference?: number;
            /** Format: int64 */
            order?: number;
            hidden?: boolean;
        };
        AssetOwnerships: {
            ownerships?: components["schemas"]["AssetOwnership"][];
        };
        AssetOwnershipsWithSearch: {
            /** @description Which assets. A blank or broad query hits everything. */
            search: string;
            ownerships: {
                ownership_type_id?: string;
                owner?: string;
            }[];
        };
        /** @description What custom integrations have in common. Times are RFC 3339 here, not epoch seconds. The vendor's Python client also reads these keys in camelCase, so a console may send them so. */
        BaseResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            client_id: string;
            /** Format: uuid */
            created_by_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            destroyed_at?: string;
        };
        BaseCustomIntegration: {
            /** @description Unique, without white space. */
            name?: string;
            /**
             * Format: byte
             * @description A PNG of at most 256 by 256 pixels, in Base64. Sent as null or left out, the console takes its own.
             */
            icon?: string | null;
            description?: string;
        };
        CustomIntegration: WithRequired<components["schemas"]["BaseCustomIntegration"], "name"> & components["schemas"]["BaseResponse"];
        CustomIntegrationCreate: WithRequired<components["schemas"]["BaseCustomIntegration"], "name">;
        /** @description Assets of a custom integration, sent as a form. The vendor's document has the task as one object; its Python client, which works, sends it in parts of their own, and so does this document. */
        NewAssetImport: {
            /** Format: uuid */
            siteId: string;
            /** Format: uuid */
            customIntegrationId: string;
            /**
             * Format: binary
             * @description A gzip file (not a tar) that holds a JSON array or JSON lines of ImportAsset. Its largest size is not documented.
             */
            assetData: Blob;
            /** @description The name of the task. Observed, not documented: The vendor's Python client sends it so; the API document has one part importTask. */
            "importTask.name": string;
            /** @description Observed, not documented: The vendor's Python client sends it so; the API document has one part importTask. */
            "importTask.description"?: string;
            /**
             * @description Whether to leave out assets that the console does not know yet: the string true or false, in lower case. Observed, not documented: The vendor's Python client sends it so; the API document has one part importTask.
             * @enum {string}
             */
            "importTask.excludeUnknown"?: "true" | "false";
            /** @description Tags of the task, separated by commas: 100 at most, each of 1,024 characters at most. Observed, not documented: The vendor's Python client sends it so; the API document has one part importTask. */
            "importTask.tags"?: string;
        };
        /** @description An asset as a custom integration reports it. */
        ImportAsset: {
            /** @description The integration's own id of the asset. */
            id: string;
            /**
             * Format: uuid
             * @description Merges into this asset of the console.
             */
            runZeroID?: string;
            networkInterfaces?: components["schemas"]["NetworkInterface"][];
            /** @description With or without a domain. */
            hostnames?: string[];
            /** @description Applied to the host names that have none. */
            domain?: string;
            /**
             * Format: date-time
             * @description When the integration saw it first, as RFC 3339; not epoch seconds.
             */
            firstSeenTS?: string;
            os?: string;
            osVersion?: string;
            manufacturer?: string;
            model?: string;
            tags?: string[];
            deviceType?: string;
            /** @description Strings only; a key has 256 characters at most, which this document cannot say. Besides, an asset keeps 256 of them at most, over all imports, although one import may send 1,024. */
            customAttributes?: {
                [key: string]: string;
            };
            /** @description Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
            services?: components["schemas"]["ImportService"][];
            /** @description Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
            software?: components["schemas"]["ImportSoftware"][];
            /** @description Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
            vulnerabilities?: components["schemas"]["ImportVulnerability"][];
            /** @description Takes os even where the console cannot recognise it. Observed, not documented: The vendor's Python client has it; the API document lacks it. */
            trustOS?: boolean;
            /** @description Takes osVersion even where the console cannot recognise it. Observed, not documented: The vendor's Python client has it; the API document lacks it. */
            trustOSVersion?: boolean;
            /** @description Takes deviceType even where the console cannot recognise it. Observed, not documented: The vendor's Python client has it; the API document lacks it. */
            trustDeviceType?: boolean;
        };
        /** @description A token for the Authorization header. Nothing in it is promised by the vendor. */
        AccessToken: {
            access_token?: string;
            token_type?: string;
            /** @description Lifetime in seconds, from when it was asked for. */
            expires_in?: number;
        };
        /** @description The new id and secret of an API client. */
        APIClientCredentials: {
            /** Format: uuid */
            api_client_id?: string;
            api_client_secret?: string;
        };
        /** @description The id and secret of an API client. */
        ClientIDForm: {
            /** @enum {string} */
            grant_type: "client_credentials";
            client_id: string;
            client_secret: string;
        };
        AssetPage: {
            assets?: components["schemas"]["Asset"][];
            /** @description To be sent as start_key; empty or absent on the last page. */
            next_key?: string;
        };
        /** @description A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
        AssetExportResponse: components["schemas"]["Asset"][] | components["schemas"]["AssetPage"];
        ServicePage: {
            services?: components["schemas"]["Service"][];
            /** @description To be sent as start_key; empty or absent on the last page. */
            next_key?: string;
        };
        /** @description A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
        ServiceExportResponse: components["schemas"]["Service"][] | components["schemas"]["ServicePage"];
        WirelessPage: {
            wireless?: components["schemas"]["Wireless"][];
            /** @description To be sent as start_key; empty or absent on the last page. */
            next_key?: string;
        };
        /** @description A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
        WirelessExportResponse: components["schemas"]["Wireless"][] | components["schemas"]["WirelessPage"];
        SoftwarePage: {
            software?: components["schemas"]["Software"][];
            /** @description To be sent as start_key; empty or absent on the last page. */
            next_key?: string;
        };
        /** @description A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
        SoftwareExportResponse: components["schemas"]["Software"][] | components["schemas"]["SoftwarePage"];
        VulnerabilityPage: {
            vulnerabilities?: components["schemas"]["Vulnerability"][];
            /** @description To be sent as start_key; empty or absent on the last page. */
            next_key?: string;
        };
        /** @description A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
        VulnerabilityExportResponse: components["schemas"]["Vulnerability"][] | components["schemas"]["VulnerabilityPage"];
        EventPage: {
            events?: components["schemas"]["Event"][];
            /** @description To be sent as start_key; empty or absent on the last page. */
            next_key?: string;
        };
        /** @description A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
        EventExportResponse: components["schemas"]["Event"][] | components["schemas"]["EventPage"];
        /** @description One metric of the asset inventory, by site. */
        AssetMetric: {
            /** Format: uuid */
            site_id?: string;
            metrics?: {
                [key: string]: unknown;
            };
        };
        /** @description How many assets were changed. */
        BulkAssetUpdateResult: {
            updated_asset_count?: number;
        };
        FindingLink: {
            title?: string;
            url?: string;
        };
        FindingLinks: {
            cves?: components["schemas"]["FindingLink"][];
            rz_blog?: components["schemas"]["FindingLink"][];
            urls?: components["schemas"]["FindingLink"][];
        };
        AssetOwnership: {
            ownership_type_id?: string;
            owner?: string;
        };
        NetworkInterface: {
            /** @description The most identifying first. */
            ipv4Addresses?: string[];
            /** @description The most identifying first. */
            ipv6Addresses?: string[];
            /** @description 48 or 64 bits, in pairs with colons or hyphens, or in fours with dots (64 bits also with spaces). */
            macAddress?: string;
        };
        /** @description The task that takes the assets in, as the vendor's document has it. It goes out as the parts importTask.name and so on of the form. */
        ImportTask: {
            name: string;
            description?: string;
            /**
             * @description Whether to leave out assets that the console does not know yet.
             * @default false
             */
            excludeUnknown?: boolean;
            tags?: string[];
        };
        /** @description What the console says of itself; more keys may come. Observed, not documented: A published script reads Version of it. */
        ConsoleMetadata: {
            /** @description With a leading v. */
            Version?: string;
        };
        /** @description An asset to be created at once. Keys are in snake_case here, unlike those of ImportAsset. Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
        CustomIntegrationAsset: {
            /** @description The integration's own id of the asset. */
            id: string;
            macs?: string[];
            addresses?: string[];
            addresses_extra?: string[];
            hostnames?: string[];
            domains?: string[];
            /**
             * Format: int64
             * @description Epoch seconds, where ImportAsset has RFC 3339; 0 means not known.
             */
            first_seen?: number;
            os?: string;
            os_vendor?: string;
            os_version?: string;
            hw?: string;
            hw_vendor?: string;
            /** @description All in one string, separated by tabs. */
            tags?: string;
            device_type?: string;
            /** @description Strings only. */
            custom_attributes?: {
                [key: string]: string;
            };
        };
        /** @description Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
        CustomIntegrationAssetCreate: {
            asset: components["schemas"]["CustomIntegrationAsset"];
        };
        /** @description Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
        CustomIntegrationAssetCreated: {
            /**
             * Format: uuid
             * @description The console's id of the new asset.
             */
            asset_id?: string;
        };
        /** @description Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
        CustomIntegrationAttributes: {
            /** @description Key to value; an empty value deletes the attribute. */
            attributes: {
                [key: string]: string;
            };
        };
        /** @description Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
        CustomIntegrationAttributesUpdated: {
            /** @description How many assets were changed. */
            updated?: number;
        };
        /** @description A service of an imported asset. Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
        ImportService: {
            address: string;
            port: number;
            /** @description Such as tcp. */
            transport: string;
            vendor?: string;
            product?: string;
            version?: string;
            protocolData: components["schemas"]["ImportServiceProtocol"][];
            /** @description Strings only; a key has 256 characters at most. */
            customAttributes?: {
                [key: string]: string;
            };
        };
        /** @description A protocol that a service speaks, and what is known of it. Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
        ImportServiceProtocol: {
            /** @description Such as ssh. */
            name: string;
            /** @description Strings only; a key has 256 characters at most. */
            attributes?: {
                [key: string]: string;
            };
        };
        /** @description Software on an imported asset. Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
        ImportSoftware: {
            /** @description Identifies the software on the asset. */
            id: string;
            serviceAddress?: string;
            serviceTransport?: string;
            servicePort?: number;
            cpe23?: string;
            /**
             * Format: date-time
             * @description When it was installed. RFC 3339.
             */
            installedAt?: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            installedSize?: number;
            installedFrom?: string;
            vendor?: string;
            product?: string;
            version?: string;
            /** @description Such as a service pack. */
            update?: string;
            language?: string;
            softwareEdition?: string;
            targetSoftware?: string;
            targetHardware?: string;
            other?: string;
            /** @description Strings only; a key has 256 characters at most. */
            customAttributes?: {
                [key: string]: string;
            };
        };
        /** @description A vulnerability of an imported asset. Observed, not documented: The vendor's Python client has it, and the Starlark types of its integrations; the API document lacks it. */
        ImportVulnerability: {
            /** @description Identifies the vulnerability on the asset. */
            id: string;
            category?: string;
            name?: string;
            description?: string;
            solution?: string;
            serviceAddress?: string;
            serviceTransport?: string;
            servicePort?: number;
            cpe23?: string;
            cve?: string;
            /** Format: double */
            cvss2BaseScore?: number;
            /** Format: double */
            cvss2TemporalScore?: number;
            /** Format: double */
            cvss3BaseScore?: number;
            /** Format: double */
            cvss3TemporalScore?: number;
            /** @description 0 none, 1 low, 2 medium, 3 high, 4 critical. */
            severityRank?: number;
            /** Format: double */
            severityScore?: number;
            /** @description 0 none, 1 low, 2 medium, 3 high, 4 critical. */
            riskRank?: number;
            /** Format: double */
            riskScore?: number;
            exploitable?: boolean;
            /**
             * Format: date-time
             * @description When the CVE was published. RFC 3339.
             */
            publishedTS?: string;
            /**
             * Format: date-time
             * @description When it was found first. RFC 3339.
             */
            firstDetectedTS?: string;
            /**
             * Format: date-time
             * @description When it was found last. RFC 3339.
             */
            lastDetectedTS?: string;
            /** @description Strings only; a key has 256 characters at most. */
            customAttributes?: {
                [key: string]: string;
            };
        };
    };
    responses: {
        /** @description More than 2,000 requests in five minutes from one address, or (with X-API-Usage-Remaining at 0) the account's calls of the day are used up. Observed, not documented: The vendor's help pages; the API document has no 429. */
        TooManyRequests: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something in the request is wrong; the answer says what. */
        BadRequest: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is missing, unknown, expired, or of a kind that may not make this call (which may also be told by 400). */
        Unauthorized: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The licence does not include this call. (OAuth clients also get 403 where their permissions do not reach.) */
        Forbidden: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing with this id. */
        NotFound: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is well formed but cannot be taken. */
        UnprocessableContent: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The console failed. */
        ServerError: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The licence has expired; the key is not the reason. */
        LicenceExpired: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The console could not process what was sent; a try later may help. */
        ProcessingFailed: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Declared without a body by the vendor, even on reading and deleting; take a body as it comes. */
        UnprocessableContentWithoutBody: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is nothing with this id; declared without a body by the vendor, so take one as it comes. */
        NotFoundWithoutBody: {
            headers: {
                "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
        OrganizationId: string;
        /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
        Search: string;
        /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
        Fields: string;
        /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
        PageSize: number;
        /** @description The next_key of the page before; opaque. */
        StartKey: string;
        /** @description The id of the Explorer. */
        AgentId: string;
        /** @description The id of the Explorer. */
        ExplorerId: string;
        /** @description The id of the site. */
        SiteId: string;
        /** @description Send gzip where the file itself is compressed. Observed, not documented: Some published scripts send it with compressed files, others send such files without. */
        ContentEncoding: "gzip";
        /** @description The id of the asset. */
        AssetId: string;
        /** @description The organization that the call is about. Observed, not documented: The vendor's Python client sends it; the API document forgot it here. */
        ForgottenOrganizationId: string;
        /** @description The id of the custom integration. */
        CustomIntegrationId: string;
        /** @description The id of the task. */
        TaskId: string;
        /** @description The id of the organization. */
        OrgId: string;
        /** @description The id of the key or token. */
        KeyId: string;
        /** @description The id of the user. */
        UserId: string;
        /** @description How many records a page may have. Older consoles ignore it and answer everything, without next_key. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
        SyncPageSize: number;
        /** @description The next_key of the page before; opaque. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
        SyncStartKey: string;
        /** @description What it selects is not documented; the add-on passes on a setting about importing services. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
        SyncServices: string;
    };
    requestBodies: never;
    headers: {
        /** @description Calls ever made: by the account as the help pages have it, with this credential as the Python client has it. Observed, not documented: The vendor's help pages, for every answer; the API document has no headers. */
        XAPIUsageTotal: number;
        /** @description Calls made today by all keys of the account. Observed, not documented: The vendor's help pages, for every answer; the API document has no headers. */
        XAPIUsageToday: number;
        /** @description Calls a day that the licence allows, for all keys together. Observed, not documented: The vendor's help pages, for every answer; the API document has no headers. */
        XAPIUsageLimit: number;
        /** @description Calls left of that day. When the day ends is not known. Observed, not documented: The vendor's help pages, for every answer; the API document has no headers. */
        XAPIUsageRemaining: number;
        /** @description Where the file is stored, for a short while. Ask for it without the key. Observed, not documented: Published scripts follow it; the API document has the status 303 and the body only. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLatestAgentVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentVersion"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLatestScannerVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentVersion"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLatestPlatformVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentVersion"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    importCustomIntegrationAssets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization that the assets go to. */
                orgID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewAssetImport"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    exportAssetsJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
                page_size?: components["parameters"]["PageSize"];
                /** @description The next_key of the page before; opaque. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array without page_size, else a page. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetExportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetsJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetsNmapXML: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
                page_size?: components["parameters"]["PageSize"];
                /** @description The next_key of the page before; opaque. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array without page_size, else a page. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceExportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSitesJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSitesJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSitesCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportWirelessJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
                page_size?: components["parameters"]["PageSize"];
                /** @description The next_key of the page before; opaque. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array without page_size, else a page. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WirelessExportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportWirelessJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportWirelessCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSoftwareJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
                page_size?: components["parameters"]["PageSize"];
                /** @description The next_key of the page before; opaque. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array without page_size, else a page. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoftwareExportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSoftwareJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSoftwareCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportVulnerabilitiesJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
                page_size?: components["parameters"]["PageSize"];
                /** @description The next_key of the page before; opaque. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array without page_size, else a page. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VulnerabilityExportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportVulnerabilitiesJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportVulnerabilitiesCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportCertificatesCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportCertificatesJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportCertificatesJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportDirectoryUsersJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryUser"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportDirectoryUsersJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportDirectoryUsersCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportDirectoryGroupsJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryGroup"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportDirectoryGroupsJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportDirectoryGroupsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportFindingsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportFindingsJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportFindingsJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSubnetUtilizationStatsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description The size of the subnets that are counted. */
                mask?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportSNMPARPCacheCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportTasksJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportTasksJSONL: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetTopTypesCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetTopOSCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetTopHWCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetTopTagsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesTopTCPCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesTopUDPCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesTopProtocolsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportServicesTopProductsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetMetricsJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["AssetMetric"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getKey: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAPIKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeKey: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateKey: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAPIKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAgents: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAgent: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAgent: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAgentSettings: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentPatchedSettings"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    upgradeAgent: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExplorers: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getExplorer: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                explorer_id: components["parameters"]["ExplorerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeExplorer: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                explorer_id: components["parameters"]["ExplorerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateExplorerSettings: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                explorer_id: components["parameters"]["ExplorerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentPatchedSettings"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    upgradeExplorer: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the Explorer. */
                explorer_id: components["parameters"]["ExplorerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHostedZones: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostedZone"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHostedZone: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the hosted zone. */
                hosted_zone_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostedZone"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSites: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSite: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getSite: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeSite: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSite: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    importScanData: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description The name of the import task. Observed, not documented: Published scripts name the task by it; the API document lacks it. */
                name?: string;
                /** @description What the import task says of itself. Observed, not documented: Published scripts name the task by it; the API document lacks it. */
                description?: string;
            };
            header?: {
                /** @description Send gzip where the file itself is compressed. Observed, not documented: Some published scripts send it with compressed files, others send such files without. */
                "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | ArrayBufferView | string;
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LicenceExpired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ProcessingFailed"];
        };
    };
    importNessusScanData: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: {
                /** @description Send gzip where the file itself is compressed. Observed, not documented: Some published scripts send it with compressed files, others send such files without. */
                "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | ArrayBufferView | string;
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LicenceExpired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ProcessingFailed"];
        };
    };
    importPacketData: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: {
                /** @description Send gzip where the file itself is compressed. Observed, not documented: Some published scripts send it with compressed files, others send such files without. */
                "Content-Encoding"?: components["parameters"]["ContentEncoding"];
            };
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | ArrayBufferView | string;
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LicenceExpired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ProcessingFailed"];
        };
    };
    createScan: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LicenceExpired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ProcessingFailed"];
        };
    };
    createSample: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the site. */
                site_id: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LicenceExpired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ProcessingFailed"];
        };
    };
    getAssets: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAsset: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAsset: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeBulkAssets: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetIDs"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAssetComments: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetComments"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAssetTags: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetTags"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAssetCriticality: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetCriticality"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    mergeAssets: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetIDs"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBulkAssetTags: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetTagsWithSearch"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    clearBulkAssetTags: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateBulkAssetCriticality: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetCriticalityWithSearch"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAssetOwners: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetOwnerships"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBulkAssetOwners: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetOwnershipsWithSearch"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAssetUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    clearBulkAssetOwners: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAssetUpdateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    bulkRemoveCustomIntegration: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. Observed, not documented: The vendor's Python client sends it; the API document forgot it here. */
                _oid?: components["parameters"]["ForgottenOrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                custom_integration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetIDs"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeCustomIntegration: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. Observed, not documented: The vendor's Python client sends it; the API document forgot it here. */
                _oid?: components["parameters"]["ForgottenOrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
                /** @description The id of the custom integration. */
                custom_integration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeAssetSource: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. Observed, not documented: The vendor's Python client sends it; the API document forgot it here. */
                _oid?: components["parameters"]["ForgottenOrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
                /** @description The id of the source. */
                source_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrgCustomIntegrations: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. Observed, not documented: The vendor's Python client sends it; the API document forgot it here. */
                _oid?: components["parameters"]["ForgottenOrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrgCustomIntegration: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. Observed, not documented: The vendor's Python client sends it; the API document forgot it here. */
                _oid?: components["parameters"]["ForgottenOrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                customIntegrationId: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getServices: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getService: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the service. */
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeService: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the service. */
                service_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWirelessLANs: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wireless"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWirelessLAN: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the wireless network. */
                wireless_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wireless"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeWirelessLAN: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the wireless network. */
                wireless_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTasks: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description Only tasks of this status; upper and lower case are the same. */
                status?: string;
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTask: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTaskScanData: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the file is stored, for a short while. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["URL"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTaskChangeReport: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the file is stored, for a short while. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["URL"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getTaskLog: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the file is stored, for a short while. */
            303: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["URL"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    stopTask: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    hideTask: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path: {
                /** @description The id of the task. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountOrganizations: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAccountOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrgOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteAccountOrganizationExportTokenDeprecated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateAccountOrganizationExportTokenDeprecated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountOrganizationExportTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportToken"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountOrganizationExportToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportTokenOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountOrganizationExportToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
                /** @description The id of the key or token. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteAccountOrganizationExportToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
                /** @description The id of the key or token. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateAccountOrganizationExportToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the organization. */
                org_id: components["parameters"]["OrgId"];
                /** @description The id of the key or token. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountSites: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountCredentials: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the credential. */
                credential_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the credential. */
                credential_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAPIKey"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["APIKeyOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAPIKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the key or token. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAPIKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the key or token. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateAccountKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the key or token. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationAPIKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportEventsJSON: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description How many records a page may have; no maximum is documented. Sent at all, it turns the answer from an array into a page, save on older consoles, which ignore it. */
                page_size?: components["parameters"]["PageSize"];
                /** @description The next_key of the page before; opaque. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array without page_size, else a page. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventExportResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportEventsJSONL: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object a line, although the media type is application/json; the last line may lack its end, and an empty inventory gives an empty body. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountTasks: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Only tasks of this status; upper and lower case are the same. Observed, not documented: The vendor's Python client sends it; the API document has it on /org/tasks only. */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountScanTemplates: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTemplate"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContentWithoutBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAccountScanTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanTemplate"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundWithoutBody"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountScanTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanTemplateOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountScanTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the scan template. */
                scan_template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundWithoutBody"];
            422: components["responses"]["UnprocessableContentWithoutBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountScanTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the scan template. */
                scan_template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanTemplate"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundWithoutBody"];
            422: components["responses"]["UnprocessableContentWithoutBody"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountAgents: {
        parameters: {
            query?: {
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountUserInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInviteOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAccountUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserOptions"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetAccountUserMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetAccountUserLockout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetAccountUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user. */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAccountGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupPut"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupPost"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user group. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the user group. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountGroupMappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMapping"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAccountGroupMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMapping"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMapping"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createAccountGroupMapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupMapping"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMapping"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountGroupMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the group mapping. */
                group_mapping_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMapping"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeAccountGroupMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the group mapping. */
                group_mapping_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAccountAssetOwnershipTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetOwnershipType"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAccountAssetOwnershipTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetOwnershipType"][];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetOwnershipType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAccountAssetOwnershipTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetOwnershipTypePost"][];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetOwnershipType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountAssetOwnershipTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetOwnershipType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountAssetOwnershipType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the kind of owner. */
                ownership_type_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetOwnershipType"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAccountAssetOwnershipType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the kind of owner. */
                ownership_type_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetOwnershipTypePost"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetOwnershipType"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountCustomIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAccountCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationCreate"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                customIntegrationId: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAccountCustomIntegrationAndID: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                customIntegrationId: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationCreate"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                customIntegrationId: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAccountCustomIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                customIntegrationId: components["parameters"]["CustomIntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaseCustomIntegration"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAPIToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClientIDForm"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    rotateAPIToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClientIDForm"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIClientCredentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    splunkAssetSyncCreatedJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description Epoch seconds: only assets created or updated from then on. Expect those of that very second twice. */
                since?: number;
                /** @description How many records a page may have. Older consoles ignore it and answer everything, without next_key. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
                page_size?: components["parameters"]["SyncPageSize"];
                /** @description The next_key of the page before; opaque. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
                start_key?: components["parameters"]["SyncStartKey"];
                /** @description What it selects is not documented; the add-on passes on a setting about importing services. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
                services?: components["parameters"]["SyncServices"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetsWithCheckpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    splunkAssetSyncUpdatedJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
                /** @description Names of the fields to return, separated by commas. The strongest means against big answers. Any name may be given, also one that this document lacks. */
                fields?: components["parameters"]["Fields"];
                /** @description Epoch seconds: only assets created or updated from then on. Expect those of that very second twice. */
                since?: number;
                /** @description How many records a page may have. Older consoles ignore it and answer everything, without next_key. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
                page_size?: components["parameters"]["SyncPageSize"];
                /** @description The next_key of the page before; opaque. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
                start_key?: components["parameters"]["SyncStartKey"];
                /** @description What it selects is not documented; the add-on passes on a setting about importing services. Observed, not documented: The vendor's Splunk add-on sends it; the API document lacks it here. */
                services?: components["parameters"]["SyncServices"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetsWithCheckpoint"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    snowExportAssetsCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    snowExportAssetsJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetServiceNow"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    snowExportServicesCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    snowServiceGraphExportAssetsJSON: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetServiceNow"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    exportAssetsCiscoCSV: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description A query of the inventory, such as alive:t AND os:windows. Terms are key:value, loose by default, := for exact, % and _ as wildcards, key:= for empty; side by side they mean AND; OR, NOT, parentheses and relative times such as last_seen:<30days are known. The keywords differ by inventory. */
                search?: components["parameters"]["Search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleMetadata"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createCustomIntegrationAsset: {
        parameters: {
            query: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description The id of the site that the asset belongs to. */
                site: string;
            };
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                custom_integration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationAssetCreate"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegrationAssetCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateCustomIntegrationAttributes: {
        parameters: {
            query: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description Which assets. */
                search: string;
                /** @description Only assets of the site with this id; empty means all. */
                site?: string;
                /** @description How many assets at most; 0 means no limit. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the custom integration. */
                custom_integration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationAttributes"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegrationAttributesUpdated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateAssetCustomIntegrationAttributes: {
        parameters: {
            query?: {
                /** @description The organization that the call is about. An account key or an OAuth client must send it (left out, an export is reported to answer 400); export tokens and organization keys have theirs built in. Declared as any string, it is the organization's UUID. */
                _oid?: components["parameters"]["OrganizationId"];
                /** @description The vendor's client always sends 0. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the asset. */
                asset_id: components["parameters"]["AssetId"];
                /** @description The id of the custom integration. */
                custom_integration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIntegrationAttributes"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-API-Usage-Total": components["headers"]["XAPIUsageTotal"];
                    "X-API-Usage-Today": components["headers"]["XAPIUsageToday"];
                    "X-API-Usage-Limit": components["headers"]["XAPIUsageLimit"];
                    "X-API-Usage-Remaining": components["headers"]["XAPIUsageRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIntegrationAttributesUpdated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
