/** Query parameters that tell who sent a visitor and never choose what is shown. */

/** Of advertisers, mail senders and analytics, and the click and sub ids of affiliate trackers. */
const names: ReadonlySet<string> = new Set(
  `_branch_match_id _ga _gl _hsenc _hsmi _ke _kx _openstat aclid awc cjevent click_id clickid dclid dicbo ef_id epik fbclid
  gad_campaignid gad_source gbraid gclid gclsrc guccounter hsctatracking icid igsh igshid irclickid irgwc li_fat_id
  mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash msclkid msockid ndclid obclid oly_anon_id oly_enc_id qclid
  raneaid ranmid ransiteid rb_clickid rdt_cid s_cid s_kwcid sccid srsltid sscid sub_id subid tblci transaction_id trk_contact trk_msg
  ttclid twclid tx_id vero_conv vero_id wbraid wickedid yclid ymclid ysclid zanpid`.split(/\s+/),
);

const families = /^(?:utm|mtm|matomo|pk|piwik|hsa)_|^(?:aff_sub|sub_id_?|subid|sub)\d+$|^aff_sub$/;

/** In any letter case. Words that sites use for their own ends too, such as `ref`, `id` and `source`, are none. */
export function isTrackingParameter(name: string): boolean {
  const folded = name.toLowerCase();
  return names.has(folded) || families.test(folded);
}
