/** What stands at the foot of the pane, in Vietnamese: handing the report over, closing, taking back. */
export const foot = {
  send: 'Gửi cấp trên…',
  close: 'Chốt kỳ…',
  closed: (at: string, by: string): string => `Kỳ đã chốt lúc ${at}, người chốt: ${by}.`,
  lost: (at: string): string =>
    `Kỳ đã chốt lúc ${at} nhưng bản chốt không còn trong sổ; hãy xem lại số liệu rồi chốt lại.`,
  reopened: (at: string, by: string, reason: string): string =>
    `Kỳ đã mở lại lúc ${at}, người mở: ${by}. Lý do: ${reason}.`,
  reopen: 'Mở lại kỳ…',
  at: (time: string, day: string): string => `${time} ngày ${day}`,
  undo: {
    acts: {
      load: 'Nạp kế hoạch',
      check: 'Ghi ra trang Kiểm tra',
      report: 'Lập báo cáo',
      period: 'Chuyển kỳ',
      form: 'Dựng biểu II.06',
      close: 'Chốt kỳ',
      reopen: 'Mở lại kỳ',
      send: 'Ghi nhật ký gửi',
      repair: 'Sửa chữa',
      meaning: 'Ghi số đã chọn',
    } as Readonly<Record<string, string>>,
    button: (act: string): string => `Hoàn tác “${act}”`,
    lost: {
      tooLarge: (act: string): string =>
        `Việc “${act}” ghi quá nhiều nên không giữ được để hoàn tác. Nếu cần trở lại, hãy mở bản lưu cũ của tệp.`,
      structureProtected: (act: string): string =>
        `Cấu trúc sổ tính đang được bảo vệ nên không giữ được việc “${act}” để hoàn tác. Hãy bỏ bảo vệ cấu trúc sổ (thẻ Xem lại) trước việc sau.`,
    },
  },
};
