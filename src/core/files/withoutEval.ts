import { z } from 'zod';

// Schemas probe for eval while they are defined. The window's security policy forbids it, so this
// module comes before any other import of whatever runs in the window.
z.config({ jitless: true });
