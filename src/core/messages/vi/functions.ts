/** The register of functions and tasks, and what is found in it. */
export const functions = {
  'functionCheck.lost': 'Chức năng, nhiệm vụ bị bỏ sót sau sắp xếp',
  'functionCheck.noLead': 'Chức năng, nhiệm vụ chưa có đơn vị chủ trì',
  'functionCheck.severalLeads': 'Chức năng, nhiệm vụ có nhiều đơn vị chủ trì',
  'functionCheck.leadOutside': 'Đơn vị chủ trì nằm ngoài cơ quan được giao',
  'functionCheck.unitWithout': 'Đơn vị chưa được giao chức năng, nhiệm vụ nào',
  'functionCheck.unitWithout.detail':
    'cơ quan đã có sổ chức năng, nhiệm vụ nhưng không mục nào giao cho đơn vị này',
  'functionCheck.tasks': '{count, number} mục: {titles}{more, plural, =0 {} other { và # mục nữa}}',
} as const;
