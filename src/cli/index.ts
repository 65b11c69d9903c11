process.stdout.write('Usage: npm run -s cli -- <command> [options]\n');
