// biome-ignore-all lint: written by a program
// biome-ignore-all format: written by a program
// Made from the server's OpenAPI document by `npm run api-types -w @yibao/web`. Not written by hand.
export interface paths {
    readonly "/api/v1/compare": {
        readonly parameters: {
        };
        /** 比较不同备案下的费用 · Compare the bill under other filings */
        readonly post: operations["estimate.compare"];
    };
    readonly "/api/v1/estimate": {
        readonly parameters: {
        };
        /**
         * 试算一笔费用 · Estimate one bill
         * @description 请求体是案例（docs/case.md），应答含逐步说明。The body is a case; the answer explains each step.
         */
        readonly post: operations["estimate.case"];
    };
    readonly "/api/v1/filing-guide": {
        readonly parameters: {
        };
        /** 异地就医备案指引 · What to file for care elsewhere */
        readonly post: operations["estimate.filing-guide"];
    };
    readonly "/api/v1/institutions": {
        readonly parameters: {
        };
        /** 查找定点医药机构 · Find designated institutions */
        readonly get: operations["institutions.find"];
    };
    readonly "/api/v1/institutions/{institutionId}": {
        readonly parameters: {
        };
        /** 一家定点医药机构 · A designated institution */
        readonly get: operations["institutions.show"];
    };
    readonly "/api/v1/institutions/{institutionId}/days": {
        readonly parameters: {
        };
        /**
         * 有结算的日子与对账状态 · Days with settlements, and how they stand
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly get: operations["days.list"];
    };
    readonly "/api/v1/institutions/{institutionId}/days/{day}": {
        readonly parameters: {
        };
        /**
         * 经办机构账上的一天 · A day as the agency has it
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly get: operations["days.show"];
    };
    readonly "/api/v1/institutions/{institutionId}/days/{day}/reconciliation": {
        readonly parameters: {
        };
        /**
         * 对账：先总额，后逐笔 · Reconcile: totals first, then line by line
         * @description 总额一致即对平；不一致时带上明细，回答逐笔差异。Matching totals are enough; where they differ send the lines and each difference is named.
         *
         *     **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["days.reconcile"];
    };
    readonly "/api/v1/institutions/{institutionId}/declarations": {
        readonly parameters: {
        };
        /**
         * 本机构的申报，新的在前 · Own declarations, newest first
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly get: operations["declarations.own"];
        /**
         * 申报一个月 · Declare a month
         * @description 每个有结算的日子都要先对平。Every day with settlements must be reconciled first.
         *
         *     **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["declarations.declare"];
    };
    readonly "/api/v1/institutions/{institutionId}/declarations/{declarationId}/confirmation": {
        readonly parameters: {
        };
        /**
         * 确认审核结果 · Confirm the review
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["declarations.confirm"];
    };
    readonly "/api/v1/institutions/{institutionId}/declarations/{declarationId}/dispute": {
        readonly parameters: {
        };
        /**
         * 提出异议 · Dispute the review
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["declarations.dispute"];
    };
    readonly "/api/v1/institutions/{institutionId}/declarations/{declarationId}/withdrawal": {
        readonly parameters: {
        };
        /**
         * 撤回申报 · Withdraw
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["declarations.withdraw"];
    };
    readonly "/api/v1/institutions/{institutionId}/settlements.xlsx": {
        readonly parameters: {
        };
        /**
         * 本机构一个月的结算 · The institution’s bills of a month
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly get: operations["exports.month"];
    };
    readonly "/api/v1/me": {
        readonly parameters: {
        };
        /**
         * 我是谁 · Who am I
         * @description **参保人 insured（any）、收费员 cashier（any）、经办人员 clerk（any）、复核人员 reviewer（any）、财务人员 finance（any）、政策管理员 policy-officer（any）、审计人员 auditor（any）、系统管理员 admin（any）、定点机构系统 institution（any）**
         */
        readonly get: operations["sign-in.me"];
    };
    readonly "/api/v1/me/password": {
        readonly parameters: {
        };
        /**
         * 更改密码 · Change the password
         * @description 其他会话随之失效。All other sessions end.
         *
         *     **参保人 insured（any）、收费员 cashier（any）、经办人员 clerk（any）、复核人员 reviewer（any）、财务人员 finance（any）、政策管理员 policy-officer（any）、审计人员 auditor（any）、系统管理员 admin（any）**
         */
        readonly post: operations["sign-in.change-password"];
    };
    readonly "/api/v1/persons/identify": {
        readonly parameters: {
        };
        /**
         * 在柜台按证件识别就诊人，不论参保地 · Identify a patient at the counter, wherever they are insured
         * @description 只给结算需要的：人员编号、脱敏的姓名和号码、参保地和参保状态、可用的共济绑定。识别记入参保地的审计。What a bill needs and no more; the home region’s audit trail keeps who identified whom.
         *
         *     **收费员 cashier（as-institution）、定点机构系统 institution（as-institution）**
         */
        readonly post: operations["people.identify"];
    };
    readonly "/api/v1/regions/{region}/audit": {
        readonly parameters: {
        };
        /**
         * 本地区的审计记录，新的在前 · The trail of the region, newest first
         * @description 一次最多查31天。At most 31 days at once.
         *
         *     **审计人员 auditor（own-region）**
         */
        readonly get: operations["audit.of-region"];
    };
    readonly "/api/v1/regions/{region}/catalogue": {
        readonly parameters: {
        };
        /** 就医地目录：按名称或编码查 · The catalogue of a place of care, by name or code */
        readonly get: operations["catalogue.search"];
    };
    readonly "/api/v1/regions/{region}/claims": {
        readonly parameters: {
        };
        /**
         * 待办，旧的在前 · What waits in a state, oldest first
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["claims.queue"];
    };
    readonly "/api/v1/regions/{region}/claims/payment-file": {
        readonly parameters: {
        };
        /**
         * 银行付款文件的内容，写明用途 · The rows of the bank’s payment file, for a reason
         * @description 户名和账号是完整的，导出连同用途记入审计。Names and accounts in full: who took them and what for goes into the audit trail.
         *
         *     **财务人员 finance（own-region）**
         */
        readonly post: operations["claims.payment-file"];
    };
    readonly "/api/v1/regions/{region}/claims/payments": {
        readonly parameters: {
        };
        /**
         * 支付中的报销，账号脱敏 · Payments under way, accounts masked
         * @description **财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["claims.payments"];
    };
    readonly "/api/v1/regions/{region}/clearings": {
        readonly parameters: {
        };
        /**
         * 本地区的清算单，新的在前 · Clearing statements of the region, newest first
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["clearings.list"];
        /**
         * 就医地生成一个月的清算单 · Make the statement of a month for a home region
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["clearings.generate"];
    };
    readonly "/api/v1/regions/{region}/clearings/{clearingId}": {
        readonly parameters: {
        };
        /**
         * 一份清算单与其中每笔结算 · A statement with its settlements
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["clearings.show"];
    };
    readonly "/api/v1/regions/{region}/clearings/{clearingId}/signature": {
        readonly parameters: {
        };
        /**
         * 参保地核对并签章 · The home region compares and signs
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["clearings.sign"];
    };
    readonly "/api/v1/regions/{region}/clearings/{clearingId}/transfer": {
        readonly parameters: {
        };
        /**
         * 拨付，由签章人以外的人 · Transfer: by another person than the signer
         * @description **财务人员 finance（own-region）**
         */
        readonly post: operations["clearings.transfer"];
    };
    readonly "/api/v1/regions/{region}/clearings/{clearingId}/withdrawal": {
        readonly parameters: {
        };
        /**
         * 就医地撤回未签章的清算单 · Withdraw a statement before it is signed
         * @description 参保地退回后生效；已先签章的，清算单仍有效。In force when the home region gives it back; where it signed first, the statement stands.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["clearings.withdraw"];
    };
    readonly "/api/v1/regions/{region}/credits": {
        readonly parameters: {
        };
        /**
         * 待决定的入账，旧的在前 · Credits to be decided, oldest first
         * @description **经办人员 clerk（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["accounts.credits"];
    };
    readonly "/api/v1/regions/{region}/declarations": {
        readonly parameters: {
        };
        /**
         * 本地区的申报，新的在前 · Declarations of the region, newest first
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["declarations.list"];
    };
    readonly "/api/v1/regions/{region}/declarations/{declarationId}/payment": {
        readonly parameters: {
        };
        /**
         * 拨付，由审核人以外的人 · Pay: by another person than the reviewer
         * @description **财务人员 finance（own-region）**
         */
        readonly post: operations["declarations.pay"];
    };
    readonly "/api/v1/regions/{region}/declarations/{declarationId}/review": {
        readonly parameters: {
        };
        /**
         * 审核，逐笔扣减 · Review, with deductions settlement by settlement
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["declarations.review"];
    };
    readonly "/api/v1/regions/{region}/declarations/{declarationId}/settlements.xlsx": {
        readonly parameters: {
        };
        /**
         * 一份申报中的结算 · The bills of a declaration
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["exports.declaration"];
    };
    readonly "/api/v1/regions/{region}/enrolment-conflicts": {
        readonly parameters: {
        };
        /**
         * 待处理的重复参保 · Conflicts that wait for a decision
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["enrolments.conflicts"];
    };
    readonly "/api/v1/regions/{region}/enrolment-transfers": {
        readonly parameters: {
        };
        /**
         * 在办的转移接续，旧的在前 · Transfers under way, oldest first
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["enrolment-transfers.list"];
    };
    readonly "/api/v1/regions/{region}/exports": {
        readonly parameters: {
        };
        /**
         * 批量导出申请，新的在前 · Bulk exports asked for, newest first
         * @description **经办人员 clerk（own-region）、审计人员 auditor（own-region）、复核人员 reviewer（own-region）**
         */
        readonly get: operations["exports.list"];
        /**
         * 申请批量导出本地区的结算 · Ask for a bulk export of the region’s settlements
         * @description 另一人批准后24小时内由申请人下载一次。Fetched once by whoever asked, within 24 hours of approval.
         *
         *     **经办人员 clerk（own-region）、审计人员 auditor（own-region）**
         */
        readonly post: operations["exports.request"];
    };
    readonly "/api/v1/regions/{region}/exports/{exportId}/decision": {
        readonly parameters: {
        };
        /**
         * 审批导出，由申请人以外的人 · Decide: another person than who asked
         * @description **复核人员 reviewer（own-region）、审计人员 auditor（own-region）**
         */
        readonly post: operations["exports.decide"];
    };
    readonly "/api/v1/regions/{region}/exports/{exportId}/file": {
        readonly parameters: {
        };
        /**
         * 下载，只能一次 · Fetch the file, once
         * @description **经办人员 clerk（own-region）、审计人员 auditor（own-region）**
         */
        readonly post: operations["exports.download"];
    };
    readonly "/api/v1/regions/{region}/filings": {
        readonly parameters: {
        };
        /**
         * 待办，旧的在前 · What waits, oldest first
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["filings.queue"];
    };
    readonly "/api/v1/regions/{region}/filings/counts": {
        readonly parameters: {
        };
        /**
         * 各状态待办数 · How many wait in each state
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["filings.counts"];
    };
    readonly "/api/v1/regions/{region}/institutions/{institutionId}/days": {
        readonly parameters: {
        };
        /**
         * 本地区机构的对账状态 · How an institution of the region stands
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["days.of-region"];
    };
    readonly "/api/v1/regions/{region}/institutions/{institutionId}/signing-key": {
        readonly parameters: {
        };
        /**
         * 发放机构签名密钥 · Issue the signing key of an institution
         * @description 只显示这一次，旧密钥立即失效。Shown this once; the key before is of no use from now on.
         *
         *     **系统管理员 admin（own-region）**
         */
        readonly post: operations["institutions.set-signing-key"];
    };
    readonly "/api/v1/regions/{region}/monthly-credits": {
        readonly parameters: {
        };
        /**
         * 划入一个月的个人账户 · Credit the accounts of a region for a month
         * @description 一次最多 2000 人：把回答中的 next 作 after 再发，直到 next 为 null。每人每月只划一次，重发无害。At most 2000 people a request: send `next` as `after` until it is null. Nobody is credited twice for a month, so that repeating does no harm.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["monthly-credits.run"];
    };
    readonly "/api/v1/regions/{region}/persons": {
        readonly parameters: {
        };
        /**
         * 本地区的参保人，脱敏 · People of the region, masked
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["people.list"];
        /**
         * 登记参保人 · Register a person
         * @description 身份证号码含性别和出生日期，其他证件须写明。An identity number holds sex and date of birth; with other documents they are written.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["people.register"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}": {
        readonly parameters: {
        };
        /**
         * 一位参保人，脱敏 · A person, masked
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["people.show"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account": {
        readonly parameters: {
        };
        /**
         * 余额、共济关系、待收款 · Balance, bonds, pending transfers
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["accounts.show"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/bonds": {
        readonly parameters: {
        };
        /**
         * 邀请家人共用个人账户 · Invite a relative to use one’s account
         * @description 号码和姓名都要对。relation 是付款人对家人的关系：母亲邀请儿子写 parent。Both number and name must be theirs. `relation` is what the payer is to the member.
         *
         *     **参保人 insured（own-person）**
         */
        readonly post: operations["accounts.invite"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/bonds/{bondId}/answer": {
        readonly parameters: {
        };
        /**
         * 确认或谢绝邀请 · Confirm or decline an invitation
         * @description **参保人 insured（own-person）**
         */
        readonly post: operations["accounts.answer-invitation"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/bonds/{bondId}/end": {
        readonly parameters: {
        };
        /**
         * 解除共济，任何一方 · End a bond, from either side
         * @description **参保人 insured（own-person）**
         */
        readonly post: operations["accounts.unbind"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/credits": {
        readonly parameters: {
        };
        /**
         * 提出账户入账 · Propose a credit to the account
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["accounts.propose-credit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/credits/{creditId}/decision": {
        readonly parameters: {
        };
        /**
         * 批准或驳回入账，由提出人以外的人 · Decide on a credit: another person than the proposer
         * @description **财务人员 finance（own-region）**
         */
        readonly post: operations["accounts.decide-credit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/movements": {
        readonly parameters: {
        };
        /**
         * 账户明细，新的在前 · Movements, newest first
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["accounts.movements"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/premiums": {
        readonly parameters: {
        };
        /**
         * 用个人账户给家人缴居民医保费 · Pay a relative’s resident premium from the account
         * @description **参保人 insured（own-person）**
         */
        readonly post: operations["accounts.premium"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/transfers": {
        readonly parameters: {
        };
        /**
         * 医保钱包转账给家人 · Send money to a relative’s wallet
         * @description **参保人 insured（own-person）**
         */
        readonly post: operations["accounts.send"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/account/transfers/{transferId}/answer": {
        readonly parameters: {
        };
        /**
         * 接收或退回转账 · Accept or refuse a transfer
         * @description **参保人 insured（own-person）**
         */
        readonly post: operations["accounts.answer-transfer"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/audit": {
        readonly parameters: {
        };
        /**
         * 一个人的审计记录，新的在前 · The trail of a person, newest first
         * @description **审计人员 auditor（own-region）**
         */
        readonly get: operations["audit.of-person"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims": {
        readonly parameters: {
        };
        /**
         * 一个人的报销，新的在前 · Claims of a person, newest first
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["claims.list"];
        /**
         * 提交手工报销 · Claim by hand
         * @description 缺的材料不影响提交，受理前一次性告知。Missing papers do not keep it from being submitted; they are asked for once.
         *
         *     **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.submit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}": {
        readonly parameters: {
        };
        /**
         * 一笔报销与审核所需的一切 · A claim with everything beside it
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["claims.show"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/acceptance": {
        readonly parameters: {
        };
        /**
         * 受理 · Accept for review
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.accept"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/appeal": {
        readonly parameters: {
        };
        /**
         * 申诉 · Appeal
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.appeal"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/approval": {
        readonly parameters: {
        };
        /**
         * 复审批准，由初审以外的人 · Second review: by another person
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["claims.approve"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/bank-account": {
        readonly parameters: {
        };
        /**
         * 更换收款账户 · Another bank account
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.change-account"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/correction": {
        readonly parameters: {
        };
        /**
         * 一次性告知补正 · Ask once for everything that is missing
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.ask"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/papers": {
        readonly parameters: {
        };
        /**
         * 补交材料 · Hand in what was asked for
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.supply"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/payment": {
        readonly parameters: {
        };
        /**
         * 发起支付 · Send the payment
         * @description **财务人员 finance（own-region）**
         */
        readonly post: operations["claims.pay"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/payment/failure": {
        readonly parameters: {
        };
        /**
         * 银行回执：支付失败 · The bank could not pay
         * @description **财务人员 finance（own-region）**
         */
        readonly post: operations["claims.pay-failed"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/payment/success": {
        readonly parameters: {
        };
        /**
         * 银行回执：已支付 · The bank has paid
         * @description **财务人员 finance（own-region）**
         */
        readonly post: operations["claims.paid"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/proposal": {
        readonly parameters: {
        };
        /**
         * 初审意见 · First review
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["claims.propose"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/rejection": {
        readonly parameters: {
        };
        /**
         * 不予报销 · Reject
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["claims.reject"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/return": {
        readonly parameters: {
        };
        /**
         * 退回初审 · Back to the first reviewer
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["claims.return"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/review": {
        readonly parameters: {
        };
        /**
         * 领取初审 · Take for first review
         * @description **复核人员 reviewer（own-region）**
         */
        readonly post: operations["claims.take"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/claims/{claimId}/withdrawal": {
        readonly parameters: {
        };
        /**
         * 撤回 · Withdraw
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["claims.withdraw"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/contact": {
        readonly parameters: {
        };
        /**
         * 更改电话或银行账号 · Change phone or bank account
         * @description 没有写的不变，null 即删去。What is left out stays; null removes it.
         *
         *     **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["people.change-contact"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters": {
        readonly parameters: {
        };
        /**
         * 就诊列表，新的在前 · Visits, newest first
         * @description 机构只看到本机构的。An institution sees its own only.
         *
         *     **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）、收费员 cashier（as-institution）、定点机构系统 institution（as-institution）**
         */
        readonly get: operations["encounters.list"];
        /**
         * 就诊登记、入院 · Register a visit or admit to a stay
         * @description **收费员 cashier（as-institution）、定点机构系统 institution（as-institution）**
         */
        readonly post: operations["encounters.admit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}": {
        readonly parameters: {
        };
        /**
         * 一次就诊与费用明细 · A visit with its fee lines
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）、收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly get: operations["encounters.show"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/cancellation": {
        readonly parameters: {
        };
        /**
         * 取消登记 · Take a registration back
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["encounters.cancel"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/discharge": {
        readonly parameters: {
        };
        /**
         * 出院 · Discharge from a stay
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["encounters.discharge"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/lines": {
        readonly parameters: {
        };
        /**
         * 上传费用明细 · Upload fee lines
         * @description 同一批号再次上传即替换。有一条错误则整批不收，并指出每一条。The same batch again replaces its lines; one wrong line refuses the batch, and each wrong line is told.
         *
         *     **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["encounters.upload-lines"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/presettlement": {
        readonly parameters: {
        };
        /**
         * 预结算，不写入 · Pre-settle: nothing is written
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["encounters.presettle"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/settlement": {
        readonly parameters: {
        };
        /**
         * 结算 · Settle
         * @description **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly post: operations["encounters.settle"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolment-transfers": {
        readonly parameters: {
        };
        /**
         * 一个人的转移接续，新的在前 · Transfers of a person, newest first
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["enrolment-transfers.of-person"];
        /**
         * 转入地受理 · Accept, in the new region
         * @description 联系函发往转出地。The old region is written to.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolment-transfers.accept"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolment-transfers/{transferId}/closing": {
        readonly parameters: {
        };
        /**
         * 转出地办结：信息表与账户余额随之转出 · Close, in the old region
         * @description 受理人不能自己办结。Not by whoever accepted it. arrears：欠费，没有写 0.00。What is owed.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolment-transfers.close"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolment-transfers/{transferId}/return": {
        readonly parameters: {
        };
        /**
         * 转出地退回 · Return, from the old region
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolment-transfers.return"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments": {
        readonly parameters: {
        };
        /**
         * 参保经历，新的在前 · Periods of enrolment, newest first
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["enrolments.history"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/{enrolmentId}/resolution": {
        readonly parameters: {
        };
        /**
         * 处理重复参保：保留一笔 · Resolve a conflict: one stays
         * @description 另一笔在其他统筹区的，由该统筹区先停，然后生效。What lies in another region is stopped there first.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.resolve"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/base": {
        readonly parameters: {
        };
        /**
         * 变更缴费基数 · Change the contribution base
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.change-base"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/category": {
        readonly parameters: {
        };
        /**
         * 变更人员类别、档次或群体 · Change category, tier or groups
         * @description 写变更后的全部；没有写的即没有。Written as it is after the change; what is left out is not so.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.change-category"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/current": {
        readonly parameters: {
        };
        /**
         * 某一天的参保状态，默认今天 · What holds on a day, by default today
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["enrolments.current"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/employee": {
        readonly parameters: {
        };
        /**
         * 职工参保 · Enrol in the employee scheme
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.enrol-employee"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/end": {
        readonly parameters: {
        };
        /**
         * 终止参保 · End the enrolment
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.end"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/newborn": {
        readonly parameters: {
        };
        /**
         * 新生儿参保，待遇从出生起 · Enrol a newborn: benefits from birth
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.enrol-newborn"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/repair": {
        readonly parameters: {
        };
        /**
         * 补缴修复待遇等待期 · Shorten the waiting period by back-payment
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.repair"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/resident": {
        readonly parameters: {
        };
        /**
         * 居民参保 · Enrol in the resident scheme for a year
         * @description inWindow：是否在集中缴费期内；不写的按已收录的缴费期判断。Whether it was paid within the window; left out: by the window on record.
         *
         *     **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.enrol-resident"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/resumption": {
        readonly parameters: {
        };
        /**
         * 续保 · Resume
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.resume"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/enrolments/suspension": {
        readonly parameters: {
        };
        /**
         * 停保，次月起 · Suspend from the next month on
         * @description **经办人员 clerk（own-region）**
         */
        readonly post: operations["enrolments.suspend"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings": {
        readonly parameters: {
        };
        /**
         * 一个人的备案 · Filings of a person
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["filings.list"];
        /**
         * 申请备案 · Apply
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.submit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/approval": {
        readonly parameters: {
        };
        /**
         * 通过 · Approve
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）**
         */
        readonly post: operations["filings.approve"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/cancellation": {
        readonly parameters: {
        };
        /**
         * 取消备案 · Cancel
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.cancel"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/change": {
        readonly parameters: {
        };
        /**
         * 变更就医地 · Change the place of care
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.change"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/draft": {
        readonly parameters: {
        };
        /**
         * 修改草稿 · Rewrite a draft
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.edit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/papers": {
        readonly parameters: {
        };
        /**
         * 承诺制备案补齐材料 · Hand in the papers that a commitment letter stood for
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.complete"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/rejection": {
        readonly parameters: {
        };
        /**
         * 不予备案 · Reject
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）**
         */
        readonly post: operations["filings.reject"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/renewal": {
        readonly parameters: {
        };
        /**
         * 到期续办 · Renew
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.renew"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/return": {
        readonly parameters: {
        };
        /**
         * 一次性告知补正 · Return once, with everything that is missing
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）**
         */
        readonly post: operations["filings.return"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/review": {
        readonly parameters: {
        };
        /**
         * 领取 · Take for review
         * @description **经办人员 clerk（own-region）、复核人员 reviewer（own-region）**
         */
        readonly post: operations["filings.take"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/{filingId}/submission": {
        readonly parameters: {
        };
        /**
         * 提交草稿或退回件 · Submit a draft or a returned application
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.resubmit"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/filings/drafts": {
        readonly parameters: {
        };
        /**
         * 保存草稿 · Keep a draft
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["filings.draft"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/reveal": {
        readonly parameters: {
        };
        /**
         * 查看一项完整信息，写明原因 · See one field in full, for a reason
         * @description 每次查看连同原因记入审计。Each look goes into the audit trail with its reason.
         *
         *     **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、审计人员 auditor（own-region）**
         */
        readonly post: operations["people.reveal"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/settlements": {
        readonly parameters: {
        };
        /**
         * 结算列表，新的在前 · Settlements, newest first
         * @description 机构只看到本机构的。An institution sees its own only. 下一页用 next 作 before。Pass `next` as `before` for the page after.
         *
         *     **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）、收费员 cashier（as-institution）、定点机构系统 institution（as-institution）**
         */
        readonly get: operations["settlements.list"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}": {
        readonly parameters: {
        };
        /**
         * 一笔结算与逐步说明 · A settlement, explained step by step
         * @description 说明按结算时的政策生成；撤销记录的说明是被撤销的那笔。Explained by the policies it was settled by; of a reversal, that of the settlement it takes back.
         *
         *     **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）、收费员 cashier（own-institution）、定点机构系统 institution（own-institution）**
         */
        readonly get: operations["settlements.show"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}/reversal": {
        readonly parameters: {
        };
        /**
         * 撤销结算 · Reverse a settlement
         * @description 只能从当年最后一笔起依次撤销。Only from the latest of the year back.
         *
         *     **收费员 cashier（own-institution）、定点机构系统 institution（own-institution）、经办人员 clerk（own-region）**
         */
        readonly post: operations["settlements.reverse"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}/statement": {
        readonly parameters: {
        };
        /**
         * 结算单，数据 · The settlement statement as data
         * @description **参保人 insured（own-person）、收费员 cashier（own-institution）、定点机构系统 institution（own-institution）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["statements.show"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}/statement.pdf": {
        readonly parameters: {
        };
        /**
         * 结算单，PDF · The settlement statement to print
         * @description **参保人 insured（own-person）、收费员 cashier（own-institution）、定点机构系统 institution（own-institution）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["statements.pdf"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/uploads": {
        readonly parameters: {
        };
        /**
         * 上传一份材料 · Upload a paper
         * @description multipart/form-data，一个文件；PDF、JPEG、PNG、WebP、HEIC，不超过10 MiB。One file; by its content, not by its name.
         *
         *     **参保人 insured（own-person）、经办人员 clerk（own-region）**
         */
        readonly post: operations["uploads.keep"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/uploads/{uploadId}": {
        readonly parameters: {
        };
        /**
         * 查看材料；工作人员须写明原因 · Read a paper; staff say why
         * @description **参保人 insured（own-person）、经办人员 clerk（own-region）、复核人员 reviewer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["uploads.read"];
    };
    readonly "/api/v1/regions/{region}/persons/{personId}/visits": {
        readonly parameters: {
        };
        /**
         * 门诊、购药一次办结 · Register, price and settle a visit of today in one call
         * @description **收费员 cashier（as-institution）、定点机构系统 institution（as-institution）**
         */
        readonly post: operations["visits.settle"];
    };
    readonly "/api/v1/regions/{region}/persons/find": {
        readonly parameters: {
        };
        /**
         * 按证件查找本地区的参保人 · Find a person of the region by their document
         * @description 证件号码写在请求体，不进地址和日志。The number stands in the body: in no address and no log.
         *
         *     **经办人员 clerk（own-region）、复核人员 reviewer（own-region）、财务人员 finance（own-region）、审计人员 auditor（own-region）**
         */
        readonly post: operations["people.find"];
    };
    readonly "/api/v1/regions/{region}/policy-files": {
        readonly parameters: {
        };
        /**
         * 本地区现行政策文件，起草由此开始 · Policy files of the region in force, from which drafts begin
         * @description **政策管理员 policy-officer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["releases.files"];
    };
    readonly "/api/v1/regions/{region}/releases": {
        readonly parameters: {
        };
        /**
         * 本地区的政策发布，新的在前 · Policy releases of the region, newest first
         * @description **政策管理员 policy-officer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["releases.list"];
        /**
         * 起草 · Begin a draft
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.draft"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}": {
        readonly parameters: {
        };
        /**
         * 一次发布：文件、检查、试算、变化 · A release: files, findings, trial, changes in words
         * @description **政策管理员 policy-officer（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["releases.show"];
        /**
         * 修改草稿 · Rewrite a draft
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly put: operations["releases.edit"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}/check": {
        readonly parameters: {
        };
        /**
         * 静态检查与示例 · Static checks and examples
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.check"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}/publication": {
        readonly parameters: {
        };
        /**
         * 批准并发布，由起草人以外的人 · Publish: by another than the author
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.publish"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}/return": {
        readonly parameters: {
        };
        /**
         * 退回修改 · Return to the author
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.return"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}/submission": {
        readonly parameters: {
        };
        /**
         * 提交批准 · Submit for approval
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.submit"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}/trial": {
        readonly parameters: {
        };
        /**
         * 试算过去的账单 · Settle past bills under the draft
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.try"];
    };
    readonly "/api/v1/regions/{region}/releases/{releaseId}/withdrawal": {
        readonly parameters: {
        };
        /**
         * 撤回 · Withdraw
         * @description **政策管理员 policy-officer（own-region）**
         */
        readonly post: operations["releases.withdraw"];
    };
    readonly "/api/v1/regions/{region}/users": {
        readonly parameters: {
        };
        /**
         * 账户列表 · Accounts
         * @description **系统管理员 admin（own-region）、审计人员 auditor（own-region）**
         */
        readonly get: operations["users.list"];
        /**
         * 开立账户 · Open an account
         * @description 初始密码72小时内有效；密码和动态口令只显示这一次，重发同一请求不再显示。The initial password is good for 72 hours; password and second factor are shown this once: the same request again does not show them.
         *
         *     **系统管理员 admin（own-region）**
         */
        readonly post: operations["users.open"];
    };
    readonly "/api/v1/regions/{region}/users/{userId}/disable": {
        readonly parameters: {
        };
        /**
         * 停用账户，会话立即失效 · Disable an account and end its sessions
         * @description **系统管理员 admin（own-region）**
         */
        readonly post: operations["users.disable"];
    };
    readonly "/api/v1/regions/{region}/users/{userId}/reset": {
        readonly parameters: {
        };
        /**
         * 重置密码和动态口令，解除锁定 · New password and second factor; unlocks
         * @description **系统管理员 admin（own-region）**
         */
        readonly post: operations["users.reset"];
    };
    readonly "/api/v1/sign-in": {
        readonly parameters: {
        };
        /** 登录方式 · Ways to sign in */
        readonly get: operations["sign-in.ways"];
        /**
         * 登录 · Sign in
         * @description 工作人员须带动态口令 code。session 为 cookie 时（浏览器）令牌放在 HttpOnly cookie 里，不在应答中。Staff need the code of their authenticator. With session "cookie" the token is in a cookie that scripts cannot read.
         */
        readonly post: operations["sign-in.local"];
    };
    readonly "/api/v1/sign-in/oidc": {
        readonly parameters: {
        };
        /** 转到统一认证 · To the OpenID Connect provider */
        readonly get: operations["sign-in.oidc"];
    };
    readonly "/api/v1/sign-in/oidc/callback": {
        readonly parameters: {
        };
        /** 从统一认证返回 · Back from the provider */
        readonly get: operations["sign-in.oidc-callback"];
    };
    readonly "/api/v1/sign-out": {
        readonly parameters: {
        };
        /**
         * 退出 · Sign out
         * @description **参保人 insured（any）、收费员 cashier（any）、经办人员 clerk（any）、复核人员 reviewer（any）、财务人员 finance（any）、政策管理员 policy-officer（any）、审计人员 auditor（any）、系统管理员 admin（any）**
         */
        readonly post: operations["sign-in.out"];
    };
    readonly "/api/v1/statements/{region}/{settlementId}/check": {
        readonly parameters: {
        };
        /** 核验结算单：二维码指向这里 · Whether a printed statement is genuine: the QR code leads here */
        readonly get: operations["statements.check"];
    };
    readonly "/health/live": {
        readonly parameters: {
        };
        /** 进程存活 · The process runs */
        readonly get: operations["health.live"];
    };
    readonly "/health/ready": {
        readonly parameters: {
        };
        /**
         * 可以结算 · It can settle
         * @description 数据库可用、结构为最新、政策已装载、演示城市已建好。Database, schema, policies and demo city are in order.
         */
        readonly get: operations["health.ready"];
    };
    readonly "/metrics": {
        readonly parameters: {
        };
        /** 指标 · Metrics for Prometheus */
        readonly get: operations["health.metrics"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 */
        readonly ProblemDetails: {
            /** @description 第一个问题的代码 · code of the first problem */
            readonly code: string;
            /** @description 按 Accept-Language · in the language asked for */
            readonly detail: string;
            /** @description 请求编号 · the id of the request, as in the log */
            readonly instance: string;
            /** @description 所有问题，一次说全 · every problem at once */
            readonly problems: readonly {
                readonly code: string;
                /** @description 中文与英文 · Chinese and English */
                readonly message: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly path: string;
                /** @description 中文与英文 · Chinese and English */
                readonly remedy: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly status: number;
            readonly title: string;
            /** @description `urn:yibao:problem:<code>` */
            readonly type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "estimate.compare": {
        readonly parameters: {
            readonly query?: {
                /** @description 语言 · language; 默认 zh */
                readonly lang?: "zh" | "en";
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly account?: {
                        readonly balance?: string | number;
                        readonly shared?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                        readonly "\u4F59\u989D"?: string | number;
                        readonly "\u5171\u6D4E\u8D26\u6237"?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                    } | null;
                    readonly bill?: {
                        readonly items?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly lines?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly outOfCatalogue?: string | number;
                        readonly overLimit?: string | number;
                        readonly preSelfPay?: string | number;
                        readonly total?: (string | number) | null;
                        readonly "\u5148\u884C\u81EA\u4ED8"?: string | number;
                        readonly "\u5168\u81EA\u8D39"?: string | number;
                        readonly "\u5355\u5217\u9879\u76EE"?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly "\u603B\u989D"?: (string | number) | null;
                        readonly "\u660E\u7EC6"?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly "\u8D85\u9650\u4EF7\u81EA\u8D39"?: string | number;
                    };
                    readonly filings?: readonly ({
                        readonly from?: string;
                        readonly kind?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        readonly region?: string;
                        readonly to?: string | null;
                        /** @enum {unknown} */
                        readonly type?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u5730\u533A"?: string;
                        readonly "\u5B50\u7C7B"?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        /** @enum {unknown} */
                        readonly "\u79CD\u7C7B"?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u81EA"?: string;
                        readonly "\u81F3"?: string | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown)))[];
                    readonly insured?: {
                        readonly birthDate?: string | null;
                        /** @enum {unknown} */
                        readonly category?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly enrolledMonths?: number | null;
                        readonly groups?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly plan?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly region?: string;
                        /** @enum {unknown} */
                        readonly scheme?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                        /** @enum {unknown} */
                        readonly "\u4EBA\u5458\u7C7B\u522B"?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly "\u51FA\u751F\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        readonly "\u6863\u6B21"?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly "\u7279\u6B8A\u4EBA\u7FA4"?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly "\u8FDE\u7EED\u53C2\u4FDD\u6708\u6570"?: number | null;
                        /** @enum {unknown} */
                        readonly "\u9669\u79CD"?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly visit?: {
                        readonly admittedOn?: string | null;
                        /** @enum {unknown} */
                        readonly care?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly diagnosis?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly emergency?: boolean | null;
                        /** @enum {unknown} */
                        readonly level?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly referred?: boolean | null;
                        readonly region?: string;
                        readonly selected?: boolean | null;
                        readonly settledOn?: string;
                        readonly signed?: boolean | null;
                        readonly specialist?: boolean | null;
                        readonly "\u4E13\u79D1"?: boolean | null;
                        readonly "\u5165\u9662\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        /** @enum {unknown} */
                        readonly "\u5C31\u533B\u7C7B\u578B"?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly "\u6025\u8BCA\u62A2\u6551"?: boolean | null;
                        readonly "\u672C\u5E02\u8F6C\u8BCA"?: boolean | null;
                        /** @enum {unknown} */
                        readonly "\u673A\u6784\u7EA7\u522B"?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly "\u75C5\u79CD"?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly "\u7B7E\u7EA6"?: boolean | null;
                        readonly "\u7ED3\u7B97\u65E5\u671F"?: string;
                        readonly "\u9009\u5B9A\u673A\u6784"?: boolean | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly yearToDate?: {
                        readonly catastrophic?: string | number;
                        readonly catastrophicBase?: string | number;
                        readonly chronicFund?: string | number;
                        readonly civilServant?: string | number;
                        readonly civilServantBase?: string | number;
                        readonly deductible?: {
                            readonly [key: string]: string | number;
                        };
                        readonly employeeSupplement?: string | number;
                        readonly employeeSupplementBase?: string | number;
                        readonly enterpriseSupplement?: string | number;
                        readonly enterpriseSupplementBase?: string | number;
                        readonly medicalAid?: string | number;
                        readonly medicalAidBase?: string | number;
                        readonly otherFund?: string | number;
                        readonly otherFundBase?: string | number;
                        readonly outpatientFund?: string | number;
                        readonly outpatientUpperFund?: string | number;
                        readonly pooledBase?: string | number;
                        readonly pooledFund?: string | number;
                        readonly stays?: number;
                        readonly "\u4F4F\u9662\u6B21\u6570"?: number;
                        readonly "\u8D77\u4ED8\u7EBF"?: {
                            readonly [key: string]: string | number;
                        };
                    } | null;
                    readonly "\u4E2A\u4EBA\u8D26\u6237"?: {
                        readonly balance?: string | number;
                        readonly shared?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                        readonly "\u4F59\u989D"?: string | number;
                        readonly "\u5171\u6D4E\u8D26\u6237"?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                    } | null;
                    readonly "\u53C2\u4FDD\u4EBA"?: {
                        readonly birthDate?: string | null;
                        /** @enum {unknown} */
                        readonly category?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly enrolledMonths?: number | null;
                        readonly groups?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly plan?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly region?: string;
                        /** @enum {unknown} */
                        readonly scheme?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                        /** @enum {unknown} */
                        readonly "\u4EBA\u5458\u7C7B\u522B"?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly "\u51FA\u751F\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        readonly "\u6863\u6B21"?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly "\u7279\u6B8A\u4EBA\u7FA4"?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly "\u8FDE\u7EED\u53C2\u4FDD\u6708\u6570"?: number | null;
                        /** @enum {unknown} */
                        readonly "\u9669\u79CD"?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly "\u5907\u6848"?: readonly ({
                        readonly from?: string;
                        readonly kind?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        readonly region?: string;
                        readonly to?: string | null;
                        /** @enum {unknown} */
                        readonly type?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u5730\u533A"?: string;
                        readonly "\u5B50\u7C7B"?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        /** @enum {unknown} */
                        readonly "\u79CD\u7C7B"?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u81EA"?: string;
                        readonly "\u81F3"?: string | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown)))[];
                    readonly "\u5C31\u533B"?: {
                        readonly admittedOn?: string | null;
                        /** @enum {unknown} */
                        readonly care?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly diagnosis?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly emergency?: boolean | null;
                        /** @enum {unknown} */
                        readonly level?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly referred?: boolean | null;
                        readonly region?: string;
                        readonly selected?: boolean | null;
                        readonly settledOn?: string;
                        readonly signed?: boolean | null;
                        readonly specialist?: boolean | null;
                        readonly "\u4E13\u79D1"?: boolean | null;
                        readonly "\u5165\u9662\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        /** @enum {unknown} */
                        readonly "\u5C31\u533B\u7C7B\u578B"?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly "\u6025\u8BCA\u62A2\u6551"?: boolean | null;
                        readonly "\u672C\u5E02\u8F6C\u8BCA"?: boolean | null;
                        /** @enum {unknown} */
                        readonly "\u673A\u6784\u7EA7\u522B"?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly "\u75C5\u79CD"?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly "\u7B7E\u7EA6"?: boolean | null;
                        readonly "\u7ED3\u7B97\u65E5\u671F"?: string;
                        readonly "\u9009\u5B9A\u673A\u6784"?: boolean | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly "\u672C\u5E74\u7D2F\u8BA1"?: {
                        readonly catastrophic?: string | number;
                        readonly catastrophicBase?: string | number;
                        readonly chronicFund?: string | number;
                        readonly civilServant?: string | number;
                        readonly civilServantBase?: string | number;
                        readonly deductible?: {
                            readonly [key: string]: string | number;
                        };
                        readonly employeeSupplement?: string | number;
                        readonly employeeSupplementBase?: string | number;
                        readonly enterpriseSupplement?: string | number;
                        readonly enterpriseSupplementBase?: string | number;
                        readonly medicalAid?: string | number;
                        readonly medicalAidBase?: string | number;
                        readonly otherFund?: string | number;
                        readonly otherFundBase?: string | number;
                        readonly outpatientFund?: string | number;
                        readonly outpatientUpperFund?: string | number;
                        readonly pooledBase?: string | number;
                        readonly pooledFund?: string | number;
                        readonly stays?: number;
                        readonly "\u4F4F\u9662\u6B21\u6570"?: number;
                        readonly "\u8D77\u4ED8\u7EBF"?: {
                            readonly [key: string]: string | number;
                        };
                    } | null;
                    readonly "\u8D39\u7528"?: {
                        readonly items?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly lines?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly outOfCatalogue?: string | number;
                        readonly overLimit?: string | number;
                        readonly preSelfPay?: string | number;
                        readonly total?: (string | number) | null;
                        readonly "\u5148\u884C\u81EA\u4ED8"?: string | number;
                        readonly "\u5168\u81EA\u8D39"?: string | number;
                        readonly "\u5355\u5217\u9879\u76EE"?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly "\u603B\u989D"?: (string | number) | null;
                        readonly "\u660E\u7EC6"?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly "\u8D85\u9650\u4EF7\u81EA\u8D39"?: string | number;
                    };
                } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown));
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly {
                        readonly answer: {
                            readonly advice: readonly {
                                readonly kind: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly saves: string;
                                readonly text: string;
                            }[];
                            readonly amounts: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly catastrophic: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly civilServant: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly deductible: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly employeeSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly enterpriseSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly hospitalShare: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly inScope: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly medicalAid: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly otherFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly outOfCatalogue: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly overLimit: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly personTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly pooledFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly preSelfPay: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly sharedAccount: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly assumptions: readonly {
                                readonly path: string;
                                readonly text: string;
                            }[];
                            readonly complete: boolean;
                            readonly filing: {
                                readonly applied: string;
                                readonly because: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            };
                            readonly missing: readonly {
                                readonly ask: string;
                                readonly effect: string;
                                readonly rule: string;
                            }[];
                            readonly policy: {
                                readonly alternatives: readonly string[];
                                readonly benefit: string | null;
                                readonly hash: string | null;
                                readonly region: string;
                                readonly scheme: string;
                                readonly version: string | null;
                            };
                            readonly reason: string | null;
                            /**
                             * @description 结论 · status
                             * @enum {string}
                             */
                            readonly status: "payable" | "not-payable" | "not-established";
                            readonly steps: readonly {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly amount: string | null;
                                readonly confidence: string;
                                readonly formula: string;
                                readonly id: string;
                                readonly label: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            }[];
                            /** @description 年度累计 · counters of the year */
                            readonly yearToDate: {
                                readonly deductible: {
                                    readonly [key: string]: string;
                                };
                                readonly stays: number;
                            } & {
                                readonly [key: string]: string;
                            };
                        };
                        readonly kind: string;
                        readonly name: {
                            readonly en: string;
                            readonly zh: string;
                        };
                    }[];
                };
            };
        };
    };
    readonly "estimate.case": {
        readonly parameters: {
            readonly query?: {
                /** @description 语言 · language; 默认 zh */
                readonly lang?: "zh" | "en";
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly account?: {
                        readonly balance?: string | number;
                        readonly shared?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                        readonly "\u4F59\u989D"?: string | number;
                        readonly "\u5171\u6D4E\u8D26\u6237"?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                    } | null;
                    readonly bill?: {
                        readonly items?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly lines?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly outOfCatalogue?: string | number;
                        readonly overLimit?: string | number;
                        readonly preSelfPay?: string | number;
                        readonly total?: (string | number) | null;
                        readonly "\u5148\u884C\u81EA\u4ED8"?: string | number;
                        readonly "\u5168\u81EA\u8D39"?: string | number;
                        readonly "\u5355\u5217\u9879\u76EE"?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly "\u603B\u989D"?: (string | number) | null;
                        readonly "\u660E\u7EC6"?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly "\u8D85\u9650\u4EF7\u81EA\u8D39"?: string | number;
                    };
                    readonly filings?: readonly ({
                        readonly from?: string;
                        readonly kind?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        readonly region?: string;
                        readonly to?: string | null;
                        /** @enum {unknown} */
                        readonly type?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u5730\u533A"?: string;
                        readonly "\u5B50\u7C7B"?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        /** @enum {unknown} */
                        readonly "\u79CD\u7C7B"?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u81EA"?: string;
                        readonly "\u81F3"?: string | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown)))[];
                    readonly insured?: {
                        readonly birthDate?: string | null;
                        /** @enum {unknown} */
                        readonly category?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly enrolledMonths?: number | null;
                        readonly groups?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly plan?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly region?: string;
                        /** @enum {unknown} */
                        readonly scheme?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                        /** @enum {unknown} */
                        readonly "\u4EBA\u5458\u7C7B\u522B"?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly "\u51FA\u751F\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        readonly "\u6863\u6B21"?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly "\u7279\u6B8A\u4EBA\u7FA4"?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly "\u8FDE\u7EED\u53C2\u4FDD\u6708\u6570"?: number | null;
                        /** @enum {unknown} */
                        readonly "\u9669\u79CD"?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly visit?: {
                        readonly admittedOn?: string | null;
                        /** @enum {unknown} */
                        readonly care?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly diagnosis?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly emergency?: boolean | null;
                        /** @enum {unknown} */
                        readonly level?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly referred?: boolean | null;
                        readonly region?: string;
                        readonly selected?: boolean | null;
                        readonly settledOn?: string;
                        readonly signed?: boolean | null;
                        readonly specialist?: boolean | null;
                        readonly "\u4E13\u79D1"?: boolean | null;
                        readonly "\u5165\u9662\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        /** @enum {unknown} */
                        readonly "\u5C31\u533B\u7C7B\u578B"?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly "\u6025\u8BCA\u62A2\u6551"?: boolean | null;
                        readonly "\u672C\u5E02\u8F6C\u8BCA"?: boolean | null;
                        /** @enum {unknown} */
                        readonly "\u673A\u6784\u7EA7\u522B"?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly "\u75C5\u79CD"?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly "\u7B7E\u7EA6"?: boolean | null;
                        readonly "\u7ED3\u7B97\u65E5\u671F"?: string;
                        readonly "\u9009\u5B9A\u673A\u6784"?: boolean | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly yearToDate?: {
                        readonly catastrophic?: string | number;
                        readonly catastrophicBase?: string | number;
                        readonly chronicFund?: string | number;
                        readonly civilServant?: string | number;
                        readonly civilServantBase?: string | number;
                        readonly deductible?: {
                            readonly [key: string]: string | number;
                        };
                        readonly employeeSupplement?: string | number;
                        readonly employeeSupplementBase?: string | number;
                        readonly enterpriseSupplement?: string | number;
                        readonly enterpriseSupplementBase?: string | number;
                        readonly medicalAid?: string | number;
                        readonly medicalAidBase?: string | number;
                        readonly otherFund?: string | number;
                        readonly otherFundBase?: string | number;
                        readonly outpatientFund?: string | number;
                        readonly outpatientUpperFund?: string | number;
                        readonly pooledBase?: string | number;
                        readonly pooledFund?: string | number;
                        readonly stays?: number;
                        readonly "\u4F4F\u9662\u6B21\u6570"?: number;
                        readonly "\u8D77\u4ED8\u7EBF"?: {
                            readonly [key: string]: string | number;
                        };
                    } | null;
                    readonly "\u4E2A\u4EBA\u8D26\u6237"?: {
                        readonly balance?: string | number;
                        readonly shared?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                        readonly "\u4F59\u989D"?: string | number;
                        readonly "\u5171\u6D4E\u8D26\u6237"?: readonly ({
                            readonly balance?: string | number;
                            readonly relation?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4EB2\u5C5E\u5173\u7CFB"?: ("配偶" | "spouse" | "父母" | "parent" | "子女" | "child" | "兄弟姐妹" | "sibling" | "祖父母" | "grandparent" | "外祖父母" | "孙子女" | "grandchild" | "外孙子女") | null;
                            readonly "\u4F59\u989D"?: string | number;
                        } & (unknown | unknown))[];
                    } | null;
                    readonly "\u53C2\u4FDD\u4EBA"?: {
                        readonly birthDate?: string | null;
                        /** @enum {unknown} */
                        readonly category?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly enrolledMonths?: number | null;
                        readonly groups?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly plan?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly region?: string;
                        /** @enum {unknown} */
                        readonly scheme?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                        /** @enum {unknown} */
                        readonly "\u4EBA\u5458\u7C7B\u522B"?: "在职" | "working" | "在职职工" | "退休" | "retired" | "退休人员" | "退休职工" | "成年" | "adult" | "成年居民" | "未成年" | "minor" | "未成年居民" | "大学生" | "student" | "新生儿" | "newborn";
                        readonly "\u51FA\u751F\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        readonly "\u6863\u6B21"?: ("一档" | "tier1" | "二档" | "tier2") | null;
                        readonly "\u7279\u6B8A\u4EBA\u7FA4"?: readonly ("困难群体" | "hardship" | "低保" | "minimum-living" | "低保边缘" | "minimum-living-edge" | "特困" | "extreme-poverty" | "孤儿" | "orphan" | "因病致贫" | "poverty-by-illness" | "儿童重病" | "child-serious-illness" | "苯丙酮尿症患儿" | "pku-child" | "医疗救助对象" | "aid-recipient")[];
                        readonly "\u8FDE\u7EED\u53C2\u4FDD\u6708\u6570"?: number | null;
                        /** @enum {unknown} */
                        readonly "\u9669\u79CD"?: "职工" | "employee" | "职工医保" | "居民" | "resident" | "居民医保";
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly "\u5907\u6848"?: readonly ({
                        readonly from?: string;
                        readonly kind?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        readonly region?: string;
                        readonly to?: string | null;
                        /** @enum {unknown} */
                        readonly type?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u5730\u533A"?: string;
                        readonly "\u5B50\u7C7B"?: ("异地安置退休" | "retirement" | "异地长期居住" | "residence" | "常驻异地工作" | "work") | null;
                        /** @enum {unknown} */
                        readonly "\u79CD\u7C7B"?: "长期异地" | "long-term" | "转诊" | "referral" | "临时外出" | "temporary";
                        readonly "\u81EA"?: string;
                        readonly "\u81F3"?: string | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown)))[];
                    readonly "\u5C31\u533B"?: {
                        readonly admittedOn?: string | null;
                        /** @enum {unknown} */
                        readonly care?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly diagnosis?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly emergency?: boolean | null;
                        /** @enum {unknown} */
                        readonly level?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly referred?: boolean | null;
                        readonly region?: string;
                        readonly selected?: boolean | null;
                        readonly settledOn?: string;
                        readonly signed?: boolean | null;
                        readonly specialist?: boolean | null;
                        readonly "\u4E13\u79D1"?: boolean | null;
                        readonly "\u5165\u9662\u65E5\u671F"?: string | null;
                        readonly "\u5730\u533A"?: string;
                        /** @enum {unknown} */
                        readonly "\u5C31\u533B\u7C7B\u578B"?: "门诊" | "outpatient" | "普通门诊" | "门诊慢特病" | "chronic" | "慢特病" | "门特" | "急诊" | "emergency" | "住院" | "inpatient" | "药店" | "pharmacy" | "药店购药";
                        readonly "\u6025\u8BCA\u62A2\u6551"?: boolean | null;
                        readonly "\u672C\u5E02\u8F6C\u8BCA"?: boolean | null;
                        /** @enum {unknown} */
                        readonly "\u673A\u6784\u7EA7\u522B"?: "基层" | "community" | "社区" | "一级以下" | "一级" | "level1" | "二级" | "level2" | "三级" | "level3" | "其他三级" | "特殊三级" | "level3-special" | "特三级";
                        readonly "\u75C5\u79CD"?: ("普通" | "none" | "恶性肿瘤" | "malignant-tumour" | "精神病" | "psychiatric" | "传染病" | "infectious" | "高血压" | "hypertension" | "糖尿病" | "diabetes" | "透析" | "dialysis" | "尿毒症透析" | "器官移植抗排异" | "transplant" | "苯丙酮尿症" | "pku" | "慢性阻塞性肺疾病" | "copd" | "类风湿关节炎" | "rheumatoid-arthritis" | "冠心病" | "coronary-disease" | "病毒性肝炎" | "viral-hepatitis" | "强直性脊柱炎" | "ankylosing-spondylitis" | "一类病种" | "class1-major" | "二类其他病种" | "class2-other") | null;
                        readonly "\u7B7E\u7EA6"?: boolean | null;
                        readonly "\u7ED3\u7B97\u65E5\u671F"?: string;
                        readonly "\u9009\u5B9A\u673A\u6784"?: boolean | null;
                    } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown) & (unknown | unknown));
                    readonly "\u672C\u5E74\u7D2F\u8BA1"?: {
                        readonly catastrophic?: string | number;
                        readonly catastrophicBase?: string | number;
                        readonly chronicFund?: string | number;
                        readonly civilServant?: string | number;
                        readonly civilServantBase?: string | number;
                        readonly deductible?: {
                            readonly [key: string]: string | number;
                        };
                        readonly employeeSupplement?: string | number;
                        readonly employeeSupplementBase?: string | number;
                        readonly enterpriseSupplement?: string | number;
                        readonly enterpriseSupplementBase?: string | number;
                        readonly medicalAid?: string | number;
                        readonly medicalAidBase?: string | number;
                        readonly otherFund?: string | number;
                        readonly otherFundBase?: string | number;
                        readonly outpatientFund?: string | number;
                        readonly outpatientUpperFund?: string | number;
                        readonly pooledBase?: string | number;
                        readonly pooledFund?: string | number;
                        readonly stays?: number;
                        readonly "\u4F4F\u9662\u6B21\u6570"?: number;
                        readonly "\u8D77\u4ED8\u7EBF"?: {
                            readonly [key: string]: string | number;
                        };
                    } | null;
                    readonly "\u8D39\u7528"?: {
                        readonly items?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly lines?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly outOfCatalogue?: string | number;
                        readonly overLimit?: string | number;
                        readonly preSelfPay?: string | number;
                        readonly total?: (string | number) | null;
                        readonly "\u5148\u884C\u81EA\u4ED8"?: string | number;
                        readonly "\u5168\u81EA\u8D39"?: string | number;
                        readonly "\u5355\u5217\u9879\u76EE"?: {
                            readonly consultation?: string | number;
                            readonly "large-equipment"?: string | number;
                            readonly "negotiated-drug"?: string | number;
                        };
                        readonly "\u603B\u989D"?: (string | number) | null;
                        readonly "\u660E\u7EC6"?: readonly ({
                            /** @enum {unknown} */
                            readonly class?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly item?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                            readonly limitPrice?: (string | number) | null;
                            readonly name?: string;
                            readonly price?: string | number;
                            readonly quantity?: number | string;
                            readonly selfPayRate?: (string | number) | null;
                            readonly "\u5148\u884C\u81EA\u4ED8\u6BD4\u4F8B"?: (string | number) | null;
                            readonly "\u5355\u4EF7"?: string | number;
                            readonly "\u540D\u79F0"?: string;
                            readonly "\u6570\u91CF"?: number | string;
                            /** @enum {unknown} */
                            readonly "\u7C7B\u522B"?: "甲类" | "A" | "甲" | "乙类" | "B" | "乙" | "丙类" | "C" | "丙";
                            readonly "\u9650\u4EF7"?: (string | number) | null;
                            readonly "\u9879\u76EE"?: ("门诊诊查费" | "consultation" | "大型设备检查" | "large-equipment" | "国谈药" | "negotiated-drug" | "国家谈判药品") | null;
                        } & ((unknown | unknown) & (unknown | unknown)))[] | null;
                        readonly "\u8D85\u9650\u4EF7\u81EA\u8D39"?: string | number;
                    };
                } & ((unknown | unknown) & (unknown | unknown) & (unknown | unknown));
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly advice: readonly {
                            readonly kind: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly saves: string;
                            readonly text: string;
                        }[];
                        readonly amounts: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly catastrophic: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly civilServant: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deductible: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly employeeSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly enterpriseSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly hospitalShare: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly medicalAid: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly otherFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly personTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly pooledFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly sharedAccount: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly assumptions: readonly {
                            readonly path: string;
                            readonly text: string;
                        }[];
                        readonly complete: boolean;
                        readonly filing: {
                            readonly applied: string;
                            readonly because: string;
                            readonly rule: string;
                            /** @description 出处 · source */
                            readonly source: {
                                readonly date: string | null;
                                readonly locator: string | null;
                                readonly publisher: string;
                                readonly title: string;
                                readonly url: string | null;
                            } | null;
                        };
                        readonly missing: readonly {
                            readonly ask: string;
                            readonly effect: string;
                            readonly rule: string;
                        }[];
                        readonly policy: {
                            readonly alternatives: readonly string[];
                            readonly benefit: string | null;
                            readonly hash: string | null;
                            readonly region: string;
                            readonly scheme: string;
                            readonly version: string | null;
                        };
                        readonly reason: string | null;
                        /**
                         * @description 结论 · status
                         * @enum {string}
                         */
                        readonly status: "payable" | "not-payable" | "not-established";
                        readonly steps: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string | null;
                            readonly confidence: string;
                            readonly formula: string;
                            readonly id: string;
                            readonly label: string;
                            readonly rule: string;
                            /** @description 出处 · source */
                            readonly source: {
                                readonly date: string | null;
                                readonly locator: string | null;
                                readonly publisher: string;
                                readonly title: string;
                                readonly url: string | null;
                            } | null;
                        }[];
                        /** @description 年度累计 · counters of the year */
                        readonly yearToDate: {
                            readonly deductible: {
                                readonly [key: string]: string;
                            };
                            readonly stays: number;
                        } & {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
        };
    };
    readonly "estimate.filing-guide": {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 就医类别 · kind of care */
                    readonly care?: string | null;
                    /** @description 人员类别 · category */
                    readonly category?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly on?: string;
                    /** @description retirement, residence, work, referral, emergency, travel */
                    readonly reason: string;
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly region: string;
                    /** @description 就医地行政区划代码 · region of care */
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly because: {
                            readonly en: string;
                            readonly zh: string;
                        };
                        readonly from: string;
                        readonly items: readonly ({
                            readonly rule: string;
                            readonly text: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly topic: string;
                        } & {
                            readonly [key: string]: unknown;
                        })[];
                        /**
                         * @description 是否需要备案 · need
                         * @enum {string}
                         */
                        readonly need: "must-file" | "filed-automatically" | "deemed-filed" | "no-need" | "should-file";
                        readonly on: string;
                        readonly status: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
    };
    readonly "institutions.find": {
        readonly parameters: {
            readonly query?: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly after?: string;
                /** @description 类型 · kind */
                readonly kind?: "hospital" | "community" | "pharmacy";
                /** @description 级别 · level */
                readonly level?: "community" | "level1" | "level2" | "level3" | "level3-special";
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
                /** @description 名称的一部分 · part of the name */
                readonly name?: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region?: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly institutions: readonly {
                            readonly address: string;
                            /** @description 定点医药机构编码 · code of a designated institution */
                            readonly institutionId: string;
                            /**
                             * @description 类型 · kind
                             * @enum {string}
                             */
                            readonly kind: "hospital" | "community" | "pharmacy";
                            /**
                             * @description 级别 · level
                             * @enum {string}
                             */
                            readonly level: "community" | "level1" | "level2" | "level3" | "level3-special";
                            /** @description 接入异地直接结算 · linked for off-site settlement */
                            readonly linked: boolean;
                            readonly name: string;
                            readonly phone: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly specialist: boolean;
                            /**
                             * @description 状态 · state
                             * @enum {string}
                             */
                            readonly state: "active" | "suspended";
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "institutions.show": {
        readonly parameters: {
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly address: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 类型 · kind
                         * @enum {string}
                         */
                        readonly kind: "hospital" | "community" | "pharmacy";
                        /**
                         * @description 级别 · level
                         * @enum {string}
                         */
                        readonly level: "community" | "level1" | "level2" | "level3" | "level3-special";
                        /** @description 接入异地直接结算 · linked for off-site settlement */
                        readonly linked: boolean;
                        readonly name: string;
                        readonly phone: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly region: string;
                        readonly specialist: boolean;
                        /**
                         * @description 状态 · state
                         * @enum {string}
                         */
                        readonly state: "active" | "suspended";
                    };
                };
            };
        };
    };
    readonly "days.list": {
        readonly parameters: {
            readonly query: {
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly from: string;
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly to: string;
            };
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly days: readonly {
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly day: string;
                            readonly settlements: number;
                            /**
                             * @description 对平或有差异 · matched or different
                             * @enum {string|null}
                             */
                            readonly state: "matched" | "different" | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly "days.show": {
        readonly parameters: {
            readonly path: {
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly day: string;
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly lines: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fund: string;
                            /** @description 结算编号 · settlement id */
                            readonly settlementId: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        }[];
                        readonly totals: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            readonly count: number;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                    };
                };
            };
        };
    };
    readonly "days.reconcile": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly day: string;
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly lines?: readonly {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly account: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly cash: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly fund: string;
                        /** @description 结算编号 · settlement id */
                        readonly settlementId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    }[];
                    readonly totals: {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly account: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly cash: string;
                        readonly count: number;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly fund: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly differences: readonly {
                            readonly ours: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fund: string;
                                /** @description 结算编号 · settlement id */
                                readonly settlementId: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            } | null;
                            readonly settlementId: string;
                            readonly theirs: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fund: string;
                                /** @description 结算编号 · settlement id */
                                readonly settlementId: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            } | null;
                        }[] | null;
                        readonly ours: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            readonly count: number;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly reconciliationId: string;
                        /**
                         * @description 对平或有差异 · matched or different
                         * @enum {string}
                         */
                        readonly state: "matched" | "different";
                        readonly theirs: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            readonly count: number;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                    };
                };
            };
        };
    };
    readonly "declarations.own": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarations: readonly {
                            readonly actions: readonly string[];
                            readonly changedAt: string;
                            readonly confirmedBy: string | null;
                            readonly declarationId: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly declared: string;
                            readonly declaredBy: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deducted: string;
                            readonly deductions: readonly {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly amount: string;
                                readonly reason: string;
                                readonly settlementId: string;
                            }[];
                            /** @description 定点医药机构编码 · code of a designated institution */
                            readonly institutionId: string;
                            /**
                             * @description 月份 · month
                             * @example 2025-03
                             */
                            readonly month: string;
                            readonly paidBy: string | null;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly payable: string;
                            readonly reviewedBy: string | null;
                            readonly settlements: number;
                            readonly state: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "declarations.declare": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 月份 · month
                     * @example 2025-03
                     */
                    readonly month: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly declared: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly payable: string;
                        readonly settlements: number;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "declarations.confirm": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 申报编号 · declaration id */
                readonly declarationId: string;
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly declared: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly payable: string;
                        readonly settlements: number;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "declarations.dispute": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 申报编号 · declaration id */
                readonly declarationId: string;
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly declared: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly payable: string;
                        readonly settlements: number;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "declarations.withdraw": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 申报编号 · declaration id */
                readonly declarationId: string;
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly declared: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly payable: string;
                        readonly settlements: number;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "exports.month": {
        readonly parameters: {
            readonly query: {
                /** @description 月份 · month */
                readonly month: string;
            };
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
            };
        };
        readonly responses: {
            /** @description XLSX */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    readonly "sign-in.me": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly displayName: string;
                        readonly id: string;
                        readonly institutionId: string | null;
                        readonly personId: string | null;
                        readonly region: string | null;
                        readonly role: string;
                        readonly roleName: {
                            readonly en: string;
                            readonly zh: string;
                        };
                    };
                };
            };
        };
    };
    readonly "sign-in.change-password": {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly next: string;
                    /** @description 现在的密码 · the present one */
                    readonly present: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "people.identify": {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 证件号码 · number of the document */
                    readonly idNumber: string;
                    /** @description 证件类型，01 居民身份证 · kind of document, 01 resident identity card */
                    readonly idType: string;
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly region?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly homes: readonly {
                            /** @description 今天的参保关系；null：今天未参保 · what holds today; null: not insured there today */
                            readonly enrolment: {
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly benefitsFrom: string;
                                readonly category: string;
                                readonly plan: string | null;
                                readonly scheme: string;
                                readonly state: string;
                            } | null;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly shared: readonly {
                                readonly bondId: string;
                                readonly relation: string;
                            }[];
                        }[];
                        readonly person: {
                            readonly idNumber: string;
                            readonly idType: string;
                            readonly name: string;
                            readonly sex: string;
                        };
                        readonly personId: string;
                    };
                };
            };
        };
    };
    readonly "audit.of-region": {
        readonly parameters: {
            readonly query: {
                /** @description 谁办理的：登录名或机构编码 · who acted: login or code of an institution */
                readonly actor?: string;
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly from: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly to: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: readonly {
                            readonly action: string;
                            readonly actor: string;
                            readonly address: string;
                            readonly at: string;
                            readonly personId: string;
                            readonly role: string;
                            readonly seq: number;
                            readonly target: string;
                            readonly why: string | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "catalogue.search": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
                /** @description 名称的一部分，或编码 · part of the name, or the code */
                readonly text?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly class: string;
                            readonly code: string;
                            readonly item: string | null;
                            readonly kind: string;
                            readonly limitPrice: {
                                readonly [key: string]: string;
                            };
                            readonly name: string;
                            /** @description 先行自付，万分之一 · basis points */
                            readonly selfPayBp: number | null;
                            readonly unit: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "claims.queue": {
        readonly parameters: {
            readonly query: {
                /** @description 上一页的 next · `next` of the page before */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
                /** @description 状态 · state */
                readonly state: "submitted" | "correction" | "accepted" | "first-review" | "second-review" | "approved" | "paying" | "pay-failed" | "paid" | "closed" | "rejected" | "appealed" | "withdrawn";
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claims: readonly {
                            readonly actions: readonly string[];
                            readonly ageDays: number;
                            readonly care: string;
                            readonly claimId: string;
                            readonly firstReviewer: string | null;
                            readonly from: string;
                            readonly institutionName: string;
                            readonly name: string;
                            readonly personId: string;
                            readonly place: string;
                            readonly placeName: string;
                            readonly state: string;
                            readonly submittedAt: string;
                            readonly to: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "claims.payment-file": {
        readonly parameters: {
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上一页的 next · `next` of the page before */
                    readonly after?: string | null;
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly rows: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly attempt: number;
                            readonly bankAccount: string;
                            readonly claimId: string;
                            readonly payee: string;
                            readonly reference: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "claims.payments": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly rows: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly attempt: number;
                            readonly bankAccount: string;
                            readonly claimId: string;
                            readonly payee: string;
                            readonly reference: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "clearings.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly clearings: readonly {
                            readonly actions: readonly string[];
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly changedAt: string;
                            readonly clearingId: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deducted: string;
                            readonly generatedBy: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly homeRegion: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly hostRegion: string;
                            /**
                             * @description 月份 · month
                             * @example 2025-03
                             */
                            readonly month: string;
                            readonly settlements: number;
                            readonly side: string;
                            readonly signedBy: string | null;
                            readonly state: string;
                            readonly transferredBy: string | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "clearings.generate": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly homeRegion: string;
                    /**
                     * @description 月份 · month
                     * @example 2025-03
                     */
                    readonly month: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly clearingId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly homeRegion: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly hostRegion: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        readonly settlements: number;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "clearings.show": {
        readonly parameters: {
            readonly path: {
                /** @description 清算单编号 · clearing id */
                readonly clearingId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly actions: readonly string[];
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly changedAt: string;
                        readonly clearingId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        readonly generatedBy: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly homeRegion: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly hostRegion: string;
                        readonly lines: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deducted: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly owed: string;
                            readonly personId: string;
                            readonly settlementId: string;
                        }[];
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        readonly settlements: number;
                        readonly side: string;
                        readonly signedBy: string | null;
                        readonly state: string;
                        readonly transferredBy: string | null;
                    };
                };
            };
        };
    };
    readonly "clearings.sign": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 清算单编号 · clearing id */
                readonly clearingId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly clearingId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly homeRegion: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly hostRegion: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        readonly settlements: number;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "clearings.transfer": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 清算单编号 · clearing id */
                readonly clearingId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly clearingId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly homeRegion: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly hostRegion: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        readonly settlements: number;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "clearings.withdraw": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 清算单编号 · clearing id */
                readonly clearingId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly clearingId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly homeRegion: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly hostRegion: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        readonly settlements: number;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "accounts.credits": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly credits: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly creditId: string;
                            readonly personId: string;
                            readonly proposedBy: string;
                            readonly reason: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "declarations.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarations: readonly {
                            readonly actions: readonly string[];
                            readonly changedAt: string;
                            readonly confirmedBy: string | null;
                            readonly declarationId: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly declared: string;
                            readonly declaredBy: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deducted: string;
                            readonly deductions: readonly {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly amount: string;
                                readonly reason: string;
                                readonly settlementId: string;
                            }[];
                            /** @description 定点医药机构编码 · code of a designated institution */
                            readonly institutionId: string;
                            /**
                             * @description 月份 · month
                             * @example 2025-03
                             */
                            readonly month: string;
                            readonly paidBy: string | null;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly payable: string;
                            readonly reviewedBy: string | null;
                            readonly settlements: number;
                            readonly state: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "declarations.pay": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 申报编号 · declaration id */
                readonly declarationId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly declared: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly payable: string;
                        readonly settlements: number;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "declarations.review": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 申报编号 · declaration id */
                readonly declarationId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly deductions: readonly {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        /** @description 扣减原因 · reason */
                        readonly reason: string;
                        /** @description 结算编号 · settlement id */
                        readonly settlementId: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly declared: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly deducted: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        /**
                         * @description 月份 · month
                         * @example 2025-03
                         */
                        readonly month: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly payable: string;
                        readonly settlements: number;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "exports.declaration": {
        readonly parameters: {
            readonly path: {
                /** @description 申报编号 · declaration id */
                readonly declarationId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description XLSX */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    readonly "enrolments.conflicts": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly conflicts: readonly {
                            readonly actions: readonly string[];
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly base: string | null;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly benefitsFrom: string;
                            readonly category: string;
                            readonly conflictsWith: readonly {
                                readonly category: string;
                                readonly enrolmentId: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly from: string;
                                /** @description 统筹区行政区划代码 · pooling region, six digits */
                                readonly region: string;
                                readonly scheme: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly to: string | null;
                            }[];
                            readonly continuousMonths: number;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly continuousSince: string;
                            readonly employer: string | null;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly groups: readonly string[];
                            readonly neverHeld: boolean;
                            readonly otherRegion: string | null;
                            readonly personId: string;
                            readonly plan: string | null;
                            readonly scheme: string;
                            readonly state: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                            readonly why: string | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "enrolment-transfers.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly transfers: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            readonly actions: readonly string[];
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly askedOn: string;
                            readonly otherRegion: string;
                            readonly personId: string;
                            /** @description 信息表 · what the old region told */
                            readonly sheet: {
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly benefitsFrom: string;
                                readonly category: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly continuousSince: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly insuredUntil: string;
                                readonly scheme: string;
                            } | null;
                            readonly side: string;
                            readonly state: string;
                            readonly transferId: string;
                            readonly why: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly "exports.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly exports: readonly {
                            readonly decidedBy: string | null;
                            readonly expiresAt: string | null;
                            readonly exportId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly requestedAt: string;
                            readonly requestedBy: string;
                            readonly state: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string;
                            readonly why: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "exports.request": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to: string;
                    /** @description 用途，记入审计 · what for, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly decidedBy: string | null;
                        readonly expiresAt: string | null;
                        readonly exportId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly requestedAt: string;
                        readonly requestedBy: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string;
                        readonly why: string;
                    };
                };
            };
        };
    };
    readonly "exports.decide": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 导出编号 · export id */
                readonly exportId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 批准或不批准 · approve or reject
                     * @enum {string}
                     */
                    readonly decision: "approve" | "reject";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly decidedBy: string | null;
                        readonly expiresAt: string | null;
                        readonly exportId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly requestedAt: string;
                        readonly requestedBy: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string;
                        readonly why: string;
                    };
                };
            };
        };
    };
    readonly "exports.download": {
        readonly parameters: {
            readonly path: {
                /** @description 导出编号 · export id */
                readonly exportId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description XLSX */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    readonly "filings.queue": {
        readonly parameters: {
            readonly query: {
                /** @description 上一页的 next · `next` of the page before */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
                /** @description 状态 · state */
                readonly state: "submitted" | "in-review" | "change-pending";
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly filings: readonly {
                            readonly ageDays: number;
                            readonly filingId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly kind: string | null;
                            readonly name: string;
                            readonly personId: string;
                            readonly place: string;
                            readonly placeName: string;
                            readonly reviewer: string | null;
                            readonly submittedAt: string;
                            readonly type: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "filings.counts": {
        readonly parameters: {
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly "change-pending": number;
                        readonly "in-review": number;
                        readonly submitted: number;
                    };
                };
            };
        };
    };
    readonly "days.of-region": {
        readonly parameters: {
            readonly query: {
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly from: string;
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly to: string;
            };
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly days: readonly {
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly day: string;
                            readonly settlements: number;
                            /**
                             * @description 对平或有差异 · matched or different
                             * @enum {string|null}
                             */
                            readonly state: "matched" | "different" | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly "institutions.set-signing-key": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 定点医药机构编码 · code of a designated institution */
                readonly institutionId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        readonly key: string | null;
                    };
                };
            };
        };
    };
    readonly "monthly-credits.run": {
        readonly parameters: {
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上一次的 next · `next` of the request before */
                    readonly after?: string | null;
                    /**
                     * @description 月份 · month
                     * @example 2025-03
                     */
                    readonly month: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly credited: number;
                        readonly failed: readonly {
                            readonly code: string;
                            readonly personId: string;
                        }[];
                        readonly month: string;
                        readonly next: string | null;
                        readonly notCredited: readonly {
                            readonly category: string;
                            readonly people: number;
                            readonly plan: string | null;
                            readonly reason: string;
                        }[];
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly region: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "people.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly after?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly people: readonly {
                            readonly bankAccount: string | null;
                            readonly idNumber: string;
                            readonly idType: string;
                            readonly name: string;
                            readonly personId: string;
                            readonly phone: string | null;
                            readonly sex: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "people.register": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 银行账号 · bank account */
                    readonly bankAccount?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly birthDate?: string | null;
                    /** @description 证件号码 · number of the document */
                    readonly idNumber: string;
                    /** @description 证件类型，01 居民身份证 · kind of document, 01 resident identity card */
                    readonly idType: string;
                    /** @description 姓名 · name */
                    readonly name: string;
                    /** @description 电话 · phone */
                    readonly phone?: string | null;
                    /**
                     * @description 性别 · sex
                     * @enum {string|null}
                     */
                    readonly sex?: "male" | "female" | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly region: string;
                    };
                };
            };
        };
    };
    readonly "people.show": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bankAccount: string | null;
                        readonly idNumber: string;
                        readonly idType: string;
                        readonly name: string;
                        readonly personId: string;
                        readonly phone: string | null;
                        readonly sex: string;
                    };
                };
            };
        };
    };
    readonly "accounts.show": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly balance: string;
                        readonly bonds: readonly {
                            readonly bondId: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly limit: string | null;
                            readonly other: {
                                readonly personId: string;
                                readonly region: string;
                            };
                            readonly otherName: string | null;
                            readonly relation: string;
                            readonly side: string;
                            readonly state: string;
                        }[];
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly setAside: string;
                        readonly transfers: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly other: {
                                readonly personId: string;
                                readonly region: string;
                            };
                            readonly otherName: string | null;
                            readonly returnsAt: string;
                            readonly side: string;
                            readonly state: string;
                            readonly transferId: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "accounts.invite": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly limit?: string | null;
                    readonly member: {
                        /** @description 证件号码 · number */
                        readonly idNumber: string;
                        /** @description 证件类型 · kind of document */
                        readonly idType: string;
                        /** @description 姓名 · name */
                        readonly name: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly region: string;
                    };
                    /**
                     * @description 关系 · relation
                     * @enum {string}
                     */
                    readonly relation: "spouse" | "parent" | "child" | "sibling" | "grandparent" | "grandchild";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bondId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly limit: string | null;
                        readonly other: {
                            readonly personId: string;
                            readonly region: string;
                        };
                        readonly relation: string;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "accounts.answer-invitation": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 共济关系编号 · bond id */
                readonly bondId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 确认或谢绝 · confirm or decline
                     * @enum {string}
                     */
                    readonly answer: "confirm" | "decline";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bondId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly limit: string | null;
                        readonly other: {
                            readonly personId: string;
                            readonly region: string;
                        };
                        readonly relation: string;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "accounts.unbind": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 共济关系编号 · bond id */
                readonly bondId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bondId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly limit: string | null;
                        readonly other: {
                            readonly personId: string;
                            readonly region: string;
                        };
                        readonly relation: string;
                        readonly side: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "accounts.propose-credit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly amount: string;
                    /** @description 原因 · reason */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly creditId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "accounts.decide-credit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 入账编号 · credit id */
                readonly creditId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 批准或驳回 · approve or reject
                     * @enum {string}
                     */
                    readonly decision: "approve" | "reject";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly creditId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "accounts.movements": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly movements: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly bookedOn: string;
                            readonly reason: string;
                            readonly ref: string;
                            readonly sharing: {
                                /**
                                 * @description 用途：账单、保费、转出、转入 · bill, premium, sent, received
                                 * @enum {string}
                                 */
                                readonly for: "bill" | "premium" | "sent" | "received";
                                readonly other: {
                                    readonly personId: string;
                                    readonly region: string;
                                };
                                readonly otherName: string | null;
                            } | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "accounts.premium": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly amount: string;
                    /** @description 共济关系编号 · bond id */
                    readonly bondId: string;
                    /** @description 年度 · year */
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly accountBalance: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly premiumId: string;
                    };
                };
            };
        };
    };
    readonly "accounts.send": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly amount: string;
                    /** @description 共济关系编号 · bond id */
                    readonly bondId: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly other: {
                            readonly personId: string;
                            readonly region: string;
                        };
                        readonly returnsAt: string;
                        readonly side: string;
                        readonly state: string;
                        readonly transferId: string;
                    };
                };
            };
        };
    };
    readonly "accounts.answer-transfer": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 转账编号 · transfer id */
                readonly transferId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 接收或退回 · accept or refuse
                     * @enum {string}
                     */
                    readonly answer: "accept" | "refuse";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        readonly other: {
                            readonly personId: string;
                            readonly region: string;
                        };
                        readonly returnsAt: string;
                        readonly side: string;
                        readonly state: string;
                        readonly transferId: string;
                    };
                };
            };
        };
    };
    readonly "audit.of-person": {
        readonly parameters: {
            readonly query?: {
                /** @description 谁办理的：登录名或机构编码 · who acted: login or code of an institution */
                readonly actor?: string;
                /** @description 上一页的 next · `next` */
                readonly before?: string;
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly from?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly to?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: readonly {
                            readonly action: string;
                            readonly actor: string;
                            readonly address: string;
                            readonly at: string;
                            readonly personId: string;
                            readonly role: string;
                            readonly seq: number;
                            readonly target: string;
                            readonly why: string | null;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "claims.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claims: readonly {
                            readonly actions: readonly string[];
                            readonly care: string;
                            readonly claimId: string;
                            readonly firstReviewer: string | null;
                            readonly from: string;
                            readonly institutionName: string;
                            readonly place: string;
                            readonly placeName: string;
                            readonly state: string;
                            readonly submittedAt: string;
                            readonly to: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "claims.submit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly agent?: {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly birthDate?: string | null;
                        /** @description 证件号码 · number */
                        readonly idNumber: string;
                        /** @description 证件类型 · kind of document */
                        readonly idType: string;
                        /** @description 姓名 · name */
                        readonly name: string;
                        /**
                         * @description 性别；号码不含的才写 · sex, where the number does not tell
                         * @enum {string|null}
                         */
                        readonly sex?: "male" | "female" | null;
                    };
                    /** @description 银行账户 · bank account */
                    readonly bankAccount: string;
                    readonly bill: {
                        /** @description 费用明细 · fee lines */
                        readonly lines?: readonly {
                            /** @description 就医地目录编码；null：目录外 · code in the catalogue of the place of care; null: in none */
                            readonly code: string | null;
                            /** @description 名称 · name */
                            readonly name?: string | null;
                            /**
                             * @description 来源；默认 own · where it was provided
                             * @enum {string}
                             */
                            readonly origin?: "own" | "outside-examination" | "outside-pharmacy";
                            /** @description 单价，元 · price per unit, yuan */
                            readonly price: string;
                            /** @description 费用日期 · date */
                            readonly providedOn: string;
                            /** @description 数量 · quantity */
                            readonly quantity: string;
                        }[];
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly outOfCatalogue?: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly overLimit?: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly preSelfPay?: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total?: string;
                    };
                    /**
                     * @description 就医类别 · kind of care
                     * @enum {string}
                     */
                    readonly care: "outpatient" | "chronic" | "emergency" | "inpatient" | "pharmacy";
                    readonly institution: {
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly code?: string;
                        /**
                         * @description 级别 · level
                         * @enum {string}
                         */
                        readonly level?: "community" | "level1" | "level2" | "level3" | "level3-special";
                        /** @description 机构名称 · name of the institution */
                        readonly name?: string;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly place?: string;
                        readonly specialist?: boolean;
                    };
                    readonly invoices: readonly {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly issuedOn: string;
                        /** @description 票据号码 · number */
                        readonly number: string;
                    }[];
                    readonly papers: readonly {
                        /**
                         * @description 材料种类 · kind of paper
                         * @enum {string}
                         */
                        readonly kind: "identity" | "invoice" | "itemised-list" | "bank-account" | "prescription-or-record" | "emergency-diagnosis" | "discharge-record" | "daily-list" | "cause-statement" | "third-party-papers" | "referral-certificate" | "agent-identity" | "other";
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string;
                    }[];
                    readonly visit: {
                        /**
                         * @description 病种 · diagnosis
                         * @enum {string}
                         */
                        readonly diagnosis?: "none" | "malignant-tumour" | "psychiatric" | "infectious" | "hypertension" | "diabetes" | "dialysis" | "transplant" | "pku" | "copd" | "rheumatoid-arthritis" | "coronary-disease" | "viral-hepatitis" | "ankylosing-spondylitis" | "class1-major" | "class2-other";
                        readonly emergency?: boolean;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        /**
                         * @description 外伤 · injury
                         * @enum {string}
                         */
                        readonly injury?: "none" | "no-third-party" | "third-party";
                        readonly referred?: boolean;
                        readonly selected?: boolean;
                        readonly signed?: boolean;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly estimate: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            readonly status: string;
                        };
                        readonly lookAlikes: readonly {
                            readonly encounterId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly institutionId: string;
                            readonly settlementId: string | null;
                            readonly state: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        }[];
                        readonly missing: readonly {
                            readonly kind: string;
                            readonly name: {
                                readonly en: string;
                                readonly zh: string;
                            };
                        }[];
                        readonly notes: readonly {
                            readonly en: string;
                            readonly zh: string;
                        }[];
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.show": {
        readonly parameters: {
            readonly query?: {
                /** @description 语言 · language; 默认 zh */
                readonly lang?: "zh" | "en";
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly actions: readonly string[];
                        readonly agent: {
                            readonly idNumber: string;
                            readonly name: string;
                        } | null;
                        readonly askedPapers: readonly {
                            readonly [key: string]: unknown;
                        }[];
                        readonly bankAccount: string;
                        readonly bill: {
                            readonly lines?: readonly {
                                readonly [key: string]: unknown;
                            }[];
                            readonly parts?: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly outOfCatalogue: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly overLimit: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly preSelfPay: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                        };
                        readonly care: string;
                        readonly channel: string;
                        readonly claimId: string;
                        readonly computed: {
                            readonly advice: readonly {
                                readonly kind: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly saves: string;
                                readonly text: string;
                            }[];
                            readonly amounts: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly catastrophic: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly civilServant: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly deductible: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly employeeSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly enterpriseSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly hospitalShare: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly inScope: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly medicalAid: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly otherFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly outOfCatalogue: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly overLimit: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly personTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly pooledFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly preSelfPay: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly sharedAccount: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly assumptions: readonly {
                                readonly path: string;
                                readonly text: string;
                            }[];
                            readonly complete: boolean;
                            readonly filing: {
                                readonly applied: string;
                                readonly because: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            };
                            readonly missing: readonly {
                                readonly ask: string;
                                readonly effect: string;
                                readonly rule: string;
                            }[];
                            readonly policy: {
                                readonly alternatives: readonly string[];
                                readonly benefit: string | null;
                                readonly hash: string | null;
                                readonly region: string;
                                readonly scheme: string;
                                readonly version: string | null;
                            };
                            readonly reason: string | null;
                            /**
                             * @description 结论 · status
                             * @enum {string}
                             */
                            readonly status: "payable" | "not-payable" | "not-established";
                            readonly steps: readonly {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly amount: string | null;
                                readonly confidence: string;
                                readonly formula: string;
                                readonly id: string;
                                readonly label: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            }[];
                            /** @description 年度累计 · counters of the year */
                            readonly yearToDate: {
                                readonly deductible: {
                                    readonly [key: string]: string;
                                };
                                readonly stays: number;
                            } & {
                                readonly [key: string]: string;
                            };
                        } | null;
                        readonly correction: readonly {
                            readonly kind: string;
                            readonly why: string;
                        }[] | null;
                        readonly decisions: {
                            readonly appeal: {
                                readonly at: string;
                                readonly before?: unknown;
                                readonly by?: string;
                                readonly why: string;
                            } | null;
                            readonly first_decision: {
                                readonly at: string;
                                readonly cleared: readonly {
                                    readonly [key: string]: unknown;
                                }[];
                                readonly deductions: readonly {
                                    readonly [key: string]: unknown;
                                }[];
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string | null;
                                readonly proposal: string;
                                readonly why: string | null;
                            } | null;
                            readonly first_reviewer?: string | null;
                            readonly second_decision: {
                                readonly at: string;
                                readonly by?: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string | null;
                                readonly outcome: string;
                                readonly why: string | null;
                            } | null;
                            readonly second_reviewer?: string | null;
                        };
                        readonly firstReviewer?: string | null;
                        readonly from: string;
                        readonly howToAppeal: {
                            readonly en: string;
                            readonly zh: string;
                        } | null;
                        readonly institutionId: string | null;
                        readonly institutionName: string;
                        readonly invoices: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly issuedOn: string;
                            readonly number: string;
                        }[];
                        readonly level: string;
                        readonly lookAlikes: readonly {
                            readonly encounterId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly institutionId: string;
                            readonly settlementId: string | null;
                            readonly state: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        }[];
                        readonly missingPapers: readonly string[];
                        readonly notes: readonly {
                            readonly en: string;
                            readonly zh: string;
                        }[];
                        readonly papers: readonly {
                            readonly kind: string;
                            readonly uploadId: string;
                        }[];
                        readonly payments: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly attempt: number;
                            readonly endedAt: string | null;
                            readonly reason: string | null;
                            readonly startedAt: string;
                            readonly startedBy?: string;
                            readonly state: string;
                        }[];
                        readonly person: {
                            readonly bankAccount: string | null;
                            readonly idNumber: string;
                            readonly idType: string;
                            readonly name: string;
                            readonly personId: string;
                            readonly phone: string | null;
                            readonly sex: string;
                        } | null;
                        readonly place: string;
                        readonly placeName: string;
                        readonly problems: readonly {
                            readonly code: string;
                            readonly message: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly path: string;
                            readonly remedy: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly severity: string;
                        }[];
                        readonly regionalPapers: readonly {
                            readonly en: string;
                            readonly zh: string;
                        }[];
                        readonly settlementId: string | null;
                        readonly state: string;
                        readonly submittedAt: string;
                        readonly submittedBy?: string;
                        readonly to: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                        readonly visit: {
                            readonly diagnosis: string;
                            readonly emergency: boolean;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly injury: string;
                            readonly referred: boolean;
                            readonly selected: boolean;
                            readonly signed: boolean;
                            readonly specialist: boolean;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string;
                        };
                    };
                };
            };
        };
    };
    readonly "claims.accept": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.appeal": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.approve": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly fundTotal: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.change-account": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 银行账户 · bank account */
                    readonly bankAccount: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.ask": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly defects: readonly {
                        /**
                         * @description 材料种类 · kind of paper
                         * @enum {string}
                         */
                        readonly kind: "identity" | "invoice" | "itemised-list" | "bank-account" | "prescription-or-record" | "emergency-diagnosis" | "discharge-record" | "daily-list" | "cause-statement" | "third-party-papers" | "referral-certificate" | "agent-identity" | "other";
                        /** @description 原因 · reason */
                        readonly why: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.supply": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly papers: readonly {
                        /**
                         * @description 材料种类 · kind of paper
                         * @enum {string}
                         */
                        readonly kind: "identity" | "invoice" | "itemised-list" | "bank-account" | "prescription-or-record" | "emergency-diagnosis" | "discharge-record" | "daily-list" | "cause-statement" | "third-party-papers" | "referral-certificate" | "agent-identity" | "other";
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.pay": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.pay-failed": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 第几次支付 · which attempt */
                    readonly attempt: number;
                    /** @description 原因 · reason */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.paid": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 第几次支付 · which attempt */
                    readonly attempt: number;
                    /** @description 银行流水号 · bank reference */
                    readonly bankReference: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.propose": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cleared?: readonly {
                        /** @description 就诊 · visit */
                        readonly encounterId: string;
                        /** @description 原因 · reason */
                        readonly why: string;
                    }[];
                    readonly deductions?: readonly {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly amount: string | null;
                        /** @description 第几条明细 · number of the line */
                        readonly line: number | null;
                        /** @description 原因 · reason */
                        readonly why: string;
                    }[];
                    /**
                     * @description 批准或不予报销 · approve or reject
                     * @enum {string}
                     */
                    readonly proposal: "approve" | "reject";
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.reject": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.return": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.take": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "claims.withdraw": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 报销编号 · claim id */
                readonly claimId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly claimId: string;
                        readonly settlementId: string | null;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "people.change-contact": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 银行账号 · bank account */
                    readonly bankAccount?: string | null;
                    /** @description 电话 · phone */
                    readonly phone?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changed: readonly string[];
                        readonly personId: string;
                    };
                };
            };
        };
    };
    readonly "encounters.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly encounters: readonly {
                            readonly actions: readonly string[];
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly admittedOn: string;
                            readonly care: string;
                            readonly diagnosis: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly dischargedOn: string | null;
                            readonly emergency: boolean;
                            readonly encounterId: string;
                            /** @description 定点医药机构编码 · code of a designated institution */
                            readonly institutionId: string;
                            readonly institutionName: string;
                            readonly level: string;
                            readonly place: string;
                            readonly state: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
        };
    };
    readonly "encounters.admit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly admittedOn?: string;
                    /**
                     * @description 就医类别 · kind of care
                     * @enum {string}
                     */
                    readonly care: "outpatient" | "chronic" | "emergency" | "inpatient" | "pharmacy";
                    /**
                     * @description 病种 · diagnosis
                     * @enum {string}
                     */
                    readonly diagnosis?: "none" | "malignant-tumour" | "psychiatric" | "infectious" | "hypertension" | "diabetes" | "dialysis" | "transplant" | "pku" | "copd" | "rheumatoid-arthritis" | "coronary-disease" | "viral-hepatitis" | "ankylosing-spondylitis" | "class1-major" | "class2-other";
                    /** @description 急诊抢救 · emergency */
                    readonly emergency?: boolean;
                    /**
                     * @description 外伤 · injury
                     * @enum {string}
                     */
                    readonly injury?: "none" | "no-third-party" | "third-party";
                    /** @description 转诊而来 · referred here */
                    readonly referred?: boolean;
                    /** @description 本人选定的机构 · the institution the person selected */
                    readonly selected?: boolean;
                    /** @description 家庭医生签约 · signed with a family doctor here */
                    readonly signed?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly encounterId: string;
                        readonly institutionName: string;
                        readonly level: string;
                        readonly place: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "encounters.show": {
        readonly parameters: {
            readonly path: {
                /** @description 就诊编号 · encounter id */
                readonly encounterId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly actions: readonly string[];
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly admittedOn: string;
                        readonly care: string;
                        readonly diagnosis: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly dischargedOn: string | null;
                        readonly emergency: boolean;
                        readonly encounterId: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        readonly institutionName: string;
                        readonly level: string;
                        readonly lines: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly amount: string;
                            readonly batch: string;
                            readonly class: string;
                            readonly code: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            readonly lineNo: number;
                            readonly name: string;
                            readonly origin: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly price: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly providedOn: string;
                            readonly quantity: string;
                        }[];
                        readonly place: string;
                        readonly state: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "encounters.cancel": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 就诊编号 · encounter id */
                readonly encounterId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 取消原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly encounterId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "encounters.discharge": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 就诊编号 · encounter id */
                readonly encounterId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly dischargedOn?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly dischargedOn: string;
                        readonly encounterId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "encounters.upload-lines": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 就诊编号 · encounter id */
                readonly encounterId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 批号 · batch */
                    readonly batch: string;
                    /** @description 费用明细 · fee lines */
                    readonly lines: readonly {
                        /** @description 就医地目录编码；null：目录外 · code in the catalogue of the place of care; null: in none */
                        readonly code: string | null;
                        /** @description 名称 · name */
                        readonly name?: string | null;
                        /**
                         * @description 来源；默认 own · where it was provided
                         * @enum {string}
                         */
                        readonly origin?: "own" | "outside-examination" | "outside-pharmacy";
                        /** @description 单价，元 · price per unit, yuan */
                        readonly price: string;
                        /** @description 费用日期 · date */
                        readonly providedOn: string;
                        /** @description 数量 · quantity */
                        readonly quantity: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly batch: string;
                        readonly encounterId: string;
                        readonly lines: readonly {
                            readonly amount: string;
                            readonly class: string;
                            readonly inScope: string;
                            readonly lineNo: number;
                            readonly name: string;
                            readonly outOfCatalogue: string;
                            readonly overLimit: string;
                            readonly preSelfPay: string;
                        }[];
                        readonly total: string;
                    };
                };
            };
        };
    };
    readonly "encounters.presettle": {
        readonly parameters: {
            readonly query?: {
                /** @description 语言 · language; 默认 zh */
                readonly lang?: "zh" | "en";
            };
            readonly path: {
                /** @description 就诊编号 · encounter id */
                readonly encounterId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 个人负担部分先用个人账户支付，默认是 · pay from the personal account, by default */
                    readonly useAccount?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly amounts: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly catastrophic: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly civilServant: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deductible: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly employeeSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly enterpriseSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly hospitalShare: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly medicalAid: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly otherFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly personTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly pooledFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly sharedAccount: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly complete: boolean;
                        readonly explanation: {
                            readonly advice: readonly {
                                readonly kind: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly saves: string;
                                readonly text: string;
                            }[];
                            readonly amounts: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly catastrophic: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly civilServant: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly deductible: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly employeeSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly enterpriseSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly hospitalShare: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly inScope: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly medicalAid: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly otherFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly outOfCatalogue: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly overLimit: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly personTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly pooledFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly preSelfPay: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly sharedAccount: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly assumptions: readonly {
                                readonly path: string;
                                readonly text: string;
                            }[];
                            readonly complete: boolean;
                            readonly filing: {
                                readonly applied: string;
                                readonly because: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            };
                            readonly missing: readonly {
                                readonly ask: string;
                                readonly effect: string;
                                readonly rule: string;
                            }[];
                            readonly policy: {
                                readonly alternatives: readonly string[];
                                readonly benefit: string | null;
                                readonly hash: string | null;
                                readonly region: string;
                                readonly scheme: string;
                                readonly version: string | null;
                            };
                            readonly reason: string | null;
                            /**
                             * @description 结论 · status
                             * @enum {string}
                             */
                            readonly status: "payable" | "not-payable" | "not-established";
                            readonly steps: readonly {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly amount: string | null;
                                readonly confidence: string;
                                readonly formula: string;
                                readonly id: string;
                                readonly label: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            }[];
                            /** @description 年度累计 · counters of the year */
                            readonly yearToDate: {
                                readonly deductible: {
                                    readonly [key: string]: string;
                                };
                                readonly stays: number;
                            } & {
                                readonly [key: string]: string;
                            };
                        };
                        readonly filing: string;
                        readonly status: string;
                        /** @description 年度累计 · counters of the year */
                        readonly yearToDate: {
                            readonly deductible: {
                                readonly [key: string]: string;
                            };
                            readonly stays: number;
                        } & {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
        };
    };
    readonly "encounters.settle": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 就诊编号 · encounter id */
                readonly encounterId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 共济账户，按顺序支付个人账户之后的部分 · shared accounts, paying in this order after the own account */
                    readonly shared?: readonly {
                        /** @description 共济关系编号 · bond id */
                        readonly bondId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly limit?: string;
                    }[];
                    /** @description 个人负担部分先用个人账户支付，默认是 · pay from the personal account, by default */
                    readonly useAccount?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly accountBalance: string;
                        readonly amounts: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly catastrophic: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly civilServant: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deductible: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly employeeSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly enterpriseSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly hospitalShare: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly medicalAid: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly otherFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly personTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly pooledFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly sharedAccount: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly claimId: string | null;
                        readonly complete: boolean;
                        readonly encounterId: string | null;
                        readonly filing: {
                            readonly applied: string;
                            readonly filingId: string | null;
                        };
                        readonly policy: {
                            readonly benefit: string | null;
                            readonly hash: string | null;
                            readonly version: string | null;
                        };
                        readonly settledOn: string;
                        readonly settlementId: string;
                        readonly state: string;
                        readonly status: string;
                        /** @description 年度累计 · counters of the year */
                        readonly yearToDate: {
                            readonly deductible: {
                                readonly [key: string]: string;
                            };
                            readonly stays: number;
                        } & {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
        };
    };
    readonly "enrolment-transfers.of-person": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly transfers: readonly {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            readonly actions: readonly string[];
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly askedOn: string;
                            readonly otherRegion: string;
                            /** @description 信息表 · what the old region told */
                            readonly sheet: {
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly benefitsFrom: string;
                                readonly category: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly continuousSince: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly insuredUntil: string;
                                readonly scheme: string;
                            } | null;
                            readonly side: string;
                            readonly state: string;
                            readonly transferId: string;
                            readonly why: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly "enrolment-transfers.accept": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 补缴中断的月份，默认否 · the gap is paid back */
                    readonly backPaid?: boolean;
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly fromRegion: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly state: string;
                        readonly transferId: string;
                    };
                };
            };
        };
    };
    readonly "enrolment-transfers.close": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 转移编号 · transfer id */
                readonly transferId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly arrears: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly account: string;
                        readonly sheet: {
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly benefitsFrom: string;
                            readonly category: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly continuousSince: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly insuredUntil: string;
                            readonly scheme: string;
                        };
                        readonly state: string;
                        readonly transferId: string;
                    };
                };
            };
        };
    };
    readonly "enrolment-transfers.return": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 转移编号 · transfer id */
                readonly transferId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly state: string;
                        readonly transferId: string;
                    };
                };
            };
        };
    };
    readonly "enrolments.history": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly enrolments: readonly {
                            readonly actions: readonly string[];
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly base: string | null;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly benefitsFrom: string;
                            readonly category: string;
                            readonly conflictsWith: readonly {
                                readonly category: string;
                                readonly enrolmentId: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly from: string;
                                /** @description 统筹区行政区划代码 · pooling region, six digits */
                                readonly region: string;
                                readonly scheme: string;
                                /**
                                 * @description 日期 · date
                                 * @example 2025-03-01
                                 */
                                readonly to: string | null;
                            }[];
                            readonly continuousMonths: number;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly continuousSince: string;
                            readonly employer: string | null;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly groups: readonly string[];
                            readonly neverHeld: boolean;
                            readonly otherRegion: string | null;
                            readonly plan: string | null;
                            readonly scheme: string;
                            readonly state: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                            readonly why: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly "enrolments.resolve": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 参保关系编号 · enrolment id */
                readonly enrolmentId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 保留新的或原有的 · the new one or the others
                     * @enum {string}
                     */
                    readonly keep: "new" | "existing";
                    /** @description 原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly enrolmentId: string;
                        readonly refundable: boolean;
                        readonly state: string;
                        readonly stopped: readonly {
                            readonly category: string;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly scheme: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly "enrolments.change-base": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly base: string;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "enrolments.change-category": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly base?: string | null;
                    /**
                     * @description 人员类别 · category
                     * @enum {string}
                     */
                    readonly category: "working" | "retired" | "adult" | "minor" | "student" | "newborn";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    /** @description 没有的不写 · left out: none */
                    readonly groups?: readonly ("hardship" | "minimum-living" | "minimum-living-edge" | "extreme-poverty" | "orphan" | "poverty-by-illness" | "child-serious-illness" | "pku-child" | "aid-recipient")[];
                    /** @description 档次，统筹区有档次的才写 · tier, where the region has them */
                    readonly plan?: string | null;
                    /** @description 原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "enrolments.current": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description 日期 · date
                 * @example 2025-03-01
                 */
                readonly on?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly actions: readonly string[];
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly base: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        readonly category: string;
                        readonly conflictsWith: readonly {
                            readonly category: string;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly scheme: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        }[];
                        readonly continuousMonths: number;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly employer: string | null;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly groups: readonly string[];
                        readonly neverHeld: boolean;
                        readonly otherRegion: string | null;
                        readonly plan: string | null;
                        readonly scheme: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly why: string | null;
                    };
                };
            };
        };
    };
    readonly "enrolments.enrol-employee": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 补缴断缴的月份，默认否 · the gap is paid back; by default not */
                    readonly backPaid?: boolean;
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly base?: string | null;
                    /**
                     * @description 在职或退休 · at work or retired
                     * @enum {string}
                     */
                    readonly category: "working" | "retired";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly coverageFrom?: string | null;
                    /** @description 单位 · employer */
                    readonly employer?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    /** @description 没有的不写 · left out: none */
                    readonly groups?: readonly ("hardship" | "minimum-living" | "minimum-living-edge" | "extreme-poverty" | "orphan" | "poverty-by-illness" | "child-serious-illness" | "pku-child" | "aid-recipient")[];
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly paidOn: string;
                    /** @description 档次，统筹区有档次的才写 · tier, where the region has them */
                    readonly plan?: string | null;
                    /** @description 断缴后的等待期，月；统筹区未定的由经办写明 · months to wait after a gap, said by the agency */
                    readonly waitMonths?: number | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        readonly conflictsWith: readonly {
                            readonly category: string;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly scheme: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        }[];
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        /**
                         * @description 正常或重复参保待处理 · active, or in conflict with another
                         * @enum {string}
                         */
                        readonly state: "active" | "conflict";
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        /**
                         * @description 一般保留哪一笔 · which is kept as a rule
                         * @enum {string|null}
                         */
                        readonly usuallyKept: "new" | "existing" | null;
                    };
                };
            };
        };
    };
    readonly "enrolments.end": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly lastDay: string;
                    /**
                     * @description 死亡、离开或其他
                     * @enum {string}
                     */
                    readonly reason: "death" | "moved" | "other";
                    /** @description 原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "enrolments.enrol-newborn": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 没有的不写 · left out: none */
                    readonly groups?: readonly ("hardship" | "minimum-living" | "minimum-living-edge" | "extreme-poverty" | "orphan" | "poverty-by-illness" | "child-serious-illness" | "pku-child" | "aid-recipient")[];
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly paidOn: string;
                    /** @description 参保年度 · year paid for */
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        readonly conflictsWith: readonly {
                            readonly category: string;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly scheme: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        }[];
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        /**
                         * @description 正常或重复参保待处理 · active, or in conflict with another
                         * @enum {string}
                         */
                        readonly state: "active" | "conflict";
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        /**
                         * @description 一般保留哪一笔 · which is kept as a rule
                         * @enum {string|null}
                         */
                        readonly usuallyKept: "new" | "existing" | null;
                    };
                };
            };
        };
    };
    readonly "enrolments.repair": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 补缴的年数 · years paid */
                    readonly years: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "enrolments.enrol-resident": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 人员类别 · category
                     * @enum {string}
                     */
                    readonly category: "adult" | "minor" | "student";
                    /** @description 没有的不写 · left out: none */
                    readonly groups?: readonly ("hardship" | "minimum-living" | "minimum-living-edge" | "extreme-poverty" | "orphan" | "poverty-by-illness" | "child-serious-illness" | "pku-child" | "aid-recipient")[];
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly insuredUntil?: string | null;
                    readonly inWindow?: boolean | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly paidOn: string;
                    /** @description 学校，大学生必写 · school, of students */
                    readonly school?: string | null;
                    /** @description 参保年度 · year paid for */
                    readonly year: number;
                    /** @description 补缴的年数，默认0 · missed years paid back */
                    readonly yearsPaidBack?: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        readonly conflictsWith: readonly {
                            readonly category: string;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly scheme: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        }[];
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        /**
                         * @description 正常或重复参保待处理 · active, or in conflict with another
                         * @enum {string}
                         */
                        readonly state: "active" | "conflict";
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        /**
                         * @description 一般保留哪一笔 · which is kept as a rule
                         * @enum {string|null}
                         */
                        readonly usuallyKept: "new" | "existing" | null;
                    };
                };
            };
        };
    };
    readonly "enrolments.resume": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 补缴断缴的月份，默认否 · the gap is paid back; by default not */
                    readonly backPaid?: boolean;
                    /**
                     * @description 元 · yuan
                     * @example 1234.50
                     */
                    readonly base?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly coverageFrom?: string | null;
                    /** @description 单位 · employer */
                    readonly employer?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly paidOn: string;
                    /** @description 断缴后的等待期，月；统筹区未定的由经办写明 · months to wait after a gap, said by the agency */
                    readonly waitMonths?: number | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        readonly conflictsWith: readonly {
                            readonly category: string;
                            readonly enrolmentId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly scheme: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        }[];
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        /**
                         * @description 正常或重复参保待处理 · active, or in conflict with another
                         * @enum {string}
                         */
                        readonly state: "active" | "conflict";
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        /**
                         * @description 一般保留哪一笔 · which is kept as a rule
                         * @enum {string|null}
                         */
                        readonly usuallyKept: "new" | "existing" | null;
                    };
                };
            };
        };
    };
    readonly "enrolments.suspend": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly benefitsFrom: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly continuousSince: string;
                        readonly enrolmentId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "filings.list": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly filings: readonly {
                            readonly actions: readonly string[];
                            readonly basis: string;
                            /** @description 一次性告知要补正的材料 · what was asked to be corrected */
                            readonly correction: readonly {
                                readonly paper: string;
                                readonly why: string;
                            }[] | null;
                            readonly decidedAt: string | null;
                            readonly decidedBy: string | null;
                            readonly filingId: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            readonly kind: string | null;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly lockedTo: string | null;
                            readonly note: string | null;
                            readonly papers: readonly {
                                readonly name: string;
                                readonly uploadId: string | null;
                            }[];
                            readonly papersComplete: boolean;
                            readonly place: string;
                            readonly placeName: string;
                            readonly replaces: string | null;
                            readonly reviewer: string | null;
                            readonly state: string;
                            readonly submittedAt: string | null;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                            readonly type: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "filings.submit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上传编号 · upload id */
                    readonly commitment?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    readonly papers?: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly place: string;
                    /**
                     * @description 为什么去外地 · why one is there
                     * @enum {string}
                     */
                    readonly reason: "retirement" | "residence" | "work" | "referral" | "travel";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.approve": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.cancel": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.change": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上传编号 · upload id */
                    readonly commitment?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    readonly papers?: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly place: string;
                    /**
                     * @description 为什么去外地 · why one is there
                     * @enum {string}
                     */
                    readonly reason: "retirement" | "residence" | "work" | "referral" | "travel";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly replaces: {
                            readonly filingId: string;
                            readonly state: string;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string | null;
                        };
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.edit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上传编号 · upload id */
                    readonly commitment?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    readonly papers?: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly place: string;
                    /**
                     * @description 为什么去外地 · why one is there
                     * @enum {string}
                     */
                    readonly reason: "retirement" | "residence" | "work" | "referral" | "travel";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.complete": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly papers: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.reject": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.renew": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上传编号 · upload id */
                    readonly commitment?: string | null;
                    readonly papers: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.return": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly defects: readonly {
                        /** @description 材料 · paper */
                        readonly paper: string;
                        /** @description 原因 · reason */
                        readonly why: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.take": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.resubmit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 备案编号 · filing id */
                readonly filingId: string;
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上传编号 · upload id */
                    readonly commitment?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    readonly papers?: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly place: string;
                    /**
                     * @description 为什么去外地 · why one is there
                     * @enum {string}
                     */
                    readonly reason: "retirement" | "residence" | "work" | "referral" | "travel";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "filings.draft": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 上传编号 · upload id */
                    readonly commitment?: string | null;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    readonly papers?: readonly {
                        /** @description 材料名称 · paper */
                        readonly name: string;
                        /** @description 上传编号 · upload id */
                        readonly uploadId: string | null;
                    }[];
                    /** @description 统筹区行政区划代码 · pooling region, six digits */
                    readonly place: string;
                    /**
                     * @description 为什么去外地 · why one is there
                     * @enum {string}
                     */
                    readonly reason: "retirement" | "residence" | "work" | "referral" | "travel";
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly basis: string;
                        readonly filingId: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly from: string;
                        readonly kind: string | null;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly lockedTo: string | null;
                        readonly papersComplete: boolean;
                        readonly place: string;
                        readonly placeName: string;
                        readonly state: string;
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly to: string | null;
                        readonly type: string;
                    };
                };
            };
        };
    };
    readonly "people.reveal": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 哪一项 · which field
                     * @enum {string}
                     */
                    readonly field: "idNumber" | "name" | "phone" | "bankAccount" | "birthDate";
                    /** @description 原因 · reason */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly field: string;
                        readonly value: string | null;
                    };
                };
            };
        };
    };
    readonly "settlements.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly settlements: readonly {
                            readonly amounts: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly catastrophic: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly civilServant: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly deductible: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly employeeSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly enterpriseSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly hospitalShare: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly inScope: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly medicalAid: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly otherFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly outOfCatalogue: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly overLimit: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly personTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly pooledFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly preSelfPay: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly sharedAccount: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly care: string;
                            readonly claimId: string | null;
                            readonly complete: boolean;
                            readonly encounterId: string | null;
                            readonly filing: string;
                            /** @description 定点医药机构编码 · code of a designated institution */
                            readonly institutionId: string;
                            readonly institutionName: string | null;
                            readonly kind: string;
                            readonly place: string;
                            readonly policy: {
                                readonly benefit: string | null;
                                readonly hash: string | null;
                                readonly version: string | null;
                            };
                            readonly reverses: string | null;
                            readonly scheme: string;
                            readonly settledOn: string;
                            readonly settlementId: string;
                            readonly state: string;
                            readonly status: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "settlements.show": {
        readonly parameters: {
            readonly query?: {
                /** @description 语言 · language; 默认 zh */
                readonly lang?: "zh" | "en";
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 结算编号 · settlement id */
                readonly settlementId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly amounts: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly catastrophic: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly civilServant: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deductible: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly employeeSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly enterpriseSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly hospitalShare: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly medicalAid: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly otherFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly personTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly pooledFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly sharedAccount: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly care: string;
                        readonly claimId: string | null;
                        readonly complete: boolean;
                        readonly encounterId: string | null;
                        readonly explanation: {
                            readonly advice: readonly {
                                readonly kind: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly saves: string;
                                readonly text: string;
                            }[];
                            readonly amounts: {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly account: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly cash: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly catastrophic: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly civilServant: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly deductible: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly employeeSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly enterpriseSupplement: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly fundTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly hospitalShare: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly inScope: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly medicalAid: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly otherFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly outOfCatalogue: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly overLimit: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly personTotal: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly pooledFund: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly preSelfPay: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly sharedAccount: string;
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly total: string;
                            };
                            readonly assumptions: readonly {
                                readonly path: string;
                                readonly text: string;
                            }[];
                            readonly complete: boolean;
                            readonly filing: {
                                readonly applied: string;
                                readonly because: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            };
                            readonly missing: readonly {
                                readonly ask: string;
                                readonly effect: string;
                                readonly rule: string;
                            }[];
                            readonly policy: {
                                readonly alternatives: readonly string[];
                                readonly benefit: string | null;
                                readonly hash: string | null;
                                readonly region: string;
                                readonly scheme: string;
                                readonly version: string | null;
                            };
                            readonly reason: string | null;
                            /**
                             * @description 结论 · status
                             * @enum {string}
                             */
                            readonly status: "payable" | "not-payable" | "not-established";
                            readonly steps: readonly {
                                /**
                                 * @description 元 · yuan
                                 * @example 1234.50
                                 */
                                readonly amount: string | null;
                                readonly confidence: string;
                                readonly formula: string;
                                readonly id: string;
                                readonly label: string;
                                readonly rule: string;
                                /** @description 出处 · source */
                                readonly source: {
                                    readonly date: string | null;
                                    readonly locator: string | null;
                                    readonly publisher: string;
                                    readonly title: string;
                                    readonly url: string | null;
                                } | null;
                            }[];
                            /** @description 年度累计 · counters of the year */
                            readonly yearToDate: {
                                readonly deductible: {
                                    readonly [key: string]: string;
                                };
                                readonly stays: number;
                            } & {
                                readonly [key: string]: string;
                            };
                        };
                        readonly filing: string;
                        /** @description 定点医药机构编码 · code of a designated institution */
                        readonly institutionId: string;
                        readonly institutionName: string | null;
                        readonly kind: string;
                        readonly limits: readonly {
                            readonly confidence: string;
                            readonly kind: string;
                            readonly label: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly left: string | null;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly limit: string | null;
                            readonly rule: string;
                            /** @description 出处 · source */
                            readonly source: {
                                readonly date: string | null;
                                readonly locator: string | null;
                                readonly publisher: string;
                                readonly title: string;
                                readonly url: string | null;
                            } | null;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly used: string;
                        }[];
                        readonly place: string;
                        readonly policy: {
                            readonly benefit: string | null;
                            readonly hash: string | null;
                            readonly version: string | null;
                        };
                        readonly reverses: string | null;
                        readonly scheme: string;
                        readonly settledOn: string;
                        readonly settlementId: string;
                        readonly state: string;
                        readonly status: string;
                    };
                };
            };
        };
    };
    readonly "settlements.reverse": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 结算编号 · settlement id */
                readonly settlementId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 撤销原因，记入审计 · the reason, for the audit trail */
                    readonly why: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly accountBalance: string;
                        readonly amounts: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly catastrophic: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly civilServant: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deductible: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly employeeSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly enterpriseSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly hospitalShare: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly medicalAid: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly otherFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly personTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly pooledFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly sharedAccount: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly encounterId: string | null;
                        readonly reverses: string;
                        readonly settlementId: string;
                    };
                };
            };
        };
    };
    readonly "statements.show": {
        readonly parameters: {
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 结算编号 · settlement id */
                readonly settlementId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
    };
    readonly "statements.pdf": {
        readonly parameters: {
            readonly query?: {
                /** @description 语言 · language; 默认 zh */
                readonly lang?: "zh" | "en";
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 结算编号 · settlement id */
                readonly settlementId: string;
            };
        };
        readonly responses: {
            /** @description PDF */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": unknown;
                };
            };
        };
    };
    readonly "uploads.keep": {
        readonly parameters: {
            readonly query: {
                /** @description 用途 · purpose */
                readonly purpose: "filing" | "claim" | "enrolment";
            };
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mediaType: string;
                        /** @description 64 hex digits */
                        readonly sha256: string;
                        readonly sizeBytes: number;
                        readonly uploadId: string;
                    };
                };
            };
        };
    };
    readonly "uploads.read": {
        readonly parameters: {
            readonly query?: {
                /** @description 查看原因，记入审计 · reason, for the audit trail */
                readonly why?: string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 上传编号 · upload id */
                readonly uploadId: string;
            };
        };
        readonly responses: {
            /** @description file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": unknown;
                };
            };
        };
    };
    readonly "visits.settle": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 人员编号 · person id */
                readonly personId: string;
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 就医类别 · kind of care
                     * @enum {string}
                     */
                    readonly care: "outpatient" | "chronic" | "emergency" | "inpatient" | "pharmacy";
                    /**
                     * @description 病种 · diagnosis
                     * @enum {string}
                     */
                    readonly diagnosis?: "none" | "malignant-tumour" | "psychiatric" | "infectious" | "hypertension" | "diabetes" | "dialysis" | "transplant" | "pku" | "copd" | "rheumatoid-arthritis" | "coronary-disease" | "viral-hepatitis" | "ankylosing-spondylitis" | "class1-major" | "class2-other";
                    /** @description 急诊抢救 · emergency */
                    readonly emergency?: boolean;
                    /**
                     * @description 外伤 · injury
                     * @enum {string}
                     */
                    readonly injury?: "none" | "no-third-party" | "third-party";
                    /** @description 费用明细 · fee lines */
                    readonly lines: readonly {
                        /** @description 就医地目录编码；null：目录外 · code in the catalogue of the place of care; null: in none */
                        readonly code: string | null;
                        /** @description 名称 · name */
                        readonly name?: string | null;
                        /**
                         * @description 来源；默认 own · where it was provided
                         * @enum {string}
                         */
                        readonly origin?: "own" | "outside-examination" | "outside-pharmacy";
                        /** @description 单价，元 · price per unit, yuan */
                        readonly price: string;
                        /** @description 费用日期 · date */
                        readonly providedOn: string;
                        /** @description 数量 · quantity */
                        readonly quantity: string;
                    }[];
                    /** @description 转诊而来 · referred here */
                    readonly referred?: boolean;
                    /** @description 本人选定的机构 · the institution the person selected */
                    readonly selected?: boolean;
                    /** @description 共济账户，按顺序支付个人账户之后的部分 · shared accounts, paying in this order after the own account */
                    readonly shared?: readonly {
                        /** @description 共济关系编号 · bond id */
                        readonly bondId: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly limit?: string;
                    }[];
                    /** @description 家庭医生签约 · signed with a family doctor here */
                    readonly signed?: boolean;
                    /** @description 个人负担部分先用个人账户支付，默认是 · pay from the personal account, by default */
                    readonly useAccount?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly accountBalance: string;
                        readonly amounts: {
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly account: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly cash: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly catastrophic: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly civilServant: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly deductible: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly employeeSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly enterpriseSupplement: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly hospitalShare: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly inScope: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly medicalAid: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly otherFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly outOfCatalogue: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly overLimit: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly personTotal: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly pooledFund: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly preSelfPay: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly sharedAccount: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly total: string;
                        };
                        readonly claimId: string | null;
                        readonly complete: boolean;
                        readonly encounterId: string | null;
                        readonly filing: {
                            readonly applied: string;
                            readonly filingId: string | null;
                        };
                        readonly policy: {
                            readonly benefit: string | null;
                            readonly hash: string | null;
                            readonly version: string | null;
                        };
                        readonly settledOn: string;
                        readonly settlementId: string;
                        readonly state: string;
                        readonly status: string;
                        /** @description 年度累计 · counters of the year */
                        readonly yearToDate: {
                            readonly deductible: {
                                readonly [key: string]: string;
                            };
                            readonly stays: number;
                        } & {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
        };
    };
    readonly "people.find": {
        readonly parameters: {
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 证件号码 · number of the document */
                    readonly idNumber: string;
                    /** @description 证件类型，01 居民身份证 · kind of document, 01 resident identity card */
                    readonly idType: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bankAccount: string | null;
                        readonly idNumber: string;
                        readonly idType: string;
                        readonly name: string;
                        readonly personId: string;
                        readonly phone: string | null;
                        readonly sex: string;
                    };
                };
            };
        };
    };
    readonly "releases.files": {
        readonly parameters: {
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly files: readonly {
                            readonly path: string;
                            readonly text: string;
                        }[];
                        readonly setHash: string;
                    };
                };
            };
        };
    };
    readonly "releases.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页的 next · `next` of the page before */
                readonly before?: string;
                /** @description 1–100，默认20 · 20 by default */
                readonly limit?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly releases: readonly {
                            readonly actions: readonly string[];
                            readonly approver: string | null;
                            readonly author: string;
                            readonly changedAt: string;
                            readonly publishedAt: string | null;
                            /** @description 统筹区行政区划代码 · pooling region, six digits */
                            readonly region: string;
                            readonly releaseId: string;
                            readonly setHash: string | null;
                            readonly state: string;
                            readonly title: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "releases.draft": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly files: readonly {
                        /** @description 如 210200-dalian/employee-outpatient.yaml */
                        readonly path: string;
                        /** @description 新内容；null：删去 · new text; null: taken out */
                        readonly text: string | null;
                    }[];
                    /** @description 标题 · title */
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.show": {
        readonly parameters: {
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly actions: readonly string[];
                        readonly approver: string | null;
                        readonly author: string;
                        readonly changedAt: string;
                        readonly changes: readonly {
                            readonly document: string;
                            readonly text: {
                                readonly en: string;
                                readonly zh: string;
                            };
                        }[] | null;
                        readonly dryRun: {
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly asOf: string;
                            readonly bills: number;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundAfter: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundBefore: string;
                            readonly gaining: number;
                            readonly losing: number;
                            readonly pastChanged: number;
                            readonly pastExamples: readonly string[];
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string;
                            readonly unsettled: number;
                        } | null;
                        readonly files: readonly {
                            /** @description 如 210200-dalian/employee-outpatient.yaml */
                            readonly path: string;
                            /** @description 新内容；null：删去 · new text; null: taken out */
                            readonly text: string | null;
                        }[];
                        readonly findings: readonly {
                            readonly code: string;
                            readonly message: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly remedy: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly severity: string;
                            readonly where: string;
                        }[] | null;
                        readonly publishedAt: string | null;
                        /** @description 统筹区行政区划代码 · pooling region, six digits */
                        readonly region: string;
                        readonly releaseId: string;
                        readonly setHash: string | null;
                        readonly state: string;
                        readonly title: string;
                    };
                };
            };
        };
    };
    readonly "releases.edit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly files: readonly {
                        /** @description 如 210200-dalian/employee-outpatient.yaml */
                        readonly path: string;
                        /** @description 新内容；null：删去 · new text; null: taken out */
                        readonly text: string | null;
                    }[];
                    /** @description 标题 · title */
                    readonly title: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.check": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly findings: readonly {
                            readonly code: string;
                            readonly message: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly remedy: {
                                readonly en: string;
                                readonly zh: string;
                            };
                            readonly severity: string;
                            readonly where: string;
                        }[];
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.publish": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.return": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.submit": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.try": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly asOf: string;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly from: string;
                    /**
                     * @description 日期 · date
                     * @example 2025-03-01
                     */
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dryRun: {
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly asOf: string;
                            readonly bills: number;
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly from: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundAfter: string;
                            /**
                             * @description 元 · yuan
                             * @example 1234.50
                             */
                            readonly fundBefore: string;
                            readonly gaining: number;
                            readonly losing: number;
                            readonly pastChanged: number;
                            readonly pastExamples: readonly string[];
                            /**
                             * @description 日期 · date
                             * @example 2025-03-01
                             */
                            readonly to: string;
                            readonly unsettled: number;
                        };
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "releases.withdraw": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 发布编号 · release id */
                readonly releaseId: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 原因 · reason */
                    readonly why?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly releaseId: string;
                        readonly state: string;
                    };
                };
            };
        };
    };
    readonly "users.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 上一页最后的登录名 · last login of the page before */
                readonly after?: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly next: string | null;
                        readonly users: readonly {
                            readonly displayName: string;
                            readonly institutionId: string | null;
                            readonly login: string;
                            readonly personId: string | null;
                            readonly region: string;
                            readonly role: string;
                            readonly state: string;
                            readonly userId: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "users.open": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 姓名或岗位 · name or post */
                    readonly displayName: string;
                    /** @description 定点医药机构编码 · code of a designated institution */
                    readonly institutionId?: string | null;
                    /** @description 登录名 · login */
                    readonly login: string;
                    /** @description 统一认证：issuer、空格、subject · provider: issuer, a space, subject */
                    readonly oidcSubject?: string | null;
                    /** @description 人员编号 · person id */
                    readonly personId?: string | null;
                    /**
                     * @description 角色 · role
                     * @enum {string}
                     */
                    readonly role: "insured" | "cashier" | "clerk" | "reviewer" | "finance" | "policy-officer" | "auditor" | "admin";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly login: string;
                        /** @description 至少12位 · initial password */
                        readonly password: string | null;
                        /** @description 动态口令二维码的内容 · for the authenticator app */
                        readonly totpUri: string | null;
                        readonly userId: string;
                    };
                };
            };
        };
    };
    readonly "users.disable": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 账户编号 · user id */
                readonly userId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "users.reset": {
        readonly parameters: {
            readonly header: {
                /** @description 幂等键：每笔业务一个，重发不变 · one for each piece of work, the same on a retry */
                readonly "idempotency-key": string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 账户编号 · user id */
                readonly userId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly login: string;
                        /** @description 至少12位 · initial password */
                        readonly password: string | null;
                        /** @description 动态口令二维码的内容 · for the authenticator app */
                        readonly totpUri: string | null;
                        readonly userId: string;
                    };
                };
            };
        };
    };
    readonly "sign-in.ways": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly local: boolean;
                        readonly oidc: string | null;
                    };
                };
            };
        };
    };
    readonly "sign-in.local": {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description 动态口令 · six digits */
                    readonly code?: string;
                    /** @description 登录名 · login */
                    readonly login: string;
                    /** @description 密码 · password */
                    readonly password: string;
                    /**
                     * @description 默认 token
                     * @enum {string}
                     */
                    readonly session?: "token" | "cookie";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly expiresAt: string;
                        readonly token: string | null;
                    };
                };
            };
        };
    };
    readonly "sign-in.oidc": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 303: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "sign-in.oidc-callback": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 303: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "sign-in.out": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "statements.check": {
        readonly parameters: {
            readonly query: {
                /** @description 校验码 · check code */
                readonly code: string;
                /** @description 人员编号 · person id */
                readonly person: string;
            };
            readonly path: {
                /** @description 统筹区行政区划代码 · pooling region, six digits */
                readonly region: string;
                /** @description 结算单号 · statement number */
                readonly settlementId: string;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly fundTotal?: string;
                        /**
                         * @description 真实有效、打印后已撤销、与账上不符 · genuine, reversed since, not what was issued
                         * @enum {string}
                         */
                        readonly result: "genuine" | "reversed-since" | "changed";
                        /**
                         * @description 日期 · date
                         * @example 2025-03-01
                         */
                        readonly settledOn?: string;
                        /**
                         * @description 元 · yuan
                         * @example 1234.50
                         */
                        readonly total?: string;
                    };
                };
            };
        };
    };
    readonly "health.live": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                    };
                };
            };
        };
    };
    readonly "health.ready": {
        readonly parameters: {
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly policies: string;
                        readonly status: string;
                    };
                };
            };
        };
    };
    readonly "health.metrics": {
        readonly parameters: {
        };
        readonly responses: never;
    };
}
