import type { HostLocale, MenuCommand } from '../../preload/contract';

export type MenuLabel =
  | MenuCommand
  | 'file'
  | 'edit'
  | 'view'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'actualSize'
  | 'fullScreen';

/** The native menu is drawn by the shell, so its words are needed before the window has any. */
export const menuLabels: Record<HostLocale, Record<MenuLabel, string>> = {
  vi: {
    file: '&Tệp',
    newPlan: 'Đề án mới',
    openPlan: 'Mở đề án…',
    openWorkbook: 'Nhập danh sách từ Excel…',
    savePlan: 'Lưu',
    savePlanAs: 'Lưu thành…',
    exportProposal: 'Xuất đề án ra Excel…',
    print: 'In…',
    quit: 'Thoát',
    edit: '&Sửa',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    selectAll: 'Chọn tất cả',
    find: 'Tìm…',
    view: '&Xem',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    actualSize: 'Cỡ gốc',
    fullScreen: 'Toàn màn hình',
  },
  en: {
    file: '&File',
    newPlan: 'New plan',
    openPlan: 'Open plan…',
    openWorkbook: 'Import a list from Excel…',
    savePlan: 'Save',
    savePlanAs: 'Save as…',
    exportProposal: 'Export the proposal to Excel…',
    print: 'Print…',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find…',
    view: '&View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
  },
};
