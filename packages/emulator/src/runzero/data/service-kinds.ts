import { base64, hex, pick } from "../../seeded.js";

/** What may listen on a port. */
export type ServiceKind =
  | "icmp"
  | "arp"
  | "ssh"
  | "telnet"
  | "http"
  | "https"
  | "smb"
  | "rdp"
  | "msrpc"
  | "netbios"
  | "mdns"
  | "dns"
  | "ntp"
  | "snmp"
  | "ldap"
  | "mssql"
  | "postgresql"
  | "ipp"
  | "rtsp"
  | "modbus"
  | "tcp-open";

/** The transport, protocols and product of a kind of service, and what a scan learns from it. */
export interface ServiceFacts {
  readonly transport: "tcp" | "udp" | "icmp" | "arp";
  readonly protocols: readonly string[];
  readonly products: readonly string[];
  readonly summary: string;
  /** The details for one of the variants of the service; all values are strings, as the vendor's are. */
  details(seed: number): Record<string, string>;
}

const PAGE =
  '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Sign in</title>\n' +
  '<link rel="stylesheet" href="/static/main.css">\n</head>\n<body class="login">\n' +
  '<form method="post" action="/session"><input name="user"><input name="password" type="password">' +
  "</form>\n</body>\n</html>";

function web(seed: number): Record<string, string> {
  const server = pick(["nginx/1.24.0", "Apache/2.4.58", "Microsoft-IIS/10.0", "lighttpd/1.4.73"], seed);
  return {
    banner: `HTTP/1.1 200 OK\r\nServer: ${server}\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close`,
    "html.title": pick(["Sign in", "Dashboard", "Device status", "Welcome"], seed >>> 2),
    "http.body": PAGE,
    "http.code": "200",
    "http.head.contentType": "text/html; charset=utf-8",
    "http.head.server": server,
    "http.head.xFrameOptions": "SAMEORIGIN",
    "http.message": "200 OK",
    "http.uri": "/",
    "favicon.ico.image.mmh3": String(seed),
    "favicon.ico.image.md5": hex(seed, 32),
    "html.inputs": "post:text:user\tpost:password:password",
    "html.links": "/static/main.css\t/help\t/about",
    "screenshot.key": hex(seed + 1, 64),
  };
}

function certificate(seed: number): Record<string, string> {
  return {
    "tls.authorityKeyID": base64(seed, 27),
    "tls.caUnknown": "true",
    "tls.cert": base64(seed + 1, 1480),
    "tls.certificates": hex(seed + 2, 64),
    "tls.cipher": "0x1301",
    "tls.cipherName": "TLS_AES_128_GCM_SHA256",
    "tls.cn": pick(["*.example.com", "device.local", "gateway.example.net"], seed),
    "tls.fp.sha1": hex(seed + 3, 40),
    "tls.fp.sha256": `SHA256:${base64(seed + 4, 43)}=`,
    "tls.issuer": "CN=Example Issuing CA 3,O=Example Trust Services,C=US",
    "tls.names": "*.example.com\texample.com\twww.example.com",
    "tls.notAfter": "2027-03-31T23:59:59Z",
    "tls.notBefore": "2026-03-01T00:00:00Z",
    "tls.rzfp1": `v1|${hex(seed + 5, 16)}|${base64(seed + 6, 43)}`,
    "tls.serial": hex(seed + 7, 32),
    "tls.signatureAlgorithm": "SHA256-RSA",
    "tls.stack": pick(["openssl", "schannel", "go"], seed >>> 3),
    "tls.subject": "CN=*.example.com,O=Example Inc.,L=Austin,ST=Texas,C=US",
    "tls.supportedVersionNames": "TLSv1.2\tTLSv1.3",
    "tls.version": "0x0304",
    "tls.versionName": "TLSv1.3",
  };
}

