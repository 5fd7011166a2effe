export const access = {
  login: {
    title: { office: '办公登录', oversight: '监督登录' },
    about: {
      office: '重大招商项目与经费:申请、审批、报销、支付,每一步留痕。',
      oversight: '监察、审计、财政监督使用单独账号。本入口连接独立的审计服务,不能改动任何记录。您的查阅会留痕。',
    },
    otherDoor: { office: '监察、审计、财政监督人员:到监督登录', oversight: '办公人员:到办公登录' },
    account: '账号或工号',
    password: '密码',
    signIn: '登录',
    signingIn: '正在登录…',
    forgotten: '忘记密码:联系系统管理员。',
    refused: '账号或密码不对。核对后再试。',
    wait: '尝试次数过多。等几分钟再试。',
    failed: '登录服务没有应答。稍后再试,或联系系统管理员。',
    ended: '登录已过期:重新登录',
    endedHow: '您填的内容还在。重新登录后接着办理。',
    demonstration: '演示账号',
    demonstrationHow: '人物均为虚构。点一个账号,账号和密码自动填好,再点登录。',
  },
}
