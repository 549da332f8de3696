import { property, type RecordSet, walkNumbered } from "../../records/record-set.js";
import { base64, draw, hex } from "../../seeded.js";
import type { Organization } from "../organization.js";

/** One certificate for so many assets. */
const ASSETS_PER_CERTIFICATE = 10;
const YEAR = 365 * 86_400;

function certificateAt(organization: Organization, index: number) {
  const drawn = draw(organization.seed, index, 71);
  const now = organization.inventory.epochSeconds;
  const cn = `host-${index + 1}.example.com`;
  return {
    // The vendor's document gives no format for this id; a fingerprint identifies a certificate.
    id: hex(drawn, 64),
    type: "x509",
    created_at: now - (drawn % YEAR),
    updated_at: now - (drawn % 86_400),
    organization_id: organization.id,
    names: [cn],
    self_signed: drawn % 5 === 0,
    hidden: false,
    serial: hex(drawn + 1, 32),
    validity_start: now - (drawn % YEAR),
    validity_end: now - (drawn % YEAR) + YEAR,
    public_key: base64(drawn, 392),
    public_key_bits: 2048,
    public_key_algorithm: "RSA",
    signature: base64(drawn + 2, 344),
    signature_algorithm: "SHA256-RSA",
    fp_bkhash: hex(drawn + 3, 32),
    fp_sha1: hex(drawn + 4, 40),
    fp_sha256: hex(drawn, 64),
    fp_md5: hex(drawn + 5, 32),
    subject: `CN=${cn},O=Example Inc.,C=US`,
    cn,
    version: 3,
    issuer:
      drawn % 5 === 0
        ? `CN=${cn},O=Example Inc.,C=US`
        : "CN=Example Issuing CA 3,O=Example Trust Services,C=US",
    subject_key_id: hex(drawn + 6, 40),
    authority_key_id: hex(7, 40),
    ocsp_server: ["http://ocsp.example.com"],
    crl_distribution_points: ["http://crl.example.com/ca3.crl"],
    issuing_certificate_url: ["http://pki.example.com/ca3.cer"],
    is_ca: false,
    key_usage: ["digitalSignature", "keyEncipherment"],
    ext_key_usage: ["serverAuth"],
    san_dns_names: [cn],
    san_ip_addresses: [] as string[],
    san_email_addresses: [] as string[],
    san_uris: [] as string[],
    public_key_parameters: { exponent: 65_537 } as Record<string, unknown>,
  };
}

/** A certificate that was seen on the network. */
export type SeenCertificate = ReturnType<typeof certificateAt>;

/** The certificates as records. */
export function certificateRecords(organization: Organization): RecordSet<SeenCertificate> {
  const count = Math.ceil(organization.inventory.size / ASSETS_PER_CERTIFICATE);
  const names = Object.keys(certificateAt(organization, 0)) as (keyof SeenCertificate & string)[];
  return {
    plural: "certificates",
    columns: names.map((name) => property<SeenCertificate>(name)),
    words: ["cn", "subject", "issuer", "names"],
    walk: (from) => walkNumbered(count, (index) => certificateAt(organization, index), from),
  };
}