/** The facts of each kind of service. */
export const serviceKinds: Readonly<Record<ServiceKind, ServiceFacts>> = {
  icmp: {
    transport: "icmp",
    protocols: [],
    products: [],
    summary: "icmp echo",
    details: (seed) => ({
      "icmp.rtts": "1\t1\t2",
      "ip.id": "0",
      "ip.ttl.hops": String((seed % 5) + 1),
      "ip.ttl.source": "64",
    }),
  },
  arp: {
    transport: "arp",
    protocols: [],
    products: [],
    summary: "arp reply",
    details: (seed) => ({
      "arp.mac": `02:${hex(seed, 2)}:5e:00:${hex(seed + 1, 2)}:01`,
      "arp.macDateAdded": "2019-06-11",
      "arp.device": "0",
    }),
  },
  ssh: {
    transport: "tcp",
    protocols: ["ssh"],
    products: ["openssh"],
    summary: "SSH-2.0-OpenSSH_8.9p1",
    details: (seed) => ({
      banner: pick(
        ["SSH-2.0-OpenSSH_8.9p1 Ubuntu-3ubuntu0.10", "SSH-2.0-Cisco-1.25", "SSH-2.0-OpenSSH_9.6"],
        seed,
      ),
      "ssh.authMethods": "publickey\tpassword",
      "ssh.ciphers":
        "chacha20-poly1305@openssh.com\taes128-ctr\taes192-ctr\taes256-ctr\taes128-gcm@openssh.com",
      "ssh.hostKey.data": base64(seed, 372),
      "ssh.hostKey.md5": hex(seed, 32),
      "ssh.hostKey.sha256": `SHA256:${base64(seed + 1, 43)}`,
      "ssh.hostKey.type": "ssh-ed25519",
      "ssh.kex":
        "curve25519-sha256\tcurve25519-sha256@libssh.org\tecdh-sha2-nistp256\tdiffie-hellman-group16-sha512",
      "ssh.macs": "umac-64-etm@openssh.com\thmac-sha2-256-etm@openssh.com\thmac-sha2-512-etm@openssh.com",
      "service.product": "OpenBSD:OpenSSH:8.9p1",
    }),
  },
  telnet: {
    transport: "tcp",
    protocols: ["telnet"],
    products: [],
    summary: "User Access Verification",
    details: () => ({
      banner: "\r\n\r\nUser Access Verification\r\n\r\nUsername: ",
      "telnet.encryption": "none",
    }),
  },
  http: {
    transport: "tcp",
    protocols: ["http"],
    products: ["nginx"],
    summary: "HTTP/1.1 200 OK",
    details: web,
  },
  https: {
    transport: "tcp",
    protocols: ["http", "tls"],
    products: ["nginx"],
    summary: "HTTP/1.1 200 OK (TLS)",
    details: (seed) => ({ ...web(seed), ...certificate(seed) }),
  },
  smb: {
    transport: "tcp",
    protocols: ["smb1", "smb2"],
    products: ["windows"],
    summary: "smb2 dialect 3.1.1",
    details: (seed) => ({
      "ntlmssp.dnsDomain": "corp.example.com",
      "ntlmssp.negotiationFlags": "0xe28a8215",
      "ntlmssp.ntlmRevision": "15",
      "ntlmssp.targetName": "CORP",
      "ntlmssp.version": "10.0.20348",
      "smb.capabilities": "0x0000007f",
      "smb.cipherAlg": "aes-128-gcm",
      "smb.dialect": "0x0311",
      "smb.guid": hex(seed, 32),
      "smb.nativeLM": "Windows Server 2022 Standard 6.3",
      "smb.sessionID": hex(seed + 1, 16),
      "smb.signing": "enabled",
      "smb.uptime": "up 34 days",
    }),
  },
  rdp: {
    transport: "tcp",
    protocols: ["rdp", "tls"],
    products: ["remote desktop"],
    summary: "rdp nla",
    details: (seed) => ({
      "rdp.auth.nla": "success",
      "rdp.auth.rdp": "failure=SSL_NOT_ALLOWED_BY_SERVER",
      ...certificate(seed),
    }),
  },
  msrpc: {
    transport: "tcp",
    protocols: ["epm", "msrpc"],
    products: ["windows"],
    summary: "endpoint mapper",
    details: (seed) => ({
      "epm.endpoints": "lsass.exe\tspoolsv.exe\tservices.exe",
      "msrpc.object": hex(seed, 32),
      "msrpc.ports": "49664\t49665\t49667",
    }),
  },
  netbios: {
    transport: "udp",
    protocols: ["netbios"],
    products: [],
    summary: "netbios name service",
    details: () => ({ "netbios.domain": "CORP", "netbios.names": "CORP:00G\tCORP:1eG\t__MSBROWSE__:01G" }),
  },
  mdns: {
    transport: "udp",
    protocols: ["mdns"],
    products: [],
    summary: "mdns",
    details: (seed) => ({
      "mdns.services": "_http._tcp.local\t_ipp._tcp.local\t_device-info._tcp.local",
      "mdns.txt": `model=${hex(seed, 8)}`,
    }),
  },
  dns: {
    transport: "udp",
    protocols: ["dns"],
    products: ["microsoft dns"],
    summary: "recursive resolver",
    details: () => ({
      "dns.recursion": "enabled",
      "dns.rd": "example.com.",
      "dns.version.bind": "Microsoft DNS 10.0.20348",
    }),
  },
  ntp: {
    transport: "udp",
    protocols: ["ntp"],
    products: [],
    summary: "ntp v4",
    details: () => ({
      "ntp.mode": "server",
      "ntp.stratum": "3",
      "ntp.version": "4",
      "ntp.refID": "10.0.0.1",
    }),
  },
  snmp: {
    transport: "udp",
    protocols: ["snmp1", "snmp2", "snmp3"],
    products: [],
    summary: "snmp engine",
    details: (seed) => ({
      "snmp.engineBoots": String(seed % 90),
      "snmp.engineID.raw": hex(seed, 24),
      "snmp.engineTime": String(seed % 9_000_000),
      "snmp.interfaceNames": Array.from({ length: 28 }, (_, port) => `GigabitEthernet1/0/${port + 1}`).join(
        "\t",
      ),
      "snmp.interfaceMacs": Array.from({ length: 28 }, (_, port) => hex(seed + port, 12)).join("\t"),
      "snmp.sysContact": "netops@example.com",
      "snmp.sysDescr":
        "Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(7)E7, RELEASE SOFTWARE (fc3)",
      "snmp.sysLocation": pick(["Rack 4, Room 2.11", "Plant North, Cabinet 7", "HQ Floor 3"], seed),
      "snmp.sysObjectID": "1.3.6.1.4.1.9.1.1208",
    }),
  },
  ldap: {
    transport: "tcp",
    protocols: ["ldap"],
    products: ["active directory"],
    summary: "Active Directory global catalog",
    details: () => ({
      "ldap.defaultNamingContext": "DC=corp,DC=example,DC=com",
      "ldap.domainFunctionality": "7",
      "ldap.forestFunctionality": "7",
      "ldap.isSynchronized": "TRUE",
    }),
  },
  mssql: {
    transport: "tcp",
    protocols: ["mssql", "tls"],
    products: ["sql server"],
    summary: "Microsoft SQL Server 2022",
    details: (seed) => ({
      "mssql.instanceName": "MSSQLSERVER",
      "mssql.version": "16.0.4135.4",
      "mssql.encryption": "on",
      ...certificate(seed),
    }),
  },
  postgresql: {
    transport: "tcp",
    protocols: ["postgresql"],
    products: ["postgresql"],
    summary: "PostgreSQL 15",
    details: () => ({
      "postgresql.error.code": "28000",
      "postgresql.error.message": "no pg_hba.conf entry for host",
      "postgresql.error.severity": "FATAL",
    }),
  },
  ipp: {
    transport: "tcp",
    protocols: ["http", "ipp"],
    products: ["ipp"],
    summary: "IPP/2.0 printer",
    details: (seed) => ({
      "ipp.printer-make-and-model": "HP LaserJet M507",
      "ipp.printer-uuid": hex(seed, 32),
      "ipp.document-format-supported": "application/pdf\timage/urf\timage/pwg-raster",
      ...web(seed),
    }),
  },
  rtsp: {
    transport: "tcp",
    protocols: ["rtsp"],
    products: ["gstreamer"],
    summary: "RTSP/1.0 401 Unauthorized",
    details: () => ({
      banner: 'RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\nWWW-Authenticate: Digest realm="AXIS"',
      "rtsp.methods": "OPTIONS\tDESCRIBE\tSETUP\tPLAY",
    }),
  },
  modbus: {
    transport: "tcp",
    protocols: ["modbus"],
    products: ["simatic"],
    summary: "modbus unit 1",
    details: () => ({
      "modbus.device.productCode": "6ES7 214-1AG40-0XB0",
      "modbus.device.revision": "V4.5.1",
      "modbus.device.vendorName": "Siemens",
      "modbus.unitID": "1",
    }),
  },
  "tcp-open": {
    transport: "tcp",
    protocols: [],
    products: [],
    summary: "",
    details: () => ({}),
  },
};
