export const oversight = {
  oversight: {
    band: '监督工作区 · 只读',
    records: '支出记录',
    fund: '资金',
    fundYear: '{{fund}},{{year}} 年度',
  },
  oversightOffice: { SUPERVISION: '监察', AUDIT: '审计', FINANCE: '财政监督' },
  recordKind: {
    SPENDING_REQUEST: '申请',
    CLAIM: '报销单',
    PAYMENT: '支付',
    BUDGET_LINE: '预算线',
    SPECIAL_FUND: '专项资金',
    PERSON: '人员',
    APPOINTMENT: '任职',
    REFUSED_ATTEMPT: '未办成的操作',
  },
  verification: {
    title: '核验',
    what: '核验结果',
    again: '重新核验',
    outcome: {
      SOUND: '未改动:记录与轨迹一致',
      TAMPERED: '已改动:记录与轨迹不一致',
      INCOMPLETE: '不完整:轨迹缺少一部分,无法得出结论',
    },
    counted: '重算轨迹 {{facts}} 条,比对记录 {{records}} 件。',
    values: '现存 {{stored}},按轨迹应为 {{replayed}}',
    proves: '核验从轨迹逐条重算这件申请、它的报销单和支付,再与现存记录逐栏比较:能证明记录没有绕过系统被改动。',
    provesNot: '核验不证明当初填写的内容属实。',
  },
}
