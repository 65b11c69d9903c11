/** Keys of labels that make a row something else than a unit. */
const GRAND_TOTAL =
  /^(tong|tong cong|tong so|tong chung|cong chung|cong toan (tinh|thanh pho)|grand total|total|(toan|ca) (tinh|thanh pho|nganh|huyen|quan|thi xa|xa|phuong|so))( ([ivxabcd\d]+|a den [a-z]|toan .*|cac .*|chung))*( \d+.*)?$/;
const SUBTOTAL =
  /^(tieu )?cong( ([ivxabcd]{1,4}|\d+))*$|^(tong )?cong (khoi|muc|nhom|phan|cac|nganh|linh vuc|phong|don vi su nghiep|cap|so|ubnd|huyen|quan|thi xa|xa|chi cuc|trung tam|truong|benh vien)\b|^tong (khoi|muc|nhom|nganh|cac)\b|^(sub ?total|total (for|of)?)\b|^tong (so )?(cac )?(phong|don vi|truong|to chuc)\b/;
const NOTE =
  /^(ghi chu|chu thich|luu y|nguoi lap|lap bieu|thu truong|ke toan|noi nhan|xac nhan|ky ten|truong phong to chuc|nguoi ky|so lieu minh hoa|nguon so lieu|note|notes|source|prepared by|trang \d+|page \d+|((da|chua|khong) )?(bao gom|tinh ca|ke ca|gom ca)|so lieu (tinh|den|theo|nay)|theo (quyet dinh|nghi dinh|thong bao|nghi quyet|de an)|can cu)\b|ngay \d* ?thang \d* ?nam( \d{4})?$|^(tm|kt|tl|tuq) /;
const OWN = /^bien che cua rieng\b|^(so|bien che) rieng cua\b|^own posts of\b/;
const HEADING =
  /^(cac|khoi|nhom cac|he thong)\b|^quan ly (nha nuoc|hanh chinh)$|^don vi chua xep|^bien che (hanh chinh|su nghiep|cong chuc|vien chuc)$|^units not placed|^(don vi|to chuc|co quan|phong ban) (su nghiep|hanh chinh|tham muu|chuyen mon|thuoc|truc thuoc|quan ly|giup viec|dang|khac)|^su nghiep\b|^phong chuyen mon( nghiep vu)?$|^so ban nganh|^so va tuong duong|^(so|quan|huyen|phuong|xa|thi xa)( (ban|nganh|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|va|tuong duong))+$|^(ubnd |uy ban nhan dan )?cap (tinh|thanh pho|huyen|xa|quan)$|^(ubnd|uy ban nhan dan) (cac )?(quan|huyen|xa|phuong)( (quan|huyen|thi xa|thanh pho|xa|phuong|thi tran))+$|^co quan (van phong )?(so|tinh|huyen|chi cuc|ban)$|^(khoi )?(bac|cap) hoc\b|^(giao duc|y te|van hoa)( (mam non|tieu hoc|trung hoc|pho thong))?$|^(all|group|block)\b|^(divisions|departments|districts|public service units|administrative bodies|schools|wards and communes|wards)$/;
/** "Trong đó:" before the name of a unit, or of a part of the people counted above. */
const AMONG_THEM = /^(trong đó( có)?|(bao )?gồm( có)?|of which|including|thereof)\s*[:,-]?\s*/iu;
/** People told apart by something else than where they work. */
const PEOPLE =
  /^(so )?(nu|nam|dang vien|dan toc.*|bien che( duoc giao)?|cong chuc|vien chuc|can bo( quan ly)?|cbql|giao vien|nhan vien|nguoi lao dong|bac si|dieu duong|(lao dong )?hop dong( lao dong)?( (nd )?(68|111|161))?.*|hd ?(68|111|161|ld)|ldhd|women|female|male|contract( workers)?)$/;
/** A kind of unit without a proper name: a heading when units follow below it. */
const BARE_KIND =
  /^((truong |cac truong |bac |cap )?(mam non|mau giao|tieu hoc|trung hoc co so|trung hoc pho thong|thcs|thpt)|tram y te( xa| phuong| thi tran)*|phong|truong|benh vien|trung tam|chi cuc|so|quan|huyen)( (cong lap|truc thuoc))*$/;

/** What stands after "Trong đó:"; null when a label does not begin with it. */
export function afterAmongThem(label: string): string | null {
  const lead = AMONG_THEM.exec(label);
  return lead === null ? null : label.slice(lead[0].length);
}

export const isPartOfPeople = (key: string): boolean => PEOPLE.test(key);
export const isGrandTotal = (key: string): boolean => GRAND_TOTAL.test(key);
export const isSubtotal = (key: string): boolean => SUBTOTAL.test(key);
export const isNote = (key: string): boolean => NOTE.test(key);
export const isOwnLine = (key: string): boolean => OWN.test(key);
export const isHeading = (key: string): boolean => HEADING.test(key);
export const isBareKind = (key: string): boolean => BARE_KIND.test(key);
