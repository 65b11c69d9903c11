/** Keys of labels that make a row something else than a unit. */
const GRAND_TOTAL =
  /^(tong|tong cong|tong so|tong chung|cong chung|cong toan (tinh|thanh pho)|grand total|total)( ([ivxabcd\d]+|a den [a-z]|toan .*|cac .*|chung))*( \d+.*)?$/;
const SUBTOTAL =
  /^(tieu )?cong( ([ivxabcd]{1,4}|\d+))*$|^(tong )?cong (khoi|muc|nhom|phan|cac|nganh|linh vuc|phong|don vi su nghiep|cap)\b|^tong (khoi|muc|nhom|nganh|cac)\b|^subtotal\b|^tong (so )?(cac )?(phong|don vi|truong|to chuc)\b/;
const NOTE =
  /^(ghi chu|chu thich|luu y|nguoi lap|lap bieu|thu truong|ke toan|noi nhan|xac nhan|ky ten|truong phong to chuc|nguoi ky|so lieu minh hoa|nguon so lieu|note|notes|prepared by)\b|ngay \d* ?thang \d* ?nam( \d{4})?$|^(tm|kt|tl|tuq) /;
const OWN = /^bien che cua rieng\b|^(so|bien che) rieng cua\b|^own posts of\b/;
const HEADING =
  /^(cac|khoi|nhom cac|he thong)\b|^quan ly (nha nuoc|hanh chinh)$|^don vi chua xep|^units not placed|^(don vi|to chuc|co quan|phong ban) (su nghiep|hanh chinh|tham muu|chuyen mon|thuoc|truc thuoc|quan ly|giup viec|dang|khac)|^su nghiep\b|^phong chuyen mon( nghiep vu)?$|^so ban nganh|^so va tuong duong|^(so|quan|huyen|phuong|xa|thi xa)( (ban|nganh|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|va|tuong duong))+$|^cap (tinh|thanh pho|huyen|xa|quan)$|^(khoi )?(bac|cap) hoc\b|^(giao duc|y te|van hoa)( (mam non|tieu hoc|trung hoc|pho thong))?$|^(all|group|block)\b|^(divisions|departments|districts|public service units|administrative bodies|schools|wards and communes|wards)$/;
/** A kind of unit without a proper name: a heading when units follow below it. */
const BARE_KIND =
  /^((truong |cac truong |bac |cap )?(mam non|mau giao|tieu hoc|trung hoc co so|trung hoc pho thong|thcs|thpt)|phong|truong|benh vien|trung tam|chi cuc|so|quan|huyen)( (cong lap|truc thuoc))*$/;

export const isGrandTotal = (key: string): boolean => GRAND_TOTAL.test(key);
export const isSubtotal = (key: string): boolean => SUBTOTAL.test(key);
export const isNote = (key: string): boolean => NOTE.test(key);
export const isOwnLine = (key: string): boolean => OWN.test(key);
export const isHeading = (key: string): boolean => HEADING.test(key);
export const isBareKind = (key: string): boolean => BARE_KIND.test(key);
