import '../core/files/withoutEval';

import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-600.css';
import '@fontsource/noto-sans/vietnamese-400.css';
import '@fontsource/noto-sans/vietnamese-600.css';
import '@mantine/core/styles.css';
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { Documents } from './app/documents';
import { ServicesContext } from './app/services';
import { chooseHost } from './host/chooseHost';
import { LibraryDatabase } from './persistence/database';
import { PlanLibrary } from './persistence/planLibrary';

/** Shows the window, with the plan that was open in it before it was loaded anew. */
async function start(): Promise<void> {
  const host = chooseHost();
  const library = new PlanLibrary(new LibraryDatabase(), () => new Date().toISOString());
  const documents = new Documents(host, library);
  await documents.resume();
  const container = document.getElementById('root');
  if (container === null) return;
  createRoot(container).render(
    <StrictMode>
      <ServicesContext value={{ host, library, documents }}>
        <App />
      </ServicesContext>
    </StrictMode>,
  );
}

void start();
