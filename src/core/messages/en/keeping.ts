import type { keeping as vi } from '../vi/keeping';

export const keeping: Record<keyof typeof vi, string> = {
  'closing.title': 'Save the changes to the file before closing?',
  'closing.behind': 'The file “{file}” does not have the latest changes.',
  'closing.draft':
    'If you do not save, the file stays as it is; the changes remain as a draft on this computer and can be opened again from the start screen.',
  'closing.save': 'Save to the file',
  'closing.keepDraft': 'Don’t save',
  'versions.besideFile': 'Earlier contents of the file “{file}”',
  'versions.written': 'Written {time}',
  'versions.size': '{size, number} KB',
  'password.action': 'Set a password for the file…',
  'password.change': 'The file has a password. Change it or take it off…',
  'password.title': 'Password of the file “{file}”',
  'password.hint':
    'The file is encrypted with this password. Without it the file can never be opened again: the program stores the password nowhere.',
  'password.scope':
    'The password protects the .tinhgon file as written from now on. The draft on this computer, earlier contents beside the file, and exported Excel and PDF files are not encrypted with it.',
  'password.new': 'New password',
  'password.repeat': 'Repeat the password',
  'password.set': 'Set the password and save the file',
  'password.remove': 'Take the password off',
  'password.tooShort': 'The password needs at least {count, number} characters.',
  'password.differs': 'The two entries differ.',
  'password.ask': 'Open the file “{file}”',
  'password.password': 'Password',
  'password.open': 'Open',
  'password.wrong': 'The password is not right. Check the keyboard layout and Caps Lock.',
  'password.show': 'Show or hide the password',
  'password.unavailable':
    'Browsers allow encryption only at https addresses or on this computer, so here no password can be set and no file with a password can be opened.',
  'about.title': 'About Tinh Gọn',
  'about.licences': 'Licences of the parts',
};
