/** What stands in place of a name that is missing. */

export const withoutArea = 'Chưa phân lĩnh vực';
export const withoutLead = 'Chưa giao cơ quan chủ trì';
