package org.demonstrationcounty;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests in the browser, one after the other in one process: so no other waits for its turn at the browser. By its name the build
 * begins with it.
 */
@Suite
@SelectPackages("org.demonstrationcounty.browser")
@IncludeClassNamePatterns(".*InTheBrowserTest")
class AllInTheBrowserTests {}
