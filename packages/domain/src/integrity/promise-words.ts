/** What promises of tax, land and subsidies are called, in small letters and without blanks. */
export const PROMISES: readonly string[] = [
  ...['税收优惠', '税收返还', '税收减免', '税费减免', '返税', '退税', '免税', '减税', '先征后返', '即征即退'],
  ...['零地价', '低地价', '地价优惠', '地价返还', '土地优惠', '用地优惠', '出让金返还', '土地补偿返还'],
  ...['补贴', '奖补', '财政返还', '财政扶持', '财政奖励', '以奖代补'],
  ...['taxrebate', 'taxrefund', 'taxrelief', 'taxexemption', 'freeland', 'landdiscount', 'subsidy', 'subsidies'],
]
