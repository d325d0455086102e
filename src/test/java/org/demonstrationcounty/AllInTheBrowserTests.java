package org.demonstrationcounty;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Runs all browser tests one after another in one process, so that no other process waits for the browser. The build
 * begins with this class, because its name comes first.
 */
@Suite
@SelectPackages("org.demonstrationcounty.browser")
@IncludeClassNamePatterns(".*InTheBrowserTest")
class AllInTheBrowserTests {}
