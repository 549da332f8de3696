/** The probes that a scan may name. */
export const probes: ReadonlySet<string> = new Set(
  (
    "all defaults arp bacnet bedrock coap connect crestron dahua-dhip dns dtls echo ethernetip fins hiddb ike " +
    "ipmi kerberos knxnet l2t lantronix layer2 ldap mdns memcache modbus mssql mqtt natpmp netbios ntp openvpn " +
    "pca profinet qotd rdns rdp rpcbind s7comm sip snmp ssdp ssh syn telnet tftp traceroute ubnt vmware " +
    "webmin wlan-list wsd"
  ).split(" "),
);
