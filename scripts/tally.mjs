import { readFileSync } from 'node:fs';

// Adds up what the test runs reported and says it in one line, the last one of CI.
const reports = ['reports/unit.json', 'reports/browser.json'];

let passed = 0;
let failed = 0;
for (const report of reports) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    // A file that does not even load has no failed test of its own.
    failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
  } catch {
    console.error(`${report} is missing: its tests did not run`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
