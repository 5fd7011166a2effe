import { useTranslation } from 'react-i18next'
import { AmountPart, ChoicePart, DatePart, RowsPart, TextPart } from '../details/parts.tsx'
import { inside, type Slot } from '../details/slot.ts'
import { voucherItems, voucherKinds } from './offered.ts'
import { namesBuyer, namesDay, nextVoucher, type TypedVoucher } from './voucher.ts'

/** The vouchers, each as it is printed. What its kind does not print is not asked for. */
export function VoucherFields({ slot }: { slot: Slot<TypedVoucher[]> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={slot}
      label={t('voucher.all')}
      hint={t('voucher.hint')}
      name={(n) => t('voucher.row', { n })}
      addLabel={t('voucher.add')}
      blank={nextVoucher(slot.value)}
    >
      {(voucher) => <Voucher slot={voucher} />}
    </RowsPart>
  )
}

function Voucher({ slot }: { slot: Slot<TypedVoucher> }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="field-four">
        <ChoicePart
          slot={inside(slot, 'kind')}
          label={t('voucher.kind')}
          values={voucherKinds}
          word={(kind) => t(`voucherKind.${kind}`)}
        />
        <TextPart slot={inside(slot, 'number')} label={t('voucher.number')} />
        <TextPart slot={inside(slot, 'code')} label={t('voucher.code')} optional />
        {namesDay(slot.value) && <DatePart slot={inside(slot, 'date')} label={t('voucher.date')} />}
      </div>
      <div className="field-pair">
        <TextPart slot={inside(slot, 'seller')} label={t('voucher.seller')} />
        {namesBuyer(slot.value) && <TextPart slot={inside(slot, 'buyer')} label={t('voucher.buyer')} />}
      </div>
      <div className="field-four">
        <ChoicePart
          slot={inside(slot, 'item')}
          label={t('voucher.item')}
          values={voucherItems}
          word={(item) => t(`voucherItem.${item}`)}
        />
        <AmountPart slot={inside(slot, 'amount')} label={t('voucher.amount')} />
        <AmountPart slot={inside(slot, 'share')} label={t('voucher.share')} optional />
      </div>
    </>
  )
}
